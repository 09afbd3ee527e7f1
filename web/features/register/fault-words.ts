import { columnTitles } from '../../../assessments/register/columns.ts'
import { inWords, say } from '../../language.ts'
import { sayRegister } from '../../messages/register.ts'
import type { Report, RowReport } from './register-api.ts'

type Fault = RowReport['faults'][number]
type HeaderFault = Extract<Report, { readonly readable: false }>['faults'][number]

const columnName = (column: keyof typeof columnTitles): string => inWords(columnTitles[column])

/** What is wrong with a cell, with the name of its column. Reactive. */
export function faultText({ column, kind, firstLine }: Fault): string {
  const words = sayRegister().import
  const where = column === null ? words.row : columnName(column)
  const first = firstLine === undefined ? '' : `${say().comma}${words.firstLine(firstLine)}`
  return `${where}${say().colon}${words.fault[kind]}${first}`
}

/** Why a file cannot be read at all. Reactive. */
export function headerFaultText({ kind, column }: HeaderFault): string {
  const { header } = sayRegister().import
  if (kind === 'empty' || column === undefined) return header.empty
  return header[kind](columnName(column))
}

/** What a row would change, by the names of the columns. Reactive. */
export const changesText = (columns: RowReport['changes']): string =>
  sayRegister().import.changes(columns.map(columnName).join(say().listed))
