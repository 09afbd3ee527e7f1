import { fraction } from '../ladder/decimal.ts'
import { type Bounds, reaches } from '../ladder/gate.ts'
import { type Answers, pointsOf, spanOf } from '../ladder/sme-digital.ts'
import type { IndicatorScale, QuestionScale } from '../schema/scales.ts'
import type { OpenGate, Touch } from './open-gates.ts'

/** The score as far as it is known, and the most that there is, in thousandths of a point. */
export type Score = Bounds & { readonly top: number }

export function scoreOf({ questions }: IndicatorScale, answers: Answers): Score {
  const points = questions.map((one) => pointsOf(one, answers[one.id]))
  return {
    low: points.reduce((sum, one) => sum + one.low, 0),
    high: points.reduce((sum, one) => sum + one.high, 0),
    top: questions.reduce((sum, one) => sum + spanOf(one).high, 0),
  }
}

/** The score gate, where one open question is answered at its best, or at its worst for no points. */
export function scoreTouch(open: OpenGate, score: Score, question: QuestionScale): Touch {
  const line = Number(open.gate.threshold) * 1000
  const best = spanOf(question).high
  const atBest = reaches({ low: score.low + best, high: score.high }, line)
  const atWorst = reaches({ low: score.low, high: score.high - best }, line)
  return {
    ...open,
    settles: atBest !== null || atWorst !== null,
    closes: fraction(best, score.top),
  }
}
