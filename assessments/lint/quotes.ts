import { clauseSpans, findQuote } from '../policy-text.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import type { Content, Flaw } from './flaw.ts'

const flaw = (path: string, message: string): Flaw => ({ rule: 'figure', path, message })

/** Quotations that do not stand in the text they are taken from, and texts that are not there. */
export function quoteFlaws({ catalogue, texts }: Content): Flaw[] {
  return [
    ...catalogue.documents.flatMap((one, i) => documentFlaws(one, texts[one.id], `documents.${i}`)),
    ...catalogue.conflicts.flatMap(({ quote }, i) => {
      const text = quote && texts[quote.document]
      if (!quote || text === undefined || findQuote(text, quote.text) !== null) return []
      return [flaw(`conflicts.${i}.quote.text`, `does not stand in ${quote.document}`)]
    }),
  ]
}

/** Clauses begin in the text where they say, and quotations stand in the clause they are taken from. */
function documentFlaws(document: PolicyDocument, text: string | undefined, path: string): Flaw[] {
  if (text === undefined) return [flaw(`${path}.id`, 'has no text')]
  let from = 0
  for (const [i, { starts }] of document.clauses.entries()) {
    const start = text.indexOf(starts, from)
    if (start < 0) return [flaw(`${path}.clauses.${i}.starts`, 'does not stand in the text')]
    from = start + starts.length
  }
  const spans = clauseSpans(text, document.clauses)
  const stands = (quote: string, clause: string) =>
    spans.some((one) => one.clause.id === clause && text.slice(one.start, one.end).includes(quote))
  return [
    ...document.measures.flatMap(({ clause, quotes }, j) =>
      document.clauses.some((one) => one.id === clause)
        ? quotes.flatMap((quote, k) =>
            stands(quote.text, clause)
              ? []
              : [flaw(`${path}.measures.${j}.quotes.${k}.text`, `does not stand in ${clause}`)],
          )
        : [],
    ),
    ...document.targets.flatMap(({ clause, quote }, j) =>
      !document.clauses.some((one) => one.id === clause) || stands(quote, clause)
        ? []
        : [flaw(`${path}.targets.${j}.quote`, `does not stand in ${clause}`)],
    ),
    ...anywhere(document).flatMap(([at, quote]) =>
      findQuote(text, quote) === null ? [flaw(`${path}.${at}`, 'does not stand in the text')] : [],
    ),
  ]
}

/** Quotations that are held by no clause: they may stand anywhere in the text. */
function anywhere(document: PolicyDocument): readonly (readonly [path: string, quote: string])[] {
  const { pools, quotas, exclusions, rounding, aidCeiling } = document
  return [
    ...pools.map(({ quote }, j) => [`pools.${j}.quote`, quote] as const),
    ...quotas.map(({ quote }, j) => [`quotas.${j}.quote`, quote] as const),
    ...exclusions.map(({ quote }, j) => [`exclusions.${j}.quote`, quote] as const),
    ...(rounding ? [['rounding.quote', rounding.quote] as const] : []),
    ...(aidCeiling ? [['aidCeiling.quote', aidCeiling.quote] as const] : []),
  ]
}
