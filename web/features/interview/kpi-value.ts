import { lastWholeYear } from '../../../assessments/days.ts'
import type { KpiReport } from '../../../assessments/schema/notebook.ts'

type Reports = Readonly<Record<string, KpiReport>>

/** A plain decimal as it is reported: `12.5`, `-3`; full-width signs and spaces are taken off. */
export function kpiValueOf(text: string): string | null {
  const plain = text
    .trim()
    .replace(/^[−－]/, '-')
    .replace('．', '.')
    .replace(/[%％]$/, '')
    .trim()
  return /^-?(0|[1-9]\d{0,14})(\.\d{1,9})?$/.test(plain) ? plain : null
}

/** The reports with one value in place; without a value there is no report. */
export function withReport(
  reports: Reports,
  id: string,
  value: string | null,
  year: string,
): Reports {
  const { [id]: _, ...others } = reports
  return value === null ? others : { ...others, [id]: { value, year } }
}

/** The years that a value may be of: the last five whole ones. */
export const reportYears = (asOf: string): readonly string[] =>
  Array.from({ length: 5 }, (_, back) => String(Number(lastWholeYear(asOf)) - back))
