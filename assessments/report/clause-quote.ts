import { clauseSpans } from '../policy-text.ts'
import type { Block } from './block.ts'
import { clauseTag, type Place, type Told } from './told.ts'

/** Marks what is left out between two pieces of a quotation. */
export const omission = '……'

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[。；])|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

/**
 * The sentences of the clause that hold the words behind a measure's figures and conditions, verbatim
 * and in their order. Without the text, or where the words run over a sentence, those words alone.
 */
function quotedText({ extra }: Told, { document, clause, measure }: Place): string {
  const words = measure.quotes.map((quote) => quote.text)
  const text = extra.texts?.[document.id]
  const alone = [...new Set(words)].join(omission)
  if (text === undefined || clause === undefined) return alone
  const span = clauseSpans(text, document.clauses).find((one) => one.clause.id === clause.id)
  if (span === undefined) return alone
  const sentences = sentencesOf(text.slice(span.start, span.end))
  const chosen = sentences.flatMap((sentence, at) =>
    words.some((one) => sentence.includes(one)) ? [{ sentence, at }] : [],
  )
  const isWhole = words.every((one) => chosen.some(({ sentence }) => sentence.includes(one)))
  if (!isWhole) return alone
  return chosen
    .map(({ sentence, at }, i) => {
      const before = chosen[i - 1]
      return before === undefined || before.at === at - 1 ? sentence : `${omission}${sentence}`
    })
    .join('')
}

/** The official words behind a measure, with document, number and clause. */
export function clauseQuote(told: Told, measure: string): Block | undefined {
  const place = told.placeOf(measure)
  if (place === undefined) return undefined
  const { words, say } = told
  const { document } = place
  const parts = [
    told.lang === 'zh' ? `《${say(document.title)}》` : say(document.title),
    ...(document.number === undefined ? [] : [document.number]),
    words.tag(clauseTag(told, measure)),
    ...(document.draft ? [words.plan.draftMark] : []),
    words.plan.checked(document.source.checkedOn),
  ]
  return { kind: 'quote', text: quotedText(told, place), cite: parts.join(words.comma) }
}
