import type { Standing } from '../../../assessments/schema/result.ts'

export type StandingState = 'in-force' | 'draft' | 'ended'

/** How a standing is drawn: ink, pencil while it is not law yet, struck through when it is over. */
export function standingState(standing: Standing): StandingState {
  switch (standing) {
    case 'in-force':
      return 'in-force'
    case 'draft':
    case 'not-yet':
      return 'draft'
    case 'expired':
      return 'ended'
  }
}
