import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, test } from 'vitest'
import { conflicts } from '../../../assessments/content/policies/conflicts.ts'
import { documents } from '../../../assessments/content/policies/documents.ts'
import { judgementOf } from '../../../assessments/measure/judgement.ts'
import { standingOf } from '../../../assessments/measure/window.ts'
import { planOf } from '../../../assessments/plan/plan-of.ts'
import { type Fact, ProjectType } from '../../../assessments/schema/record.ts'
import { AS_OF, makeFacts } from '../measure/make.ts'
import { runs } from '../runs.ts'
import { linearProgram, UNIT_FEN } from './linear-program.ts'

/**
 * A project is a public platform or a scenario of Longhua, not both: where a pool's cut and a
 * project's investment hold the same claims down, who gives way is no free choice, and no linear
 * program. Those cases are tried one by one in `exact.test.ts`.
 */
const TYPES = [
  ProjectType.options.filter((type) => type !== 'service-platform'),
  ProjectType.options.filter((type) => !type.startsWith('scenario-')),
] as const

/** Sums of which every rate of the documents gives whole units. */
const sum = fc.integer({ min: 0, max: 400 }).map((tens) => tens * 20 * UNIT_FEN)
const on = fc.constantFrom('2025-05-23', '2025-12-31', '2026-01-01', '2026-06-30', AS_OF)

const projects = fc.array(
  fc.record({
    on,
    types: fc.oneof(...TYPES.map((types) => fc.subarray([...types], { minLength: 2 }))),
    equipmentFen: sum,
    softwareFen: sum,
    newEquipmentExVatFen: sum,
    investmentFen: sum,
  }),
  { minLength: 1, maxLength: 8 },
)
const spends = fc.array(
  fc.record({
    on,
    of: fc.constantFrom('compute' as const, 'model-service' as const),
    amountFen: sum,
    inside: fc.option(fc.nat(7)),
  }),
  { maxLength: 16 },
)
const yearly = fc.array(fc.record({ on, amountFen: sum }), { maxLength: 5 })
const granted = fc.array(
  fc.record({
    on,
    measure: fc.constantFrom(
      'zhuhai-2025.1',
      'zhuhai-2025.3',
      'longhua-2025.10a',
      'longhua-2025.6b',
    ),
    amountFen: sum.map((fen) => fen / 20),
  }),
  { maxLength: 2 },
)

const firm = fc.record({ projects, spends, yearly, granted }).map((of): Fact[] => [
  ...of.projects.map(
    (each, at): Fact => ({
      kind: 'project',
      id: `p${at}`,
      fiscalFen: 0,
      ...each,
      selected: true,
      deployed: true,
    }),
  ),
  ...of.spends.map(
    ({ inside, ...each }, at): Fact => ({
      kind: 'spend',
      id: `s${at}`,
      agent: true,
      ...each,
      project: inside !== null && inside < of.projects.length ? `p${inside}` : null,
    }),
  ),
  ...of.yearly.map((each, at): Fact => ({ kind: 'rent', id: `r${at}`, selected: true, ...each })),
  ...of.granted.map((each, at): Fact => ({ kind: 'granted', id: `g${at}`, ...each })),
])

const highs = await loadHighs()
const GAPS = { mip_rel_gap: 0, mip_abs_gap: 0, output_flag: false } as const

describe('the plan and a solver of mixed integer programs, with no gap left', () => {
  test.each(['gd/zhuhai/jinwan', 'gd/shenzhen/longhua'])('agree on the total in %s', (area) => {
    fc.assert(
      fc.property(firm, fc.constantFrom(2, 4), (records, digitalLevel) => {
        const facts = makeFacts(
          records,
          { area, aiRobotics: true, manufacturer: true, employees: 200 },
          { digitalLevel: { low: digitalLevel, high: digitalLevel } },
        )
        const { judged, grants } = judgementOf(facts, documents, conflicts)
        const plans = planOf(facts, documents, conflicts)
        for (const [plan, drafts] of [
          [plans.inForce, false] as const,
          [plans.withDrafts, true] as const,
        ]) {
          const standings = drafts ? ['in-force', 'draft'] : ['in-force']
          const candidates = judged
            .filter(({ document }) => standings.includes(standingOf(document, AS_OF)))
            .flatMap((each) => each.candidates)
            .filter(({ low }) => low > 0)
          const { Status, ObjectiveValue } = highs.solve(
            linearProgram(candidates, grants, conflicts),
            GAPS,
          )
          expect(Status).toBe('Optimal')
          expect(Math.abs(ObjectiveValue - Math.round(ObjectiveValue))).toBeLessThan(1e-6)
          expect([plan.totalFen, plan.optimal]).toEqual([
            Math.round(ObjectiveValue) * UNIT_FEN,
            true,
          ])
        }
      }),
      runs(60),
    )
  })
})
