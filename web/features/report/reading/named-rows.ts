import type { Coded } from '../../../../assessments/workbook/cell-code.ts'
import type { Fault, PlacedFault } from './fault.ts'
import type { SheetRow, SheetTable } from './sheet-table.ts'

export type Named = { readonly row: SheetRow; readonly value: Coded | undefined }
export type ByName = ReadonlyMap<string, Named>

/** Rows that name what they say; a name that stands twice, or nowhere, is a fault. */
export function namedRows(
  table: SheetTable,
  key: 'field' | 'id',
  known: (name: string) => boolean,
): { readonly byName: ByName; readonly faults: readonly PlacedFault[] } {
  const byName = new Map<string, Named>()
  const faults: PlacedFault[] = []
  for (const row of table.rows) {
    const name = row.values.get(key)
    const report = (fault: Fault) => {
      const column = table.columns.get(key) ?? 'A'
      faults.push({ sheet: table.name, row: row.row, column, field: null, fault })
    }
    if (typeof name !== 'string') report({ kind: 'no-name' })
    else if (!known(name)) report({ kind: 'unknown-field', name })
    else if (byName.has(name)) report({ kind: 'name-twice', name })
    else byName.set(name, { row, value: row.values.get('value') })
  }
  return { byName, faults }
}
