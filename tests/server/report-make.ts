import { strFromU8, unzipSync } from 'fflate'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import type { Report } from '../../assessments/report/block.ts'
import { reportOf } from '../../assessments/report/report-of.ts'
import type { Request } from '../../assessments/schema/request.ts'
import type { Evaluation } from '../../assessments/schema/result.ts'
import { requestExample } from '../../server/request-example.ts'
import { makeApp } from './make.ts'

/** A report of the agreed shape, with one of every block and of every unit. */
export const report: Report = {
  lang: 'zh',
  title: '梯度自查报告',
  firm: '示例精密制造有限公司',
  asOf: '2026-11-21',
  catalogue: { version: '2026-11-21.1', sha256: 'c'.repeat(64) },
  answersSha256: 'a'.repeat(64),
  sections: [
    {
      id: 'summary',
      title: '摘要',
      blocks: [
        { kind: 'heading', level: 2, text: '一分钟读完' },
        { kind: 'paragraph', voice: 'lead', text: '现处基础级。离先进级还差1项条件。' },
        { kind: 'paragraph', voice: 'note', text: '自查结果，不是官方认定。' },
        {
          kind: 'staff',
          id: 'summary.staff',
          caption: '智能工厂梯度',
          rungs: [
            { name: '先进级', state: 'next', note: '还差1项条件' },
            { name: '基础级', state: 'here', note: '2026年已备案' },
          ],
        },
      ],
    },
    {
      id: 'gates',
      title: '条件',
      blocks: [
        {
          kind: 'table',
          id: 'gates.sme',
          caption: '数字化水平二级',
          columns: [
            { key: 'rule', label: '条件', align: 'left', width: 0.6 },
            { key: 'value', label: '现值', align: 'right', width: 0.2 },
            { key: 'threshold', label: '要求', align: 'right', width: 0.2 },
          ],
          rows: [
            [
              { text: '得分' },
              { text: '45.325分', value: '45.325', unit: 'score', source: '评测指标2024·一' },
              { text: '40分', value: 40, unit: 'score', source: '评测指标2024·三' },
            ],
            [
              { text: '场景' },
              { text: '还不知道', value: null, unit: 'count' },
              { text: '7个', value: 7, unit: 'count', source: '评测指标2024·三' },
            ],
          ],
        },
        {
          kind: 'table',
          id: 'gates.cmmm',
          caption: '成熟度二级',
          columns: [
            { key: 'rule', label: '条件', align: 'left', width: 0.6 },
            { key: 'value', label: '现值', align: 'right', width: 0.2 },
            { key: 'threshold', label: '要求', align: 'right', width: 0.2 },
          ],
          rows: [
            [
              { text: '智能场景占比' },
              { text: '28.5%', value: '0.2857142', unit: 'percent', source: '要素条件·四' },
              { text: '20%', value: '0.2', unit: 'percent', source: '要素条件·四' },
            ],
          ],
        },
      ],
    },
    {
      id: 'plan',
      title: '资金方案',
      blocks: [
        {
          kind: 'table',
          id: 'plan.in-force',
          caption: '现行',
          columns: [
            { key: 'claim', label: '条款', align: 'left', width: 0.5 },
            { key: 'day', label: '日期', align: 'left', width: 0.2 },
            { key: 'amount', label: '金额（万元）', align: 'right', width: 0.3 },
          ],
          rows: [
            [
              { text: '算力券' },
              { text: '2026年3月31日', value: '2026-03-31', unit: 'day' },
              { text: '最高150.00', value: 150_000_001, unit: 'fen', source: '珠25·一' },
            ],
            [
              { text: '模型券' },
              { text: '2026年4月1日', value: '2026-04-01', unit: 'day' },
              { text: '最高12.35', value: 12_345_678, unit: 'fen', source: '珠25·二' },
            ],
          ],
          foot: [
            { text: '合计' },
            { text: '' },
            { text: '162.35', value: 162_345_679, unit: 'fen' },
          ],
        },
        {
          kind: 'waterfall',
          id: 'plan.waterfall',
          caption: '合计的由来',
          bars: [
            { name: '算力券', fromFen: 0, toFen: 150_000_001, state: 'in-force' },
            { name: '合计', fromFen: 0, toFen: 162_345_679, state: 'total' },
          ],
        },
        { kind: 'page-break' },
        { kind: 'quote', text: '按不超过实际投入的30%给予支持', cite: '珠25·一' },
        { kind: 'paragraph', voice: 'official', text: '算力券' },
      ],
    },
    {
      id: 'records',
      title: '记录',
      blocks: [
        {
          kind: 'table',
          id: 'records',
          caption: '支出与项目',
          columns: [{ key: 'what', label: '事项', align: 'left' }],
          rows: [[{ text: '支出：算力' }]],
        },
      ],
    },
  ],
  request: requestExample,
  beside: { name: '示例精密制造有限公司', industry: null, notebook: {}, counts: {} },
}

/** The parts of an office file as text, by their names in the zip. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(file))
  return new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
}

export const plainOf = (xml: string): string =>
  xml.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '')

/** The text of every `<tag>` in an XML, in its order. */
export const textsOf = (xml: string, tag: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(([, text]) =>
    plainOf(text ?? ''),
  )

type SheetCell = { readonly value: string | number | boolean; readonly format: string }

/**
 * The cells of a sheet of a workbook by reference, read from the XML by itself and not by the
 * library that wrote it; `format` is the number format of the cell.
 */
export function cellsIn(file: Uint8Array, sheet: string): ReadonlyMap<string, SheetCell> {
  const parts = partsOf(file)
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)]
  const position = names.findIndex(([, name]) => plainOf(name ?? '') === sheet)
  const xml = parts.get(`xl/worksheets/sheet${position + 1}.xml`) ?? ''
  const shared = (parts.get('xl/sharedStrings.xml') ?? '')
    .split('</si>')
    .map((one) => plainOf(/<t(?: [^>]*)?>([^<]*)<\/t>/.exec(one)?.[1] ?? ''))
  const formats = formatsIn(parts.get('xl/styles.xml') ?? '')
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(?:<v>([^<]*)<\/v>)?<\/c>/g)]
  return new Map(
    cells.map(([, at = '', attributes = '', held = '']) => {
      const type = /t="(\w+)"/.exec(attributes)?.[1]
      const style = Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0)
      const value = type === 's' ? (shared[Number(held)] ?? '') : Number(held)
      return [at, { value: type === 'b' ? held === '1' : value, format: formats[style] ?? '' }]
    }),
  )
}

function formatsIn(styles: string): readonly string[] {
  const own = [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)]
  const codes = new Map(own.map(([, id, code]) => [id ?? '', plainOf(code ?? '')]))
  const used = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles)?.[1] ?? ''
  return [...used.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id = '']) => codes.get(id) ?? id)
}

export const sheetNamesOf = (file: Uint8Array): readonly string[] =>
  [...(partsOf(file).get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name]) => plainOf(name ?? ''),
  )

/** The sample factory's report, from what the API answers. */
export async function sampleReport(lang: Report['lang']) {
  const { post } = await makeApp()
  const response = await post('/api/v1/evaluate', exampleFactory.request)
  const evaluation: Evaluation = await response.json()
  const extra = { firm: exampleFactory.name[lang], answersSha256: 'a'.repeat(64) }
  const sample = reportOf(exampleFactory.request, evaluation, catalogue, lang, extra)
  return { evaluation, sample }
}

const oddFilings = Array.from({ length: 199 }, (_, i) => ({
  ...({ kind: 'filing', on: '2026-01-01', of: 'deep-synthesis' } as const),
  id: `${i}${'\u0001'.repeat(60)}`,
}))

/** A request that the API takes, with as many records as it takes, under names that no file holds. */
export const oddRequest: Request = {
  asOf: '2026-11-21',
  records: [
    ...oddFilings,
    {
      ...({ kind: 'granted', on: '2026-01-02', amountFen: 1 } as const),
      id: '=1+1\u0002',
      records: oddFilings.map(({ id }) => id),
    },
  ],
}
