import { type Answers, pointsOf, thousandthsOf } from '../ladder/sme-digital.ts'
import type { ChangeSet, Lift } from '../schema/lift.ts'
import type { ScoredLadder } from '../schema/result.ts'
import type { IndicatorScale, QuestionScale } from '../schema/scales.ts'
import { type Candidate, type Choice, combined } from './candidate.ts'
import { fewestChanges } from './fewest-changes.ts'
import { gapsIn, openReads } from './gaps.ts'

/** 数字化成效: what a year brought. It follows from the work and is not chosen. */
const outcomes = 'results'

/** Options worth more than the one chosen; a step is an option passed. */
function singleChoices(question: QuestionScale, answer: string | null): readonly Choice[] {
  const keys = question.options.map((option) => option.key)
  const at = Math.max(0, answer === null ? 0 : keys.indexOf(answer))
  const now = answer === null ? 0 : thousandthsOf(question, answer)
  return keys
    .map((key, i) => ({
      to: key,
      steps: Math.abs(i - at),
      gains: [BigInt(thousandthsOf(question, key) - now)],
    }))
    .filter((choice) => (choice.gains[0] ?? 0n) > 0n)
    .sort((a, b) => a.steps - b.steps)
}

/** So many options ticked besides: for any number of them the ones worth most, as listed. */
function multiChoices(question: QuestionScale, answer: readonly string[]): readonly Choice[] {
  const worth = (key: string) => thousandthsOf(question, key)
  const keys = question.options.map((option) => option.key)
  const chosen = answer.filter((key) => worth(key) > 0)
  const others = keys
    .filter((key) => !chosen.includes(key) && worth(key) > 0)
    .sort((a, b) => worth(b) - worth(a))
  return others.map((_, i) => {
    const added = others.slice(0, i + 1)
    return {
      to: keys.filter((key) => chosen.includes(key) || added.includes(key)),
      steps: i + 1,
      gains: [BigInt(added.reduce((sum, key) => sum + worth(key), 0))],
    }
  })
}

function questionCandidate(question: QuestionScale, answers: Answers): Candidate {
  const from = answers[question.id] ?? null
  const choices =
    question.kind === 'multi'
      ? multiChoices(question, Array.isArray(from) ? from : [])
      : singleChoices(question, from === null ? null : String(from))
  const candidate = { id: question.id, from, choices }
  return question.dimension === outcomes ? { ...candidate, outcome: true } : candidate
}

/** A scenario raised to the level; the figure that it adds to counts the constraint ones (★). */
function scenarioCandidate(
  { id, constraint }: IndicatorScale['scenarios'][number],
  answers: Answers,
  level: number,
): Candidate {
  const from = answers[id] ?? null
  const steps = level - Number(from ?? 0)
  const choice = { to: level, steps, gains: [constraint ? 1n : 0n] }
  return { id, from, choices: steps > 0 ? [choice] : [] }
}

/** The smallest sets for the score times those for the scenarios: they share no answer. */
function setsFor(
  indicator: IndicatorScale,
  answers: Answers,
  level: number,
  isOffered: (candidate: Candidate) => boolean,
): ChangeSet[] {
  const rule = indicator.levels.find((one) => one.level === level)
  if (rule === undefined) return []
  const score = indicator.questions.reduce(
    (sum, question) => sum + pointsOf(question, answers[question.id]).low,
    0,
  )
  const reached = indicator.scenarios.filter((one) => Number(answers[one.id] ?? 0) >= level)
  const stars = reached.filter((one) => one.constraint).length
  const offered = (candidates: readonly Candidate[]) =>
    candidates.filter((one) => one.choices.length > 0 && isOffered(one))
  return combined([
    fewestChanges(offered(indicator.questions.map((one) => questionCandidate(one, answers))), {
      gains: [BigInt(rule.score * 1000 - score)],
    }),
    fewestChanges(
      offered(indicator.scenarios.map((one) => scenarioCandidate(one, answers, level))),
      {
        gains: [BigInt(rule.constraintScenarios - stars)],
        count: Math.max(0, rule.scenarios - reached.length),
      },
    ),
  ])
}

/** What keeps the firm from the level, and the fewest answers that would lift it there. */
export function liftSmeDigital(
  indicator: IndicatorScale,
  answers: Answers,
  ladder: ScoredLadder,
  level: number,
): Lift {
  const gaps = gapsIn(ladder.gates.filter((gate) => gate.rung === String(level)))
  const isAnswered = (id: string) => (answers[id] ?? null) !== null
  const sets = setsFor(indicator, answers, level, () => true)
  const restsOnOutcome = sets.some((set) => set.changes.some((change) => change.outcome))
  const suffices = (ladder.possible ?? 0) >= level
  return {
    rung: String(level),
    gaps,
    sets,
    ...(restsOnOutcome
      ? { setsWithoutOutcomes: setsFor(indicator, answers, level, (one) => !one.outcome) }
      : {}),
    needs: [],
    open: {
      reads: [...openReads(gaps, isAnswered)],
      suffices,
      sets: suffices ? setsFor(indicator, answers, level, (one) => !isAnswered(one.id)) : [],
    },
  }
}
