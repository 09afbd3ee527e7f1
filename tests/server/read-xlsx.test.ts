import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { Fact } from '../../assessments/schema/record.ts'
import { Request } from '../../assessments/schema/request.ts'
import { Problem } from '../../server/problem.ts'
import { requestIn } from '../../server/report/read-xlsx.ts'
import { type CellValue, readWorkbook, writeWorkbook } from '../../server/report/workbook.ts'
import { xlsxOf } from '../../server/report/xlsx.ts'
import { report } from './report-make.ts'
import { anyRequest } from './report-requests.ts'

test('any request that the schema takes reads back from the file as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyRequest, fc.constantFrom('zh', 'en'), async (request, lang) => {
      expect(Request.parse(request)).toEqual(request)
      const file = await xlsxOf({ ...report, sections: [], lang, request })
      expect(await requestIn(file)).toStrictEqual(request)
    }),
    { numRuns: 150 },
  )
})

test('the sample factory reads back from both languages', async () => {
  const { request } = exampleFactory
  for (const lang of ['zh', 'en'] as const) {
    expect(await requestIn(await xlsxOf({ ...report, lang, request }))).toStrictEqual(request)
  }
})

test.each<Request>([
  {},
  { enterprise: null, answers: null, records: null, asOf: null },
  { enterprise: {}, answers: {}, records: [] },
  { enterprise: { revenueFen: {} } },
  { enterprise: { revenueFen: null } },
  { enterprise: { area: null } },
])('what is absent, not known and empty stay three things: %j', async (request) => {
  expect(await requestIn(await xlsxOf({ ...report, request }))).toStrictEqual(request)
})

test('a list longer than a cell goes on in further columns', async () => {
  const id = (i: number) => `${i}${'\u0001'.repeat(60)}`
  const ids = Array.from({ length: 199 }, (_, i) => id(i))
  const request: Request = {
    records: [
      ...ids.map(
        (one) => ({ id: one, kind: 'filing', on: '2026-01-01', of: 'deep-synthesis' }) as const,
      ),
      { id: 'g', kind: 'granted', on: '2026-01-02', records: ids },
    ],
  }
  const file = await xlsxOf({ ...report, request })
  const sheets = await readWorkbook(file)
  const heads = sheets.find(({ name }) => name === '记录')?.rows[1] ?? []
  expect(heads).toContain('records+2')
  expect(await requestIn(file)).toStrictEqual(request)
})

type Edit = (sheet: string, cells: CellValue[][]) => void

/** The example's file as somebody saves it again who has changed its cells. */
async function edited(edit: Edit): Promise<Uint8Array> {
  const sheets = await readWorkbook(await xlsxOf(report))
  const changed = sheets.map(({ name, rows }) => {
    const cells = rows.map((row) => [...row])
    edit(name, cells)
    const columns = (cells[1] ?? []).map(() => ({ width: 10 }))
    return { name, rows: cells, columns, headRows: 0 }
  })
  return writeWorkbook(changed, 'edited', { text: 'Arial', head: 'Arial' })
}

/** Sets a cell by the letter of its column and its row as a spreadsheet counts them. */
const set =
  (sheet: string, at: string, value: CellValue): Edit =>
  (name, cells) => {
    const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(at) ?? []
    if (name !== sheet) return
    const line = cells[Number(row) - 1] ?? []
    const column = letter.charCodeAt(0) - 65
    while (line.length < column) line.push(null)
    line[column] = value
    cells[Number(row) - 1] = line
  }

test('a spreadsheet may turn a day into a date, round a sum and fill in a row', async () => {
  const request = await requestIn(
    await edited((sheet, cells) => {
      set('企业', 'C3', new Date(Date.UTC(2026, 10, 22)))(sheet, cells)
      set('企业', 'C11', '？')(sheet, cells)
      set('企业', 'C12', 0.1 + 0.2)(sheet, cells)
      set('答案', 'C3', '["B", C ,D]')(sheet, cells)
      set('记录', 'P3', '1234.5')(sheet, cells)
    }),
  )
  expect(request.asOf).toBe('2026-11-22')
  expect(request.enterprise?.employees).toBeNull()
  expect(request.enterprise?.revenueFen?.['2024']).toBe(30)
  expect(request.answers?.['sme.q1']).toEqual(['B', 'C', 'D'])
  expect(request.records?.[0]).toMatchObject({ amountFen: 123_450 })
})

/** What a file that cannot be read is answered with. */
async function refusal(file: Uint8Array | Promise<Uint8Array>) {
  const error = await requestIn(await file).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Problem)) throw new Error('was read, or failed without a Problem')
  const { code, message, details } = error
  return { code, message, issues: details.issues }
}

const kinds = Fact.options.map(({ shape }) => `'${shape.kind.value}'`).join(' | ')

describe('a mistake is told with its sheet, row and column', () => {
  test.each<[string, string, CellValue, string]>([
    ['记录', 'P3', 12.345, 'amountFen: expected an amount in yuan with at most two decimals'],
    ['记录', 'P3', -1, 'amountFen: Too small: expected number to be >=0'],
    ['记录', 'B3', 'spending', `kind: Invalid discriminator value. Expected ${kinds}`],
    ['记录', 'K3', '2026-01-01', 'until: Unrecognized key: "until"'],
    ['记录', 'C3', '2026-02-30', 'on: Invalid ISO date'],
    ['记录', 'C3', new Date(Date.UTC(2026, 0, 1, 9)), 'on: expected a day without a time'],
    ['记录', 'A3', null, 'id: Invalid input: expected string, received undefined'],
    ['记录', 'Z3', 'stray', 'row 2 names no field for this column'],
    ['记录', 'P2', 'amount', 'no such field: amount'],
    ['企业', 'B5', 'enterprise.size', 'no such field: enterprise.size'],
    ['企业', 'B5', 'enterprise.area', 'stands twice: enterprise.area'],
    ['企业', 'C5', 'both', 'process: Invalid option: expected one of "discrete"|"process"'],
    ['企业', 'C13', 'much', '2025: Invalid input: expected number, received string'],
    ['答案', 'C3', '[B, C', 'value: expected a list that ends in ]'],
    ['答案', 'C3', '[B,, C]', 'value: expected a list, [a, b]'],
    ['答案', 'C3', '"B', 'value: expected a text in quotes'],
    ['答案', 'C4', 2.5, 'sme.s1: Invalid input'],
    ['答案', 'B4', 'sme.q1', 'stands twice: sme.q1'],
    ['答案', 'B4', null, 'id: expected a name beside the value'],
  ])('%s!%s %j', async (sheet, at, value, message) => {
    const [, column, row] = /^([A-Z])(\d+)$/.exec(at) ?? []
    const { code, message: told, issues } = await refusal(edited(set(sheet, at, value)))
    expect(code).toBe('invalid')
    expect(told).toBe(`Sheet ${sheet}, row ${row}, column ${column}: ${message}`)
    expect(issues?.[0]).toEqual({ path: `${sheet}!${at}`, message })
  })

  test('all of them at once', async () => {
    const { issues } = await refusal(
      edited((sheet, cells) => {
        set('记录', 'P3', 12.345)(sheet, cells)
        set('答案', 'C3', '[B')(sheet, cells)
      }),
    )
    expect(issues?.map(({ path }) => path)).toEqual(['答案!C3', '记录!P3'])
  })
})

test('a formula without its figure and too many rows are told, never passed over', async () => {
  const parts = unzipSync(await xlsxOf(report))
  const path = Object.keys(parts).findLast((name) => name.startsWith('xl/worksheets/sheet')) ?? ''
  const amount = /(<c r="P3"[^>]*>)<v>5000000<\/v>/
  const xml = strFromU8(parts[path] ?? new Uint8Array())
  const formula = strToU8(xml.replace(amount, '$1<f>SUM(A1:A2)</f>'))
  expect(xml).toMatch(amount)
  expect(await refusal(zipSync({ ...parts, [path]: formula }))).toMatchObject({
    message: 'Sheet 记录, row 3, column P: amountFen: expected a value, or # and a whole number',
  })
  const { issues } = await refusal(
    edited((sheet, cells) => {
      if (sheet === '答案')
        for (let r = cells.length; r < 10_001; r++) cells.push(['x', `q${r}`, 1])
    }),
  )
  expect(issues?.[0]).toEqual({ path: '答案!A10000', message: 'more rows than can be read' })
})

test('a file that is no workbook, or lacks a sheet, is refused in words', async () => {
  const message = 'The file is not an Excel workbook (.xlsx)'
  for (const bytes of [[], [1, 2, 3], [...(await xlsxOf(report))].slice(0, 2000)]) {
    expect(await refusal(new Uint8Array(bytes))).toMatchObject({ code: 'invalid', message })
  }
  const sheet = { name: '企业', columns: [{ width: 9 }], headRows: 0, rows: [['a']] }
  const other = await writeWorkbook([{ ...sheet, name: '别的' }], 'x', { text: 'A', head: 'A' })
  expect(await refusal(other)).toMatchObject({
    code: 'invalid',
    message: 'The workbook has no sheet 企业 or Enterprise',
  })
})
