import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cap, Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { evaluateOne, project, spend, WAN } from './make.ts'

const half = (caps: readonly Cap[]): Partial<Measure> => ({ caps })
const amountOf = (...of: Parameters<typeof evaluateOne>) => evaluateOne(...of).amountFen
const exactly = (fen: number) => ({ low: fen, high: fen })

describe('a rate', () => {
  test('is cut to the fen once, after the year is summed', () => {
    const bills = [spend('a', '2026-01-01', 1), spend('b', '2026-02-01', 1)]
    expect(amountOf({}, bills)).toEqual(exactly(1))
    expect(amountOf({}, [...bills, spend('c', '2026-03-01', 1)])).toEqual(exactly(1))
  })

  test('is cut record by record where the cap is of the record', () => {
    const bills = [spend('a', '2026-01-01', 1), spend('b', '2026-02-01', 1)]
    expect(amountOf(half([{ per: 'record', fen: 5 }]), bills)).toEqual(exactly(0))
  })

  test('of 1/2 gives every even amount its exact half, up to the largest', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (fen) => {
        const cap = Number.MAX_SAFE_INTEGER
        const paid = amountOf(half([{ per: 'record', fen: cap }]), [spend('a', '2026-01-01', fen)])
        expect(paid).toEqual(exactly(Number(BigInt(fen) / 2n)))
      }),
    )
  })

  test('of equipment and software takes their sum', () => {
    const of = {
      feed: { kind: 'project', type: 'smart-factory' },
      amount: { basis: 'rate', base: ['equipmentFen', 'softwareFen'], rate: [3, 10] },
      caps: [{ per: 'record', fen: 100 }],
    } as const
    const built = (fields: object) => [project('p', '2026-01-01', fields)]
    expect(amountOf(of, built({ equipmentFen: 101, softwareFen: 99 }))).toEqual(exactly(60))
    expect(amountOf(of, built({ equipmentFen: 101 }))).toEqual({ low: 30, high: 100 })
    expect(amountOf(of, built({}))).toEqual({ low: 0, high: 100 })
    expect(evaluateOne(of, built({})).verdict).toBe('eligible')
  })

  test('of a cost less another counts from the unknown deduction up to the whole', () => {
    const of = {
      feed: { kind: 'project', type: 'smart-factory' },
      amount: { basis: 'rate', base: ['investmentFen'], less: ['fiscalFen'], rate: [1, 10] },
      caps: [{ per: 'record', fen: 100 }],
    } as const
    const built = (fields: object) => [project('p', '2026-01-01', fields)]
    expect(amountOf(of, built({ investmentFen: 500, fiscalFen: 100 }))).toEqual(exactly(40))
    expect(amountOf(of, built({ investmentFen: 500 }))).toEqual({ low: 0, high: 50 })
    expect(amountOf(of, built({ fiscalFen: 100 }))).toEqual({ low: 0, high: 100 })
  })

  test('without any cap is content that cannot be', () => {
    expect(() => evaluateOne(half([]), [spend('a', '2026-01-01', 1)])).toThrow('d.1')
  })
})

describe('a cap', () => {
  const bills = [
    spend('a', '2025-06-01', 300),
    spend('b', '2026-01-01', 100),
    spend('c', '2026-02-01', 300),
  ]

  test.each([
    ['record', 100, 100 + 50 + 100],
    ['year', 100, 100 + 100],
    ['term', 100, 100],
    ['ever', 100, 100],
  ] as const)('per %s of %s fen leaves %s', (per, fen, left) => {
    expect(amountOf(half([{ per, fen }]), bills)).toEqual(exactly(left))
  })

  test('of the year comes before that of the term', () => {
    const caps: Cap[] = [
      { per: 'year', fen: 160 },
      { per: 'term', fen: 300 },
    ]
    expect(amountOf(half(caps), bills)).toEqual(exactly(150 + 150))
  })

  test('that is paid once ever takes the best record, not the sum', () => {
    const once = half([{ per: 'ever', fen: 1000 }])
    expect(amountOf(once, bills)).toEqual(exactly(150))
    expect(amountOf(once, [spend('z', '2025-06-01', 900), ...bills])).toEqual(exactly(450))
  })

  test('that counts years keeps the best of them', () => {
    const caps: Cap[] = [{ per: 'year', fen: 1000, years: 1 }]
    expect(amountOf(half(caps), bills)).toEqual(exactly(200))
  })

  test('of the term is filled by what earlier years pay, fractions cut', () => {
    const odd = [spend('a', '2025-06-01', 1), spend('b', '2026-01-01', 200)]
    expect(amountOf(half([{ per: 'term', fen: 100 }]), odd)).toEqual(exactly(100))
  })
})

describe('the higher cap', () => {
  const caps: Cap[] = [
    {
      per: 'year',
      fen: 100,
      higher: { fen: 500, fromYearOf: ['little-giant'], whileHolding: ['national-key-project'] },
    },
  ]
  const bills = ['2025-06-01', '2026-01-01', '2026-11-01'].map((on, at) =>
    spend(`s${at}`, on, 1000),
  )
  const title = (on: string, rest: object = {}): Fact =>
    ({ kind: 'title', id: 't', on, title: 'little-giant', ...rest }) as Fact
  const state = (on: string, until?: string) => title(on, { title: 'national-key-project', until })

  test.each([
    ['no title', [], 100 + 100],
    ['a title of this year raises all of the year', [title('2026-11-21')], 100 + 500],
    ['a title of last year raises that year and this', [title('2025-05-23')], 500 + 500],
    ['a title of before the window is not new', [title('2025-05-22')], 100 + 100],
    ['a title of tomorrow counts nowhere', [title('2026-11-22')], 100 + 100],
    ['a state that ended with last year', [state('2020-01-01', '2025-12-31')], 500 + 100],
    ['a state that ended with the new year', [state('2020-01-01', '2026-01-01')], 500 + 500],
    ['a state that runs', [state('2026-11-21')], 100 + 500],
    ['a state that starts tomorrow', [state('2026-11-22')], 100 + 100],
  ])('%s', (_, titles, fen) => {
    expect(amountOf(half(caps), [...bills, ...titles])).toEqual(exactly(fen))
  })
})

describe('a figure', () => {
  test('counts for each record, and is marked by its basis', () => {
    const of = { amount: { basis: 'ceiling', fen: 2 * WAN }, caps: [{ per: 'term', fen: 5 * WAN }] }
    const bills = ['a', 'b', 'c'].map((id) => spend(id, '2026-01-01', null))
    const result = evaluateOne(of as Partial<Measure>, bills)
    expect([result.basis, result.amountFen]).toEqual(['ceiling', exactly(5 * WAN)])
  })

  test.each(['unspecified', 'not-money'] as const)('that is %s is null, never 0', (basis) => {
    const of = { amount: { basis }, caps: [] }
    expect(amountOf(of, [spend('a', '2026-01-01', 1)])).toBeNull()
    expect(amountOf(of, [])).toEqual(exactly(0))
  })
})
