import type { ClauseSpan, Span } from '../../../assessments/policy-text.ts'

/** A place where the words were found: in the official text, or in our summary of the clause. */
export type Hit = { readonly clause: string } & (
  | { readonly where: 'text'; readonly span: Span }
  | { readonly where: 'gist'; readonly span: Span }
)

/** Full-width letters, figures and marks as half-width ones, so that typing either finds both. */
const folded = (text: string): string =>
  text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).toLowerCase()

function placesOf(text: string, words: string, from: number, to: number): Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (at + words.length > to) break
    places.push({ start: at, end: at + words.length })
  }
  return places
}

/**
 * Every place of `query` in the text and the summaries, in the order of reading. Spans of the text
 * count from its beginning, those of a summary from the summary's.
 */
export function searchText(
  text: string,
  clauses: readonly ClauseSpan[],
  gistOf: (clause: ClauseSpan) => string,
  query: string,
): readonly Hit[] {
  const words = folded(query.trim())
  if (words === '') return []
  const whole = folded(text)
  return clauses.flatMap((each): Hit[] => {
    const clause = each.clause.id
    const gist = folded(gistOf(each))
    return [
      ...placesOf(gist, words, 0, gist.length).map(
        (span): Hit => ({ clause, where: 'gist', span }),
      ),
      ...placesOf(whole, words, each.start, each.end).map(
        (span): Hit => ({ clause, where: 'text', span }),
      ),
    ]
  })
}

/** So many characters before and after a find. */
const AROUND = { before: 18, after: 46 }

/** A find with a little of the text around it, inside its own clause and on its own line. */
export function snippetOf(
  text: string,
  within: Span,
  found: Span,
): { readonly before: string; readonly found: string; readonly after: string } {
  const line = text.slice(within.start, found.start).lastIndexOf('\n') + 1 + within.start
  const end = text.indexOf('\n', found.end)
  const lineEnd = end < 0 ? within.end : Math.min(end, within.end)
  const start = Math.max(line, found.start - AROUND.before)
  const stop = Math.min(lineEnd, found.end + AROUND.after)
  const before = text.slice(start, found.start).trimStart()
  const after = text.slice(found.end, stop).trimEnd()
  return {
    before: start > line ? `…${before}` : before,
    found: text.slice(found.start, found.end),
    after: stop < lineEnd ? `${after}…` : after,
  }
}

export type Piece = {
  readonly text: string
  readonly quoted: boolean
  /** Position in the list of finds, or null. */
  readonly hit: number | null
}

type NumberedSpan = Span & { readonly hit: number }

/** Cuts a piece of text wherever a quote or a find begins or ends. Spans count as the text does. */
export function piecesOf(
  text: string,
  { start, end }: Span,
  quotes: readonly Span[],
  hits: readonly NumberedSpan[],
): readonly Piece[] {
  const edges = [...quotes, ...hits]
    .flatMap((span) => [span.start, span.end])
    .filter((at) => at > start && at < end)
  const cuts = [...new Set([start, ...edges, end])].sort((one, other) => one - other)
  const holds = (from: number) => (span: Span) => span.start <= from && from < span.end
  return cuts.slice(0, -1).map((from, i) => ({
    text: text.slice(from, cuts[i + 1]),
    quoted: quotes.some(holds(from)),
    hit: hits.find(holds(from))?.hit ?? null,
  }))
}
