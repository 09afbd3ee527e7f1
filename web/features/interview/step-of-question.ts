import type { Step } from './steps.ts'

/**
 * `cmmm.data.2` stands on the screen `cmmm.data`, a year's revenue on that of the firm's size; core
 * technology is asked beside the field, and only where a measure of the place reads it.
 */
const askedAs = (id: string): string => {
  if (id === 'enterprise.ownCoreTechnology') return 'enterprise.aiRobotics'
  const isPart = id.startsWith('cmmm.') || id.startsWith('enterprise.revenueFen.')
  return isPart ? id.replace(/\.\d+$/, '') : id
}

/** The screen that asks a question. */
export const stepOfQuestion = (steps: readonly Step[], id: string): Step | undefined =>
  steps.find((step) => step.asks.includes(askedAs(id)))
