import { describe, expect, test } from 'vitest'
import { blockedOf } from '../../../assessments/road/blocked.ts'
import { gatesOf } from '../../../assessments/road/goal.ts'
import { roadCaseOf } from '../../../assessments/road/road-case.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Target } from '../../../assessments/schema/road.ts'
import { type Answers, AS_OF, catalogue, remedies, without } from './make.ts'

/** Why a gate of the target is blocked where no remedy may be done, and from when it can be met. */
function blocked(target: Target, rule: string, firm: Request) {
  const found = roadCaseOf({ ...firm, target }, catalogue, [], AS_OF)
  const gate = gatesOf(found.goal, found.ladders).find((one) => one.rule === rule)
  if (gate === undefined) throw new Error(`${target} has no gate ${rule}`)
  const { why, earliest } = blockedOf(found, gate)
  return [why, earliest]
}

const outcomes = catalogue.indicator.questions.filter(({ number }) => number >= 11)

/** Nothing that remedies bring, and every outcome at its best. */
const topOutcomes: Answers = {
  ...without(remedies),
  ...Object.fromEntries(outcomes.map(({ id, options }) => [id, options.at(-1)?.key ?? null])),
}

describe('a score that is missed', () => {
  test.each(outcomes.map(({ id }) => id))('waits for %s alone, if it could be better', (id) => {
    const answers = { ...topOutcomes, [id]: 'A' }
    expect(blocked('sme-digital-2024:4', 'score', { answers })).toEqual(['outcomes', '2027-01-01'])
  })

  test('waits for no other question', () => {
    const answers = { ...topOutcomes, 'sme.q8': 'A' }
    expect(blocked('sme-digital-2024:4', 'score', { answers })).toEqual(['remedies', null])
  })
})

test('a firm that has answered nothing may meet the gates already: they have no day', () => {
  expect(blocked('sme-digital-2024:4', 'score', {})).toEqual(['outcomes', null])
  expect(blocked('excellent', 'rung-below', {})).toEqual(['recognition', null])
  expect(blocked('excellent', 'clean', { answers: null })).toEqual(['record-of-years', null])
})
