import { nextQuestionOf } from '../../../assessments/next-question/next-question-of.ts'
import type { Answer, Request } from '../../../assessments/schema/request.ts'
import type { NextQuestion } from '../../../assessments/schema/result.ts'
import type { Scales } from '../../../assessments/schema/scales.ts'
import {
  type Answers,
  answersWorth,
  asOf,
  maturityAt,
  scales,
  scenariosAt,
} from '../ladder/make.ts'
import { openIn } from './answering.ts'

/** The next question where of all open ones only those that begin so are not passed over. */
export function nextOf(
  request: Request,
  left: readonly string[],
  of: Scales = scales,
): NextQuestion | null {
  const isLeft = (id: string) => left.some((one) => id === one || id.startsWith(`${one}.`))
  const others = openIn(request, new Set()).filter((id) => !isLeft(id))
  return nextQuestionOf(request, of, asOf, new Set(others))
}

/** The highest SME level and the highest maturity, so that only the tier is open. */
export const settledElsewhere: Answers = {
  ...answersWorth(100_000),
  ...scenariosAt(4, 10, 6),
  ...maturityAt(['full', 'full', 'full', 'full', 'full']),
}

/** One level of the maturity model: fully met but for the subdomains given; null is open. */
export const levelBut = (level: number, answers: Readonly<Record<string, Answer>>): Answers => ({
  ...Object.fromEntries(
    scales.maturity.subdomains.map(({ id }): [string, Answer] => [`cmmm.${id}.${level}`, 'full']),
  ),
  ...Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [`cmmm.${id}.${level}`, answer]),
  ),
})
