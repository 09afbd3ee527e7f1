import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { addMonths } from '../../../assessments/days.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import { yuanOf } from '../../../assessments/figures.ts'
import type { Block } from '../../../assessments/report/block.ts'
import { reportOf } from '../../../assessments/report/report-of.ts'
import type { FoundRoad, ToldRoad } from '../../../assessments/report/road.ts'
import { nextTarget } from '../../../assessments/road/next-target.ts'
import { roadOf } from '../../../assessments/road/road-of.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { RoadWish, Target } from '../../../assessments/schema/road.ts'
import { answersSha256, asOf } from './make.ts'

const { request } = exampleFactory
const evaluation = evaluate(request, catalogue, asOf)

type Lang = 'zh' | 'en'

function sectionOf(found: ToldRoad, lang: Lang, of: Request = request): readonly Block[] {
  const own = of === request ? evaluation : evaluate(of, catalogue, asOf)
  const report = reportOf(of, own, catalogue, lang, { answersSha256, road: found })
  return report.sections.find(({ id }) => id === 'road')?.blocks ?? []
}

const roadTo = (target: Target, wish: RoadWish = {}, of: Request = request): FoundRoad => ({
  road: roadOf({ ...of, ...wish, target }, catalogue, remedies, asOf),
  remedies,
  wish,
})

const textIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n')
const tableIn = (blocks: readonly Block[], id: string) =>
  blocks.flatMap((block) => (block.kind === 'table' && block.id === id ? [block] : []))[0]
const valuesIn = (blocks: readonly Block[], id: string, key: string) => {
  const table = tableIn(blocks, id)
  const at = table?.columns.findIndex((column) => column.key === key) ?? -1
  return table?.rows.map((row) => row[at]?.value)
}

describe.each(['zh', 'en'] as const)('the road in a report in %s', (lang) => {
  const told = roadTo('excellent')
  const blocks = sectionOf(told, lang)

  test('says the figures of the road to the fen', () => {
    const { costFen, aidFen, netFen } = told.road
    const text = textIn(blocks)
    for (const fen of [costFen, aidFen, netFen]) expect(text).toContain(yuanOf(fen))
  })

  test('lists every remedy in order, every claim and every year as numbers', () => {
    const { remedies: own, claims, years } = told.road
    expect(valuesIn(blocks, 'road-remedies', 'cost')).toEqual(own.map(({ costFen }) => costFen))
    expect(valuesIn(blocks, 'road-remedies', 'done')).toEqual(own.map(({ doneOn }) => doneOn))
    expect(valuesIn(blocks, 'road-claims', 'amount')).toEqual(claims.map((one) => one.amountFen))
    expect(valuesIn(blocks, 'road-years', 'aid')).toEqual(years.map(({ aidFen }) => aidFen))
  })

  test('draws from the cost down to what is left to pay', () => {
    const [bars] = blocks.flatMap((block) => (block.kind === 'waterfall' ? [block.bars] : []))
    expect(bars?.at(0)?.toFen).toBe(told.road.costFen)
    expect(bars?.at(-1)?.toFen).toBe(told.road.netFen)
    expect(bars?.at(-2)?.toFen).toBe(told.road.netFen)
  })

  test('names what money does not close, and when it can be met', () => {
    const rows = tableIn(blocks, 'road-blocked')?.rows.map((row) => row.at(-1)?.text)
    expect(rows).toHaveLength(2)
    expect(rows?.[1]).toContain('2027-01-01')
  })

  test('says so where there is no way', () => {
    const budget = sectionOf(roadTo('excellent', { budgetFen: 0 }), lang)
    const top = sectionOf(null, lang)
    const reached = sectionOf(roadTo('basic'), lang)
    expect(new Set([budget, top, reached].map(textIn)).size).toBe(3)
    expect(tableIn(budget, 'road-remedies')).toBe(undefined)
    expect(tableIn(reached, 'road-remedies')).toBe(undefined)
  })

  test('stands in the summary too', () => {
    const report = reportOf(request, evaluation, catalogue, lang, { answersSha256, road: told })
    const [summary] = report.sections
    expect(textIn(summary?.blocks ?? [])).toContain(yuanOf(told.road.netFen))
  })
})

const leadIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.voice === 'lead' ? [block.text] : [],
  )[0]
const noteIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.voice === 'note' ? [block.text] : [],
  )[0]
const idsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : []))

test('a road that does not reach its rung says what is left, and what was proven', () => {
  const blocks = sectionOf(roadTo('advanced'), 'zh')
  expect(leadIn(blocks)).toBe(
    '只做措施还到不了先进级：做1项措施、3个月，投入125,000.00元，可补上能靠措施满足的条件；另有1项条件不能靠投入解决。现行政策最高补33,750.00元，净投入最低91,250.00元。',
  )
  expect(noteIn(blocks)).toContain('已证明：补上其余条件，没有净投入更少的办法。')
  expect(leadIn(sectionOf(roadTo('advanced'), 'en'))).toBe(
    'Remedies alone do not reach Advanced: 1 remedy, 3 months and ¥125,000.00 close what remedies can close; what is left: 1 condition that money cannot close. Policy in force pays up to ¥33,750.00, which leaves at least ¥91,250.00.',
  )
})

test('what was proven is said by the aim and within the budgets', () => {
  const proof = (wish: RoadWish) => noteIn(sectionOf(roadTo('sme-digital-2024:3', wish), 'zh'))
  expect(proof({})).toContain('已证明：各项尽早做，没有净投入更少的走法。')
  expect(proof({ aim: 'months' })).toContain('已证明：没有更快的走法。')
  expect(proof({ yearBudgetFen: { '2027': 100_000_000 } })).toContain(
    '已证明：在这些预算之内，没有净投入更少的走法。',
  )
})

test('the clauses that pay keep their caveats and readings, each once', () => {
  const found = roadTo('excellent')
  const blocks = sectionOf(found, 'zh')
  const rows = tableIn(blocks, 'road-caveats')?.rows.map((row) => row.map(({ text }) => text))
  expect(rows?.map(([tag]) => tag)).toEqual([
    '〔珠25〕',
    '〔珠25·一〕',
    '〔珠25·三〕',
    '〔珠25·九〕',
  ])
  const said = rows?.map(([, text]) => text).join('') ?? ''
  const places = catalogue.documents.flatMap((document) =>
    document.measures.map((measure) => ({ document, measure })),
  )
  for (const claim of found.road.claims) {
    const place = places.find(({ measure }) => measure.id === claim.measure)
    const own = [...(place?.measure.notes ?? []).map(({ text }) => text)]
    const all = [...(place?.document.caveats ?? []), ...(place?.measure.caveats ?? []), ...own]
    expect(all.length).toBeGreaterThan(0)
    for (const { zh } of all) expect(said.split(zh)).toHaveLength(2)
  }
})

describe('where the area is not known', () => {
  const of: Request = { ...request, enterprise: { ...request.enterprise, area: null } }
  const blocks = sectionOf(roadTo('advanced', {}, of), 'zh', of)

  test('aid is not judged, which is not none', () => {
    expect(leadIn(blocks)).toContain('政策能补多少还不能判定，不算补贴净投入125,000.00元。')
    expect(valuesIn(blocks, 'road-years', 'aid')).toEqual([null, null, null])
    expect(valuesIn(blocks, 'road-years', 'net')).toEqual([null, null, null])
  })

  test('what it may come to hangs on the facts of the firm, not on a selection', () => {
    expect(noteIn(blocks)).toContain('地区和企业情况答全后，最多补33,750.00元')
    expect(noteIn(blocks)).not.toContain('遴选')
  })
})

test('what no clause pays is said of the documents that were looked through', () => {
  const measures = catalogue.documents.flatMap((document) => document.measures)
  const none = roadTo('advanced', { withoutMeasures: measures.map(({ id }) => id) })
  expect(leadIn(sectionOf(none, 'zh'))).toContain('算进的补贴里没有可补的，净投入125,000.00元。')
  const of: Request = { ...request, enterprise: { ...request.enterprise, area: 'gd/huizhou' } }
  const other = sectionOf(roadTo('advanced', {}, of), 'zh', of)
  expect(leadIn(other)).toContain('在收录的文件里没有查到可补的条款，净投入125,000.00元。')
})

test('conditions that were not answered stand apart: they may hold', () => {
  const blocks = sectionOf(roadTo('basic', {}, {}), 'zh', {})
  expect(idsIn(blocks)).not.toContain('road-blocked')
  expect(tableIn(blocks, 'road-unanswered')?.rows).toHaveLength(3)
  expect(leadIn(blocks)).toContain('另有3项条件还没答，答了才能判定到没到基础级。')
})

test('what the remedies are not enough for stands under its own caption', () => {
  const own = Object.fromEntries(remedies.map(({ id }) => [id, { use: false }]))
  const blocks = sectionOf(roadTo('sme-digital-2024:3', { remedies: own }), 'zh')
  expect(idsIn(blocks)).toEqual(['road-short'])
  expect(leadIn(blocks)).toContain('项条件现有措施补不上')
})

test('figures of the firm are marked as its own, and the range counts with them', () => {
  const plain = roadTo('advanced')
  const [id = ''] = plain.road.remedies.map((one) => one.id)
  const blocks = sectionOf(roadTo('advanced', { remedies: { [id]: { costFen: 990_000 } } }), 'zh')
  const [row] = tableIn(blocks, 'road-remedies')?.rows ?? []
  expect(row?.at(0)?.text).toMatch(/（投入自填）$/)
  expect(row?.at(-1)?.value).toBe(990_000)
  expect(noteIn(blocks)).toContain('标“自填”的是企业自己的数。')
  expect(noteIn(sectionOf(plain, 'zh'))).toContain(
    '投入按区间合计，最少50,000.00元，最多200,000.00元。',
  )
})

test('a road to a rung that is not the next one names it, and remedies say when they start', () => {
  const paragraphs = (target: Target) => textIn(sectionOf(roadTo(target), 'zh'))
  expect(paragraphs('advanced')).toContain('按下一级的条件')
  expect(paragraphs('sme-digital-2024:3')).toContain('按数字化水平三级的条件')
  const found = roadTo('sme-digital-2024:3')
  const blocks = sectionOf(found, 'zh')
  const starts = found.road.remedies.map(({ startMonth }) => addMonths(asOf, startMonth))
  expect(valuesIn(blocks, 'road-remedies', 'start')).toEqual(starts)
  const closes = tableIn(blocks, 'road-remedies')?.rows.map((row) => row[1]?.text)
  expect(closes?.[0]).toBe('数字化水平三级的得分')
})

test('the next rung is the next tier, then a level, then none', () => {
  const { ladders } = evaluation
  expect(nextTarget(ladders, catalogue)).toBe('advanced')
  const tier = { ...ladders['smart-factory-2025'], tier: 'leading' as const }
  const atTop = { ...ladders, 'smart-factory-2025': tier }
  expect(nextTarget(atTop, catalogue)).toBe('sme-digital-2024:3')
  const digital = { ...ladders['sme-digital-2024'], level: 4 }
  expect(nextTarget({ ...atTop, 'sme-digital-2024': digital }, catalogue)).toBe('cmmm-2020:3')
  const maturity = { ...ladders['cmmm-2020'], level: 5 }
  const top = { ...atTop, 'sme-digital-2024': digital, 'cmmm-2020': maturity }
  expect(nextTarget(top, catalogue)).toBe(null)
})
