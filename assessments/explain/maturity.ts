import { exactOf, type Fraction, fractionOf, isBelow } from '../ladder/decimal.ts'
import { removedFrom } from '../ladder/maturity.ts'
import type { Industry } from '../ladder/maturity-weights.ts'
import type {
  ClimbFigure,
  EitherFigure,
  FactFigure,
  GateFigure,
  SumFigure,
} from '../schema/explanation.ts'
import type { Maturity } from '../schema/ladder.ts'
import type { Gate } from '../schema/result.ts'
import { factFigure } from './answer-figure.ts'
import { type Explained, type LadderFigures, once, onceEach } from './explained.ts'
import { gateFigure, ladderFigure, rungFigures } from './gate-figure.ts'
import { maturityWeighting, statementFigures } from './maturity-weighting.ts'

const lower = (a: Fraction, b: Fraction): Fraction => (isBelow(b, a) ? b : a)
const upper = (a: Fraction, b: Fraction): Fraction => (isBelow(a, b) ? b : a)

/** Both industries' figures as one: the worse of the worst ends, the better of the best. */
function eitherFigure<Child extends SumFigure | ClimbFigure>(
  { version, ruleCitation }: Maturity,
  id: string,
  children: Child[],
): EitherFigure {
  const ends = (end: 'low' | 'high') => children.map((one) => fractionOf(one[end]))
  const levels = children.flatMap((one) => (one.kind === 'climb' ? [one.level] : []))
  const level = {
    low: Math.min(...levels.map((one) => one.low)),
    high: Math.max(...levels.map((one) => one.high)),
  }
  return {
    kind: 'either',
    id,
    about: children[0]?.about ?? id,
    rule: 'either-industry',
    low: exactOf(ends('low').reduce(lower)),
    high: exactOf(ends('high').reduce(upper)),
    ...(levels.length === 0 ? {} : { level }),
    version,
    citation: ruleCitation,
    children,
  }
}

/**
 * The maturity level: own scores of the levels as weighted sums, and the climb over them. While the
 * industry is not known, both weightings stand side by side under one figure.
 */
export function maturityFigures(explained: Explained): LadderFigures {
  const model = explained.content.maturity
  const { id, version, ruleCitation } = model
  const answers = explained.request.answers ?? {}
  const result = explained.ladders['cmmm-2020']
  const known = explained.request.enterprise?.process ?? null
  const industries: readonly Industry[] = known === null ? ['discrete', 'process'] : [known]

  const weightings = once(() => {
    const facts: FactFigure[] = [
      factFigure('enterprise.process', version, known),
      ...[...removedFrom(model, answers)].map((one) => factFigure(`cmmm.${one}`, version, 'na')),
    ]
    const statementOf = statementFigures(model, answers)
    return industries.map((one) => maturityWeighting(model, answers, one, facts, statementOf))
  })

  const joined = <Child extends SumFigure | ClimbFigure>(figureId: string, all: Child[]) => {
    const [only] = all
    return all.length === 1 && only !== undefined ? only : eitherFigure(model, figureId, all)
  }
  const own = onceEach((level) =>
    joined(
      `${id}/${level}/either`,
      weightings().map((one) => one.own(level)),
    ),
  )
  const score = once(() =>
    joined(
      `${id}/score/either`,
      weightings().map((one) => one.climb()),
    ),
  )
  const figureOf = (gate: Gate): GateFigure =>
    gateFigure(gate, version, {
      test: 'number',
      citation: ruleCitation,
      children: [own(gate.rung)],
    })

  return {
    gate: onceEach((gateId) => {
      const gate = result.gates.find((one) => one.id === gateId)
      return gate === undefined ? null : figureOf(gate)
    }),
    ladder: once(() =>
      ladderFigure(model, 'climb', explained, result, [
        score(),
        ...rungFigures(model, result.gates, figureOf, () => ruleCitation),
      ]),
    ),
  }
}
