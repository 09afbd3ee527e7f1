import type { FigureName } from './desk-api.ts'

type Tier = { readonly id: string; readonly figure: FigureName }

/** The tiers from the lowest up, each with the figure that counts its firms. */
export const tiers: readonly Tier[] = [
  { id: 'basic', figure: 'tier-basic' },
  { id: 'advanced', figure: 'tier-advanced' },
  { id: 'excellent', figure: 'tier-excellent' },
  { id: 'leading', figure: 'tier-leading' },
]
