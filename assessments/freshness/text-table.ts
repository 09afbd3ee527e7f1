/** How many columns of a terminal the words take: Chinese signs and full-width marks take two. */
export function widthOf(words: string): number {
  let width = 0
  for (const sign of words) width += isWide(sign) ? 2 : 1
  return width
}

const isWide = (sign: string): boolean =>
  /[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’…—·①-⑳]/u.test(sign)

/** A table for a terminal: columns two spaces apart, the last one as long as it is. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, at) => Math.max(...cells.map((row) => widthOf(row[at] ?? ''))))
  return cells
    .map((row) =>
      row
        .map((words, at) =>
          at === row.length - 1 ? words : words + ' '.repeat((widths[at] ?? 0) - widthOf(words)),
        )
        .join('  '),
    )
    .join('\n')
}
