import type { Step } from './steps.ts'

/** `cmmm.data.2` stands on the screen `cmmm.data`, a year's revenue on that of the firm's size. */
const askedAs = (id: string): string =>
  id.startsWith('cmmm.') || id.startsWith('enterprise.revenueFen.') ? id.replace(/\.\d+$/, '') : id

/** The screen that asks a question. */
export const stepOfQuestion = (steps: readonly Step[], id: string): Step | undefined =>
  steps.find((step) => step.asks.includes(askedAs(id)))
