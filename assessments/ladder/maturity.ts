import type { Gate, ScoredLadder } from '../schema/result.ts'
import type { MaturityScale } from '../schema/scales.ts'
import { cutTo, decimalOf, type Fraction, isBelow, isEqual } from './decimal.ts'
import { type Industry, type Weights, weightsOf } from './maturity-weights.ts'
import type { Answers } from './sme-digital.ts'

const places = 7
const shown = (value: Fraction) => decimalOf(cutTo(value, places), places)

export type Ends = { readonly low: Fraction; readonly high: Fraction }
export type Climb = { readonly level: number; readonly total: Fraction }

const least = (values: readonly Fraction[]): Fraction =>
  values.reduce((a, b) => (isBelow(b, a) ? b : a))
const most = (values: readonly Fraction[]): Fraction =>
  values.reduce((a, b) => (isBelow(a, b) ? b : a))

/** Ids of the subdomains that the firm says it does not have. */
export const removedFrom = (model: MaturityScale, answers: Answers): ReadonlySet<string> =>
  new Set(model.subdomains.filter((one) => answers[`cmmm.${one.id}`] === 'na').map((one) => one.id))

/** The weighted score of one level on its own, missing answers at their worst and their best. */
export function ownScore(
  model: MaturityScale,
  weights: Weights,
  answers: Answers,
  level: number,
): Ends {
  const top = 10n
  let low = 0n
  let high = 0n
  for (const { subdomain, weight } of weights.parts) {
    const answer = answers[`cmmm.${subdomain.id}.${level}`] ?? null
    const tenths = model.answers.find((one) => one.value === answer)?.tenths
    low += weight * BigInt(tenths ?? 0)
    high += weight * (tenths === undefined ? top : BigInt(tenths))
  }
  const under = weights.under * top
  return { low: { over: low, under }, high: { over: high, under } }
}

/**
 * Climbs level by level and stops at the first whose own score misses the line: met levels count
 * one each, the missed one its own score. A firm strong at a higher level gains nothing by it.
 */
export function climb(scores: readonly Fraction[], line: Fraction): Climb {
  const missed = scores.findIndex((score) => isBelow(score, line))
  if (missed === -1)
    return { level: scores.length, total: { over: BigInt(scores.length), under: 1n } }
  const own = scores[missed] as Fraction
  return { level: missed, total: { over: BigInt(missed) * own.under + own.over, under: own.under } }
}

/**
 * The maturity level by GB/T 39116-2020, self-assessed. An unknown industry is tried with both
 * weightings; only what they agree on is certain. The scoring rule and the weights are assumed:
 * the text of the standard was not read.
 */
export function maturityLadder(
  model: MaturityScale,
  answers: Answers,
  industry: Industry | null,
): ScoredLadder {
  const removed = removedFrom(model, answers)
  const line: Fraction = { over: BigInt(model.metTenths), under: 10n }
  const industries: readonly Industry[] = industry === null ? ['discrete', 'process'] : [industry]
  const weightings = industries.map((one) => weightsOf(model, one, removed))
  const perWeighting = weightings.map((weights) =>
    model.levels.map(({ level }) => ownScore(model, weights, answers, level)),
  )
  const lows = perWeighting.map((scores) =>
    climb(
      scores.map((one) => one.low),
      line,
    ),
  )
  const highs = perWeighting.map((scores) =>
    climb(
      scores.map((one) => one.high),
      line,
    ),
  )

  const level = Math.min(...lows.map((one) => one.level))
  const possible = Math.max(...highs.map((one) => one.level))
  const low = least(lows.map((one) => one.total))
  const high = most(highs.map((one) => one.total))
  const settled = isEqual(low, high)

  const reads = new Set(weightings.flatMap((one) => one.parts.map((part) => part.subdomain.id)))
  const gateOf = (at: number): Gate => {
    const own = {
      low: least(perWeighting.map((scores) => (scores[at - 1] as Ends).low)),
      high: most(perWeighting.map((scores) => (scores[at - 1] as Ends).high)),
    }
    const holds = !isBelow(own.low, line) ? true : isBelow(own.high, line) ? false : null
    const known = isEqual(own.low, own.high)
    const missing = cutTo(line, places) - cutTo(own.low, places)
    return {
      id: `${model.id}/${at}/own-score`,
      rung: String(at),
      rule: 'own-score',
      holds,
      value: known ? shown(own.low) : null,
      ...(known ? {} : { range: { low: shown(own.low), high: shown(own.high) } }),
      threshold: shown(line),
      distance: holds ? '0' : known ? decimalOf(missing, places) : null,
      reads: [...reads].map((id) => `cmmm.${id}.${at}`),
    }
  }

  return {
    level: level === 0 ? null : level,
    status: level === possible ? 'complete' : 'incomplete',
    score: settled ? shown(low) : null,
    ...(settled ? {} : { interval: { low: shown(low), high: shown(high) } }),
    possible: possible === 0 ? null : possible,
    gates: model.levels.map((one) => gateOf(one.level)),
  }
}
