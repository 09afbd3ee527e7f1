import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { csvOf } from '../../../assessments/explain/csv.ts'
import { explainGate, explainLadders } from '../../../assessments/explain/explain-ladders.ts'
import { explanationRows } from '../../../assessments/explain/rows.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import { asOf } from '../ladder/make.ts'

const rowsOf = (request: Request) =>
  explanationRows(explainLadders(request, catalogue, asOf), catalogue)
const rows = rowsOf(exampleFactory.request)

/** Reads CSV by its own rules: quotes doubled inside quotes, lines ended by CRLF. */
function read(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = []
  let cells: string[] = []
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r"]*))(,|\r\n)/g)) {
    cells.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === ',') continue
    lines.push(cells)
    cells = []
  }
  return lines
}

describe('a note of evidence', () => {
  const trees = explainLadders(exampleFactory.request, catalogue, asOf)
  const evidence = { 'sme.q2': '设备台账，“2026-03”', 'cmmm.data.1': '=1+1', 'sme.q99': '无' }
  const noted = explanationRows(trees, catalogue, evidence).filter((row) => row.note !== null)

  it('stands with the answer that it belongs to, and nowhere else', () => {
    expect(new Set(noted.map((row) => row.kind))).toEqual(new Set(['answer']))
    expect(noted.map((row) => row.note).toSorted()).toEqual(['=1+1', '设备台账，“2026-03”'])
    expect(rows.every((row) => row.note === null)).toBe(true)
  })

  it('is in the table as text, also where it looks like a formula', () => {
    const [head, ...lines] = read(csvOf(noted, 'zh').replace('\uFEFF', ''))
    const at = head?.indexOf('备注佐证') ?? -1
    expect(lines.map((line) => line[at]).toSorted()).toEqual(["'=1+1", '设备台账，“2026-03”'])
  })
})

describe('the rows of an explanation', () => {
  it('number every place from the top, each once', () => {
    const paths = rows.map((row) => row.path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.slice(0, 3)).toEqual(['1.', '1.1.', '1.1.1.'])
    for (const path of paths) {
      const above = path.replace(/\d+\.$/, '')
      expect(above === '' || paths.includes(above), path).toBe(true)
    }
  })

  it('unfold each figure once, and point there from where it stands again', () => {
    const first = new Map<string, string>()
    for (const row of rows) {
      expect(row.sameAs, row.path).toBe(first.get(row.id) ?? null)
      if (row.sameAs === null) first.set(row.id, row.path)
    }
    const again = rows.find((row) => row.id === 'cmmm-2020' && row.sameAs !== null)
    expect(again?.sameAs).toBe('2.')
  })

  it('say a gate with its figures, its source and how sure that is', () => {
    expect(rows.find((row) => row.id === 'sme-digital-2024/2/score')).toMatchObject({
      kind: 'gate',
      rule: 'score',
      what: { zh: '得分', en: 'Score' },
      holds: true,
      threshold: '40',
      distance: '0',
      low: null,
      high: null,
      source: 'sme-digital-2024',
      place: '等级判定',
      confidence: 'secondary',
      version: '2024',
    })
  })

  it('say a weighted answer so that it can be worked out with a pencil', () => {
    const at = (id: string) => rows.find((row) => row.id === id)
    expect(at('sme-digital-2024/score/sme.q1')).toMatchObject({ value: '4', weight: '8' })
    expect(at('sme-digital-2024/weight/sme.q1')).toMatchObject({
      value: '8',
      working: '100÷1×50÷100×40÷100×40÷100',
    })
    expect(at('sme-digital-2024/answer/sme.q1')).toMatchObject({
      given: 'B C',
      value: '0.5',
      working: 'A=0 B=0.25 C=0.25 D=0.25 E=0.25',
    })
    expect(at('cmmm-2020/3/discrete/sales')).toMatchObject({
      what: { zh: '得分：销售：三级（集成级）：离散型' },
      value: '0.05005',
      weight: '0.1001',
      confidence: 'assumed',
    })
  })

  it('give worst and best in place of a value that is open', () => {
    const open = rowsOf({})
    expect(open.find((row) => row.id === 'sme-digital-2024/score')).toMatchObject({
      value: null,
      low: '0',
      high: '100',
    })
    expect(open.find((row) => row.id === 'enterprise.process')).toMatchObject({
      what: { zh: '行业类型', en: 'Type of industry' },
      value: null,
      source: null,
    })
  })

  it('have words in both languages for everything, and no id for a word', () => {
    for (const row of [...rows, ...rowsOf({ answers: { 'cmmm.sales': 'na' } })]) {
      expect(row.what.zh, row.id).toMatch(/[\u4e00-\u9fff]/)
      expect(row.what.en, row.id).toMatch(/^[^\u4e00-\u9fff]+$/)
      expect(row.what.en, row.id).not.toMatch(/[a-z0-9]\/[a-z0-9]|cmmm\.|enterprise\./)
    }
  })
})

describe('the rows as CSV', () => {
  it('open with a byte order mark and have as many cells in each line as in the first', () => {
    for (const language of ['zh', 'en'] as const) {
      const csv = csvOf(rows, language)
      expect(csv.charCodeAt(0)).toBe(0xfeff)
      expect(csv.endsWith('\r\n')).toBe(true)
      const lines = read(csv.slice(1))
      expect(lines.length).toBe(rows.length + 1)
      expect(new Set(lines.map((line) => line.length))).toEqual(new Set([19]))
    }
  })

  it('quote what holds a comma, a quote or a break, and nothing else', () => {
    const [row] = rows
    if (row === undefined) throw new Error('no rows')
    const what = { zh: '甲', en: 'a, "b"\r\nc' }
    const [, line] = csvOf([{ ...row, what }], 'en').split('\r\n')
    expect(line).toBe('1.,"a, ""b""')
    const cells = read(csvOf([{ ...row, what }], 'en').slice(1))[1]
    expect(cells?.[1]).toBe('a, "b"\r\nc')
    expect(csvOf([row], 'zh')).not.toContain('"')
  })

  it('write a fraction without a slash, which a spreadsheet would take for a day', () => {
    const request: Request = {
      enterprise: { process: 'discrete' },
      answers: { 'cmmm.sales': 'na', 'cmmm.customer-service': 'na' },
    }
    const tree = explainGate('cmmm-2020/1/own-score', request, catalogue, asOf)
    if (tree === null) throw new Error('no such gate')
    const lines = read(csvOf(explanationRows([tree], catalogue), 'en').slice(1))
    const weight = lines.find((line) => line.at(-1) === 'cmmm-2020/weight/discrete/product-service')
    expect(weight?.[4]).toBe('1001÷8700')
    expect(weight?.[11]).toBe('770000÷1000000×100100÷669900×50050÷50050')
  })

  it('say in words what holds, and that a thing is not known', () => {
    const lines = read(csvOf(rowsOf({ answers: { 'factory.clean': false } }), 'zh').slice(1))
    const verdictOf = (id: string) => lines.find((line) => line.at(-1) === id)?.[3]
    expect(verdictOf('smart-factory-2025/basic/clean')).toBe('不满足')
    expect(verdictOf('smart-factory-2025/basic/kpi')).toBe('未知')
    expect(verdictOf('smart-factory-2025/basic')).toBe('不满足')
  })
})
