import { exactOf, fraction } from '../ladder/decimal.ts'
import { climb, type Ends, ownScore, removedFrom } from '../ladder/maturity.ts'
import { type Industry, weightsOf } from '../ladder/maturity-weights.ts'
import type {
  AnswerFigure,
  ClimbFigure,
  FactFigure,
  SumFigure,
  WeightedFigure,
  WeightFigure,
} from '../schema/explanation.ts'
import type { Maturity } from '../schema/ladder.ts'
import type { Citation } from '../schema/provenance.ts'
import type { Request } from '../schema/request.ts'
import { answerFigure, scaleOf } from './answer-figure.ts'
import { once, onceEach } from './explained.ts'
import { maturityWeight } from './maturity-weight.ts'

/** The figures under one weighting: the own score of each level, and the climb over them. */
export type Weighting = {
  readonly own: (level: string) => SumFigure
  readonly climb: () => ClimbFigure
}

/** A weight, and what it gives for so many tenths of a statement met. */
type Weighing = { readonly figure: WeightFigure; readonly worth: ReadonlyMap<number, string> }

/** What each statement was answered; the same figures under both weightings. */
export function statementFigures(
  model: Maturity,
  answers: NonNullable<Request['answers']>,
): (about: string) => AnswerFigure {
  const scale = scaleOf(
    'worth-of-one',
    model.answers.map(({ value, tenths }) => [value, fraction(tenths, 10)]),
  )
  const citations = new Map(
    model.subdomains.flatMap((one) =>
      one.statements.map(({ level }): [string, Citation] => [
        `cmmm.${one.id}.${level}`,
        one.citation,
      ]),
    ),
  )
  return onceEach((about) => {
    const id = `${model.id}/answer/${about}`
    const citation = citations.get(about) ?? model.citation
    return answerFigure({ id, about, version: model.version, citation }, scale, answers[about])
  })
}

/** `facts` are what the weights rest on: the industry, and what does not apply. */
export function maturityWeighting(
  model: Maturity,
  answers: NonNullable<Request['answers']>,
  industry: Industry,
  facts: FactFigure[],
  statementOf: (about: string) => AnswerFigure,
): Weighting {
  const { id, version } = model
  const weights = weightsOf(model, industry, removedFrom(model, answers))
  const line = fraction(model.metTenths, 10)
  const byRule = { version, citation: model.ruleCitation }
  const ends = onceEach((level): Ends => ownScore(model, weights, answers, Number(level)))
  const tenthsOf = new Map(model.answers.map((one): [unknown, number] => [one.value, one.tenths]))
  const tenths = [...new Set([0, 10, ...tenthsOf.values()])]
  const partOf = new Map(weights.parts.map((part) => [part.subdomain.id, part.weight]))
  const weighing = new Map(
    model.subdomains.flatMap((subdomain): [string, Weighing][] => {
      const weight = partOf.get(subdomain.id)
      if (weight === undefined) return []
      const figure = maturityWeight(model, subdomain, weights, weight, industry, facts)
      const worth = (at: number) => exactOf(fraction(weight * BigInt(at), weights.under * 10n))
      return [[subdomain.id, { figure, worth: new Map(tenths.map((at) => [at, worth(at)])) }]]
    }),
  )

  const weighted = (
    subdomain: string,
    { figure, worth }: Weighing,
    level: string,
  ): WeightedFigure => {
    const about = `cmmm.${subdomain}.${level}`
    const given = tenthsOf.get(answers[about] ?? null)
    return {
      kind: 'weighted',
      id: `${id}/${level}/${industry}/${subdomain}`,
      about,
      rule: 'weight-times-worth',
      low: worth.get(given ?? 0) ?? '0',
      high: worth.get(given ?? 10) ?? '0',
      version,
      citation: model.ruleCitation,
      children: [figure, statementOf(about)],
    }
  }

  const own = onceEach(
    (level): SumFigure => ({
      ...byRule,
      kind: 'sum',
      id: `${id}/${level}/${industry}`,
      about: `${id}/${level}`,
      rule: 'weighted-sum',
      low: exactOf(ends(level).low),
      high: exactOf(ends(level).high),
      children: [...weighing].map(([subdomain, one]) => weighted(subdomain, one, level)),
    }),
  )

  return {
    own,
    climb: once((): ClimbFigure => {
      const levels = model.levels.map(({ level }) => String(level))
      const climbed = (end: keyof Ends) =>
        climb(
          levels.map((level) => ends(level)[end]),
          line,
        )
      const [low, high] = [climbed('low'), climbed('high')]
      return {
        ...byRule,
        kind: 'climb',
        id: `${id}/score/${industry}`,
        about: id,
        rule: 'first-missed',
        line: exactOf(line),
        level: { low: low.level, high: high.level },
        low: exactOf(low.total),
        high: exactOf(high.total),
        children: levels.map(own),
      }
    }),
  }
}
