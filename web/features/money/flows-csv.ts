import type { Flow, Flows, IdleFlow } from './flows.ts'

/** How ids are said in the file. */
export type CsvNames = {
  readonly columns: readonly string[]
  readonly taken: string
  readonly left: string
  readonly recordOf: (
    id: string | null,
    measure: string,
  ) => { readonly name: string; readonly on: string }
  readonly placeOf: (measure: string) => { readonly measure: string; readonly clause: string }
  readonly standingOf: (isDraft: boolean) => string
  readonly reasonOf: (flow: IdleFlow) => string
}

/** Yuan to the fen, without marks of thousands: a number to a spreadsheet. */
const plainYuan = (fen: number): string => {
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** A spreadsheet takes a cell that begins like this for a formula. */
const formula = /^[=+\-@\t\r]/

const quoted = (cell: string): string => {
  const safe = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The flows as CSV by RFC 4180, opened by a byte order mark so that Excel reads UTF-8. */
export function flowsCsv({ chosen, idle }: Flows, names: CsvNames): string {
  const row = (flow: Flow, reason: string | null): readonly string[] => {
    const record = names.recordOf(flow.record, flow.measure)
    const place = names.placeOf(flow.measure)
    return [
      record.name,
      record.on,
      place.measure,
      place.clause,
      names.standingOf(flow.isDraft),
      String(flow.year),
      plainYuan(flow.fen),
      reason === null ? names.taken : names.left,
      reason ?? '',
    ]
  }
  const lines = [
    names.columns,
    ...chosen.map((flow) => row(flow, null)),
    ...idle.map((flow) => row(flow, names.reasonOf(flow))),
  ]
  return `\uFEFF${lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')}`
}
