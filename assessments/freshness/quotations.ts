import { clauseSpans, findQuote } from '../policy-text.ts'
import type { Clause } from '../schema/clause.ts'
import type { Conflict, PolicyDocument } from '../schema/policy.ts'

/** Words of a stored text that the content repeats; `of` and `holder` say where they are repeated. */
export type Quotation = {
  readonly of:
    | 'clause'
    | 'measure'
    | 'pool'
    | 'quota'
    | 'target'
    | 'rounding'
    | 'aid-ceiling'
    | 'exclusion'
    | 'conflict'
  /** Id of the clause, measure, pool …; of the document where the words stand for all of it. */
  readonly holder: string
  readonly text: string
  /** The clause that the words must stand in; absent: anywhere in the text. */
  readonly clause?: string
}

/** `elsewhere`: the words stand in the text and not in their clause. */
export type QuotationStanding = 'stands' | 'elsewhere' | 'gone'
export type CheckedQuotation = Quotation & {
  readonly document: string
  readonly standing: QuotationStanding
}

/** All words that the content quotes from one document, the first words of its clauses before them. */
export function quotationsOf(
  document: PolicyDocument,
  conflicts: readonly Conflict[],
): readonly Quotation[] {
  const { id, clauses, measures, pools, quotas, targets, rounding, aidCeiling } = document
  return [
    ...clauses.map((one): Quotation => ({ of: 'clause', holder: one.id, text: one.starts })),
    ...measures.flatMap(({ id: holder, clause, quotes }) =>
      quotes.map(({ text }): Quotation => ({ of: 'measure', holder, text, clause })),
    ),
    ...pools.map((one): Quotation => ({ of: 'pool', holder: one.id, text: one.quote })),
    ...quotas.map((one): Quotation => ({ of: 'quota', holder: one.id, text: one.quote })),
    ...targets.map(
      ({ id: holder, quote, clause }): Quotation => ({ of: 'target', holder, text: quote, clause }),
    ),
    ...(rounding ? [{ of: 'rounding', holder: id, text: rounding.quote } as const] : []),
    ...(aidCeiling ? [{ of: 'aid-ceiling', holder: id, text: aidCeiling.quote } as const] : []),
    ...document.exclusions.map(
      ({ quote }): Quotation => ({ of: 'exclusion', holder: id, text: quote }),
    ),
    ...conflicts.flatMap(({ id: holder, quote }): Quotation[] =>
      quote?.document === id ? [{ of: 'conflict', holder, text: quote.text }] : [],
    ),
  ]
}

/** Each quotation against a text of its document: the stored one, or one that may replace it. */
export function checkQuotations(
  document: PolicyDocument,
  conflicts: readonly Conflict[],
  text: string,
): readonly CheckedQuotation[] {
  const found = foundClauses(text, document.clauses)
  const spans = clauseSpans(text, found)
  const standingOf = ({ of, holder, text: words, clause }: Quotation): QuotationStanding => {
    const somewhere = findQuote(text, words) === null ? 'gone' : 'elsewhere'
    if (of === 'clause') return found.some((one) => one.id === holder) ? 'stands' : somewhere
    if (clause === undefined) return somewhere === 'gone' ? 'gone' : 'stands'
    const stands = spans.some(
      (span) => span.clause.id === clause && text.slice(span.start, span.end).includes(words),
    )
    return stands ? 'stands' : somewhere
  }
  return quotationsOf(document, conflicts).map((one) => ({
    ...one,
    document: document.id,
    standing: standingOf(one),
  }))
}

/** The clauses whose first words stand in the text, in the order of the document. */
function foundClauses(text: string, clauses: readonly Clause[]): readonly Clause[] {
  let from = 0
  return clauses.filter(({ starts }) => {
    const start = text.indexOf(starts, from)
    if (start >= 0) from = start + starts.length
    return start >= 0
  })
}
