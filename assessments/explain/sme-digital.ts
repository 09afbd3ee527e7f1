import { decimalOf, exactOf, fraction } from '../ladder/decimal.ts'
import { pointsOf } from '../ladder/sme-digital.ts'
import type { GateFigure, SumFigure, WeightedFigure } from '../schema/explanation.ts'
import type { Question } from '../schema/questionnaire.ts'
import type { Gate } from '../schema/result.ts'
import { answerFigure, countFigure, scaleOf } from './answer-figure.ts'
import { type Explained, type LadderFigures, once, onceEach } from './explained.ts'
import { gateFigure, ladderFigure, rungFigures, type Tested } from './gate-figure.ts'

const levels = ['0', '1', '2', '3', '4']

/** The digital level: points of fifteen questions, and scenarios counted at each level. */
export function smeDigitalFigures(explained: Explained): LadderFigures {
  const { indicator } = explained.content
  const { id, version, levelCitation } = indicator
  const answers = explained.request.answers ?? {}
  const result = explained.ladders['sme-digital-2024']

  const questionFigure = (question: Question): WeightedFigure => {
    const { citation, path } = question
    const about = question.id
    const points = pointsOf(question, answers[question.id])
    const [dimension, group, share] = path
    const part = (of: string, percent: number) => ({ of, part: String(percent), whole: '100' })
    return {
      kind: 'weighted',
      id: `${id}/score/${question.id}`,
      about,
      rule: 'weight-times-worth',
      low: decimalOf(points.low, 3),
      high: decimalOf(points.high, 3),
      version,
      citation,
      children: [
        {
          kind: 'weight',
          id: `${id}/weight/${question.id}`,
          about,
          rule: 'product-of-shares',
          value: exactOf(fraction(dimension * group * share, 10_000)),
          shares: [
            { of: id, part: '100', whole: '1' },
            part(question.dimension, dimension),
            part(question.group, group),
            part(question.id, share),
          ],
          version,
          citation,
          children: [],
        },
        answerFigure(
          { id: `${id}/answer/${question.id}`, about, version, citation },
          scaleOf(
            question.kind === 'multi' ? 'worth-of-all' : 'worth-of-one',
            question.options.map(({ key, weight }) => [key, fraction(weight, 100)]),
          ),
          answers[question.id],
        ),
      ],
    }
  }

  const score = once((): SumFigure => {
    const points = indicator.questions.map((one) => pointsOf(one, answers[one.id]))
    const total = (end: 'low' | 'high') => points.reduce((sum, one) => sum + one[end], 0)
    return {
      kind: 'sum',
      id: `${id}/score`,
      about: id,
      rule: 'sum-of-points',
      low: decimalOf(total('low'), 3),
      high: decimalOf(total('high'), 3),
      version,
      citation: indicator.citation,
      children: indicator.questions.map(questionFigure),
    }
  })

  const atLevel = onceEach((level) => {
    const reaches = (value: string) => fraction(Number(value) >= Number(level) ? 1 : 0)
    const scale = scaleOf(
      'worth-of-one',
      levels.map((value) => [value, reaches(value)]),
    )
    return indicator.scenarios.map(({ id: about, citation }) => {
      const asked = { id: `${id}/at-${level}/${about}`, about, version, citation }
      return answerFigure(asked, scale, answers[about])
    })
  })
  const starred = new Set(indicator.scenarios.filter((one) => one.constraint).map((one) => one.id))
  const counted = ({ rule, rung }: Gate): SumFigure => {
    const own = { id: `${id}/at-${rung}/${rule}`, about: `${id}/${rung}`, version }
    const all = atLevel(rung)
    const scenarios = rule === 'scenarios' ? all : all.filter((one) => starred.has(one.about))
    return countFigure({ ...own, citation: levelCitation }, scenarios)
  }

  const figureOf = (gate: Gate): GateFigure => {
    const child = gate.rule === 'score' ? score() : counted(gate)
    const tested: Tested = { test: 'number', citation: levelCitation, children: [child] }
    return gateFigure(gate, version, tested)
  }

  return {
    gate: onceEach((gateId) => {
      const gate = result.gates.find((one) => one.id === gateId)
      return gate === undefined ? null : figureOf(gate)
    }),
    ladder: once(() =>
      ladderFigure(indicator, 'highest-rung', explained, result, [
        score(),
        ...rungFigures(indicator, result.gates, figureOf, () => levelCitation),
      ]),
    ),
  }
}
