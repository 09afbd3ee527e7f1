import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import type { Report } from '../../assessments/report/block.ts'
import { Fact } from '../../assessments/schema/record.ts'
import { Enterprise, Request } from '../../assessments/schema/request.ts'
import { enterpriseFields, recordFields } from '../../assessments/workbook/fields.ts'
import type { CellValue } from '../../assessments/workbook/sheet.ts'
import { writeWorkbook } from '../../server/report/workbook.ts'
import { xlsxOf } from '../../server/report/xlsx.ts'
import { statementIn } from '../../web/features/report/reading/statement-in.ts'
import { sheetsIn } from '../../web/features/report/reading/workbook-sheets.ts'
import { makeApp } from './make.ts'
import { report } from './report-make.ts'
import { anyRequest } from './report-requests.ts'

/** What a file says, whatever content its answers were given to. */
async function requestIn(file: Uint8Array): Promise<Request> {
  const reading = await statementIn(file, catalogue)
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading))
  return reading.statement.request
}

test('the fields of the sheets are those of the schema', () => {
  const fields = Fact.options.flatMap((kind) => Object.keys(kind.shape))
  expect([...recordFields].sort()).toEqual([...new Set(fields)].sort())
  expect([...enterpriseFields, 'revenueFen'].sort()).toEqual(Object.keys(Enterprise.shape).sort())
})

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
  const sheets = await sheetsIn(file)
  const heads = sheets.find(({ name }) => name === '记录')?.rows[1] ?? []
  expect(heads).toContain('records+2')
  expect(await requestIn(file)).toStrictEqual(request)
})

/** The example with evidence and an indicator. */
const noted: Report = {
  ...report,
  beside: {
    ...report.beside,
    notebook: {
      evidence: { 'sme.q1': '设备台账', 'scene.4': '看板照片' },
      kpis: { 'unit-energy-use': { value: '-3', year: '2025' } },
    },
    counts: { 'equipment-total': 232, 'equipment-digital': null },
  },
}

type Edit = (sheet: string, cells: CellValue[][]) => void

/** The example's file as somebody saves it again who has changed its cells. */
async function edited(edit: Edit, of: Report = noted): Promise<Uint8Array> {
  const sheets = await sheetsIn(await xlsxOf(of))
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

/** What is wrong with a file that cannot be read. */
async function faultsIn(file: Uint8Array | Promise<Uint8Array>) {
  const reading = await statementIn(await file, catalogue)
  if (reading.status !== 'faults') throw new Error(`no faults, but ${reading.status}`)
  return reading.faults.map(({ sheet, row, column, fault }) => [`${sheet}!${column}${row}`, fault])
}

const kinds = { kind: 'wrong-kind' }

describe('a mistake is told with its sheet, row and column', () => {
  test.each<[string, string, CellValue, object]>([
    ['记录', 'P3', 12.345, { kind: 'amount' }],
    ['记录', 'P3', -1, { kind: 'out-of-range' }],
    ['记录', 'B3', 'spending', kinds],
    ['记录', 'K3', '2026-01-01', { kind: 'not-of-this-kind' }],
    ['记录', 'C3', '2026-02-30', { kind: 'wrong-format' }],
    ['记录', 'C3', new Date(Date.UTC(2026, 0, 1, 9)), { kind: 'cell', of: 'day' }],
    ['记录', 'A3', null, { kind: 'missing' }],
    ['记录', 'Z3', 'stray', { kind: 'stray' }],
    ['记录', 'P2', 'amount', { kind: 'unknown-field', name: 'amount' }],
    ['企业', 'B5', 'enterprise.size', { kind: 'unknown-field', name: 'enterprise.size' }],
    ['企业', 'B5', 'enterprise.area', { kind: 'name-twice', name: 'enterprise.area' }],
    ['企业', 'C5', 'both', { kind: 'one-of', values: ['discrete', 'process'] }],
    ['企业', 'C13', 'much', { kind: 'wrong-kind' }],
    ['答案', 'C3', '[B, C', { kind: 'cell', of: 'list-end' }],
    ['答案', 'C3', '[B,, C]', { kind: 'cell', of: 'list' }],
    ['答案', 'C3', '"B', { kind: 'cell', of: 'quotes' }],
    ['答案', 'C4', 2.5, { kind: 'wrong-kind' }],
    ['答案', 'B4', 'sme.q1', { kind: 'name-twice', name: 'sme.q1' }],
    ['答案', 'B4', null, { kind: 'no-name' }],
    ['依据', 'B3', 'photo', { kind: 'one-of', values: ['evidence', 'kpi', 'count'] }],
    ['依据', 'C3', null, { kind: 'no-name' }],
    ['依据', 'C4', 'sme.q1', { kind: 'name-twice', name: 'sme.q1' }],
    ['依据', 'D5', '12,5', { kind: 'wrong-format' }],
    ['依据', 'E5', '25', { kind: 'wrong-format' }],
    ['依据', 'D6', '2.5', { kind: 'wrong-format' }],
  ])('%s!%s %j', async (sheet, at, value, fault) => {
    expect((await faultsIn(edited(set(sheet, at, value))))[0]).toEqual([`${sheet}!${at}`, fault])
  })

  test('all of them at once', async () => {
    const faults = await faultsIn(
      edited((sheet, cells) => {
        set('记录', 'P3', 12.345)(sheet, cells)
        set('答案', 'C3', '[B')(sheet, cells)
      }),
    )
    expect(faults.map(([at]) => at)).toEqual(['答案!C3', '记录!P3'])
  })
})

describe('answers to the content of today', () => {
  const ofToday = { ...noted, catalogue: { version: catalogue.version, sha256: catalogue.sha256 } }
  test.each<[string, string, CellValue, object]>([
    ['答案', 'B3', 'sme.q99', { kind: 'unknown-question' }],
    ['答案', 'C3', 'Z', { kind: 'not-an-option' }],
    ['企业', 'C4', 'gd/nowhere', { kind: 'unknown-area' }],
    ['记录', 'F3', 'gone', { kind: 'unknown-record' }],
  ])('are checked against it: %s!%s %j', async (sheet, at, value, fault) => {
    const faults = await faultsIn(edited(set(sheet, at, value), ofToday))
    expect(faults).toEqual([
      [sheet === '答案' && at === 'B3' ? '答案!C3' : `${sheet}!${at}`, fault],
    ])
  })

  test('are not, where they were given to earlier content: they are moved to it first', async () => {
    const file = await edited(set('答案', 'B3', 'sme.q99'))
    const reading = await statementIn(file, catalogue)
    expect(reading.status === 'read' && reading.statement.catalogue).toBe(report.catalogue.version)
  })
})

test('name, industry, evidence, indicators and counts read back as they were', async () => {
  const odd = '=1+1\n"?" [a, b]\u0000'
  const kpis = { 'unit-energy-use': { value: '-3.000000001', year: '2025' } }
  const beside = {
    name: ' 甲<厂> ',
    industry: 'electronics',
    notebook: { evidence: { 'sme.q1': odd, 'scene.4': '看板照片' }, kpis },
    counts: { 'equipment-total': 232, 'equipment-digital': null },
  }
  for (const lang of ['zh', 'en'] as const) {
    const reading = await statementIn(await xlsxOf({ ...report, lang, beside }), catalogue)
    if (reading.status !== 'read') throw new Error(reading.status)
    const { request: _, catalogue: version, ...said } = reading.statement
    expect(said).toStrictEqual(beside)
    expect(version).toBe(report.catalogue.version)
  }
})

test('the API puts the counts of a request beside it into the file', async () => {
  const { post } = await makeApp()
  const { counts, request } = exampleFactory
  const response = await post('/api/v1/report?format=xlsx', { ...request, counts })
  expect(response.status).toBe(200)
  const reading = await statementIn(new Uint8Array(await response.arrayBuffer()), catalogue)
  expect(reading.status === 'read' && reading.statement.counts).toEqual(counts)
})

test('a formula without its figure and too many rows are told, never passed over', async () => {
  const parts = unzipSync(await xlsxOf(report))
  const path = Object.keys(parts).findLast((name) => name.startsWith('xl/worksheets/sheet')) ?? ''
  const amount = /(<c r="P3"[^>]*>)<v>5000000<\/v>/
  const xml = strFromU8(parts[path] ?? new Uint8Array())
  const formula = strToU8(xml.replace(amount, '$1<f>SUM(A1:A2)</f>'))
  expect(xml).toMatch(amount)
  expect(await faultsIn(zipSync({ ...parts, [path]: formula }))).toEqual([
    ['记录!P3', { kind: 'cell', of: 'whole' }],
  ])
  const faults = await faultsIn(
    edited((sheet, cells) => {
      if (sheet === '答案')
        for (let r = cells.length; r < 10_001; r++) cells.push(['x', `q${r}`, 1])
    }),
  )
  expect(faults[0]).toEqual(['答案!A10000', { kind: 'too-many-rows' }])
})

test('a file that is no workbook, or lacks a sheet, is refused', async () => {
  for (const bytes of [[], [1, 2, 3], [...(await xlsxOf(report))].slice(0, 2000)]) {
    expect(await statementIn(new Uint8Array(bytes), catalogue)).toEqual({ status: 'no-workbook' })
  }
  const sheet = { name: '企业', columns: [{ width: 9 }], headRows: 0, rows: [['a']] }
  const other = await writeWorkbook([{ ...sheet, name: '别的' }], 'x', { text: 'A', head: 'A' })
  expect(await statementIn(other, catalogue)).toEqual({ status: 'no-sheet', sheet: 'enterprise' })
})

test('a file without a sheet of evidence holds none', async () => {
  const sheets = (await sheetsIn(await xlsxOf(noted))).filter(({ name }) => name !== '依据')
  const kept = sheets.map(({ name, rows }) => ({ name, rows, columns: [], headRows: 0 }))
  const file = await writeWorkbook(kept, 'x', { text: 'Arial', head: 'Arial' })
  const reading = await statementIn(file, catalogue)
  expect(reading.status === 'read' && reading.statement.notebook).toEqual({})
  expect(reading.status === 'read' && reading.statement.counts).toEqual({})
})
