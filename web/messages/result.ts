import { sayIn } from '../language.ts'
import { result as enResult, shared as enShared } from './en/result.ts'
import { result as zhResult, shared as zhShared } from './zh/result.ts'

/** The result page, and a result seen by its link. Loaded with the page that says it. */
export const sayResult = sayIn({ zh: zhResult, en: enResult })
/** A result seen by its link. Loaded with the page that says it. */
export const sayShared = sayIn({ zh: zhShared, en: enShared })
