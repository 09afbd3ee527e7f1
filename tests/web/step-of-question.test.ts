import { expect, test } from 'vitest'
import { stepOfQuestion } from '../../web/features/interview/step-of-question.ts'
import { steps } from '../../web/features/interview/steps.ts'

test.each([
  ['sme.q3', 'sme.q3'],
  ['sme.s16', 'sme.s16'],
  ['scene.24', 'scenes.production-operation'],
  ['factory.kpi', 'factory.kpi'],
  ['cmmm.data.2', 'cmmm.data'],
  ['enterprise.revenueFen.2025', 'size'],
  ['enterprise.process', 'place'],
])('the question %s is asked on the screen %s', (question, step) => {
  expect(stepOfQuestion(steps, question)?.id).toBe(step)
})

test('a question that nobody asks has no screen', () => {
  expect(stepOfQuestion(steps, 'sme.q99')).toBeUndefined()
})
