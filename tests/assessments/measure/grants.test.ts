import { describe, expect, test } from 'vitest'
import { evaluateMeasures } from '../../../assessments/measure/evaluate-measures.ts'
import type { Cap, Measure } from '../../../assessments/schema/measure.ts'
import type { Conflict } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { evaluateOne, makeDocument, makeFacts, makeMeasure, project, spend } from './make.ts'

const YEAR: Cap[] = [{ per: 'year', fen: 100 }]
const exactly = (fen: number) => ({ low: fen, high: fen })

function granted(rest: object): Fact {
  return { kind: 'granted', id: 'g', on: '2026-03-01', measure: 'd.1', ...rest } as Fact
}
const amount = (caps: readonly Cap[], records: readonly Fact[]) =>
  evaluateOne({ caps }, records).amountFen

describe('a grant', () => {
  const bills = [spend('a', '2025-06-01', 1000), spend('b', '2026-01-01', 1000)]

  test('fills the cap of its own year, and never changes a verdict', () => {
    const result = evaluateOne({ caps: YEAR }, [...bills, granted({ amountFen: 30 })])
    expect([result.verdict, result.amountFen]).toEqual(['eligible', exactly(100 + 70)])
  })

  test('fills the year of the first record that it names, and closes the ones it names', () => {
    const named = granted({ amountFen: 30, records: ['a'] })
    expect(amount(YEAR, [...bills, named])).toEqual(exactly(100))
    const more = [...bills, spend('c', '2025-07-01', 1000), named]
    expect(amount(YEAR, more)).toEqual(exactly(70 + 100))
  })

  test('fills the cap of the term from whatever year', () => {
    const before = granted({ on: '2025-07-01', amountFen: 130 })
    expect(amount([{ per: 'term', fen: 200 }], [...bills, before])).toEqual(exactly(70))
  })

  test('that fills a cap leaves eligible with 0', () => {
    const result = evaluateOne({ caps: YEAR }, [
      spend('b', '2026-01-01', 1000),
      granted({ amountFen: 100 }),
    ])
    expect([result.verdict, result.amountFen]).toEqual(['eligible', exactly(0)])
  })

  test('of unknown amount leaves from nothing to all of the cap that it may have filled', () => {
    const unknown = granted({ amountFen: null })
    expect(amount(YEAR, [...bills, unknown])).toEqual({ low: 100, high: 200 })
    expect(amount([{ per: 'term', fen: 150 }], [...bills, unknown])).toEqual({ low: 0, high: 150 })
  })

  test('of unknown amount fills nothing of a measure that is capped by the record alone', () => {
    expect(amount([{ per: 'record', fen: 100 }], [...bills, granted({ amountFen: null })])).toEqual(
      exactly(200),
    )
  })

  test.each([
    ['after the day that is asked', { on: '2026-11-22', amountFen: 30 }],
    ['from outside the catalogue', { measure: null, amountFen: 30, records: ['b'] }],
    ['under another measure', { measure: 'd.9', amountFen: 30, records: ['b'] }],
  ])('%s changes nothing', (_, rest) => {
    expect(amount(YEAR, [...bills, granted(rest)])).toEqual(exactly(200))
  })

  test('closes what is paid once ever, and counts as a year where years are counted', () => {
    expect(amount([{ per: 'ever', fen: 100 }], [...bills, granted({ amountFen: 1 })])).toEqual(
      exactly(0),
    )
    const early = granted({ on: '2025-01-01', amountFen: 100 })
    const caps: Cap[] = [{ per: 'year', fen: 100, years: 1 }]
    expect(amount(caps, [...bills, early])).toEqual(exactly(0))
  })
})

describe('a grant under one of several measures', () => {
  const conflict: Conflict = {
    id: 'same-project',
    measures: ['d.1', 'd.2', 'd.4'],
    over: 'record',
    certainty: 'inferred',
    why: { zh: '同', en: 'same' },
  }
  const cost: Conflict = {
    ...conflict,
    id: 'cost',
    measures: ['d.1', 'd.3'],
    over: 'spend-project',
  }
  const built: Partial<Measure> = {
    feed: { kind: 'project', type: 'smart-factory' },
    amount: { basis: 'ceiling', fen: 50 },
    caps: [],
  }
  const document = makeDocument([
    makeMeasure({ id: 'd.1', ...built }),
    makeMeasure({ id: 'd.2', ...built }),
    makeMeasure({ id: 'd.3', caps: YEAR, programme: 'voucher' }),
    makeMeasure({ id: 'd.4', ...built, feed: { kind: 'project', type: 'key-project' } }),
    makeMeasure({ id: 'd.5', ...built }),
    makeMeasure({ id: 'd.6', caps: YEAR, programme: 'voucher' }),
  ])
  const records = [project('p', '2026-01-01'), spend('s', '2026-01-01', 100, { project: 'p' })]
  const amounts = (grant: Fact) =>
    evaluateMeasures(makeFacts([...records, grant]), [document], [conflict, cost]).map(
      ({ amountFen }) => amountFen?.high,
    )

  test('closes the project for what conflicts over it, and leaves what stacks', () => {
    expect(amounts(granted({ records: ['p'], amountFen: 10 }))).toEqual([0, 0, 0, 0, 50, 50])
  })

  test('closes the project that holds a granted spend', () => {
    const paid = granted({ measure: 'd.3', records: ['s'], amountFen: 10 })
    expect(amounts(paid)).toEqual([0, 50, 0, 0, 50, 0])
  })

  test('closes the project for each of the spends that it holds, in whatever order', () => {
    const all = [...records, spend('t', '2026-01-01', 100, { project: 'p' })]
    const paid = granted({ measure: 'd.3', records: ['s'], amountFen: 10 })
    const other = granted({ id: 'h', measure: 'd.9', records: ['t'], amountFen: 10 })
    for (const grants of [
      [paid, other],
      [other, paid],
    ]) {
      const [first] = evaluateMeasures(makeFacts([...all, ...grants]), [document], [conflict, cost])
      expect(first?.amountFen).toEqual(exactly(0))
    }
  })

  test('fills the cap of its whole programme', () => {
    const paid = granted({ measure: 'd.6', amountFen: 80 })
    expect(amounts(paid)).toEqual([50, 50, 20, 0, 50, 20])
  })
})
