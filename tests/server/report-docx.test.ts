import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { yuanOf } from '../../assessments/figures.ts'
import type { Block, Report } from '../../assessments/report/block.ts'
import { docxOf } from '../../server/report/docx.ts'
import { qrRows } from '../../server/report/qr.ts'
import { makeApp } from './make.ts'
import { oddRequest, partsOf, plainOf, report, sampleReport } from './report-make.ts'

const partOf = async (of: Report, name: string): Promise<string> =>
  partsOf(await docxOf(of)).get(`word/${name}.xml`) ?? ''

/** The text of an XML of Word: its runs, with line ends where they break. */
const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([, text]) => (text === undefined ? '\n' : plainOf(text)))
    .join('')

const elementsOf = (xml: string, tag: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>.*?</w:${tag}>`, 'gs'))].map(([all]) => all)

const styleOf = (paragraph: string): string =>
  /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? 'Normal'

const paragraphsIn = (xml: string) =>
  elementsOf(xml, 'p').map((one) => ({ style: styleOf(one), text: textIn(one) }))

/** Each table as rows of the texts of its cells. */
const tablesIn = (xml: string) =>
  elementsOf(xml, 'tbl').map((table) =>
    elementsOf(table, 'tr').map((row) => elementsOf(row, 'tc').map(textIn)),
  )

/** What no XML may hold. */
const unprintable = /[^\P{Cc}\n\r\t]|\p{Cs}/u

test('sections and their heads are real headings, in order', async () => {
  const paragraphs = paragraphsIn(await partOf(report, 'document'))
  const headings = paragraphs.filter(({ style }) => style.startsWith('Heading'))
  expect(headings).toEqual([
    { style: 'Heading1', text: '摘要' },
    { style: 'Heading2', text: '一分钟读完' },
    { style: 'Heading1', text: '条件' },
    { style: 'Heading1', text: '资金方案' },
    { style: 'Heading1', text: '记录' },
  ])
  expect(paragraphs[0]).toEqual({ style: 'Title', text: '梯度自查报告' })
})

test('the table of contents is a field that lists the headings and asks to be brought up to date', async () => {
  const xml = await partOf(report, 'document')
  expect(plainOf(xml)).toContain('TOC \\h \\o "1-2"')
  expect(xml).toContain('<w:fldChar w:fldCharType="begin" w:dirty="true"/>')
  const entries = paragraphsIn(xml).filter(({ style }) => style.startsWith('TOC'))
  expect(entries.map(({ text }) => text)).toEqual([
    ...['摘要', '一分钟读完', '条件', '资金方案', '记录'],
  ])
})

test('tables are real tables whose head rows repeat and whose rows do not break', async () => {
  const xml = await partOf(report, 'document')
  const tables = elementsOf(xml, 'tbl')
  expect(tables).toHaveLength(6)
  for (const table of tables) {
    const [head = '', ...rows] = elementsOf(table, 'tr')
    expect(head).toContain('<w:tblHeader/>')
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toEqual([])
    expect([head, ...rows].filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([])
  }
  expect(tablesIn(xml)[3]).toEqual([
    ['条款', '日期', '金额（万元）'],
    ['算力券', '2026年3月31日', '最高150.00'],
    ['模型券', '2026年4月1日', '最高12.35'],
    ['合计', '', '162.35'],
  ])
})

test('the columns of every table fill the line', async () => {
  for (const table of elementsOf(await partOf(report, 'document'), 'tbl')) {
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9412)
  }
})

test('captions number the tables by a field', async () => {
  const xml = await partOf(report, 'document')
  const captions = elementsOf(xml, 'p').filter((one) => styleOf(one) === 'Caption')
  expect(captions.map(textIn)).toEqual([
    ...['表 1  智能工厂梯度', '表 2  数字化水平二级', '表 3  成熟度二级'],
    ...['表 4  现行', '表 5  合计的由来', '表 6  支出与项目'],
  ])
  expect(captions[0]).toContain('SEQ 表 \\* ARABIC')
})

test('a chart stands as its table, a rung with its shape, an amount to the fen', async () => {
  const [staff, , , , waterfall] = tablesIn(await partOf(report, 'document'))
  expect(staff?.slice(1)).toEqual([
    ['先进级', '□ 下一级', '还差1项条件'],
    ['基础级', '■ 现处', '2026年已备案'],
  ])
  expect(waterfall?.slice(1)).toEqual([
    ['算力券', '现行', '0.00', '1,500,000.01', '1,500,000.01'],
    ['合计', '合计', '0.00', '1,623,456.79', '1,623,456.79'],
  ])
})

test('a quote stands in its own style with its source under it', async () => {
  const paragraphs = paragraphsIn(await partOf(report, 'document'))
  expect(paragraphs.filter(({ style }) => style === 'ClauseQuote')).toEqual([
    { style: 'ClauseQuote', text: '按不超过实际投入的30%给予支持\n珠25·一' },
  ])
})

test('pages are A4 and numbered, the cover is not', async () => {
  const parts = partsOf(await docxOf(report))
  const xml = parts.get('word/document.xml') ?? ''
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
  expect(xml).toContain('<w:titlePg/>')
  const footers = [...parts].filter(([name]) => /^word\/footer\d/.test(name)).map(([, one]) => one)
  const numbered = footers.filter((one) => one.includes('NUMPAGES'))
  expect(footers).toHaveLength(2)
  expect(numbered).toHaveLength(1)
  expect(textIn(numbered[0] ?? '')).toBe(`2026-11-21 · 2026-11-21.1 · ${'c'.repeat(12)}第页，共页`)
})

test('Chinese faces are named with their Latin partners', async () => {
  const xml = await partOf(report, 'styles')
  const faces = new Set([...xml.matchAll(/w:eastAsia="([^"]*)"/g)].map(([, face]) => face))
  expect([...faces].sort()).toEqual(['zh-CN', '宋体', '黑体'])
  const fonts = [...xml.matchAll(/<w:rFonts ([^>]*)\/>/g)].map(([, attributes = '']) => attributes)
  expect(fonts.filter((one) => !/w:ascii="(Times New Roman|Arial)"/.test(one))).toEqual([])
})

test('the online copy is a link, only where there is one', async () => {
  const link = 'https://tidu.example/a/1'
  const linked = partsOf(await docxOf({ ...report, link }))
  expect(linked.get('word/_rels/document.xml.rels')).toContain(`Target="${link}"`)
  expect(textIn(linked.get('word/document.xml') ?? '')).toContain(`在线副本：${link}`)
  expect(textIn(await partOf(report, 'document'))).not.toContain('在线副本')
})

test('the code of the online copy stands on the cover as a picture of its modules', async () => {
  const link = 'https://tidu.example/a/0123456789abcdef0123456789abcdef'
  const files = unzipSync(await docxOf({ ...report, link }))
  const [name = '', png = new Uint8Array()] =
    Object.entries(files).find(([path]) => path.endsWith('.png')) ?? []
  expect(name).toMatch(/^word\/media\//)
  const data = Buffer.from(png)
  const side = data.readUInt32BE(16)
  expect([data.readUInt32BE(20), data[24], data[25]]).toEqual([side, 8, 0])
  const length = data.readUInt32BE(33)
  const lines = inflateSync(data.subarray(41, 41 + length))
  const rows = qrRows(link)
  const size = side / (rows.length + 8)
  const isDark = (x: number, y: number) =>
    lines[(y + 4) * size * (side + 1) + 1 + (x + 4) * size] === 0
  const drawn = rows.map((_, y) => rows.map((_, x) => isDark(x, y)))
  const expected = rows.map((runs) =>
    rows.map((_, x) => runs.some(([start, run]) => x >= start && x < start + run)),
  )
  expect(drawn).toEqual(expected)
  expect(Object.keys(unzipSync(await docxOf(report))).filter((one) => /png$/.test(one))).toEqual([])
})

test('a text with what XML cannot hold still opens', async () => {
  const firm = '甲\u0000乙\ud800丙<&>'
  const paragraph = { kind: 'paragraph', text: `${firm}\n次行` } as const
  const sections: Report['sections'] = [{ id: 'summary', title: firm, blocks: [paragraph] }]
  const parts = partsOf(await docxOf({ ...report, firm, sections }))
  expect([...parts.values()].filter((part) => unprintable.test(part))).toEqual([])
  expect(textIn(parts.get('word/document.xml') ?? '')).toContain('甲\ufffd乙\ufffd丙<&>\n次行')
})

test('the API answers any request with a document', async () => {
  const { post } = await makeApp()
  const response = await post('/api/v1/report?format=docx&lang=zh', oddRequest)
  expect(response.status).toBe(200)
  const parts = partsOf(new Uint8Array(await response.arrayBuffer()))
  expect([...parts.values()].filter((part) => unprintable.test(part))).toEqual([])
  expect(textIn(parts.get('word/document.xml') ?? '')).toContain('=1+1\ufffd')
})

describe.each(['zh', 'en'] as const)('the sample report in %s', (lang) => {
  test('holds every text of the report, in its order', async () => {
    const { sample } = await sampleReport(lang)
    const xml = await partOf(sample, 'document')
    const text = textIn(xml)
    // The first section comes after the contents, and before the first numbered caption.
    let from = text.lastIndexOf(sample.sections[0]?.title ?? '', text.indexOf('1  '))
    for (const said of sample.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap(saidIn),
    ])) {
      const at = text.indexOf(said, from)
      expect(at, said).toBeGreaterThanOrEqual(from)
      from = at + said.length
    }
    expect(
      tablesIn(xml)
        .flat(2)
        .filter((cell) => cell === ''),
    ).toEqual([])
  })

  test('claims the amounts of the API to the fen', async () => {
    const { evaluation, sample } = await sampleReport(lang)
    const cells = tablesIn(await partOf(sample, 'document')).flat(2)
    const { inForce, withDrafts } = evaluation.plan
    const amounts = [...inForce.claims.map(({ amountFen }) => amountFen), inForce.totalFen]
    expect(amounts.length).toBeGreaterThan(3)
    for (const fen of [...amounts, withDrafts.totalFen]) expect(cells).toContain(yuanOf(fen))
  })
})

/** What a block says, but for the charts, whose tables are looked at above. */
function saidIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'quote':
      return [block.text, block.cite]
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ label }) => label),
        ...[...block.rows, block.foot ?? []].flat().map(({ text }) => text),
      ]
    case 'staff':
      return [block.caption, ...block.rungs.map(({ name }) => name)]
    case 'waterfall':
      return [block.caption, ...block.bars.map(({ name }) => name)]
    case 'shares':
      return [block.caption, ...block.bars.map(({ name }) => name)]
    case 'cells':
      return [block.caption, ...block.groups.flatMap(({ cells }) => cells.map(({ name }) => name))]
    case 'page-break':
      return []
  }
}
