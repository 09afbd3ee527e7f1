import type { Desk, Scope } from './desk-api.ts'

/** Rows of a table of the desk, by what the area is parted. */
export type PartGroup = {
  readonly by: 'districts' | 'zones'
  readonly scopes: readonly Scope[]
}

/** What the area is parted by: only a parting that says more than the whole. */
export const partGroups = ({ districts, zones }: Desk): readonly PartGroup[] =>
  (
    [
      { by: 'districts', scopes: districts },
      { by: 'zones', scopes: zones },
    ] as const
  ).filter(({ scopes }) => scopes.some(({ name }) => name !== null))
