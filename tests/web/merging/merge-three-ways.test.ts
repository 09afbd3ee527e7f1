import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../../web/features/assessment/draft.ts'
import { mergeThreeWays } from '../../../web/features/merging/merge-three-ways.ts'
import type { Units } from '../../../web/features/merging/units.ts'

const names = [
  'answers.sme.q1',
  'answers.sme.q2',
  'enterprise.employees',
  'evidence.sme.q1',
  'name',
]
const value: fc.Arbitrary<Json> = fc.oneof(fc.constantFrom('A', 'B', 'C'), fc.integer())
const units: fc.Arbitrary<Units> = fc
  .dictionary(fc.constantFrom(...names), value, { maxKeys: names.length })
  .map((entries) => new Map(Object.entries(entries)))

const plain = (of: Units) => Object.fromEntries(of)
const without = (of: Units, left: readonly string[]) =>
  Object.fromEntries([...of].filter(([unit]) => !left.includes(unit)))

describe('merging', () => {
  it('is the same from both sides, but for what clashes', () => {
    fc.assert(
      fc.property(fc.option(units), units, units, (base, a, b) => {
        const here = mergeThreeWays(base, a, b)
        const there = mergeThreeWays(base, b, a)
        const clashing = here.clashes.map(({ unit }) => unit)
        expect(there.clashes.map(({ unit }) => unit).toSorted()).toEqual(clashing.toSorted())
        expect(without(there.units, clashing)).toEqual(without(here.units, clashing))
        for (const { unit, ours, theirs } of here.clashes) {
          const other = there.clashes.find((one) => one.unit === unit)
          expect([other?.theirs, other?.ours]).toEqual([ours, theirs])
        }
      }),
    )
  })

  it('keeps both of two edits that touch different things', () => {
    fc.assert(
      fc.property(units, value, value, (base, a, b) => {
        const ours = new Map(base).set('answers.sme.q1', a)
        const theirs = new Map(base).set('answers.sme.q2', b)
        const merged = mergeThreeWays(base, ours, theirs)
        expect(merged.clashes).toEqual([])
        expect(plain(merged.units)).toEqual({
          ...plain(base),
          'answers.sme.q1': a,
          'answers.sme.q2': b,
        })
      }),
    )
  })

  it('changes nothing where nobody changed anything, and takes all of the one who did', () => {
    fc.assert(
      fc.property(units, units, (base, changed) => {
        expect(plain(mergeThreeWays(base, base, base).units)).toEqual(plain(base))
        expect(plain(mergeThreeWays(base, changed, base).units)).toEqual(plain(changed))
        expect(plain(mergeThreeWays(base, base, changed).units)).toEqual(plain(changed))
        expect(mergeThreeWays(base, base, changed).clashes).toEqual([])
      }),
    )
  })

  it('loses no value: each stands in the whole or in a clash', () => {
    fc.assert(
      fc.property(fc.option(units), units, units, (base, ours, theirs) => {
        const merged = mergeThreeWays(base, ours, theirs)
        for (const [unit, mine] of ours) {
          const isOurs = merged.units.get(unit) === mine
          const isKept = merged.clashes.some((one) => one.unit === unit && one.ours === mine)
          const isOld = base?.get(unit) === mine
          expect(isOurs || isKept || isOld).toBe(true)
        }
      }),
    )
  })
})

describe('one thing changed by both', () => {
  const base = new Map([['answers.sme.q4', 'A']])

  it('is a clash where the values differ, and theirs stands', () => {
    const merged = mergeThreeWays(
      base,
      new Map([['answers.sme.q4', 'B']]),
      new Map([['answers.sme.q4', 'C']]),
    )
    expect(plain(merged.units)).toEqual({ 'answers.sme.q4': 'C' })
    expect(merged.clashes).toEqual([{ unit: 'answers.sme.q4', ours: 'B', theirs: 'C' }])
  })

  it('is none where they say the same', () => {
    const both = new Map<string, Json>([['records.r', { id: 'r', project: null }]])
    const merged = mergeThreeWays(base, both, new Map([['records.r', { id: 'r' }]]))
    expect(merged.clashes).toEqual([])
  })

  it('is a clash where one changed what the other took out', () => {
    const merged = mergeThreeWays(base, new Map([['answers.sme.q4', 'B']]), new Map())
    expect(plain(merged.units)).toEqual({})
    expect(merged.clashes).toEqual([{ unit: 'answers.sme.q4', ours: 'B', theirs: null }])
  })
})

it('a record that a new one names stays, though the other side took it out', () => {
  const project = { id: 'p', kind: 'project' }
  const spend = { id: 's', kind: 'spend', project: 'p' }
  const merged = mergeThreeWays(
    new Map([['records.p', project]]),
    new Map<string, Json>([
      ['records.p', project],
      ['records.s', spend],
    ]),
    new Map(),
  )
  expect(plain(merged.units)).toEqual({ 'records.p': project, 'records.s': spend })
})
