import { sayIn } from '../language.ts'
import { report as enReport } from './en/report.ts'
import { report as zhReport } from './zh/report.ts'

/** A result as a file, and a file as answers. Loaded with what says it. */
export const sayReport = sayIn({ zh: zhReport, en: enReport })
