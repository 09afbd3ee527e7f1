import { civilDayOf } from '../../assessments/civil-day.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import { evaluateLadders } from '../../assessments/evaluate-ladders.ts'
import type { Catalogue } from '../../assessments/schema/catalogue.ts'
import type { Request } from '../../assessments/schema/request.ts'
import type { Evaluation, Ladders } from '../../assessments/schema/result.ts'
import type { AssessorAnswer } from '../../db/tables/sharing.ts'
import type { WorkbookItem } from '../../db/tables/workbooks.ts'
import type { Reading } from '../schemas/sharing.ts'
import { type Composed, composedOf } from '../workbook/composed.ts'
import { composedIssues } from '../workbook/item-issues.ts'
import { itemKeyOf } from '../workbook/item-key.ts'
import { itemValue } from '../workbook/seen.ts'
import { laidOver } from './laid-over.ts'

export type Readings<One> = { readonly firm: One | null; readonly assessor: One | null }

/** What is given with a workbook: all but what the firm put aside as not known yet. */
export const isGiven = ({ key }: Pick<WorkbookItem, 'key'>): boolean =>
  itemKeyOf(key)?.part !== 'notKnown'

export const givenOf = (items: readonly WorkbookItem[]): Composed =>
  composedOf(items.filter(isGiven))

/** The firm's request, and the same with what the assessor says laid over a copy. */
export function requestsOf(
  { request }: Composed,
  answers: readonly AssessorAnswer[],
): { readonly firm: Request; readonly assessor: Request } {
  const said = answers.map((row) => ({ key: row.key, value: itemValue(row) }))
  return { firm: request, assessor: laidOver(request, said) }
}

export const shortReading = (ladders: Ladders): Reading => {
  const sme = ladders['sme-digital-2024']
  const cmmm = ladders['cmmm-2020']
  const smart = ladders['smart-factory-2025']
  return {
    ...{ smeLevel: sme.level, smeStatus: sme.status },
    ...{ cmmmLevel: cmmm.level, cmmmStatus: cmmm.status },
    ...{ tier: smart.tier, tierStatus: smart.status },
  }
}

/** Both readings on a day; null where the answers do not stand with the content of today. */
function readingsBy<One>(
  given: Composed,
  answers: readonly AssessorAnswer[],
  catalogue: Catalogue,
  read: (request: Request) => One,
): Readings<One> {
  const { firm, assessor } = requestsOf(given, answers)
  if (composedIssues(given, catalogue).length > 0) return { firm: null, assessor: null }
  return { firm: read(firm), assessor: read(assessor) }
}

export function readingsOf(
  given: Composed,
  answers: readonly AssessorAnswer[],
  catalogue: Catalogue,
  now: number,
): Readings<Reading> {
  const asOf = civilDayOf(now)
  return readingsBy(given, answers, catalogue, (request) =>
    shortReading(evaluateLadders(request, catalogue, asOf)),
  )
}

export function resultsOf(
  given: Composed,
  answers: readonly AssessorAnswer[],
  catalogue: Catalogue,
  now: number,
): Readings<Evaluation> {
  const asOf = civilDayOf(now)
  return readingsBy(given, answers, catalogue, (request) => evaluate(request, catalogue, asOf))
}
