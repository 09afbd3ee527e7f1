import { describe, expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import type { Report } from '../../assessments/report/block.ts'
import { xlsxOf } from '../../server/report/xlsx.ts'
import { statementIn } from '../../web/features/report/reading/statement-in.ts'
import { makeApp } from './make.ts'
import { cellsIn, oddRequest, partsOf, report, sampleReport, sheetNamesOf } from './report-make.ts'

/** The values of a sheet as rows, for comparing at one look; empty cells are null. */
function rowsIn(file: Uint8Array, sheet: string) {
  const cells = [...cellsIn(file, sheet)]
  const rows: (string | number | boolean | null)[][] = []
  for (const [at, { value }] of cells) {
    const row = Number(/\d+$/.exec(at)?.[0]) - 1
    const column = at.charCodeAt(0) - 65
    const line = rows[row] ?? []
    while (line.length < column) line.push(null)
    line[column] = value
    rows[row] = line
  }
  return rows
}

const sheetXml = (file: Uint8Array, sheet: string): string =>
  partsOf(file).get(`xl/worksheets/sheet${sheetNamesOf(file).indexOf(sheet) + 1}.xml`) ?? ''

/** An amount of a cell in whole fen, from its shortest decimal. */
const fenIn = (yuan: unknown): number => Number(Number(yuan).toFixed(2).replace('.', ''))

test('there is a sheet a topic between the overview and the four of what was filled in', async () => {
  expect(sheetNamesOf(await xlsxOf(report))).toEqual([
    ...['总览', '文字', '摘要', '条件', '资金方案·现行', '资金方案·合计的由来', '结果·记录'],
    ...['企业', '答案', '依据', '记录'],
  ])
  expect(sheetNamesOf(await xlsxOf({ ...report, lang: 'en' })).slice(-4)).toEqual([
    'Enterprise',
    'Answers',
    'Evidence',
    'Records',
  ])
})

test('the overview names the firm, the day and the versions, and leads to every sheet', async () => {
  const file = await xlsxOf({ ...report, link: 'https://tidu.example/a/1' })
  expect(rowsIn(file, '总览').slice(0, 7)).toEqual([
    ['梯度自查报告'],
    ['企业', '示例精密制造有限公司'],
    ['计算日', '2026-11-21'],
    ['内容版本', '2026-11-21.1'],
    ['内容校验值（SHA-256）', 'c'.repeat(64)],
    ['答案校验值（SHA-256）', 'a'.repeat(64)],
    ['在线副本', 'https://tidu.example/a/1'],
  ])
  const links = [...sheetXml(file, '总览').matchAll(/location="&apos;([^"]*)&apos;!A1"/g)]
  expect(links.map(([, name]) => name)).toEqual(sheetNamesOf(file).slice(1))
})

test('money stands in yuan as a number to the fen, a day as a date, and the unit in the head', async () => {
  const file = await xlsxOf(report)
  expect(rowsIn(file, '资金方案·现行')).toEqual([
    ['条款', '日期', '金额（元）', '出处'],
    ['算力券', 46_112, 1_500_000.01, '珠25·一'],
    ['模型券', 46_113, 123_456.78, '珠25·二'],
    ['合计', null, 1_623_456.79],
  ])
  const cells = cellsIn(file, '资金方案·现行')
  expect(cells.get('C2')?.format).toBe('#,##0.00')
  expect(cells.get('B2')?.format).toBe('yyyy-mm-dd')
  expect(sheetXml(file, '资金方案·现行')).toContain('<v>1500000.01</v>')
})

test('tables with the same columns stand on one sheet, with the unit beside each figure', async () => {
  const file = await xlsxOf(report)
  expect(rowsIn(file, '条件')).toEqual([
    ['表名', '条件', '现值', '现值的单位', '要求', '要求的单位', '出处'],
    [
      ...['数字化水平二级', '得分', 45.325, '分', 40, '分'],
      '现值：评测指标2024·一；要求：评测指标2024·三',
    ],
    ['数字化水平二级', '场景', '还不知道', null, 7, '个数', '评测指标2024·三'],
    ['成熟度二级', '智能场景占比', 28.57142, '%', 20, '%', '要素条件·四'],
  ])
  expect(cellsIn(file, '条件').get('C2')?.format).toBe('#,##0.000')
})

test.each([
  ['zh', '最高，元', '最高（元）'],
  ['zh', '最高（万元）', '最高（元）'],
  ['en', 'Total, ¥', 'Total (yuan)'],
  ['en', 'Total', 'Total (yuan)'],
] as const)('in %s the head of money, %s, is written %s', async (lang, label, head) => {
  const columns = [{ key: 'amount', label, align: 'right' }] as const
  const rows = [[{ text: '0.01', value: 1, unit: 'fen' }]] as const
  const table = { kind: 'table', id: 'money', caption: '钱', columns, rows } as const
  const sections: Report['sections'] = [{ id: 'plan', title: '钱', blocks: [table] }]
  const file = await xlsxOf({ ...report, lang, sections })
  expect(rowsIn(file, '钱')).toEqual([[head], [0.01]])
})

test('an interval stands as its words, and its ends as numbers beside them', async () => {
  const columns = [{ key: 'amount', label: '最高，元', align: 'right' }] as const
  const rows = [
    [{ text: '0.01', value: 1, unit: 'fen' }],
    [{ text: '0.00–0.07', value: null, unit: 'fen', span: { low: 0, high: 7 } }],
    [{ text: '0.02起，上限未定', value: null, unit: 'fen', span: { low: 2, high: null } }],
  ] as const
  const table = { kind: 'table', id: 'money', caption: '钱', columns, rows } as const
  const sections: Report['sections'] = [{ id: 'plan', title: '钱', blocks: [table] }]
  expect(rowsIn(await xlsxOf({ ...report, sections }), '钱')).toEqual([
    ['最高（元）', '最高·下限（元）', '最高·上限（元）'],
    [0.01],
    ['0.00–0.07', 0, 0.07],
    ['0.02起，上限未定', 0.02],
  ])
})

test('a chart stands as the table of its figures', async () => {
  const file = await xlsxOf(report)
  expect(rowsIn(file, '资金方案·合计的由来')).toEqual([
    ['事项', '状态', '起点（元）', '变动（元）', '止点（元）'],
    ['算力券', '现行', 0, 1_500_000.01, 1_500_000.01],
    ['合计', '合计', 0, 1_623_456.79, 1_623_456.79],
  ])
  expect(rowsIn(file, '摘要')).toEqual([
    ['级别', '状态', '说明'],
    ['先进级', '□ 下一级', '还差1项条件'],
    ['基础级', '■ 现处', '2026年已备案'],
  ])
})

test('what is said between the tables stands on a sheet of its own, quotes with their source', async () => {
  expect(rowsIn(await xlsxOf(report), '文字')).toEqual([
    ['部分', '内容', '出处'],
    ['摘要', '一分钟读完'],
    ['摘要', '现处基础级。离先进级还差1项条件。'],
    ['摘要', '自查结果，不是官方认定。'],
    ['资金方案', '按不超过实际投入的30%给予支持', '珠25·一'],
    ['资金方案', '算力券'],
  ])
})

test('the head stays in sight, heads every printed page, and columns have their widths', async () => {
  const file = await xlsxOf(report)
  for (const [sheet, rows] of [
    ['条件', 1],
    ['记录', 2],
  ] as const) {
    const xml = sheetXml(file, sheet)
    expect(xml).toMatch(new RegExp(`<pane ySplit="${rows}"[^>]* state="frozen"`))
    expect(xml.match(/<col [^>]*customWidth="true"/g)?.length).toBe(rowsIn(file, sheet)[0]?.length)
    expect(partsOf(file).get('xl/workbook.xml')).toContain(`${sheet}!$1:$${rows}`)
  }
})

test('a text that looks like a formula, or holds what XML cannot, stays a text', async () => {
  const rows = [[{ text: '=1+1' }], [{ text: 'a\u0000\ud800b' }], [{ text: '_x0041_' }]]
  const columns = [{ key: 'what', label: '事项', align: 'left' }] as const
  const table = { kind: 'table', id: 'odd', caption: '怪', columns, rows } as const
  const sections: Report['sections'] = [{ id: 'records', title: '怪', blocks: [table] }]
  const file = await xlsxOf({ ...report, sections })
  expect(rowsIn(file, '怪')).toEqual([['事项'], ['=1+1'], ['a\ufffd\ufffdb'], ['_x005F_x0041_']])
  expect(sheetXml(file, '怪')).not.toContain('<f>')
})

test('the API answers any request with a workbook that holds it', async () => {
  const { post } = await makeApp()
  const sample = { ...exampleFactory.request, asOf: '2026-11-21' }
  for (const request of [sample, oddRequest]) {
    const response = await post('/api/v1/report?format=xlsx&lang=en', request)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
    const file = new Uint8Array(await response.arrayBuffer())
    // Of another version, so that what is odd in the request is not held against the content.
    const reading = await statementIn(file, { ...catalogue, version: 'another' })
    expect(reading.status === 'read' && reading.statement.request).toStrictEqual(request)
  }
})

describe.each(['zh', 'en'] as const)('the sample report in %s', (lang) => {
  test('claims the amounts of the API to the fen', async () => {
    const { evaluation, sample } = await sampleReport(lang)
    const file = await xlsxOf(sample)
    const claims = tableIn(sample, 'claims-in-force')
    const sheet = sheetNamesOf(file).find((name) => name.endsWith(`·${claims.caption}`))
    const amounts = rowsIn(file, sheet ?? '').map((row) =>
      row.find((cell) => Number(cell) > 10_000),
    )
    expect(amounts.slice(1).map(fenIn)).toEqual([
      ...evaluation.plan.inForce.claims.map(({ amountFen }) => amountFen),
      evaluation.plan.inForce.totalFen,
    ])
  })

  test('has every amount of every table as a number', async () => {
    const { sample } = await sampleReport(lang)
    const file = await xlsxOf(sample)
    const expected = sample.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? [...block.rows, block.foot ?? []].flat() : []))
      .flatMap(({ value, span, unit }) => {
        const figures = span === undefined ? [value] : [span.low, span.high]
        return unit === 'fen' ? figures.flatMap((fen) => (fen == null ? [] : [Number(fen)])) : []
      })
    const topics = sheetNamesOf(file).slice(2, -4)
    const charts = sample.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'waterfall' ? block.bars : []))
      .flatMap(({ fromFen, toFen }) => [fromFen, toFen - fromFen, toFen])
    const held = topics
      .flatMap((sheet) => [...cellsIn(file, sheet).values()])
      .filter(({ value, format }) => typeof value === 'number' && format === '#,##0.00')
      .map(({ value }) => fenIn(value))
    const sorted = (all: readonly number[]) => [...all].sort((a, b) => a - b)
    expect(expected.length).toBeGreaterThan(50)
    expect(sorted(held)).toEqual(sorted([...expected, ...charts]))
  })
})

function tableIn({ sections }: Report, id: string) {
  const blocks = sections.flatMap((section) => section.blocks)
  const table = blocks.find((block) => block.kind === 'table' && block.id === id)
  if (table?.kind !== 'table') throw new Error(`no table ${id}`)
  return table
}
