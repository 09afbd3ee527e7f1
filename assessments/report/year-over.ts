import { isYearOver, yearOverFen } from '../measure/last-day.ts'
import type { Claim, Plan } from '../schema/result.ts'
import type { Told } from './told.ts'

const windowOf =
  ({ placeOf }: Told) =>
  (measure: string) =>
    placeOf(measure)?.measure.window

/** What of a plan must be asked for first, since its application years are over; empty without any. */
export function yearOverText(told: Told, plan: Plan): readonly string[] {
  const { words, evaluation } = told
  const fen = yearOverFen(plan, windowOf(told), evaluation.asOf)
  return fen === 0 ? [] : [words.plan.yearOver(words.money(fen))]
}

/** The year of a claim, marked where it is over. */
export function yearText(told: Told, { measure, year }: Claim): string {
  const { words, evaluation } = told
  const isOver = isYearOver(year, windowOf(told)(measure) ?? 'document', evaluation.asOf)
  return isOver ? words.plan.pastYear(words.inYear(year)) : words.inYear(year)
}
