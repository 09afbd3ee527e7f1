/** What the money side needs, loaded after the first question is on screen. */
import { conflicts } from '../../../assessments/content/policies/conflicts.ts'
import { documents } from '../../../assessments/content/policies/documents.ts'
import { evaluateMoney, type Money } from '../../../assessments/evaluate-money.ts'
import type { Day } from '../../../assessments/schema/provenance.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'

export { conflicts, documents }

export const moneyOf = (request: Request, ladders: Ladders, asOf: Day): Money =>
  evaluateMoney(request, ladders, { documents, conflicts }, asOf)
