import { documents } from '../../../assessments/content/policies/documents.ts'
import { textOf } from '../../../assessments/content/policies/texts.ts'
import { clauseSpans, type Span } from '../../../assessments/policy-text.ts'
import type { Quote } from '../../../assessments/schema/clause.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Pool, Quota } from '../../../assessments/schema/policy.ts'

export const measures = documents.flatMap((document) => document.measures)

export const idsWhere = (holds: (measure: Measure) => boolean): string[] =>
  measures.filter(holds).map((measure) => measure.id)

export function textFor(id: string): string {
  const text = textOf[id]
  if (text === undefined) throw new Error(`${id}: no text`)
  return text
}

/** Where the words stand between two offsets of a text, every time that they do. */
export function standings(text: string, words: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let at = text.indexOf(words, start)
  while (at >= 0 && at + words.length <= end) {
    found.push({ start: at, end: at + words.length })
    at = text.indexOf(words, at + 1)
  }
  return found
}

/** The clauses of a document with their words, by id. */
export function clausesOf(id: string) {
  const document = documents.find((one) => one.id === id)
  if (!document) throw new Error(`${id}: no document`)
  return new Map(clauseSpans(textFor(id), document.clauses).map((span) => [span.clause.id, span]))
}

/** The one clause that the measures of a pool or a quota stand in. */
export function clauseOf({ id, measures: named }: Pool | Quota): string {
  const clauses = named.map((one) => measures.find((measure) => measure.id === one)?.clause)
  const [clause] = clauses
  if (clause === undefined || new Set(clauses).size > 1) throw new Error(`${id}: no one clause`)
  return clause
}

export type Figure = number | readonly [number, number]

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

/** Every figure of the Chinese words: 50% as [1, 2], 1∶1 as [1, 1], 200万元 as 200_000_000 fen. */
export function figuresIn(words: string): Figure[] {
  return [...words.matchAll(/(\d+)(?:(%|万|亿)|∶(\d+))/g)].map(([, digits, unit, other]) => {
    const number = Number(digits)
    if (other !== undefined) return [number, Number(other)]
    if (unit !== '%') return number * (unit === '万' ? 10_000 : 100_000_000) * 100
    const divisor = gcd(number, 100)
    return [number / divisor, 100 / divisor]
  })
}

/**
 * The figures that a measure quotes. Of words like 分别给予50万元、30万元 each of the measures that quote
 * them takes its own, in their order; a measure that quotes them alone takes them all.
 */
export function figuresGiven(measure: Measure, gives: Quote['gives']): Figure[] {
  const quoting = (words: string) =>
    measures.filter(({ clause, quotes }) => {
      const here = clause === measure.clause
      return here && quotes.some((quote) => quote.gives === gives && quote.text === words)
    })
  return measure.quotes
    .filter((quote) => quote.gives === gives)
    .flatMap(({ text }) => {
      const figures = figuresIn(text)
      const among = quoting(text)
      if (figures.length === 0) throw new Error(`${measure.id}: “${text}” holds no figure`)
      if (figures.length === 1 || among.length === 1) return figures
      if (figures.length !== among.length) throw new Error(`“${text}” is not shared out`)
      return figures.slice(among.indexOf(measure), among.indexOf(measure) + 1)
    })
}
