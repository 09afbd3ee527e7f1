const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/**
 * Lines of cells as CSV by RFC 4180: CRLF at the end of each line, quotes doubled. It opens with a
 * byte order mark, for without one Excel on a Chinese Windows reads UTF-8 as GBK.
 */
export const csvText = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')}`

/** A cell that starts like a formula is text in all spreadsheets. */
export const proseCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
