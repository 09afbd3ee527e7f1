import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countAtTier } from '../../../assessments/coverage/count-at-tier.ts'
import { fraction } from '../../../assessments/ladder/decimal.ts'
import type { KnownEntry } from '../../../assessments/schema/coverage.ts'
import { runs } from '../runs.ts'
import { anyKnown, codeOf, knownOf } from './make.ts'

const zhuhai = { area: 'gd/zhuhai', without: ['gd/zhuhai/hengqin'] }
const listsOf = (known: readonly KnownEntry[], tier: 'basic' | 'excellent' = 'basic') => {
  const { holds: _, ...lists } = countAtTier(known, zhuhai, tier)
  return lists
}

const nothing = {
  reached: [],
  confirmed: [],
  notReached: [],
  unknown: [],
  membershipUnknown: [],
  share: { of: 0, among: 0, defined: false },
}

describe('firms at a tier', () => {
  test('are those whose complete answers reach it or a higher one', () => {
    const known = [
      knownOf(1, { tier: 'leading' }),
      knownOf(2, { tier: 'excellent', state: 'submitted' }),
      knownOf(3, { tier: 'advanced' }),
      knownOf(4, { tier: null }),
      knownOf(5, { tier: 'leading', tierStatus: 'incomplete' }),
      knownOf(6, { tier: 'leading', state: 'returned' }),
      knownOf(7, null),
    ]
    expect(listsOf(known, 'excellent')).toEqual({
      reached: [codeOf(1), codeOf(2)],
      confirmed: [codeOf(1)],
      notReached: [codeOf(3), codeOf(4)],
      unknown: [codeOf(5), codeOf(6), codeOf(7)],
      membershipUnknown: [],
      share: { of: 2, among: 7, defined: true },
    })
  })

  test('are counted above scale alone, and apart where the scale is not known', () => {
    const known = [knownOf(1, {}, { aboveScale: null }), knownOf(2, {}, { aboveScale: false })]
    expect(listsOf(known)).toEqual({ ...nothing, membershipUnknown: [codeOf(1)] })
  })

  test('are counted where the document holds, and apart where the place does not tell', () => {
    const known = [
      knownOf(1, {}, { area: 'gd/zhuhai' }),
      knownOf(2, {}, { area: 'gd/zhuhai/hengqin' }),
      knownOf(3, {}, { area: 'gd/zhongshan' }),
    ]
    expect(listsOf(known)).toEqual({ ...nothing, membershipUnknown: [codeOf(1)] })
  })
})

const reaches = (number: number, scale: true | null = true) =>
  knownOf(number, {}, { aboveScale: scale })
const fails = (number: number, scale: true | null = true) =>
  knownOf(number, { tier: null }, { aboveScale: scale })
const open = (number: number, scale: true | null = true) =>
  knownOf(number, null, { aboveScale: scale })

test.each([
  ['all reach', [reaches(1), reaches(2)], true],
  ['one does not', [reaches(1), fails(2)], false],
  ['one has no reading', [reaches(1), open(2)], null],
  ['one has no reading, another does not reach', [fails(1), open(2)], false],
  ['one of unknown scale reaches too', [reaches(1), reaches(2, null)], true],
  ['one of unknown scale does not', [reaches(1), fails(2, null)], null],
  ['one of unknown scale has no reading', [reaches(1), open(2, null)], null],
  ['none is certainly counted', [reaches(1, null), fails(2, null)], null],
  ['there is no firm', [], null],
] as const)('whether all have reached it: %s', (_, known, holds) => {
  expect(countAtTier(known, zhuhai, 'basic').holds(fraction(1))).toBe(holds)
})

test.each([
  ['one more may be counted, and reaches', [fails(1), reaches(2, null)], null],
  ['one more may be counted, without a reading', [fails(1), open(2, null)], null],
  [
    'one more may be counted, and does not',
    [reaches(1), fails(2), fails(3), fails(4, null)],
    false,
  ],
  ['two more may be counted, one reaches', [fails(1), reaches(2, null), fails(3, null)], null],
] as const)('whether half have reached it: %s', (_, known, holds) => {
  expect(countAtTier(known, zhuhai, 'basic').holds(fraction(1, 2))).toBe(holds)
})

test('lists stand in the order of the codes, whatever order the firms come in', () => {
  const known = [reaches(2), open(4), reaches(1), open(3)]
  expect(listsOf(known)).toEqual(listsOf([...known].reverse()))
  expect(listsOf(known)).toMatchObject({
    reached: [codeOf(1), codeOf(2)],
    unknown: [codeOf(3), codeOf(4)],
  })
})

test('half of the firms is half of them, to the firm', () => {
  const { holds } = countAtTier([reaches(1), fails(2)], zhuhai, 'basic')
  expect(holds(fraction(1, 2))).toBe(true)
  expect(holds(fraction(501, 1000))).toBe(false)
})

test('what is decided stays so, whatever becomes known of a firm', () => {
  const cases = anyKnown.filter((known) => known.length > 0)
  const percent = fc.integer({ min: 1, max: 100 })
  fc.assert(
    fc.property(cases, fc.nat(), percent, fc.boolean(), (known, at, wanted, above) => {
      const least = fraction(wanted, 100)
      const before = countAtTier(known, zhuhai, 'basic').holds(least)
      const number = at % known.length
      const told = known.map((each, i) => {
        if (i !== number) return each
        const aboveScale = each.entry.aboveScale ?? above
        const isOpen = each.latest === null || each.latest.state === 'returned'
        const latest = isOpen ? knownOf(0, { tier: above ? 'basic' : null }).latest : each.latest
        return { ...each, entry: { ...each.entry, aboveScale }, latest }
      })
      const after = countAtTier(told, zhuhai, 'basic')
      // Where nobody is left to count there is no share, and nothing to hold or not to hold.
      if (before !== null && (after.share.defined || after.membershipUnknown.length > 0))
        expect(after.holds(least)).toBe(before)
    }),
    runs(500),
  )
})
