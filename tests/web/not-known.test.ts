import { expect, test } from 'vitest'
import { scales } from '../../assessments/content/scales.ts'
import { lastWholeYear } from '../../assessments/days.ts'
import { evaluateLadders } from '../../assessments/evaluate-ladders.ts'
import { emptyDraft } from '../../web/features/assessment/draft.ts'
import { putAside, without, withTold } from '../../web/features/assessment/not-known.ts'
import { bestStep } from '../../web/features/interview/best-step.ts'
import { progressOf, steps } from '../../web/features/interview/steps.ts'

const asOf = '2026-11-21'
const said = { enterprise: { employees: 260 }, answers: { 'sme.q1': 'A' }, notKnown: ['sme.q1'] }

test('an answer, a field of the firm and its records can be put aside', () => {
  expect(putAside(said, 'sme.q1')).toEqual({ answers: {}, notKnown: ['sme.q1'] })
  expect(putAside(said, 'enterprise.employees')).toEqual({
    enterprise: { employees: null },
    notKnown: ['sme.q1', 'enterprise.employees'],
  })
  expect(putAside(said, 'records').notKnown).toEqual(['sme.q1', 'records'])
})

test('what is told of the firm is no longer put aside', () => {
  const aside = { ...said, notKnown: ['enterprise.area', 'enterprise.employees', 'sme.q1'] }
  expect(withTold(aside, { area: 'gd/zhuhai', employees: 5 })).toEqual({
    enterprise: { area: 'gd/zhuhai', employees: 5 },
    notKnown: ['sme.q1'],
  })
  expect(without(['a', 'b', 'c'], 'a', 'c')).toEqual(['b'])
})

test('what was put aside is not the next question, and its screen is no longer untouched', () => {
  const request = { asOf, enterprise: {}, answers: {}, records: [] }
  const ladders = evaluateLadders(request, scales, asOf)
  const best = (notKnown: readonly string[]) =>
    bestStep({ draft: { ...emptyDraft('own'), notKnown }, request, ladders, asOf })?.question.id
  const seen: string[] = []
  for (let id = best([]); id?.startsWith('enterprise.'); id = best(seen))
    seen.push(id.replace(`.${lastWholeYear(asOf)}`, ''))
  expect(seen.toSorted()).toEqual(['enterprise.revenueFen'])
  expect(best(seen)).not.toContain('enterprise.revenueFen')

  const size = steps.find(({ kind }) => kind === 'size')
  const records = steps.find(({ kind }) => kind === 'records')
  if (size === undefined || records === undefined) throw new Error('there are such screens')
  const draft = emptyDraft('own')
  expect(progressOf(draft, size)).toBe('untouched')
  expect(progressOf({ ...draft, notKnown: ['enterprise.revenueFen'] }, size)).toBe('open')
  expect(progressOf({ ...draft, notKnown: ['records'] }, records)).toBe('open')
})
