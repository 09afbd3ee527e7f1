export type QuoteRange = readonly [start: number, end: number]

export type QuotePart = { readonly text: string; readonly marked: boolean }

/** Cuts a quotation at its marks. Ranges may overlap, touch, lie in any order or outside the text. */
export function quoteParts(text: string, marks: readonly QuoteRange[]): readonly QuotePart[] {
  const sorted = marks
    .map(([start, end]): QuoteRange => [Math.max(0, start), Math.min(text.length, end)])
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0])
  const parts: QuotePart[] = []
  let at = 0
  for (const [start, end] of sorted) {
    if (end <= at) continue
    const from = Math.max(start, at)
    if (from > at) parts.push({ text: text.slice(at, from), marked: false })
    parts.push({ text: text.slice(from, end), marked: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false })
  return parts
}
