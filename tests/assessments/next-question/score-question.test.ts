import { describe, expect, test } from 'vitest'
import { type Answers, answersWorth, scenariosAt } from '../ladder/make.ts'
import { nextOf } from './left.ts'

const score = 'sme-digital-2024/1/score'
const scenarios = 'sme-digital-2024/1/scenarios'
const starred = 'sme-digital-2024/1/constraint-scenarios'

/** Fifteen questions for no points at all, but for those given; null is open. */
const pointless = (but: Answers) => ({
  answers: { ...answersWorth(0), ...scenariosAt(4, 10, 6), ...but },
})

describe('what a question with points can do to the score', () => {
  test('narrows it by its most points where neither end decides: the dearest is asked first', () => {
    expect(nextOf({}, ['sme.q3', 'sme.q4', 'sme.q5', 'sme.q12'])).toEqual({
      id: 'sme.q4',
      why: 'narrows-score',
      gates: [score],
      share: '0.1',
    })
    expect(nextOf({}, ['sme.q3'])).toEqual({
      id: 'sme.q3',
      why: 'narrows-score',
      gates: [score],
      share: '0.06',
    })
  })

  test('settles the gate where its most points reach the line exactly', () => {
    const request = pointless({ 'sme.q4': null, 'sme.q5': 'E', 'sme.q12': null, 'sme.q13': null })
    expect(nextOf(request, ['sme.q4'])).toEqual({
      id: 'sme.q4',
      why: 'settles-gates',
      gates: [score],
      share: '0.1',
    })
    expect(nextOf(request, ['sme.q12'])?.why).toBe('narrows-score')
  })

  test('settles the gate where the line is out of reach without it, though it cannot reach it', () => {
    const request = pointless({ 'sme.q5': null, 'sme.q12': null, 'sme.q13': null })
    expect(nextOf(request, ['sme.q5', 'sme.q12', 'sme.q13'])).toEqual({
      id: 'sme.q5',
      why: 'settles-gates',
      gates: [score],
      share: '0.1',
    })
    const spare = pointless({ 'sme.q4': null, 'sme.q12': null, 'sme.q13': null, 'sme.q14': null })
    expect(nextOf(spare, ['sme.q13'])?.why).toBe('narrows-score')
  })
})

describe('what a scenario can do to the counts', () => {
  const stars = ['sme.s1', 'sme.s3', 'sme.s6', 'sme.s7', 'sme.s8', 'sme.s9'] as const
  const guiding = ['sme.s2', 'sme.s4', 'sme.s5', 'sme.s14', 'sme.s15', 'sme.s16'] as const
  const said = (ids: readonly string[], level: number): Answers =>
    Object.fromEntries(ids.map((id) => [id, level]))

  test('a yes settles the count that it completes', () => {
    const request = { answers: said(guiding.slice(0, 5), 1) }
    expect(nextOf(request, ['sme.s16', 'sme.s3'])).toEqual({
      id: 'sme.s3',
      why: 'settles-gates',
      gates: [scenarios],
      share: '0.0625',
    })
  })

  test('a no settles the count that cannot be reached without it', () => {
    const no = said(['sme.s10', 'sme.s11', 'sme.s12', 'sme.s13', ...guiding], 0)
    const open = stars.map((id) => [id, null])
    const request = { answers: { ...no, ...Object.fromEntries(open) } }
    expect(nextOf(request, stars)).toEqual({
      id: 'sme.s1',
      why: 'settles-gates',
      gates: [scenarios],
      share: '0.0625',
    })
  })

  test('neither settles a count with room on both sides: both counts of the level narrow', () => {
    expect(nextOf({}, ['sme.s2'])).toEqual({
      id: 'sme.s2',
      why: 'narrows-count',
      gates: [scenarios],
      share: '0.0625',
    })
    expect(nextOf({}, ['sme.s1'])).toEqual({
      id: 'sme.s1',
      why: 'narrows-count',
      gates: [scenarios, starred],
      share: '0.1625',
    })
  })
})
