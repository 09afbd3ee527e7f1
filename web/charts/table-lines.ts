import { csvText, proseCell } from '../../assessments/csv-text.ts'

const HIDDEN = '[aria-hidden="true"], [data-not-in-file], button'
const PIECES = new Set(['BR', 'SMALL', 'P', 'LI', 'DIV', 'DD', 'DT'])

/** What a cell says, without what is for the eye alone. Its lines and notes are joined by `gap`. */
function textOf(cell: Element, gap: string): string {
  if (cell.matches(HIDDEN)) return ''
  const pieces: string[] = ['']
  const read = (node: Node) => {
    if (node instanceof Text) {
      pieces.push(`${pieces.pop() ?? ''}${node.data}`)
      return
    }
    if (!(node instanceof Element) || node.matches(HIDDEN)) return
    const isPiece = PIECES.has(node.tagName) || node.classList.contains('sr')
    if (isPiece) pieces.push('')
    for (const child of node.childNodes) read(child)
    if (isPiece) pieces.push('')
  }
  for (const child of cell.childNodes) read(child)
  const said = pieces.map((piece) =>
    piece
      .replace(/\s+/g, ' ')
      .replace(/^[\s，,；;]+/, '')
      .trim(),
  )
  return said.filter((piece) => piece !== '').join(gap)
}

const FIGURE = /^[+−-]?\d{1,3}(,\d{3})*(\.\d+)?$/

/** A figure as a number to a spreadsheet: no marks of thousands, no plus, a plain minus. */
export const plainFigure = (text: string): string =>
  FIGURE.test(text) ? text.replaceAll(',', '').replace('−', '-').replace('+', '') : text

/**
 * A table as it stands on the page, line by line: a spanning cell fills its first column, and a
 * column in which no row says anything is left out.
 */
export function tableLines(table: HTMLTableElement, gap: string): readonly (readonly string[])[] {
  const rows = [...table.rows].map((row) => ({
    isHead: row.parentElement instanceof HTMLTableSectionElement && row.closest('thead') !== null,
    cells: [...row.cells].flatMap((cell) => [
      plainFigure(textOf(cell, gap)),
      ...Array.from({ length: cell.colSpan - 1 }, () => ''),
    ]),
  }))
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const kept = Array.from({ length: width }, (_, at) => at).filter((at) =>
    rows.some(({ isHead, cells }) => !isHead && (cells[at] ?? '') !== ''),
  )
  return rows.map(({ cells }) => kept.map((at) => cells[at] ?? ''))
}

/** Lines as CSV: what is a number stays one, all else is text in all spreadsheets. */
export const linesText = (lines: readonly (readonly string[])[]): string =>
  csvText(
    lines.map((line) =>
      line.map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? cell : proseCell(cell))),
    ),
  )
