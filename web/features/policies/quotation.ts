import type { Span } from '../../../assessments/policy-text.ts'
import type { Quote } from '../../../assessments/schema/clause.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'

const ends = /[。\n]/g

/** The pieces of a text that end in a full stop or a line, without the white space around them. */
export function sentencesOf(text: string, span: Span): readonly Span[] {
  const sentences: Span[] = []
  const add = (start: number, end: number) => {
    const trimmed = trimSpan(text, { start, end })
    if (trimmed !== null) sentences.push(trimmed)
  }
  let from = span.start
  for (const match of text.slice(span.start, span.end).matchAll(ends)) {
    const end = span.start + match.index + 1
    add(from, end)
    from = end
  }
  add(from, span.end)
  return sentences
}

/** Lines of a span without the white space that the text is laid out with. */
export function paragraphsOf(text: string, span: Span): readonly Span[] {
  const paragraphs: Span[] = []
  let from = span.start
  for (const line of text.slice(span.start, span.end).split('\n')) {
    const trimmed = trimSpan(text, { start: from, end: from + line.length })
    if (trimmed !== null) paragraphs.push(trimmed)
    from += line.length + 1
  }
  return paragraphs
}

function trimSpan(text: string, { start, end }: Span): Span | null {
  const piece = text.slice(start, end)
  const first = start + piece.length - piece.trimStart().length
  const last = end - piece.length + piece.trimEnd().length
  return first < last ? { start: first, end: last } : null
}

/** Where words first stand inside a span, or null. */
export function findWithin(text: string, span: Span, words: string): Span | null {
  const start = text.indexOf(words, span.start)
  const end = start + words.length
  return start < 0 || end > span.end ? null : { start, end }
}

export type Quotation = {
  /** Word for word from the text: one unbroken run of sentences. */
  readonly text: string
  /** Where the quotes stand in it: start and end, end left out. */
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/**
 * The sentences of a clause that hold the `words`, from the first of them to the last with nothing
 * left out between. Words that do not stand in the clause are passed over; null where none does.
 */
export function quotationOf(
  text: string,
  clause: Span,
  words: readonly string[],
  marked: readonly string[] = words,
): Quotation | null {
  const found = words.flatMap((each) => findWithin(text, clause, each) ?? [])
  const holding = sentencesOf(text, clause).filter((sentence) =>
    found.some((quote) => quote.start < sentence.end && quote.end > sentence.start),
  )
  const start = holding[0]?.start
  const end = holding.at(-1)?.end
  if (start === undefined || end === undefined) return null
  const marks = marked.flatMap((each) => findWithin(text, { start, end }, each) ?? [])
  return {
    text: text.slice(start, end),
    marks: marks.map((mark) => [mark.start - start, mark.end - start] as const),
  }
}

const givesFigure: readonly Quote['gives'][] = ['rate', 'cap', 'amount', 'pool']

/** Quotes that give a figure; where a measure has none, the words it rests on. */
export function figureQuotes({ quotes }: Pick<Measure, 'quotes'>): readonly string[] {
  const figures = quotes.filter(({ gives }) => givesFigure.includes(gives))
  return (figures.length > 0 ? figures : quotes).map(({ text }) => text)
}

/** What a measure asks and gives one firm: the pool of all firms stands beside it. */
export function ownQuotes({ quotes }: Pick<Measure, 'quotes'>): readonly string[] {
  const own = quotes.filter(({ gives }) => gives !== 'pool')
  return (own.length > 0 ? own : quotes).map(({ text }) => text)
}
