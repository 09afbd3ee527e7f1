import type { Day } from '../../../assessments/schema/provenance.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import { type Draft, isWaiting } from './draft.ts'

/** What is evaluated. Of answers that stand on earlier content, nothing is. */
export const requestOf = (draft: Draft, asOf: Day): Request =>
  isWaiting(draft)
    ? { asOf }
    : {
        asOf,
        enterprise: { ...draft.enterprise },
        answers: { ...draft.answers },
        records: [...draft.records],
      }
