import { describe, expect, test } from 'vitest'
import { evaluateMeasures } from '../../../assessments/measure/evaluate-measures.ts'
import { planOf } from '../../../assessments/plan/plan-of.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Enterprise } from '../../../assessments/schema/request.ts'
import { makeDocument, makeFacts, makeMeasure, WAN } from './make.ts'

const champion = { kind: 'title', titles: ['national-champion'] } as const
const award = (id: string, of: Partial<Measure>) =>
  makeMeasure({
    id,
    feed: champion,
    amount: { basis: 'ceiling', fen: 180 * WAN },
    caps: [{ per: 'term', fen: 180 * WAN }],
    ...of,
  })

const province = makeDocument(
  [
    award('p.1', {
      amount: {
        basis: 'match',
        title: 'national-champion',
        city: ['z.1', 's.1'],
        rate: [1, 1],
        togetherFen: 300 * WAN,
      },
      caps: [],
      quotes: [
        { text: '按照地市奖励资金1∶1予以激励', gives: 'rate' },
        { text: '奖励总额度最高300万元', gives: 'cap' },
      ],
    }),
  ],
  { id: 'p', area: 'gd', without: [], enterprise: [], first: '2025-03-09' },
)
const zhuhai = makeDocument([award('z.1', {})], { id: 'z' })
const zhongshan = makeDocument([award('s.1', { amount: { basis: 'unspecified' }, caps: [] })], {
  id: 's',
  area: 'gd/zhongshan',
  without: [],
  enterprise: [],
})

const title: Fact = { kind: 'title', id: 't', on: '2026-01-05', title: 'national-champion' }
const granted = (
  id: string,
  measure: string,
  amountFen: number | null,
  rest: object = {},
): Fact => ({
  kind: 'granted',
  id,
  on: '2026-06-01',
  measure,
  amountFen,
  ...rest,
})
const cityAward = (amountFen: number | null, id = 'c'): Fact => ({
  kind: 'city-award',
  id,
  on: '2026-03-01',
  title: 'national-champion',
  amountFen,
})

/** The province's match beside the measures of two cities; where it stands first, the same. */
function matchOf(
  records: readonly Fact[],
  enterprise: Enterprise = {},
  documents: readonly PolicyDocument[] = [zhuhai, province, zhongshan],
) {
  const facts = makeFacts(records, enterprise)
  const results = evaluateMeasures(facts, documents, [])
  const result = results.find(({ id }) => id === 'p.1')
  if (!result) throw new Error('no match')
  const { claims, totalFen, totalRangeFen } = planOf(facts, documents, []).inForce
  const own = claims.find(({ measure }) => measure === 'p.1')?.amountFen ?? 0
  const { verdict, amountFen, missing, basis, trace } = result
  return { verdict, amountFen, missing, basis, trace, own, totalFen, totalRangeFen }
}

const exactly = (fen: number) => ({ low: fen, high: fen })
const GUANGZHOU = { area: 'gd/guangzhou' }
const ZHONGSHAN = { area: 'gd/zhongshan' }

describe('the match of a city that is in the catalogue', () => {
  test('adds as much as the city gives until both reach the total', () => {
    const { verdict, amountFen, basis, own, totalFen } = matchOf([title])
    expect({ verdict, amountFen, basis, own, totalFen }).toEqual({
      verdict: 'eligible',
      amountFen: exactly(120 * WAN),
      basis: 'rate',
      own: 120 * WAN,
      totalFen: 300 * WAN,
    })
  })

  test('is the same wherever its document stands', () => {
    expect(matchOf([title], {}, [province, zhongshan, zhuhai])).toEqual(matchOf([title]))
  })

  test('counts what the city has granted, with what it still gives', () => {
    expect(matchOf([title, granted('g', 'z.1', 100 * WAN, { records: ['t'] })]).amountFen).toEqual(
      exactly(100 * WAN),
    )
    expect(matchOf([title, granted('g', 'z.1', 100 * WAN)]).amountFen).toEqual(exactly(120 * WAN))
    expect(matchOf([title, granted('g', 'z.1', 0, { records: ['t'] })])).toMatchObject({
      verdict: 'eligible',
      amountFen: exactly(0),
    })
  })

  test('takes off what the same match has granted, and is closed for a title it has paid', () => {
    expect(matchOf([title, granted('g', 'p.1', 50 * WAN)])).toMatchObject({
      verdict: 'eligible',
      amountFen: exactly(70 * WAN),
      own: 70 * WAN,
    })
    expect(matchOf([title, granted('g', 'p.1', 50 * WAN, { records: ['t'] })])).toMatchObject({
      verdict: 'eligible',
      amountFen: exactly(0),
    })
    expect(matchOf([title, granted('g', 'p.1', null)]).amountFen).toEqual({
      low: 0,
      high: 120 * WAN,
    })
  })

  test('is between nothing and the peak while a grant of the city is of unknown amount', () => {
    const { verdict, amountFen } = matchOf([title, granted('g', 'z.1', null, { records: ['t'] })])
    expect({ verdict, amountFen }).toEqual({
      verdict: 'eligible',
      amountFen: { low: 0, high: 150 * WAN },
    })
  })

  test('is incomplete with the city’s measure, by the best that it gives', () => {
    const { verdict, amountFen, missing } = matchOf([title], { creditClean: null })
    expect({ verdict, amountFen, missing }).toEqual({
      verdict: 'incomplete',
      amountFen: { low: 0, high: 120 * WAN },
      missing: ['enterprise.creditClean'],
    })
  })

  test('is not had where the city gives nothing', () => {
    const none = { verdict: 'ineligible', amountFen: exactly(0), missing: [], own: 0 }
    expect(matchOf([title], { creditClean: false })).toMatchObject(none)
    expect(matchOf([title], { area: 'gd/zhuhai/hengqin' })).toMatchObject(none)
    expect(matchOf([{ ...title, on: '2025-04-01' }])).toMatchObject(none)
    const later = { ...zhuhai, first: '2026-12-01', measures: zhuhai.measures }
    expect(matchOf([title], {}, [later, province])).toMatchObject(none)
    expect(matchOf([])).toMatchObject(none)
  })

  test('does not hear of awards of other cities', () => {
    expect(matchOf([title, cityAward(10 * WAN)]).amountFen).toEqual(exactly(120 * WAN))
  })

  test('is matched once, however often the title was given', () => {
    const twice: Fact[] = [title, { ...title, id: 'u', on: '2025-07-01' } as Fact]
    expect(matchOf(twice)).toMatchObject({ amountFen: exactly(120 * WAN), totalFen: 300 * WAN })
  })

  test('shows the city’s award, the rate, the total of both and what was granted before', () => {
    const { trace } = matchOf([title, granted('g', 'p.1', 50 * WAN)])
    expect(trace.steps).toEqual([
      { step: 'base', fen: exactly(180 * WAN) },
      {
        step: 'rate',
        figure: { rate: [1, 1] },
        fen: exactly(180 * WAN),
        quote: '按照地市奖励资金1∶1予以激励',
      },
      {
        step: 'total',
        of: 'together',
        figure: exactly(300 * WAN),
        fen: exactly(120 * WAN),
        quote: '奖励总额度最高300万元',
      },
      { step: 'granted', fen: exactly(70 * WAN) },
      { step: 'amount', fen: exactly(70 * WAN) },
    ])
  })
})

describe('the match of a city whose award the text leaves open', () => {
  test('is incomplete, from nothing to half of the total', () => {
    const { verdict, amountFen, missing, totalFen, totalRangeFen } = matchOf([title], ZHONGSHAN)
    expect({ verdict, amountFen, missing }).toEqual({
      verdict: 'incomplete',
      amountFen: { low: 0, high: 150 * WAN },
      missing: ['measures.s.1'],
    })
    expect([totalFen, totalRangeFen]).toEqual([0, { low: 0, high: 150 * WAN }])
  })

  test('is known by what the city has granted', () => {
    expect(matchOf([title, granted('g', 's.1', 200 * WAN)], ZHONGSHAN)).toMatchObject({
      verdict: 'eligible',
      amountFen: exactly(100 * WAN),
    })
  })
})

describe('the match of a city outside the catalogue', () => {
  test('follows the awards that the firm has noted, all together', () => {
    expect(matchOf([title, cityAward(100 * WAN)], GUANGZHOU).amountFen).toEqual(exactly(100 * WAN))
    expect(
      matchOf([title, cityAward(100 * WAN), cityAward(90 * WAN, 'd')], GUANGZHOU).amountFen,
    ).toEqual(exactly(110 * WAN))
    expect(matchOf([title, cityAward(400 * WAN)], GUANGZHOU)).toMatchObject({
      verdict: 'eligible',
      amountFen: exactly(0),
    })
  })

  test('is eligible with an award of unknown amount, up to half of the total', () => {
    expect(matchOf([title, cityAward(null)], GUANGZHOU)).toMatchObject({
      verdict: 'eligible',
      amountFen: { low: 0, high: 150 * WAN },
      own: 0,
    })
    expect(
      matchOf([title, cityAward(null), cityAward(200 * WAN, 'd')], GUANGZHOU).amountFen,
    ).toEqual({ low: 0, high: 100 * WAN })
  })

  test('asks for the title itself, which an award alone does not note', () => {
    expect(matchOf([cityAward(100 * WAN)], GUANGZHOU).verdict).toBe('ineligible')
  })

  test('is not had without an award in the days of the document', () => {
    const early: Fact = { ...cityAward(100 * WAN), on: '2025-03-08' } as Fact
    const other = { ...cityAward(100 * WAN), title: 'little-giant' } as Fact
    expect(matchOf([title], GUANGZHOU).verdict).toBe('ineligible')
    expect(matchOf([title, early], GUANGZHOU).verdict).toBe('ineligible')
    expect(matchOf([title, other], GUANGZHOU).verdict).toBe('ineligible')
  })

  test('is incomplete while the place is open: the best of all that it may be', () => {
    const { verdict, amountFen, missing } = matchOf([title, cityAward(100 * WAN)], { area: 'gd' })
    expect({ verdict, amountFen, missing }).toEqual({
      verdict: 'incomplete',
      amountFen: { low: 0, high: 150 * WAN },
      missing: ['enterprise.area'],
    })
  })
})
