import { removedFrom } from '../ladder/maturity.ts'
import { type Industry, type Weights, weightsOf } from '../ladder/maturity-weights.ts'
import type { Answers } from '../ladder/sme-digital.ts'
import type { Change, ChangeSet, Lift } from '../schema/lift.ts'
import type { ScoredLadder } from '../schema/result.ts'
import type { MaturityScale } from '../schema/scales.ts'
import { type Candidate, combined } from './candidate.ts'
import { fewestChanges } from './fewest-changes.ts'
import { gapsIn, openReads } from './gaps.ts'

const tenthsOf = (model: MaturityScale, answer: Answers[string] | undefined): number =>
  model.answers.find((one) => one.value === answer)?.tenths ?? 0

/**
 * A statement raised to a better answer. Its gain in a weighting is its weight times the tenths
 * added, whatever else is answered: gains of different statements are independent.
 */
function candidateOf(
  model: MaturityScale,
  id: string,
  answers: Answers,
  weights: readonly bigint[],
): Candidate {
  const rising = [...model.answers].sort((a, b) => a.tenths - b.tenths)
  const from = answers[id] ?? null
  const now = tenthsOf(model, from)
  const better = rising.filter((one) => one.tenths > now)
  return {
    id,
    from,
    choices: better.map((one, i) => ({
      to: one.value,
      steps: i + 1,
      gains: weights.map((weight) => weight * BigInt(one.tenths - now)),
    })),
  }
}

/**
 * The smallest sets that bring one level's own score to the line in every weighting. Where both
 * are tried their sum is asked for too: it follows from them, and bounds the search.
 */
function setsAt(
  model: MaturityScale,
  answers: Answers,
  weightings: readonly Weights[],
  level: number,
  isOffered: (id: string) => boolean,
): readonly ChangeSet[] {
  const weightIn = (weights: Weights, subdomain: string) =>
    weights.parts.find((part) => part.subdomain.id === subdomain)?.weight ?? 0n
  const statements = model.subdomains
    .filter((one) => weightings.some((weights) => weightIn(weights, one.id) > 0n))
    .map((one) => ({
      id: `cmmm.${one.id}.${level}`,
      weights: weightings.map((weights) => weightIn(weights, one.id)),
    }))
  const needs = weightings.map((weights, i) =>
    statements.reduce(
      (need, one) => need - (one.weights[i] ?? 0n) * BigInt(tenthsOf(model, answers[one.id])),
      weights.under * BigInt(model.metTenths),
    ),
  )
  const sum = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n)
  const candidates = statements
    .filter((one) => isOffered(one.id))
    .map((one) => candidateOf(model, one.id, answers, [sum(one.weights), ...one.weights]))
    .filter((one) => one.choices.length > 0)
  const [only, ...others] = needs
  if (only !== undefined && others.length === 0) {
    const alone = candidates.map((one) => ({
      ...one,
      choices: one.choices.map((choice) => ({ ...choice, gains: choice.gains.slice(0, 1) })),
    }))
    return fewestChanges(alone, { gains: [only] })
  }
  return fewestChanges(candidates, { gains: [sum(needs), ...needs] })
}

/** Names the statements below that an interview which climbs asks first: none may be left unmet. */
function withWhatComesFirst(model: MaturityScale, answers: Answers, set: ChangeSet): ChangeSet {
  const raised = new Map(set.changes.map((change) => [change.id, change.to]))
  const isUnmet = (id: string) =>
    tenthsOf(model, raised.get(id) ?? answers[id] ?? null) < model.metTenths
  const subdomainOf = (change: Change) =>
    model.subdomains.find((one) => change.id.startsWith(`cmmm.${one.id}.`))
  return {
    ...set,
    changes: set.changes.map((change) => {
      const subdomain = subdomainOf(change)
      const at = Number(change.id.split('.').at(-1))
      const first = (subdomain?.statements ?? [])
        .filter((statement) => statement.level < at)
        .map((statement) => `cmmm.${subdomain?.id}.${statement.level}`)
        .filter(isUnmet)
      return first.length === 0 ? change : { ...change, first }
    }),
  }
}

/**
 * The smallest sets of statements that meet the level and all below it, level by level: levels
 * share no statement, so each is solved by itself. An industry that is not known is met in both.
 */
export function maturitySets(
  model: MaturityScale,
  answers: Answers,
  industry: Industry | null,
  level: number,
  isOffered: (id: string) => boolean = () => true,
): ChangeSet[] {
  const removed = removedFrom(model, answers)
  const industries: readonly Industry[] = industry === null ? ['discrete', 'process'] : [industry]
  const weightings = industries.map((one) => weightsOf(model, one, removed))
  const levels = model.levels.map((one) => one.level).filter((one) => one <= level)
  return combined(levels.map((one) => setsAt(model, answers, weightings, one, isOffered))).map(
    (set) => withWhatComesFirst(model, answers, set),
  )
}

/** The unanswered statements, up to the level, that gates still open read; and the industry. */
export function openStatements(
  answers: Answers,
  industry: Industry | null,
  ladder: ScoredLadder,
  level: number,
): readonly string[] {
  const gaps = ladder.gates.filter((gate) => Number(gate.rung) <= level)
  const isOpen = gaps.some((gate) => gate.holds === null)
  return [
    ...(industry === null && isOpen ? ['enterprise.process'] : []),
    ...openReads(gaps, (id) => (answers[id] ?? null) !== null),
  ]
}

/** What keeps the firm from the level, and the fewest statements that would lift it there. */
export function liftMaturity(
  model: MaturityScale,
  answers: Answers,
  industry: Industry | null,
  ladder: ScoredLadder,
  level: number,
): Lift {
  const suffices = (ladder.possible ?? 0) >= level
  const isOpen = (id: string) => (answers[id] ?? null) === null
  return {
    rung: String(level),
    gaps: gapsIn(ladder.gates.filter((gate) => Number(gate.rung) <= level)),
    sets: maturitySets(model, answers, industry, level),
    needs: [],
    open: {
      reads: [...openStatements(answers, industry, ladder, level)],
      suffices,
      sets: suffices ? maturitySets(model, answers, industry, level, isOpen) : [],
    },
  }
}
