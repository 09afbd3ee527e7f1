import { expect, test } from 'vitest'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { scales } from '../../assessments/content/scales.ts'
import { evaluateLadders } from '../../assessments/evaluate-ladders.ts'
import { liftsOf } from '../../assessments/lift/lifts-of.ts'
import type { ChangeSet } from '../../assessments/schema/lift.ts'
import type { Request } from '../../assessments/schema/request.ts'
import { whatIf } from '../../assessments/what-if.ts'
import { answersOf } from '../../web/features/what-if/trial-changes.ts'

const asOf = '2026-11-21'
const laddersOf = (request: Request) => evaluateLadders(request, scales, asOf)
const liftsFor = (request: Request) => liftsOf(request, laddersOf(request), scales)
const tried = (request: Request, set: ChangeSet) =>
  laddersOf(whatIf(request, answersOf(set, scales.maturity), scales.maturity))

const example = exampleFactory.request

/** Every subdomain stops at the third level but `data`, which stops at the second already. */
const stopped: Request = {
  enterprise: { process: 'discrete' },
  answers: Object.fromEntries(
    scales.maturity.subdomains.flatMap(({ id }) =>
      ['full', id === 'data' ? 'part' : 'full', 'none', 'none', 'none'].map((answer, i) => [
        `cmmm.${id}.${i + 1}`,
        answer,
      ]),
    ),
  ),
}

test('every set of the digital level, once tried, holds the level', () => {
  const lift = liftsFor(example)['sme-digital-2024']
  const sets = [...(lift?.sets ?? []), ...(lift?.setsWithoutOutcomes ?? [])]
  expect(sets.map((set) => tried(example, set)['sme-digital-2024'].level)).toEqual([
    3, 3, 3, 3, 3, 3,
  ])
})

test.each([
  ['of the example', example, [3, 3, 3]],
  ['above stopped climbs', stopped, [3]],
] as const)('every set of maturity %s, once tried, holds the level', (_, request, levels) => {
  const sets = liftsFor(request)['cmmm-2020']?.sets ?? []
  expect(sets.map((set) => tried(request, set)['cmmm-2020'].level)).toEqual(levels)
})

test('a statement below that is not met is met first, so that the interview reaches the change', () => {
  const sets = liftsFor(stopped)['cmmm-2020']?.sets ?? []
  const raised = sets.filter((set) => set.changes.some((change) => change.id === 'cmmm.data.3'))
  const answers = raised.map((set) => answersOf(set, scales.maturity)['cmmm.data.2'])
  expect(answers).toEqual(raised.map(() => 'most'))
  expect(raised).not.toEqual([])
})

test('every set of the tier leaves only what it names as needed besides', () => {
  const lift = liftsFor(example)['smart-factory-2025']
  const failing = (lift?.sets ?? []).map((set) =>
    tried(example, set)
      ['smart-factory-2025'].gates.filter((gate) => gate.rung === 'advanced' && !gate.holds)
      .map((gate) => gate.id),
  )
  const needed = lift?.needs.map((need) => need.gate)
  expect(failing).toEqual([needed, needed, needed])
})
