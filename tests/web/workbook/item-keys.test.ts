import { expect, test } from 'vitest'
import { stepOfQuestion } from '../../../web/features/interview/step-of-question.ts'
import { steps } from '../../../web/features/interview/steps.ts'
import { departmentOf } from '../../../web/features/workbook/department-of.ts'
import { questionOf } from '../../../web/features/workbook/question-of.ts'

test('an item belongs to the department that is asked for it', () => {
  expect(departmentOf('answers.sme.q13')).toBe('quality')
  expect(departmentOf('evidence.sme.q13')).toBe('quality')
  expect(departmentOf('notKnown.sme.q13')).toBe('quality')
  expect(departmentOf('enterprise.revenueFen')).toBe('finance')
  expect(departmentOf('notKnown.enterprise.area')).toBe('general')
  expect(departmentOf('records.a1b2c3d4')).toBe('finance')
  expect(departmentOf('kpis.oee')).toBe('general')
  expect(departmentOf('answers.cmmm.staff-skills.2')).toBe('general')
  expect(departmentOf('answers.nothing')).toBe(undefined)
})

test('an item leads to the screen that asks for it', () => {
  const stepAt = (key: string) => stepOfQuestion(steps, questionOf(key))?.id
  expect(stepAt('answers.sme.q13')).toBe('sme.q13')
  expect(stepAt('enterprise.revenueFen')).toBe('size')
  expect(stepAt('records.a1b2c3d4')).toBe('records')
  expect(stepAt('kpis.oee')).toBe('kpis')
  expect(stepAt('answers.cmmm.staff-skills.2')).toBe('cmmm.staff-skills')
  expect(stepAt('evidence.sme.q1')).toBe('sme.q1')
})
