import { evaluate } from '../../assessments/evaluate.ts'
import { evaluateLadders } from '../../assessments/evaluate-ladders.ts'
import type { Catalogue } from '../../assessments/schema/catalogue.ts'
import type { Evaluation, Ladders } from '../../assessments/schema/result.ts'
import type { ReviewNote, SubmissionRound } from '../../db/tables/sharing.ts'
import { thawAssessment } from '../freeze-assessment.ts'
import { itemValue } from '../workbook/seen.ts'
import { laidOver } from './laid-over.ts'
import { isOfToday, roundScales } from './round-scales.ts'

export type CaseResult = {
  readonly of: 'firm' | 'reviewer'
  readonly round: number
  readonly asOf: string
  readonly ladders: { readonly firm: Ladders; readonly reviewer: Ladders | null }
  readonly result: Evaluation | null
}

/**
 * A round as the firm submitted it, and beside it by what the reviewers say, laid over a copy: never
 * stored. `notes` are those of the round that the reader may see.
 */
export async function caseResult(
  of: CaseResult['of'],
  row: SubmissionRound,
  notes: readonly ReviewNote[],
  catalogue: Catalogue,
): Promise<CaseResult> {
  const { request, result } = thawAssessment(row)
  const { asOf } = result
  const said = notes.flatMap((note) =>
    note.key === null ? [] : [{ key: note.key, value: itemValue(note) }],
  )
  const reviewed = laidOver(request, said)
  const scales = await roundScales(row, catalogue)
  const reviewer = scales === null ? null : evaluateLadders(reviewed, scales, asOf)
  const whole = isOfToday(row, catalogue) ? evaluate(reviewed, catalogue, asOf) : null
  return {
    ...{ of, round: row.round, asOf, ladders: { firm: result.ladders, reviewer } },
    result: of === 'firm' ? result : whole,
  }
}
