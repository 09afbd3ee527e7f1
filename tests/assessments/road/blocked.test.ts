import { describe, expect, test } from 'vitest'
import { blockedOf } from '../../../assessments/road/blocked.ts'
import { gatesOf } from '../../../assessments/road/goal.ts'
import { roadCaseOf } from '../../../assessments/road/road-case.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Target } from '../../../assessments/schema/road.ts'
import { type Answers, AS_OF, catalogue, exampleFactory, remedies, without } from './make.ts'

const { request } = exampleFactory

/** Why a gate of the target is blocked, and from and until when. */
function blocked(
  target: Target,
  rule: string,
  answers: Answers = {},
  { firm = request, asOf = AS_OF, of = remedies } = {},
) {
  const said: Request = { ...firm, answers: { ...firm.answers, ...answers } }
  const found = roadCaseOf({ ...said, target }, catalogue, of, asOf)
  const gate = gatesOf(found.goal, found.ladders).find((one) => one.rule === rule)
  if (gate === undefined) throw new Error(`${target} has no gate ${rule}`)
  const { why, earliest, latest, gate: id } = blockedOf(found, gate)
  expect(id).toBe(gate.id)
  return [why, earliest, latest]
}

describe('a gate that money cannot close', () => {
  test('for want of revenue can be met when the year is over', () => {
    const firm = { ...request, enterprise: { ...request.enterprise, revenueFen: { '2025': 1 } } }
    expect(blocked('advanced', 'above-scale', {}, { firm })).toEqual(['scale', '2027-01-01', null])
    expect(blocked('advanced', 'above-scale', {}, { firm, asOf: '2026-12-31' })).toEqual([
      'scale',
      '2027-01-01',
      null,
    ])
  })

  test('has no day while the revenue is not known: it may be met today', () => {
    const last = { ...request, enterprise: { ...request.enterprise, revenueFen: { '9998': 1 } } }
    const none = ['scale', null, null]
    expect(blocked('advanced', 'above-scale', {}, { firm: last })).toEqual(none)
  })

  test('for want of three clean years is met after them, on a day that is not said', () => {
    const unclean = { 'factory.clean': false }
    expect(blocked('basic', 'clean', unclean)).toEqual(['record-of-years', null, '2029-11-22'])
    expect(blocked('basic', 'clean', unclean, { firm: request, asOf: '2028-02-29' })).toEqual([
      'record-of-years',
      null,
      '2031-02-28',
    ])
  })

  test('has no last day while it is not known whether the years were clean', () => {
    expect(blocked('basic', 'clean', { 'factory.clean': null })).toEqual([
      'record-of-years',
      null,
      null,
    ])
  })

  test('for want of a position in the industry is met on no day that a text gives', () => {
    expect(blocked('leading', 'kpi')).toEqual(['position', null, null])
  })
})

describe('a recognition that is held too low', () => {
  test.each([
    ['advanced', 'none', '2026-11-22'],
    ['advanced', null, null],
    ['leading', null, null],
    ['excellent', 'none', '2027-01-01'],
    ['excellent', 'basic', '2027-01-01'],
    ['leading', 'none', '2028-01-01'],
    ['leading', 'basic', '2028-01-01'],
    ['leading', 'advanced', '2027-01-01'],
  ] as const)('for %s, with %s held, can be had from %s on', (target, held, earliest) => {
    expect(blocked(target, 'rung-below', { 'factory.recognised': held })).toEqual([
      'recognition',
      earliest,
      null,
    ])
  })

  test('needs no round for the self-assessment, which is filed on any day of the year', () => {
    const none = { 'factory.recognised': 'none' }
    expect(blocked('advanced', 'rung-below', none, { firm: request, asOf: '2027-12-31' })).toEqual([
      'recognition',
      '2027-12-31',
      null,
    ])
  })
})

describe('a score that no remedy lifts far enough', () => {
  /** All that remedies bring, and none of it. */
  const best = without([])
  const worst = without(remedies)
  const poor = Object.fromEntries(['11', '12', '13', '14', '15'].map((n) => [`sme.q${n}`, 'A']))

  test('waits for the figures of the year', () => {
    const found = blocked('sme-digital-2024:4', 'score', { ...best, ...poor })
    expect(found).toEqual(['outcomes', '2027-01-01', null])
  })

  test('has no day while outcomes are not known', () => {
    const open = Object.fromEntries(Object.keys(poor).map((id) => [id, null]))
    const found = blocked('sme-digital-2024:4', 'score', { ...best, ...open })
    expect(found).toEqual(['outcomes', null, null])
  })

  test('waits for no figures that are at their best', () => {
    const top = Object.fromEntries(
      catalogue.indicator.questions
        .filter(({ number }) => number >= 11)
        .map(({ id, options }) => [id, options.at(-1)?.key ?? null]),
    )
    expect(Object.keys(top)).toHaveLength(5)
    const found = blocked('sme-digital-2024:4', 'score', { ...worst, ...top }, { of: [] })
    expect(found).toEqual(['remedies', null, null])
  })
})

test('any other gate is blocked by what was left out, or where there is no remedy', () => {
  for (const rule of ['covers-business', 'maturity', 'ai-share']) {
    expect(blocked('leading', rule)).toEqual(['left-out', null, null])
    expect(blocked('leading', rule, {}, { of: [] })).toEqual(['remedies', null, null])
  }
  expect(blocked('sme-digital-2024:4', 'scenarios')).toEqual(['left-out', null, null])
})
