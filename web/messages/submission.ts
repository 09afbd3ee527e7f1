import { sayIn } from '../language.ts'
import { submission as enSubmission } from './en/submission.ts'
import { submission as zhSubmission } from './zh/submission.ts'

/** Submitting to a bureau and what it says; claiming one's entry in the register. */
export const saySubmission = sayIn({ zh: zhSubmission, en: enSubmission })
