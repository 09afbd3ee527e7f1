import { sayIn } from '../language.ts'
import { trace as enTrace } from './en/trace.ts'
import { trace as zhTrace } from './zh/trace.ts'

/** The way to an amount in words. Loaded with the page that says it. */
export const sayTrace = sayIn({ zh: zhTrace, en: enTrace })
