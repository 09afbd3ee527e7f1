import { CsvError, parse } from 'csv-parse/sync'
import { Problem } from '../problem.ts'

/** Rows of a file behind its headings. */
const MOST_ROWS = 20_000

/** Blank rows count too: a spreadsheet may save some that were filled once, and each takes time. */
const MOST_RECORDS = 2 * MOST_ROWS

const LONGEST_ROW = 20_000

const refused = (message: string, cause?: unknown) =>
  new Problem('invalid', 'The file is not valid', { issues: [{ path: 'csv', message }], cause })

/**
 * The text of a file as it was saved: UTF-8, or GB18030 as spreadsheets on a Chinese Windows write
 * it. Chinese text in the one is practically never valid in the other.
 */
export function csvOf(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = decoded(bytes, encoding)
    if (text !== null) return text
  }
  throw refused('neither UTF-8 nor GB18030')
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/**
 * The cells of a file, empty rows too, so that rows count as a spreadsheet counts them. Columns are
 * parted by commas, or by tabs as they are copied out of a spreadsheet.
 */
export function sheetOf(csv: string): string[][] {
  const [top = ''] = csv.split(/[\r\n]/, 1)
  const sheet = cellsIn(withoutEnd(csv), top.includes('\t') ? '\t' : ',')
  if (sheet.length > MOST_RECORDS) throw refused(`more than ${MOST_RECORDS} rows, blank ones too`)
  const filled = sheet.filter((cells) => cells.some((cell) => cell.trim() !== '')).length
  if (filled > MOST_ROWS + 1) throw refused(`more than ${MOST_ROWS} rows`)
  return sheet
}

/** Without the line breaks at its end but the first. */
function withoutEnd(csv: string): string {
  let end = csv.length
  while (end > 0 && (csv[end - 1] === '\n' || csv[end - 1] === '\r')) end -= 1
  return csv.slice(0, csv.startsWith('\r\n', end) ? end + 2 : end + 1)
}

function cellsIn(csv: string, delimiter: string): string[][] {
  try {
    return parse(csv, {
      ...{ bom: true, delimiter, relax_column_count: true, max_record_size: LONGEST_ROW },
      record_delimiter: ['\r\n', '\n', '\r'],
      // It stops there: what is behind is refused unread.
      to: MOST_RECORDS + 1,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw refused(`line ${String(error.lines)}: ${error.code}`, error)
  }
}
