import { readXlsx } from 'hucre/xlsx'
import { MOST_ROWS, type ReadSheet } from '../../../../assessments/workbook/sheet.ts'

/**
 * The sheets of these names, or all. A formula whose figure the file does not hold stands as `#` and
 * its text. Rejects with what the library throws where the bytes are no workbook.
 */
export async function sheetsIn(
  bytes: Uint8Array,
  names?: readonly string[],
): Promise<readonly ReadSheet[]> {
  const { sheets } = await readXlsx(bytes, {
    maxRows: MOST_ROWS,
    ...(names === undefined ? {} : { sheets: ({ name }) => names.includes(name) }),
  })
  return sheets.map(({ name, rows, cells }) => {
    for (const [at, { formula, value }] of cells ?? []) {
      const [row = 0, column = 0] = at.split(',').map(Number)
      const line = rows[row]
      if (formula !== undefined && value === null && line) line[column] = `#${formula}`
    }
    return { name, rows }
  })
}
