import { expect, test } from 'vitest'
import { scales } from '../../../assessments/content/scales.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import type { Answer, Request } from '../../../assessments/schema/request.ts'
import { emptyDraft } from '../../../web/features/assessment/draft.ts'
import { ENOUGH_SCREENS, isWorthTelling } from '../../../web/features/interview/rough-worth.ts'

const asOf = '2026-11-21'

const told = (request: Request) => {
  const draft = { ...emptyDraft('own'), answers: request.answers ?? {} }
  return isWorthTelling(draft, evaluateLadders(request, scales, asOf))
}

const answered = (count: number): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    scales.indicator.questions
      .filter(({ kind }) => kind !== 'multi')
      .slice(0, count)
      .map(({ id }) => [id, 'B']),
  )

test('a few answers tell nothing yet, on whichever way they were given', () => {
  expect(told({})).toBe(false)
  expect(told({ answers: answered(ENOUGH_SCREENS - 1) })).toBe(false)
})

test('enough screens tell a range', () => {
  expect(told({ answers: answered(ENOUGH_SCREENS) })).toBe(true)
})

test('a ladder that is certain is told at once', () => {
  const answers = Object.fromEntries(
    scales.maturity.subdomains.map(({ id }): [string, Answer] => [`cmmm.${id}.1`, 'none']),
  )
  const ladders = evaluateLadders({ answers }, scales, asOf)
  expect(ladders['cmmm-2020'].status).toBe('complete')
  expect(isWorthTelling(emptyDraft('own'), ladders)).toBe(true)
})
