/**
 * What spreadsheets may take for a formula: `=`, `+`, `-` or `@`, half- or full-width, also behind
 * spaces, or a tab, a line break or a NUL. Apostrophes before it are counted in, so that what
 * `safeCell` adds can be told from what stood there. Source: OWASP, CSV Injection.
 */
const formula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n]|\0)/

/** A cell of a CSV file that no spreadsheet runs: an apostrophe stands before what could be one. */
export const safeCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The text that `safeCell` was given. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
