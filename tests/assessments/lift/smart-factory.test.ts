import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import { maturityLadder } from '../../../assessments/ladder/maturity.ts'
import { smartFactoryLadder } from '../../../assessments/ladder/smart-factory.ts'
import { liftSmartFactory } from '../../../assessments/lift/lift-smart-factory.ts'
import type { Lift } from '../../../assessments/schema/lift.ts'
import type { Enterprise } from '../../../assessments/schema/request.ts'
import type { RungScale, Scales } from '../../../assessments/schema/scales.ts'
import { asOf, maturityAt, scales, scenesAs } from '../ladder/make.ts'
import { runs } from '../runs.ts'
import { type Answers, applied, inBrief, smallestOf, type Ways } from './brute.ts'

const tiers = ['basic', 'advanced', 'excellent', 'leading'] as const
const firm: Enterprise = { process: 'discrete', revenueFen: { '2025': 18_000_000_000 } }
const conditions = {
  'factory.clean': true,
  'factory.controllable': true,
  'factory.organised': true,
  'factory.kpi': 'global-leading',
  'factory.recognised': 'excellent',
}

const tierOf = (answers: Answers, of: Scales = scales, enterprise: Enterprise = firm) =>
  evaluateLadders({ answers, enterprise }, of, asOf)['smart-factory-2025']

function liftOf(
  answers: Answers,
  rung: (typeof tiers)[number],
  of: Scales = scales,
  enterprise: Enterprise = firm,
): Lift {
  const ladders = evaluateLadders({ answers, enterprise }, of, asOf)
  const industry = enterprise.process ?? null
  const scale = of.factory.rungs.find((one) => one.id === rung) as RungScale
  return liftSmartFactory(of, { answers, industry }, ladders, scale)
}

const strong = maturityAt(['full', 'full', 'full', 'full', 'none'])

/** Eight scenes of four 环节; the upper rungs ask for all four and for shares of AI. */
const kept = [1, 2, 4, 8, 9, 20, 21, 22].map((number) => `scene.${number}`)
const small: Scales = {
  ...scales,
  factory: {
    ...scales.factory,
    scenes: scales.factory.scenes.filter((scene) => kept.includes(scene.id)),
    rungs: scales.factory.rungs.map((rung) => ({
      ...rung,
      demand: { ...rung.demand, covers: rung.demand.covers.filter((link) => link !== 'business') },
    })),
  },
}

const standing = {
  revenueFen: 18_000_000_000,
  revenuePath: 'enterprise.revenueFen.2025',
  maturity: maturityLadder(scales.maturity, strong, 'discrete'),
}

const ways = (answers: Answers): readonly Ways[] =>
  kept.map((id): Ways => {
    const at = Math.max(0, ['none', 'built', 'ai'].indexOf(String(answers[id] ?? 'none')))
    const above = ['none', 'built', 'ai'].slice(at + 1)
    return { id, ways: above.map((to, i) => ({ to, steps: i + 1 })) }
  })

const anyScenes = (ids: readonly string[]): fc.Arbitrary<Answers> =>
  fc
    .tuple(...ids.map(() => fc.constantFrom('none', 'none', 'built', 'built', 'ai', null)))
    .map((said) => Object.fromEntries(ids.map((id, i) => [id, said[i] ?? null])))

describe('what lifts the smart-factory tier', () => {
  it('is what trying every raise of a few scenes finds', () => {
    fc.assert(
      fc.property(anyScenes(kept), fc.constantFrom(...tiers), (scenes, rung) => {
        const answers = { ...strong, ...conditions, ...scenes }
        const isHeld = (now: Answers) =>
          smartFactoryLadder(small.factory, now, standing)
            .gates.filter((gate) => gate.rung === rung)
            .every((gate) => gate.holds === true)
        const found = inBrief(liftOf(answers, rung, small).sets)
        expect(found).toEqual(smallestOf(answers, ways(answers), isHeld))
      }),
      runs(20),
    )
  })

  it('holds the rung once applied, with the needs met', () => {
    const statements = fc.constantFrom('none', 'part', 'most', 'full')
    const anyAnswers = fc
      .tuple(
        anyScenes(scales.factory.scenes.map((scene) => scene.id)),
        fc.tuple(statements, statements, statements, statements),
        fc.constantFrom(true, false, null),
        fc.constantFrom('below', 'province-leading', null),
      )
      .map(
        ([scenes, levels, organised, kpi]): Answers => ({
          ...scenes,
          ...maturityAt(levels),
          ...conditions,
          'factory.organised': organised,
          'factory.kpi': kpi,
        }),
      )
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...tiers), (answers, rung) => {
        const { sets, needs, open } = liftOf(answers, rung)
        expect(sets.length).toBeGreaterThan(0)
        expect(open.sets.length > 0).toBe(open.suffices)
        const met = Object.fromEntries(needs.map((need) => [need.reads, need.to as string]))
        for (const set of [...sets, ...open.sets]) {
          const { tier } = tierOf({ ...applied(answers, set), ...met })
          expect(tiers.indexOf(tier ?? 'basic')).toBeGreaterThanOrEqual(tiers.indexOf(rung))
        }
      }),
      runs(40),
    )
  })

  it('names apart what no work in the factory changes', () => {
    const lift = liftOf(
      {
        ...strong,
        ...scenesAs('ai'),
        'factory.controllable': false,
        'factory.organised': null,
        'factory.clean': false,
        'factory.kpi': 'below',
      },
      'advanced',
      scales,
      { process: 'discrete', revenueFen: { '2025': 1_900_000_000 } },
    )
    expect(lift.sets).toEqual([
      {
        changes: [
          { id: 'factory.controllable', from: false, to: true, steps: 1 },
          { id: 'factory.organised', from: null, to: true, steps: 1 },
        ],
        steps: 2,
      },
    ])
    expect(lift.needs).toEqual([
      {
        gate: 'smart-factory-2025/advanced/above-scale',
        reads: 'enterprise.revenueFen.2025',
        from: 1_900_000_000,
        to: 2_000_000_000,
      },
      {
        gate: 'smart-factory-2025/advanced/clean',
        reads: 'factory.clean',
        from: false,
        to: true,
      },
      {
        gate: 'smart-factory-2025/advanced/kpi',
        reads: 'factory.kpi',
        from: 'below',
        to: 'province-leading',
      },
      {
        gate: 'smart-factory-2025/advanced/rung-below',
        reads: 'factory.recognised',
        from: null,
        to: 'basic',
      },
    ])
    expect(lift.open).toEqual({
      reads: ['factory.organised', 'factory.recognised'],
      suffices: false,
      sets: [],
    })
  })

  it('sorts failing gates by the share that is missing, then those still open', () => {
    const answers = {
      ...maturityAt(['full', 'full', 'none']),
      ...scenesAs('built'),
      ...conditions,
      'scene.1': 'ai',
      'factory.organised': null,
      'factory.kpi': 'province-leading',
      'factory.controllable': false,
    }
    const rules = liftOf(answers, 'excellent').gaps.map((gate) => gate.rule)
    expect(rules).toEqual(['maturity', 'kpi', 'ai-share', 'controllable', 'organised'])
  })

  it('makes scenes in place AI for the share, and builds only what covers', () => {
    const built = Object.fromEntries([20, 21, 22, 8, 30, 4].map((n) => [`scene.${n}`, 'built']))
    const answers = { ...strong, ...conditions, ...scenesAs('none'), ...built }
    const [set] = liftOf(answers, 'excellent').sets
    expect(set).toEqual({
      changes: [
        { id: 'scene.1', from: 'none', to: 'ai', steps: 2 },
        { id: 'scene.4', from: 'built', to: 'ai', steps: 1 },
      ],
      steps: 3,
    })
  })

  it('takes the maturity set along where the tier asks for a higher level', () => {
    const answers = { ...scenesAs('ai'), ...conditions, ...maturityAt(['full', 'full', 'most']) }
    const lower = { ...answers, 'cmmm.sales.3': 'none', 'cmmm.logistics.3': 'none' }
    const [set] = liftOf(lower, 'excellent').sets
    expect(set?.changes.map((change) => change.id)).toEqual(['cmmm.logistics.3', 'cmmm.sales.3'])
  })
})
