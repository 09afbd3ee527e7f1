import { exactOf, type Fraction, fractionOf, isBelow, plus } from '../ladder/decimal.ts'
import type { AnswerFigure, FactFigure, SumFigure } from '../schema/explanation.ts'
import type { Citation } from '../schema/provenance.ts'
import type { Answer } from '../schema/request.ts'

const zero: Fraction = { over: 0n, under: 1n }
export const sumOf = (values: readonly Fraction[]): Fraction => values.reduce(plus, zero)
const most = (values: readonly Fraction[]): Fraction =>
  values.reduce((a, b) => (isBelow(a, b) ? b : a), zero)

/** What each answer to a question is worth, and the most that any is; made once for many answers. */
export type Scale = {
  readonly rule: AnswerFigure['rule']
  readonly options: AnswerFigure['scale']
  readonly most: string
}

export function scaleOf(
  rule: AnswerFigure['rule'],
  worth: readonly (readonly [value: string, worth: Fraction])[],
): Scale {
  const all = worth.map(([, one]) => one)
  return {
    rule,
    options: worth.map(([value, one]) => ({ value, worth: exactOf(one) })),
    most: exactOf(rule === 'worth-of-all' ? sumOf(all) : most(all)),
  }
}

type Asked = {
  readonly id: string
  readonly about: string
  readonly version: string
  readonly citation: Citation
}

const asList = (answer: Answer | undefined): string[] | null => {
  if (answer === undefined || answer === null) return null
  return Array.isArray(answer) ? answer : [String(answer)]
}

/** What is not answered lies between 0 and the most; a list is worth the sum of its options. */
export function answerFigure(
  asked: Asked,
  { rule, options, most }: Scale,
  answer: Answer | undefined,
): AnswerFigure {
  const given = asList(answer)
  const chosen = options.filter((one) => given?.includes(one.value))
  const [only] = chosen
  const worth =
    chosen.length === 1 && only !== undefined
      ? only.worth
      : exactOf(sumOf(chosen.map((one) => fractionOf(one.worth))))
  return {
    kind: 'answer',
    id: asked.id,
    about: asked.about,
    rule,
    given,
    scale: options,
    low: worth,
    high: given === null ? most : worth,
    version: asked.version,
    citation: asked.citation,
    children: [],
  }
}

/** What the firm says outside the questions, in its own unit. */
export const factFigure = (
  path: string,
  version: string,
  value: string | number | null,
): FactFigure => ({
  kind: 'fact',
  id: path,
  about: path,
  rule: 'as-given',
  value: value === null ? null : String(value),
  version,
  citation: null,
  children: [],
})

/** How many answers count; each counts 1 or 0. */
export function countFigure(asked: Asked, children: AnswerFigure[]): SumFigure {
  const ones = (end: 'low' | 'high') => String(children.filter((one) => one[end] === '1').length)
  return {
    kind: 'sum',
    id: asked.id,
    about: asked.about,
    rule: 'count',
    low: ones('low'),
    high: ones('high'),
    version: asked.version,
    citation: asked.citation,
    children,
  }
}
