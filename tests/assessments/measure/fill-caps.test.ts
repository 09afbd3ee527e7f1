import { expect, test } from 'vitest'
import { bundleOf } from '../../../assessments/measure/bundle.ts'
import { fillCaps } from '../../../assessments/measure/fill-caps.ts'
import { judge } from '../../../assessments/measure/judge.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { makeDocument, makeFacts, makeMeasure, spend } from './make.ts'

const MOST = 10_000_000_000_000

/** What is paid by year, by the taken ones of these records, of a cap that none of them reaches. */
function paidBy(records: readonly Fact[], isTaken?: (index: number) => boolean) {
  const measure = makeMeasure({
    id: 'd.1',
    amount: { basis: 'rate', base: ['amountFen'], rate: [99, 100] },
    caps: [{ per: 'year', fen: Number.MAX_SAFE_INTEGER }],
  })
  const of = { facts: makeFacts(records), grants: [], conflicts: [] }
  const candidates = judge(of, [makeDocument([measure])])[0]?.candidates ?? []
  return fillCaps(bundleOf(candidates, []), 'high', isTaken).map(({ year, fen }) => [year, fen])
}

const early = [spend('a', '2025-07-01', 100)]
const large = Array.from({ length: 20 }, (_, at) => spend(`s${at}`, '2026-01-01', MOST))

test('sums above what a float holds are exact, year by year', () => {
  expect(paidBy([...early, ...large])).toEqual([
    [2025, 99],
    [2026, 198_000_000_000_000],
  ])
})

test('sums above what a float holds leave out what is not taken', () => {
  expect(paidBy([...early, ...large], (index) => index !== 20)).toEqual([
    [2025, 99],
    [2026, 188_100_000_000_000],
  ])
  expect(paidBy([...early, ...large], (index) => index > 0)).toEqual([
    [2025, 0],
    [2026, 198_000_000_000_000],
  ])
})

test('no candidate makes no claim', () => {
  expect(paidBy([])).toEqual([])
})
