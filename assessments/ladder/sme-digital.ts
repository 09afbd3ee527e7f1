import type { Answer } from '../schema/request.ts'
import type { Gate, ScoredLadder } from '../schema/result.ts'
import type { IndicatorScale, QuestionScale } from '../schema/scales.ts'
import { decimalOf } from './decimal.ts'
import { type Bounds, gateOn, reaches } from './gate.ts'

type LevelRule = IndicatorScale['levels'][number]

export type Answers = Readonly<Record<string, Answer>>

/** What an option is worth, in thousandths of a point: exact, since weights are whole per cents. */
export function thousandthsOf(question: QuestionScale, key: string): number {
  const option = question.options.find((one) => one.key === key)
  if (option === undefined) throw new Error(`${question.id} has no option ${key}`)
  const [dimension, group, indicator] = question.path
  return (dimension * group * indicator * option.weight) / 1000
}

/** The least and the most that any answer to the question gives, in thousandths of a point. */
export function spanOf(question: QuestionScale): Bounds {
  const each = question.options.map((option) => thousandthsOf(question, option.key))
  const most = (a: number, b: number) => (question.kind === 'multi' ? a + b : Math.max(a, b))
  return { low: 0, high: each.reduce(most, 0) }
}

/** What the answer gives in thousandths; an unanswered question at its worst and its best. */
export function pointsOf(question: QuestionScale, answer: Answer | undefined): Bounds {
  if (answer === undefined || answer === null) return spanOf(question)
  const keys = Array.isArray(answer) ? answer : [String(answer)]
  const points = keys.reduce((sum, key) => sum + thousandthsOf(question, key), 0)
  return { low: points, high: points }
}

const add = (a: Bounds, b: Bounds): Bounds => ({ low: a.low + b.low, high: a.high + b.high })

/** How many of the scenarios stand at the level or above. */
function countAt(scenarios: IndicatorScale['scenarios'], answers: Answers, level: number): Bounds {
  return scenarios.reduce<Bounds>(
    (count, scenario) => {
      const answer = answers[scenario.id] ?? null
      if (answer === null) return { low: count.low, high: count.high + 1 }
      const one = Number(answer) >= level ? 1 : 0
      return { low: count.low + one, high: count.high + one }
    },
    { low: 0, high: 0 },
  )
}

const thousandths = (units: number) => decimalOf(units, 3)

/**
 * The SME digital level: the highest level whose three minima hold together, all inclusive, tested
 * on exact thousandths. Source: 工信厅企业〔2024〕56号; the level rule at second hand.
 */
export function smeDigitalLadder(indicator: IndicatorScale, answers: Answers): ScoredLadder {
  const score = indicator.questions
    .map((question) => pointsOf(question, answers[question.id]))
    .reduce(add, { low: 0, high: 0 })
  const constraint = indicator.scenarios.filter((scenario) => scenario.constraint)
  const ids = (of: readonly { readonly id: string }[]) => of.map((one) => one.id)

  const gatesOf = (rule: LevelRule): Gate[] => {
    const named = (name: string, reads: string[]) => ({
      id: `${indicator.id}/${rule.level}/${name}`,
      rung: String(rule.level),
      rule: name,
      reads,
    })
    const all = countAt(indicator.scenarios, answers, rule.level)
    const starred = countAt(constraint, answers, rule.level)
    return [
      gateOn(named('score', ids(indicator.questions)), score, rule.score * 1000, thousandths),
      gateOn(named('scenarios', ids(indicator.scenarios)), all, rule.scenarios),
      gateOn(named('constraint-scenarios', ids(constraint)), starred, rule.constraintScenarios),
    ]
  }

  const holds = (rule: LevelRule, end: keyof Bounds): boolean => {
    const at = (value: Bounds): Bounds => ({ low: value[end], high: value[end] })
    const all = at(countAt(indicator.scenarios, answers, rule.level))
    const starred = at(countAt(constraint, answers, rule.level))
    return Boolean(
      reaches(at(score), rule.score * 1000) &&
        reaches(all, rule.scenarios) &&
        reaches(starred, rule.constraintScenarios),
    )
  }
  const best = (end: keyof Bounds): number | null =>
    indicator.levels.reduce<number | null>(
      (top, rule) => (holds(rule, end) ? Math.max(top ?? 0, rule.level) : top),
      null,
    )

  const level = best('low')
  const possible = best('high')
  const settled = score.low === score.high
  return {
    level,
    status: level === possible ? 'complete' : 'incomplete',
    score: settled ? thousandths(score.low) : null,
    ...(settled
      ? {}
      : { interval: { low: thousandths(score.low), high: thousandths(score.high) } }),
    possible,
    gates: [...indicator.levels].sort((a, b) => a.level - b.level).flatMap(gatesOf),
  }
}
