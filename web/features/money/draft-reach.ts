import type { MeasureResult } from '../../../assessments/schema/result.ts'

type Judged = Pick<MeasureResult, 'standing' | 'verdict' | 'amountFen' | 'because'>

/** Whether a draft can apply where the firm is: as long as the area does not rule out all of them. */
export const canDraftsApply = (measures: readonly Judged[]): boolean =>
  measures.some(
    ({ standing, because }) =>
      standing === 'draft' &&
      !because.some(({ rule, holds }) => rule === 'area' && holds === false),
  )

/** Measures that the firm meets and whose text gives no sum, of the law or with the drafts. */
export const withoutFigure = (measures: readonly Judged[], withDrafts: boolean): number =>
  measures.filter(
    ({ standing, verdict, amountFen }) =>
      (standing === 'in-force' || (withDrafts && standing === 'draft')) &&
      verdict === 'eligible' &&
      amountFen === null,
  ).length
