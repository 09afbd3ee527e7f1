import { describe, expect, test } from 'vitest'
import { evaluateMeasures } from '../../../assessments/measure/evaluate-measures.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Enterprise } from '../../../assessments/schema/request.ts'
import { makeDocument, makeFacts, makeMeasure, WAN } from './make.ts'

const champion = { kind: 'title', titles: ['national-champion'] } as const
const city = (of: Partial<Measure> = {}, document: Partial<PolicyDocument> = {}) =>
  makeDocument(
    [
      makeMeasure({
        id: 'z.1',
        feed: champion,
        amount: { basis: 'ceiling', fen: 180 * WAN },
        caps: [{ per: 'term', fen: 180 * WAN }],
        ...of,
      }),
    ],
    { id: 'z', ...document },
  )
const province = makeDocument(
  [
    makeMeasure({
      id: 'p.1',
      feed: champion,
      amount: {
        basis: 'match',
        title: 'national-champion',
        city: ['z.1'],
        rate: [1, 1],
        togetherFen: 300 * WAN,
      },
      caps: [],
    }),
  ],
  { id: 'p', area: 'gd', without: [], enterprise: [], first: '2025-03-09' },
)

const title: Fact = { kind: 'title', id: 't', on: '2026-01-05', title: 'national-champion' }
const granted = (amountFen: number | null, rest: object = {}): Fact => ({
  ...{ kind: 'granted', id: 'g', on: '2026-06-01', measure: 'z.1', amountFen, ...rest },
})
const award = (rest: object): Fact => ({
  ...{ kind: 'city-award', id: 'c', on: '2026-03-01', title: 'national-champion', ...rest },
})
const exactly = (fen: number) => ({ low: fen, high: fen })

function matchOf(
  records: readonly Fact[],
  { from = city(), enterprise = {} }: { from?: PolicyDocument; enterprise?: Enterprise } = {},
) {
  const results = evaluateMeasures(makeFacts(records, enterprise), [from, province], [])
  const result = results.find(({ id }) => id === 'p.1')
  if (!result) throw new Error('no match')
  const reason = result.because.find(({ rule }) => rule === 'city-award')
  return { ...result, reason }
}

describe('the reason of a match', () => {
  test('names the city’s measure that it follows', () => {
    expect(matchOf([title]).reason).toEqual({
      rule: 'city-award',
      holds: true,
      reads: ['measures.z.1'],
    })
  })

  test('names the awards that the firm has noted, each once', () => {
    const two = [award({ amountFen: 1 }), award({ id: 'd', amountFen: 2 })]
    expect(matchOf([title, ...two], { enterprise: { area: 'gd/guangzhou' } }).reason).toEqual({
      rule: 'city-award',
      holds: true,
      reads: ['measures.z.1', 'records.c.amountFen', 'records.d.amountFen'],
    })
  })

  test('fails where no city gives anything', () => {
    const { verdict, reason } = matchOf([title], { enterprise: { area: 'gd/guangzhou' } })
    expect([verdict, reason?.holds]).toEqual(['ineligible', false])
  })
})

describe('a city’s measure that is not in force', () => {
  const draft = city({}, { draft: true })

  test('gives nothing to match, whatever its verdict', () => {
    expect(matchOf([title], { from: draft })).toMatchObject({
      verdict: 'ineligible',
      amountFen: exactly(0),
    })
  })

  test('still counts with what it has granted, and with no more than that', () => {
    expect(matchOf([title, granted(100 * WAN)], { from: draft })).toMatchObject({
      verdict: 'eligible',
      amountFen: exactly(100 * WAN),
    })
  })

  test('leaves the place alone to ask for where an award is noted', () => {
    const { verdict, missing, amountFen } = matchOf([title, award({ amountFen: 100 * WAN })], {
      from: draft,
      enterprise: { area: 'gd' },
    })
    expect({ verdict, missing, amountFen }).toEqual({
      verdict: 'incomplete',
      missing: ['enterprise.area'],
      amountFen: { low: 0, high: 100 * WAN },
    })
  })
})

describe('a city’s award of unknown amount', () => {
  test('is certain to be given where only its sum is open', () => {
    const rated = city({
      amount: { basis: 'rate', base: ['amountFen'], rate: [1, 2] },
      caps: [{ per: 'record', fen: 180 * WAN }],
    })
    expect(matchOf([title], { from: rated })).toMatchObject({
      verdict: 'eligible',
      amountFen: { low: 0, high: 150 * WAN },
    })
  })

  test('is the same whether its sum is left out or said to be unknown', () => {
    const elsewhere = { enterprise: { area: 'gd/guangzhou' } }
    const open = { verdict: 'eligible', amountFen: { low: 0, high: 150 * WAN } }
    expect(matchOf([title, award({ amountFen: null })], elsewhere)).toMatchObject(open)
    expect(matchOf([title, award({})], elsewhere)).toMatchObject(open)
  })

  test('is asked for by nothing that the grant already tells', () => {
    const { missing, verdict } = matchOf([title, granted(100 * WAN)], {
      enterprise: { creditClean: null },
    })
    expect([verdict, missing]).toEqual(['eligible', []])
  })
})
