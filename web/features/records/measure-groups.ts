import type { Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'

/** `document` is null for the one group of all documents that are not the firm's own. */
export type MeasureGroup = {
  readonly document: PolicyDocument | null
  readonly measures: readonly { readonly of: PolicyDocument; readonly measure: Measure }[]
}

/**
 * Under which measures aid can have been received: of texts in force, and paid in money. The firm's
 * own documents, those of `here`, stand first; what is `chosen` already stays on offer.
 */
export function measureGroups(
  documents: readonly PolicyDocument[],
  here: readonly Measure[],
  chosen: string,
): readonly MeasureGroup[] {
  const paying = (document: PolicyDocument) =>
    document.measures
      .filter(
        ({ id, amount }) => id === chosen || (!document.draft && amount.basis !== 'not-money'),
      )
      .map((measure) => ({ of: document, measure }))
  const isHere = ({ measures }: PolicyDocument) => measures.some((one) => here.includes(one))
  const own = documents
    .filter(isHere)
    .map((document): MeasureGroup => ({ document, measures: paying(document) }))
  const elsewhere = documents.filter((document) => !isHere(document)).flatMap(paying)
  return [...own, { document: null, measures: elsewhere }].filter(
    ({ measures }) => measures.length > 0,
  )
}
