import type { Clause } from './schema/clause.ts'

/** A piece of a text: UTF-16 offsets, `end` not included. */
export type Span = { readonly start: number; readonly end: number }

export type ClauseSpan = Span & { readonly clause: Clause }

/**
 * Where each clause stands in the official text: from its `starts` to the start of the next clause,
 * the last one to the end. `starts` are looked for in order, each after the one before, because a
 * heading's words may also stand further up. Throws with the clause's id if its words are missing.
 */
export function clauseSpans(text: string, clauses: readonly Clause[]): readonly ClauseSpan[] {
  const starts: number[] = []
  let from = 0
  for (const clause of clauses) {
    const start = text.indexOf(clause.starts, from)
    if (start < 0) throw new Error(`${clause.id}: its first words do not stand in the text`)
    starts.push(start)
    from = start + clause.starts.length
  }
  return clauses.map((clause, i) => ({
    clause,
    start: starts[i] ?? text.length,
    end: starts[i + 1] ?? text.length,
  }))
}

/** Where the words of a quote first stand in the text, or null. */
export function findQuote(text: string, quote: string): Span | null {
  const start = text.indexOf(quote)
  return start < 0 ? null : { start, end: start + quote.length }
}
