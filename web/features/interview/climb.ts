import type { Answer } from '../../../assessments/schema/request.ts'
import type { SubdomainScale } from '../../../assessments/schema/scales.ts'

type Answers = Readonly<Record<string, Answer>>

export const statementId = (subdomain: SubdomainScale, level: number): string =>
  `cmmm.${subdomain.id}.${level}`

const isMet = (answer: Answer | undefined): boolean => answer === 'full' || answer === 'most'
const isMissed = (answer: Answer | undefined): boolean => answer === 'part' || answer === 'none'

/** The levels that are asked: from the first up to the first one that is not met. */
export function levelsAsked(subdomain: SubdomainScale, answers: Answers): readonly number[] {
  const levels = subdomain.statements.map((statement) => statement.level)
  const stop = levels.findIndex((level) => !isMet(answers[statementId(subdomain, level)]))
  return stop === -1 ? levels : levels.slice(0, stop + 1)
}

/** The first level answered part or none; the interview asks no further. */
export const levelMissed = (subdomain: SubdomainScale, answers: Answers): number | undefined =>
  levelsAsked(subdomain, answers).find((level) => isMissed(answers[statementId(subdomain, level)]))

/**
 * What answering one level changes. After part or none, the levels above are written as none; after
 * full or most they are asked anew. Null takes an answer back.
 */
export function climbFrom(
  subdomain: SubdomainScale,
  level: number,
  answer: Answer,
): Readonly<Record<string, Answer>> {
  const above = subdomain.statements.filter((statement) => statement.level > level)
  const rest: Answer = isMissed(answer) ? 'none' : null
  return {
    [statementId(subdomain, level)]: answer,
    ...Object.fromEntries(above.map((one) => [statementId(subdomain, one.level), rest])),
  }
}

/** All statements taken back, with the subdomain there or not. */
export const removal = (subdomain: SubdomainScale, isRemoved: boolean): Record<string, Answer> => ({
  ...Object.fromEntries(
    subdomain.statements.map(({ level }) => [statementId(subdomain, level), null]),
  ),
  [`cmmm.${subdomain.id}`]: isRemoved ? 'na' : null,
})
