import { saySubmission } from '../../messages/submission.ts'
import { tierName } from '../result/rung-name.ts'

type Sme = { readonly smeLevel: number | null; readonly smeStatus: 'complete' | 'incomplete' }
type Tier = { readonly tier: string | null; readonly tierStatus: 'complete' | 'incomplete' }

/** The digital level in short; while answers are missing it is not settled. Reactive. */
export function smeText({ smeLevel, smeStatus }: Sme): string {
  const words = saySubmission().rounds
  return smeStatus === 'incomplete' ? words.incomplete : words.level(smeLevel ?? 0)
}

/** The smart-factory tier in short. Reactive. */
export function tierText({ tier, tierStatus }: Tier): string {
  const words = saySubmission().rounds
  if (tierStatus === 'incomplete') return words.incomplete
  return tier === null ? words.noTier : tierName(tier)
}
