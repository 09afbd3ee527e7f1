import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smeDigitalLadder } from '../../../assessments/ladder/sme-digital.ts'
import { liftSmeDigital } from '../../../assessments/lift/lift-sme-digital.ts'
import type { IndicatorScale, QuestionScale } from '../../../assessments/schema/scales.ts'
import { answersWorth, choicesOf, scales, scenariosAt } from '../ladder/make.ts'
import { runs } from '../runs.ts'
import { type Answers, applied, inBrief, smallestOf, type Ways } from './brute.ts'

const liftOf = (answers: Answers, level: number, indicator: IndicatorScale = scales.indicator) =>
  liftSmeDigital(indicator, answers, smeDigitalLadder(indicator, answers), level)

const keep = (ids: readonly string[]) => (one: { readonly id: string }) => ids.includes(one.id)

/** Three questions, one of many ticks, and five scenarios, three of them ★. */
const small: IndicatorScale = {
  id: 'sme-digital-2024',
  questions: scales.indicator.questions.filter(keep(['sme.q2', 'sme.q6', 'sme.q12'])),
  scenarios: scales.indicator.scenarios.filter(
    keep(['sme.s1', 'sme.s2', 'sme.s3', 'sme.s4', 'sme.s6']),
  ),
  levels: [
    { level: 1, score: 5, scenarios: 2, constraintScenarios: 1 },
    { level: 2, score: 9, scenarios: 3, constraintScenarios: 2 },
    { level: 3, score: 16, scenarios: 4, constraintScenarios: 2 },
  ],
}

/** Legal raises: options further down, all sets that hold more ticks, the level and the highest. */
function waysIn(answers: Answers, level: number): readonly Ways[] {
  const ofQuestion = (question: QuestionScale): Ways => {
    const now = answers[question.id] ?? null
    const keys = question.options.map((option) => option.key)
    if (question.kind === 'single') {
      const at = now === null ? 0 : keys.indexOf(String(now))
      return {
        id: question.id,
        ways: keys.flatMap((to, i) => (i > at ? [{ to, steps: i - at }] : [])),
      }
    }
    const ticked = (Array.isArray(now) ? now : []).filter((key) => key !== 'A')
    const full = scales.indicator.questions.find(keep([question.id]))
    if (full === undefined) throw new Error(question.id)
    return {
      id: question.id,
      ways: choicesOf(full).flatMap((choice) => {
        const to = [choice].flat().filter((key) => key !== 'A')
        const steps = to.length - ticked.length
        return steps > 0 && ticked.every((key) => to.includes(key)) ? [{ to, steps }] : []
      }),
    }
  }
  return [
    ...small.questions.map(ofQuestion),
    ...small.scenarios.map(({ id }): Ways => {
      const now = Number(answers[id] ?? 0)
      const above = [level, 4].filter((one) => one > now)
      return { id, ways: above.map((to) => ({ to, steps: to - now })) }
    }),
  ]
}

const anySmallAnswers = fc
  .tuple(
    fc.tuple(
      ...small.questions.map((one) => {
        const full = scales.indicator.questions.find(keep([one.id]))
        return fc.option(fc.constantFrom(...(full === undefined ? [] : choicesOf(full))))
      }),
    ),
    fc.tuple(...small.scenarios.map(() => fc.option(fc.constantFrom(0, 1, 2, 3)))),
  )
  .map(
    ([chosen, levels]): Answers =>
      Object.fromEntries([
        ...small.questions.map((one, i) => [one.id, chosen[i] ?? null]),
        ...small.scenarios.map((one, i) => [one.id, levels[i] ?? null]),
      ]),
  )

const anyAnswers = fc
  .tuple(
    fc.tuple(
      ...scales.indicator.questions.map((one) => fc.option(fc.constantFrom(...choicesOf(one)))),
    ),
    fc.tuple(...scales.indicator.scenarios.map(() => fc.option(fc.constantFrom(0, 1, 2, 3, 4)))),
  )
  .map(
    ([chosen, levels]): Answers =>
      Object.fromEntries([
        ...scales.indicator.questions.map((one, i) => [one.id, chosen[i] ?? null]),
        ...scales.indicator.scenarios.map((one, i) => [one.id, levels[i] ?? null]),
      ]),
  )

describe('what lifts the SME digital level', () => {
  it('is what trying every raise finds, on a small indicator', () => {
    fc.assert(
      fc.property(anySmallAnswers, fc.constantFrom(1, 2, 3), (answers, level) => {
        const isHeld = (now: Answers) => (smeDigitalLadder(small, now).level ?? 0) >= level
        const found = inBrief(liftOf(answers, level, small).sets)
        expect(found).toEqual(smallestOf(answers, waysIn(answers, level), isHeld))
      }),
      runs(8),
    )
  })

  it('holds the level once applied, on the whole indicator', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(1, 2, 3, 4), (answers, level) => {
        const { sets, setsWithoutOutcomes = [], open } = liftOf(answers, level)
        expect(sets.length).toBeGreaterThan(0)
        expect(open.sets.length > 0).toBe(open.suffices)
        for (const set of [...sets, ...setsWithoutOutcomes, ...open.sets]) {
          const ladder = smeDigitalLadder(scales.indicator, applied(answers, set))
          expect(ladder.level).toBeGreaterThanOrEqual(level)
        }
      }),
      runs(60),
    )
  })

  it('is one step of one answer at 39.975, and the cheapest answers are told', () => {
    const answers = { ...answersWorth(39_975), ...scenariosAt(2, 3, 3) }
    const { sets, gaps } = liftOf(answers, 2)
    expect(gaps.map((gate) => gate.id)).toEqual(['sme-digital-2024/2/score'])
    for (const set of sets) {
      expect(set.changes).toHaveLength(1)
      expect(set.steps).toBe(1)
      expect(smeDigitalLadder(scales.indicator, applied(answers, set)).level).toBe(2)
    }
  })

  it('takes the ★ scenarios that are missing before any other, nearest to the level first', () => {
    const answers = {
      ...answersWorth(40_000),
      ...scenariosAt(2, 1, 6),
      'sme.s11': 1,
      'sme.s13': 1,
    }
    expect(liftOf(answers, 2).sets).toEqual([
      {
        changes: [
          { id: 'sme.s11', from: 1, to: 2, steps: 1 },
          { id: 'sme.s13', from: 1, to: 2, steps: 1 },
        ],
        steps: 2,
      },
    ])
  })

  it('ticks the options worth most first', () => {
    const full = Object.fromEntries(
      scales.indicator.questions.map((one) => {
        const keys = one.options.map((option) => option.key)
        return [one.id, one.kind === 'multi' ? keys.slice(1) : keys.at(-1)]
      }),
    )
    const ticked = 'BCDEFGHIJKLM'.split('')
    const answers = {
      ...full,
      'sme.q4': ticked,
      'sme.q12': 'A',
      'sme.q13': 'A',
      'sme.q14': 'B',
      'sme.q15': 'A',
      ...scenariosAt(4, 10, 6),
    } as Answers
    const lift = liftOf(answers, 4)
    expect(lift.gaps[0]).toMatchObject({ value: '79.9', distance: '0.1' })
    expect(lift.sets[0]?.changes).toEqual([
      { id: 'sme.q4', from: ticked, to: [...ticked, 'O'], steps: 1 },
    ])
  })

  it('tells outcomes of a year apart, and what would do without them', () => {
    const none = Object.fromEntries(
      scales.indicator.questions.map((one) => [one.id, one.kind === 'multi' ? ['A'] : 'A']),
    )
    const answers = {
      ...none,
      'sme.q1': ['B'],
      'sme.q5': 'C',
      'sme.q8': 'E',
      ...scenariosAt(1, 6, 0),
    }
    const lift = liftOf(answers, 1)
    expect(lift.gaps[0]).toMatchObject({ value: '13', distance: '7' })
    expect(lift.sets.map((set) => set.changes)).toEqual([
      [{ id: 'sme.q12', from: 'A', to: 'C', steps: 2, outcome: true }],
      [{ id: 'sme.q13', from: 'A', to: 'C', steps: 2, outcome: true }],
    ])
    expect(lift.setsWithoutOutcomes?.map((set) => set.changes)).toEqual([
      [{ id: 'sme.q9', from: ['A'], to: ['B', 'C', 'D', 'E'], steps: 4 }],
      [{ id: 'sme.q11', from: 'A', to: 'E', steps: 4 }],
    ])
  })

  it('names what is not answered, and what of it would do by itself', () => {
    const six = { ...answersWorth(40_000), ...scenariosAt(2, 3, 3) }
    const star = scales.indicator.scenarios.find((one) => one.constraint)?.id ?? ''
    const { open, sets } = liftOf({ ...six, [star]: null }, 2)
    expect(open).toEqual({
      reads: [star],
      suffices: true,
      sets: [{ changes: [{ id: star, from: null, to: 2, steps: 2 }], steps: 2 }],
    })
    expect(sets[0]).toEqual(open.sets[0])
  })
})
