import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Coverage,
  coverageOf,
  districtOf,
  figureOf,
} from '../../../assessments/coverage/coverage.ts'
import { figureNames, sharesOf } from '../../../assessments/coverage/figures.ts'
import {
  FigureId,
  FigureName,
  type KnownEntry,
  type LatestSubmission,
  Population,
} from '../../../assessments/schema/coverage.ts'
import { runs } from '../runs.ts'
import { anyKnown, codeOf, knownOf } from './make.ts'

const inZhuhai = (known: readonly KnownEntry[]) => coverageOf('gd/zhuhai', known)

const codesOf = (coverage: Coverage, figure: FigureName, population: Population = 'registered') =>
  figureOf(coverage, { scope: 'whole', population, figure })?.codes

/** The figures of the whole that hold a firm with this submission, but for those of all firms. */
const figuresWith = (latest: Partial<LatestSubmission> | null) => {
  const coverage = inZhuhai([knownOf(1, latest)])
  return figureNames
    .filter((figure) => !['all', 'started'].includes(figure))
    .filter((figure) => codesOf(coverage, figure)?.length === 1)
}

describe('a firm counts', () => {
  test.each([['submitted'], ['in-review'], ['changes-requested'], ['resubmitted']] as const)(
    'as submitted while its submission is %s',
    (state) => {
      expect(figuresWith({ state })).toEqual(['submitted', 'submitted-level-2', 'tier-basic'])
    },
  )

  test('as confirmed too once a bureau has confirmed it', () => {
    expect(figuresWith({ state: 'confirmed' })).toEqual([
      'submitted',
      'confirmed',
      'submitted-level-2',
      'confirmed-level-2',
      'tier-basic',
    ])
  })

  test.each([[null], [{ state: 'returned' } as const]])(
    'as without a reading when there is none, or it was returned (%j)',
    (latest) => expect(figuresWith(latest)).toEqual(['no-reading']),
  )

  test.each([
    [4, 'complete', '2'],
    [2, 'complete', '2'],
    [1, 'complete', 'below'],
    [null, 'complete', 'below'],
    [2, 'incomplete', 'unknown'],
    [null, 'incomplete', 'unknown'],
  ] as const)('at level %j, %s, as %s', (smeLevel, smeStatus, level) => {
    expect(figuresWith({ smeLevel, smeStatus })).toEqual([
      'submitted',
      'confirmed',
      `submitted-level-${level}`,
      `confirmed-level-${level}`,
      'tier-basic',
    ])
  })

  test.each([
    [null, 'complete', 'none'],
    ['basic', 'complete', 'basic'],
    ['advanced', 'complete', 'advanced'],
    ['excellent', 'complete', 'excellent'],
    ['leading', 'complete', 'leading'],
    ['leading', 'incomplete', 'unknown'],
    [null, 'incomplete', 'unknown'],
  ] as const)('at tier %j, %s, as %s', (tier, tierStatus, counted) => {
    expect(figuresWith({ tier, tierStatus }).at(-1)).toBe(`tier-${counted}`)
  })

  test('as started once it has claimed its entry, whatever it handed in', () => {
    const coverage = inZhuhai([
      knownOf(1, null),
      { ...knownOf(2, null), claimed: false },
      { ...knownOf(3, {}), claimed: false },
    ])
    expect(codesOf(coverage, 'started')).toEqual([codeOf(1)])
    expect(codesOf(coverage, 'not-started')).toEqual([codeOf(2), codeOf(3)])
  })

  test('above scale only where the register says so', () => {
    const coverage = inZhuhai([
      knownOf(1, {}),
      knownOf(2, {}, { aboveScale: false }),
      knownOf(3, {}, { aboveScale: null }),
    ])
    expect(codesOf(coverage, 'all')).toEqual([codeOf(1), codeOf(2), codeOf(3)])
    expect(codesOf(coverage, 'submitted', 'above-scale')).toEqual([codeOf(1)])
    expect(codesOf(coverage, 'submitted', 'scale-unknown')).toEqual([codeOf(3)])
  })
})

describe('districts and zones', () => {
  const coverage = inZhuhai([
    knownOf(1, {}, { area: 'gd/zhuhai', zone: '乙园' }),
    knownOf(2, {}, { area: 'gd/zhuhai/jinwan', zone: null }),
    knownOf(3, {}, { area: 'gd/zhuhai/fushan', zone: '甲园' }),
    knownOf(4, {}, { area: 'gd/zhuhai/jinwan', zone: '乙园' }),
  ])

  test('stand by name, what lies in none last', () => {
    expect(coverage.districts.map(({ id, name }) => [id, name])).toEqual([
      ['district:gd/zhuhai/fushan', 'gd/zhuhai/fushan'],
      ['district:gd/zhuhai/jinwan', 'gd/zhuhai/jinwan'],
      ['district-none', null],
    ])
    expect(coverage.zones.map(({ id, name }) => [id, name])).toEqual([
      ['zone:乙园', '乙园'],
      ['zone:甲园', '甲园'],
      ['zone-none', null],
    ])
  })

  test.each([
    ['district:gd/zhuhai/jinwan', [codeOf(2), codeOf(4)]],
    ['district-none', [codeOf(1)]],
    ['zone:乙园', [codeOf(1), codeOf(4)]],
    ['zone-none', [codeOf(2)]],
  ])('have their own lists (%s)', (scope, codes) => {
    const id = { scope, population: 'registered', figure: 'submitted' } as const
    expect(figureOf(coverage, id)).toEqual({
      id,
      codes,
      among: { scope, population: 'registered', figure: 'all' },
      share: { of: codes.length, among: codes.length, defined: true },
    })
  })

  test('are not there where nothing lies in them', () => {
    const id = { population: 'registered', figure: 'all' } as const
    expect(figureOf(coverage, { ...id, scope: 'district:gd/zhuhai/doumen' })).toBe(null)
    expect(figureOf(coverage, { ...id, scope: 'district:null' })).toBe(null)
    expect(inZhuhai([]).districts).toEqual([])
    expect(inZhuhai([]).zones).toEqual([])
  })

  test.each([
    ['gd/zhuhai/jinwan', 'gd', 'gd/zhuhai'],
    ['gd/zhuhai/jinwan', 'gd/zhuhai', 'gd/zhuhai/jinwan'],
    ['gd/zhuhai/jinwan/here', 'gd/zhuhai', 'gd/zhuhai/jinwan'],
    ['gd/zhuhai', 'gd/zhuhai', null],
    ['gd/zhuhaix/a', 'gd/zhuhai', null],
    ['gd', 'gd/zhuhai', null],
  ])('%s as seen from %s lies in %s', (place, area, district) => {
    expect(districtOf(place, area)).toBe(district)
  })
})

describe('a share', () => {
  test('is exact, and of nothing it is said that there is none', () => {
    const coverage = inZhuhai([knownOf(1, null), knownOf(2, { state: 'submitted', smeLevel: 1 })])
    const shares = sharesOf(coverage.whole.lists['above-scale'])
    expect(shares.submitted).toEqual({ of: 1, among: 2, defined: true })
    expect(shares['submitted-level-2']).toEqual({ of: 0, among: 1, defined: true })
    expect(shares['confirmed-level-2']).toEqual({ of: 0, among: 0, defined: false })
    expect(sharesOf(coverage.whole.lists['scale-unknown']).all).toEqual({
      of: 0,
      among: 0,
      defined: false,
    })
  })
})

test('two entries of one code are no register', () => {
  const twice = [knownOf(1, {}), knownOf(2, {}), knownOf(1, null)]
  expect(() => inZhuhai(twice)).toThrow(`two entries of ${codeOf(1)}`)
})

const scopesOf = ({ whole, districts, zones }: Coverage) => [whole, ...districts, ...zones]
const populations = Population.options

test('every name of a figure is one of the schema', () => {
  expect(figureNames).toEqual(FigureName.options)
})

test('districts, and zones, each add up to the whole, firm by firm', () => {
  fc.assert(
    fc.property(anyKnown, (known) => {
      const coverage = inZhuhai(known)
      for (const parts of [coverage.districts, coverage.zones])
        for (const population of populations)
          for (const figure of figureNames)
            expect(parts.flatMap(({ lists }) => lists[population][figure]).sort()).toEqual(
              coverage.whole.lists[population][figure],
            )
    }),
    runs(60),
  )
})

test('each figure is a part of the one that it is measured by, and its count is its list', () => {
  fc.assert(
    fc.property(anyKnown, (known) => {
      const coverage = inZhuhai(known)
      for (const { id: scope } of scopesOf(coverage))
        for (const population of populations)
          for (const figure of figureNames) {
            const found = figureOf(coverage, FigureId.parse({ scope, population, figure }))
            if (!found) throw new Error(`no figure of ${scope}`)
            const among = figureOf(coverage, found.among)?.codes ?? []
            expect(found.codes.filter((code) => !among.includes(code))).toEqual([])
            expect(new Set(found.codes).size).toBe(found.codes.length)
            expect(found.share).toEqual({
              of: found.codes.length,
              among: among.length,
              defined: among.length > 0,
            })
          }
    }),
    runs(40),
  )
})

test('what is told apart adds up to what it is told apart from', () => {
  const parts: readonly (readonly [FigureName, readonly FigureName[]])[] = [
    ['all', ['started', 'not-started']],
    ['all', ['submitted', 'no-reading']],
    ['submitted', ['submitted-level-2', 'submitted-level-below', 'submitted-level-unknown']],
    ['confirmed', ['confirmed-level-2', 'confirmed-level-below', 'confirmed-level-unknown']],
    ['submitted', figureNames.filter((figure) => figure.startsWith('tier-'))],
  ]
  fc.assert(
    fc.property(anyKnown, (known) => {
      for (const { lists } of scopesOf(inZhuhai(known)))
        for (const population of populations)
          for (const [whole, figures] of parts)
            expect(figures.flatMap((figure) => lists[population][figure]).sort()).toEqual(
              lists[population][whole],
            )
    }),
    runs(60),
  )
})

test('the order of the firms changes nothing', () => {
  const shuffled = anyKnown.chain((known) =>
    fc.tuple(
      fc.constant(known),
      fc.shuffledSubarray([...known], { minLength: known.length, maxLength: known.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([known, other]) => {
      expect(inZhuhai(other)).toEqual(inZhuhai(known))
    }),
    runs(100),
  )
})
