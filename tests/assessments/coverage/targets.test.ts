import { describe, expect, test } from 'vitest'
import { documents } from '../../../assessments/content/policies/documents.ts'
import { targetReadings, unreadTarget } from '../../../assessments/coverage/target-readings.ts'
import { elapsedOf, type TargetsRequest, targetsOf } from '../../../assessments/coverage/targets.ts'
import { StatedValue } from '../../../assessments/schema/coverage.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { paper } from '../freshness/make.ts'
import { codeOf, knownOf } from './make.ts'

const asked = (own: Partial<TargetsRequest> = {}): TargetsRequest => ({
  documents,
  area: 'gd/zhuhai',
  asOf: '2026-11-21',
  known: [],
  stated: [],
  ...own,
})

function targetOf(id: string, own: Partial<TargetsRequest> = {}) {
  const target = targetsOf(asked(own)).find((each) => each.id === id)
  if (!target) throw new Error(`no target ${id}`)
  return target
}

const idsOf = (area: string) => targetsOf(asked({ area })).map(({ id }) => id)
const transformed = 'zhuhai-2026-draft-transformed'

describe('the targets of an area', () => {
  test('are those of all documents over it', () => {
    const zhuhai = [
      'zhuhai-2025-credit',
      'zhuhai-2026-draft-transformed',
      'zhuhai-2026-draft-agents',
      'zhuhai-2026-draft-scenarios',
      'zhuhai-2026-draft-terminals',
      'zhuhai-2026-draft-terminal-industry',
      'zhuhai-2026-draft-integrators',
      'zhuhai-2026-draft-credit',
    ]
    expect(idsOf('gd/zhuhai')).toEqual(zhuhai)
    expect(idsOf('gd/zhuhai/jinwan')).toEqual(zhuhai)
  })

  test('are none where a document leaves the place out, or lies below it, or beside it', () => {
    expect(idsOf('gd/zhuhai/hengqin')).toEqual([])
    expect(idsOf('gd')).toEqual([])
    expect(idsOf('gd/shenzhen/longhua')).toEqual([])
  })

  test('each have a reading, or a reason why there is none', () => {
    const ids = documents.flatMap(({ targets }) => targets.map(({ id }) => id))
    expect(ids.length).toBe(14)
    expect([...targetReadings.keys()].sort()).toEqual(ids.sort())
  })

  test('say what the text says of them, and when they end', () => {
    const target = documents.flatMap(({ targets }) => targets).find(({ id }) => id === transformed)
    const { clause, what, atLeast, unit, quote } = targetOf(transformed)
    expect({ id: transformed, clause, what, atLeast, unit, by: 2028, quote }).toEqual(target)
    expect(targetOf(transformed).document).toBe('zhuhai-2026-draft')
    expect(targetOf(transformed).deadline).toEqual({ on: '2028-12-31', stated: true })
    expect(targetOf('zhuhai-2025-credit').deadline).toEqual({ on: '2027-12-31', stated: false })
  })

  test('of a draft stay marked as such on every day', () => {
    for (const asOf of ['2025-01-01', '2026-11-21', '2030-01-01'])
      expect(targetOf(transformed, { asOf }).standing).toBe('draft')
  })

  test('of a document in force are so by its days', () => {
    const standings = ['2025-05-22', '2025-05-23', '2027-12-31', '2028-01-01'].map(
      (asOf) => targetOf('zhuhai-2025-credit', { asOf }).standing,
    )
    expect(standings).toEqual(['not-yet', 'in-force', 'in-force', 'expired'])
  })
})

test.each([
  ['2025-12-31', 0],
  ['2026-01-01', 1],
  ['2026-11-21', 325],
  ['2028-02-29', 790],
  ['2028-12-30', 1095],
  ['2028-12-31', 1096],
  ['2029-01-01', 1096],
])('on %s, %i of the 1096 days from 2026 to 2028 are over', (asOf, of) => {
  const share = { of, among: 1096, defined: true }
  expect(elapsedOf({ first: '2026-01-01', last: '2028-12-31' }, asOf)).toEqual(share)
  expect(targetOf(transformed, { asOf }).elapsed).toEqual(share)
})

describe('the coverage of above-scale firms', () => {
  const known = [
    knownOf(1, { state: 'submitted', tier: 'advanced' }),
    knownOf(2, {}),
    knownOf(3, { tier: null }),
    knownOf(4, null),
    knownOf(5, {}, { aboveScale: false }),
    knownOf(6, {}, { area: 'gd/zhuhai/hengqin' }),
  ]

  test('is computed from the register, with the firms behind it and how they are counted', () => {
    const { known: of, computed, note } = targetOf(transformed, { known })
    expect(of).toBe('computed')
    expect(note).toBe(null)
    expect(computed?.count).toEqual({
      reached: [codeOf(1), codeOf(2)],
      confirmed: [codeOf(2)],
      notReached: [codeOf(3)],
      unknown: [codeOf(4)],
      membershipUnknown: [],
      share: { of: 2, among: 4, defined: true },
    })
    expect(computed?.progress).toEqual({ of: 1, among: 2, defined: true })
    expect(computed?.holds).toBe(false)
    expect(computed?.confidence).toBe('interpretation')
    const reading = targetReadings.get(transformed)
    expect(reading?.kind === 'none' ? null : reading?.how).toEqual(computed?.how)
  })

  test('of an empty register has no share, and is not said to hold', () => {
    const { computed } = targetOf(transformed)
    expect(computed?.progress).toEqual({ of: 0, among: 0, defined: false })
    expect(computed?.holds).toBe(null)
  })

  test('holds when all have reached it', () => {
    expect(targetOf(transformed, { known: known.slice(0, 2) }).computed?.holds).toBe(true)
  })

  test('is measured against the figure that is wanted', () => {
    const half = documents.map((document) => ({
      ...document,
      targets: document.targets.map((each) => ({ ...each, atLeast: 62.5 })),
    }))
    const { computed } = targetOf(transformed, { known, documents: half })
    expect(computed?.progress).toEqual({ of: 4, among: 5, defined: true })
    expect(computed?.holds).toBe(null)
  })

  test('is not computed from the register of a part of the city', () => {
    const { known: of, computed, note } = targetOf(transformed, { known, area: 'gd/zhuhai/jinwan' })
    expect([of, computed]).toEqual(['unknown', null])
    expect(note?.zh).toContain('整个区域')
  })
})

describe('a target that the register does not hold', () => {
  test('is not known, and it is said why', () => {
    const { known, computed, stated, note } = targetOf('zhuhai-2026-draft-agents')
    expect([known, computed, stated]).toEqual(['unknown', null, null])
    expect(note?.zh).toContain('智能体')
  })

  test('has a reason even when nobody wrote one', () => {
    const own: PolicyDocument = {
      ...paper,
      targets: [
        {
          id: 'paper-2025-new',
          clause: 'paper-2025/1',
          what: paper.tag,
          atLeast: 1,
          unit: paper.tag,
          quote: '按50%资助',
        },
      ],
    }
    expect(targetOf('paper-2025-new', { documents: [own], area: 'gd' }).note).toEqual(unreadTarget)
  })
})

const stated = (value: string, on: string, target = 'zhuhai-2026-draft-credit'): StatedValue =>
  StatedValue.parse({ target, value, on, source: '市金融工作局' })

describe('what the bureau states', () => {
  test('stands with its day and source, and counts exactly', () => {
    const target = targetOf('zhuhai-2026-draft-credit', { stated: [stated('18.40', '2026-10-31')] })
    expect(target.known).toBe('stated')
    expect(target.stated).toEqual({
      value: '18.40',
      on: '2026-10-31',
      source: '市金融工作局',
      progress: { of: 46, among: 125, defined: true },
      holds: false,
    })
  })

  test.each([
    ['0', { of: 0, among: 1, defined: true }, false],
    ['49.9999', { of: 499_999, among: 500_000, defined: true }, false],
    ['50', { of: 1, among: 1, defined: true }, true],
    ['75', { of: 3, among: 2, defined: true }, true],
    ['999999999.9999', { of: 9_999_999_999_999, among: 500_000, defined: true }, true],
  ])('of %s among 50', (value, progress, holds) => {
    const target = targetOf('zhuhai-2026-draft-credit', { stated: [stated(value, '2026-10-31')] })
    expect([target.stated?.progress, target.stated?.holds]).toEqual([progress, holds])
  })

  test('is the latest by the day asked for, in whatever order it was stated', () => {
    const values = [
      stated('2', '2026-11-21'),
      stated('1', '2026-01-01'),
      stated('3', '2026-11-22'),
      stated('9', '2026-11-21', 'zhuhai-2025-credit'),
    ]
    const valueOn = (asOf: string, list = values) =>
      targetOf('zhuhai-2026-draft-credit', { asOf, stated: list }).stated?.value
    expect(valueOn('2026-11-21')).toBe('2')
    expect(valueOn('2026-11-21', [...values].reverse())).toBe('2')
    expect(valueOn('2026-11-22')).toBe('3')
    expect(valueOn('2026-11-20')).toBe('1')
    expect(valueOn('2025-12-31')).toBe(undefined)
  })

  test('of one day counts as it was stated last', () => {
    const values = [stated('1', '2026-11-21'), stated('2', '2026-11-21')]
    expect(targetOf('zhuhai-2026-draft-credit', { stated: values }).stated?.value).toBe('2')
  })

  test('stands beside what is computed and does not replace it', () => {
    const values = [stated('60', '2026-11-01', transformed)]
    const target = targetOf(transformed, { known: [knownOf(1, {})], stated: values })
    expect(target.known).toBe('computed')
    expect(target.stated?.progress).toEqual({ of: 3, among: 5, defined: true })
    expect(target.computed?.holds).toBe(true)
  })

  test.each([['-1'], ['1.23456'], ['01'], ['1e3'], ['1,000'], ['1.'], ['']])(
    'is a plain decimal, which %j is not',
    (value) => {
      expect(() => stated(value, '2026-10-31')).toThrow()
    },
  )
})
