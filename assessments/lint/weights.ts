import type { Catalogue } from '../schema/catalogue.ts'
import type { Question } from '../schema/questionnaire.ts'
import type { Flaw } from './flaw.ts'

const flaw = (path: string, message: string): Flaw => ({ rule: 'weight', path, message })
const sumOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/** Weights that make a whole: paths and options in percent, subdomains in millionths. */
export function weightFlaws({ indicator, maturity }: Catalogue): Flaw[] {
  const { dimensions, groups, questions } = indicator
  return [
    ...agreeFlaws(questions),
    ...wholeFlaws('indicator.dimensions', 'the dimensions', [
      ...firstBy(questions, (one) => one.dimension, 0),
    ]),
    ...dimensions.flatMap(({ id }, i) => {
      const own = questions.filter((one) => one.dimension === id)
      return wholeFlaws(`indicator.dimensions.${i}`, 'its groups', [
        ...firstBy(own, (one) => one.group, 1),
      ])
    }),
    ...groups.flatMap(({ id }, i) =>
      wholeFlaws(
        `indicator.groups.${i}`,
        'its questions',
        questions.filter((one) => one.group === id).map((one) => one.path[2]),
      ),
    ),
    ...questions.flatMap(optionFlaws),
    ...(['discrete', 'process'] as const).flatMap((industry) => {
      const sum = sumOf(maturity.subdomains.map((one) => one.weights[industry]))
      if (sum === 1_000_000) return []
      return [flaw('maturity.subdomains', `${industry}: the weights make ${sum} millionths`)]
    }),
  ]
}

function wholeFlaws(path: string, what: string, weights: readonly number[]): Flaw[] {
  const sum = sumOf(weights)
  if (weights.length === 0 || sum === 100) return []
  return [flaw(path, `${what} make ${sum} percent`)]
}

/** The weight at a place of the path, once for each heading that the questions stand under. */
function firstBy(
  questions: readonly Question[],
  headingOf: (question: Question) => string,
  place: 0 | 1,
): Iterable<number> {
  const weights = new Map<string, number>()
  for (const one of questions) {
    if (!weights.has(headingOf(one))) weights.set(headingOf(one), one.path[place])
  }
  return weights.values()
}

/** Questions under one heading say the same of its weight. */
function agreeFlaws(questions: readonly Question[]): Flaw[] {
  return questions.flatMap((one, i) =>
    ([0, 1] as const).flatMap((place) => {
      const heading = (other: Question) => (place === 0 ? other.dimension : other.group)
      const first = questions.find((other) => heading(other) === heading(one))
      if (first === undefined || first.path[place] === one.path[place]) return []
      const said = `${one.path[place]} where ${first.id} says ${first.path[place]}`
      return [flaw(`indicator.questions.${i}.path.${place}`, said)]
    }),
  )
}

/** The best answer gives all of a question's points, and one answer gives none. */
function optionFlaws({ kind, options }: Question, i: number): Flaw[] {
  const weights = options.map((option) => option.weight)
  const best = kind === 'multi' ? sumOf(weights) : Math.max(...weights)
  const path = `indicator.questions.${i}.options`
  return [
    ...(best === 100 ? [] : [flaw(path, `the best answer gives ${best} percent`)]),
    ...(weights[0] === 0 ? [] : [flaw(`${path}.0.weight`, 'the first option is not nothing')]),
  ]
}
