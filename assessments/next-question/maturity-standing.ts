import { removedFrom } from '../ladder/maturity.ts'
import { type Industry, weightsOf } from '../ladder/maturity-weights.ts'
import type { Answers } from '../ladder/sme-digital.ts'
import type { MaturityScale } from '../schema/scales.ts'

/** Own scores by level under one weighting, worst and best, in the units of the standing. */
export type Weighting = {
  readonly industry: Industry
  /** Ten times this is what a statement fully met gives. */
  readonly weights: ReadonlyMap<string, bigint>
  readonly low: readonly bigint[]
  readonly high: readonly bigint[]
}

/** `line` and `whole` are 0.8 and 1 in the same units; exact under every weighting. */
export type Standing = {
  readonly weightings: readonly Weighting[]
  readonly line: bigint
  readonly whole: bigint
}

export function standingOf(
  model: MaturityScale,
  answers: Answers,
  known: Industry | null,
): Standing {
  const industries: readonly Industry[] = known === null ? ['discrete', 'process'] : [known]
  const removed = removedFrom(model, answers)
  const all = industries.map((industry) => ({
    industry,
    shares: weightsOf(model, industry, removed),
  }))
  const under = all.reduce((product, { shares }) => product * shares.under, 1n)
  const tenths = new Map(model.answers.map((one): [unknown, number] => [one.value, one.tenths]))
  const weightings = all.map(({ industry, shares }): Weighting => {
    const weights = new Map(
      shares.parts.map((part) => [part.subdomain.id, part.weight * (under / shares.under)]),
    )
    const scoreAt = (level: number, open: number): bigint => {
      let sum = 0n
      for (const [id, weight] of weights) {
        sum += weight * BigInt(tenths.get(answers[`cmmm.${id}.${level}`] ?? null) ?? open)
      }
      return sum
    }
    return {
      industry,
      weights,
      low: model.levels.map(({ level }) => scoreAt(level, 0)),
      high: model.levels.map(({ level }) => scoreAt(level, 10)),
    }
  })
  return { weightings, line: under * BigInt(model.metTenths), whole: under * 10n }
}

/** Worst and best own score of each level, and of the level reached, over all weightings. */
export type Outlook = {
  readonly low: readonly bigint[]
  readonly high: readonly bigint[]
  readonly level: number
  readonly possible: number
}

const least = (a: bigint, b: bigint): bigint => (b < a ? b : a)
const most = (a: bigint, b: bigint): bigint => (b > a ? b : a)

export function outlookOf({ weightings, line }: Standing): Outlook {
  const climbed = (scores: readonly bigint[]): number => {
    const missed = scores.findIndex((score) => score < line)
    return missed === -1 ? scores.length : missed
  }
  const joined = (end: 'low' | 'high', of: typeof least) =>
    weightings
      .map((one) => one[end])
      .reduce((a, b) => a.map((score, i) => of(score, b[i] ?? score)))
  return {
    low: joined('low', least),
    high: joined('high', most),
    level: Math.min(...weightings.map((one) => climbed(one.low))),
    possible: Math.max(...weightings.map((one) => climbed(one.high))),
  }
}
