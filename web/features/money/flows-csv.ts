import { csvText, proseCell } from '../../../assessments/csv-text.ts'
import { plainYuanOf } from '../../../assessments/figures.ts'
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

/** The flows as CSV. */
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
      plainYuanOf(flow.fen),
      reason === null ? names.taken : names.left,
      reason ?? '',
    ]
  }
  const lines = [
    names.columns,
    ...chosen.map((flow) => row(flow, null)),
    ...idle.map((flow) => row(flow, names.reasonOf(flow))),
  ]
  return csvText(lines.map((line) => line.map(proseCell)))
}
