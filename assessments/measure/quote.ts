import type { Quote } from '../schema/clause.ts'
import type { Measure } from '../schema/measure.ts'

const WAN_FEN = 1_000_000

/** Whether the text names this figure in 万元, and not only as the tail of a larger one. */
function names(text: string, fen: number): boolean {
  const figure = `${fen / WAN_FEN}万`
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    if (!/[\d.]/.test(text.charAt(at - 1))) return true
  }
  return false
}

/**
 * The words of the text behind a figure, by the first of `gives` that the measure quotes; where
 * several give the same, those that name the figure.
 */
export function quoteOf(
  measure: Measure,
  gives: readonly Quote['gives'][],
  fen?: number,
): { quote?: string } {
  for (const kind of gives) {
    const quotes = measure.quotes.filter((quote) => quote.gives === kind)
    const named = fen === undefined ? undefined : quotes.find(({ text }) => names(text, fen))
    const quote = named ?? quotes[0]
    if (quote) return { quote: quote.text }
  }
  return {}
}
