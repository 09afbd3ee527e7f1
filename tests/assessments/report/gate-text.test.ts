import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { gateCells, gateCitation } from '../../../assessments/report/gate-text.ts'
import { toldOf } from '../../../assessments/report/told.ts'
import type { Evaluation, Gate } from '../../../assessments/schema/result.ts'
import { answersSha256 } from './make.ts'

const told = toldOf({}, {} as Evaluation, catalogue, 'zh', { answersSha256 })
const english = toldOf({}, {} as Evaluation, catalogue, 'en', { answersSha256 })

const gate = (rule: string, of: Partial<Gate>): Gate => ({
  ...{ id: `smart-factory-2025/basic/${rule}`, rung: 'basic', rule, reads: [] },
  ...{ holds: false, value: null, threshold: 1, distance: null },
  ...of,
})
/** Name, what is asked, what is there, what is missing. */
const read = (rule: string, of: Partial<Gate>, by = told) => {
  const { name, want, value, distance } = gateCells(by, gate(rule, of))
  return [name, want, value, distance].map(({ text }) => text)
}

describe('a gate in words', () => {
  test('counts scenes and scenarios', () => {
    expect(read('covers-design', { value: 0, distance: 1 })).toEqual([
      ...['环节覆盖：研发设计', '至少1个场景', '0个', '差1个场景'],
    ])
    expect(read('scenarios', { value: 4, threshold: 6, distance: 2 })).toEqual([
      ...['达到本级的应用场景', '6个及以上', '4个', '差2个场景'],
    ])
    expect(read('constraint-scenarios', { value: 1, threshold: 3, distance: 2 })).toEqual([
      ...['达到本级的约束性场景', '3个及以上', '1个', '差2个场景'],
    ])
  })

  test('raises missing revenue to whole hundred yuan, and never lowers it', () => {
    const short = (value: number) =>
      read('above-scale', { value, threshold: 2_000_000_000, distance: 2_000_000_000 - value })
    expect(short(1_999_990_000)).toEqual([
      ...['规模以上工业企业', '上一整年2,000.00万元及以上', '1,999.99万元', '差0.01万元'],
    ])
    expect(short(1_999_989_999)[3]).toBe('差0.02万元')
    expect(short(1_999_999_999)[3]).toBe('差0.01万元')
  })

  test('names levels, positions and rungs, and counts the steps between them', () => {
    expect(read('maturity', { value: 2, threshold: 4, distance: 2 })).toEqual([
      ...['智能制造能力成熟度', '四级及以上', '二级', '差2级'],
    ])
    const kpi = { value: 'below', threshold: 'province-leading', distance: 2 }
    expect(read('kpi', kpi).slice(1)).toEqual([
      ...['全省同行业领先', told.words.kpi.below, '差2档'],
    ])
    const below = { value: 'none', threshold: 'basic', distance: 1 }
    expect(read('rung-below', below).slice(1)).toEqual([
      ...['已自评为基础级', told.words.recognised.none, '差1级'],
    ])
    expect(read('kpi', { ...kpi, value: 'elsewhere' })[2]).toBe('elsewhere')
  })

  test('says shares with a tenth of a percent, and asks for whole ones', () => {
    const of = { value: '0.1333333', threshold: '0.2', distance: 3 }
    expect(read('ai-share', of).slice(1)).toEqual(['20%及以上', '13.3%', '再有3个已建场景用AI'])
    expect(read('ai-share', { ...of, threshold: '0.125' })[1]).toBe('12.5%及以上')
  })

  test('cuts scores and raises what is missing', () => {
    const score = { value: '56.8259', threshold: '60', distance: '3.1741' }
    expect(read('score', score)).toEqual(['得分', '60分及以上', '56.825分', '差3.175分'])
    const own = { value: '0.7999', threshold: '0.8', distance: '0.0001' }
    expect(read('own-score', own)).toEqual(['本级加权得分', '0.800及以上', '0.799', '差0.001'])
  })

  test('is a yes or a no where nothing is counted', () => {
    expect(read('clean', { value: false, threshold: true, distance: 1 })).toEqual([
      ...['近三年守法经营', '符合', told.words.value.flag.false, told.words.away.flag],
    ])
    expect(read('of-no-rule', { value: 'x' })[0]).toBe('of-no-rule')
    expect(read('of-no-rule', { value: 'x' })[2]).toBe('x')
  })

  test('stands in English by the same figures', () => {
    const score = { value: '56.8259', threshold: '60', distance: '3.1741' }
    expect(read('score', score, english).slice(0, 3)).toEqual([
      ...['Score', 'at least 60 points', '56.825 points'],
    ])
  })
})

describe('the cells of a gate', () => {
  test('keep the exact figure with its unit, and none for a name', () => {
    const cells = gateCells(
      told,
      gate('score', { value: '56.8259', threshold: '60', distance: '3.1741' }),
    )
    expect(cells).toEqual({
      name: { text: '得分' },
      want: { text: '60分及以上', value: '60', unit: 'score' },
      value: { text: '56.825分', value: '56.8259', unit: 'score' },
      distance: { text: '差3.175分', value: '3.1741', unit: 'score' },
      verdict: { text: '未满足', value: false },
    })
    const unit = (rule: string, of: Partial<Gate>) => gateCells(told, gate(rule, of)).want
    expect(unit('above-scale', { threshold: 5 })).toMatchObject({ value: 5, unit: 'fen' })
    expect(unit('ai-share', { threshold: '0.2' })).toMatchObject({ value: '0.2', unit: 'percent' })
    expect(unit('own-score', { threshold: '0.8' })).toMatchObject({ value: '0.8', unit: 'score' })
    expect(unit('maturity', { threshold: 2 })).toMatchObject({ value: 2, unit: 'count' })
    expect(unit('covers-design', { threshold: 1 })).toMatchObject({ value: 1, unit: 'count' })
    expect(Object.keys(unit('kpi', { threshold: 'province-leading' }))).toEqual(['text', 'value'])
    expect(Object.keys(unit('clean', { threshold: true }))).toEqual(['text', 'value'])
  })

  test('count missing scenes where the share is of AI', () => {
    const { distance } = gateCells(
      told,
      gate('ai-share', { value: '0.1', threshold: '0.2', distance: 3 }),
    )
    expect(distance).toEqual({ text: '再有3个已建场景用AI', value: 3, unit: 'count' })
  })

  test('lack nothing where the gate holds', () => {
    const cells = gateCells(
      told,
      gate('score', { holds: true, value: '60', threshold: '60', distance: '0' }),
    )
    expect([cells.distance, cells.verdict]).toEqual([
      { text: '已满足', value: 0 },
      { text: '满足', value: true },
    ])
  })

  test('say of what was not answered that it was not, and that nothing is known', () => {
    const cells = gateCells(told, gate('clean', { holds: null, threshold: true }))
    expect(cells.value).toEqual({ text: told.words.gates.notAnswered, value: null })
    expect(cells.distance).toEqual({ text: '还不知道', value: null })
    expect(cells.verdict).toEqual({ text: '还不知道', value: null })
  })
})

describe('a figure that is still open', () => {
  const open = (
    rule: string,
    low: string | number | boolean,
    high: string | number | boolean,
    of: Partial<Gate> = {},
  ) => gateCells(told, gate(rule, { range: { low, high } as never, ...of }))

  test('is told by its ends, once where they read the same', () => {
    expect(open('scenarios', 1, 2).value).toEqual({
      ...{ text: '1–2个', value: null, unit: 'count', span: { low: 1, high: 2 } },
    })
    expect(open('scenarios', 2, 2).value.text).toBe('2个')
    expect(open('score', '50.1', '56.8259').value).toEqual({
      ...{ text: '50.100–56.825分', value: null, unit: 'score' },
      span: { low: '50.1', high: '56.8259' },
    })
    expect(open('own-score', '0.5', '0.7').value.text).toBe('0.500–0.700')
    expect(open('own-score', '0.5001', '0.5002').value.text).toBe('0.500')
    expect(open('ai-share', '0.1', '0.2').value.text).toBe('10.0%–20.0%')
    expect(open('maturity', 1, 3).value).toMatchObject({
      text: '一级–三级',
      span: { low: 1, high: 3 },
    })
  })

  test('has no ends in a unit where it is a name or a yes', () => {
    expect(open('kpi', 'below', 'province-leading').value).toEqual({
      ...{ text: `${told.words.kpi.below}–全省同行业领先`, value: null },
    })
    expect(open('clean', false, true).value).toEqual({
      ...{ text: `${told.words.value.flag.false}–符合`, value: null },
    })
  })

  test('lacks at least what its best end lacks, while the gate fails', () => {
    expect(open('scenarios', 1, 4, { threshold: 6 }).distance).toEqual({
      ...{ text: told.words.away.least('差2个场景'), value: null },
    })
    expect(open('score', '50', '56.825', { threshold: '60' }).distance.text).toBe(
      told.words.away.least('差3.175分'),
    )
    expect(open('score', '50', '56.825', { threshold: '60', holds: null }).distance.text).toBe(
      '还不知道',
    )
  })

  test('is not measured where its best end is no figure, or the share of a whole still open', () => {
    const none = { text: told.words.gates.open, value: null }
    expect(open('ai-share', '0.1', '0.15', { threshold: '0.2' }).distance).toEqual(none)
    expect(open('kpi', 'below', 'below', { threshold: 'province-leading' }).distance).toEqual(none)
    expect(open('clean', false, false, { threshold: true }).distance).toEqual(none)
    expect(gateCells(told, gate('clean', { threshold: true })).distance).toEqual(none)
  })
})

describe('where a gate is written', () => {
  const place = (id: string, rule: string, rung = 'basic') => {
    const { source, place: at } = gateCitation(
      told,
      gate(rule, { id: `${id}/${rung}/${rule}`, rung }),
    )
    return [source, at]
  }
  const { factory, indicator, maturity } = catalogue
  const of = ({
    source,
    place: at,
  }: {
    readonly source: string
    readonly place?: string | undefined
  }) => [source, at]

  test('is the rule of its ladder', () => {
    expect(place('cmmm-2020', 'own-score', '2')).toEqual(of(maturity.ruleCitation))
    expect(place('sme-digital-2024', 'score', '2')).toEqual(of(indicator.levelCitation))
  })

  test('is the statistics of scale, the question, or the rung of the factory', () => {
    const [basic] = factory.rungs
    const clean = factory.questions.find(({ id }) => id === 'factory.clean')
    const id = 'smart-factory-2025'
    expect(place(id, 'above-scale')).toEqual(of(factory.aboveScaleCitation))
    expect(place(id, 'clean')).toEqual(of(clean?.citation ?? factory.citation))
    expect(place(id, 'covers-design')).toEqual(of(basic?.citation ?? factory.citation))
    expect(place(id, 'kpi')).toEqual(of(basic?.citation ?? factory.citation))
    expect(place(id, 'covers-design', 'nowhere')).toEqual(of(factory.citation))
  })
})
