import { sayIn } from '../language.ts'
import { workbook as enWorkbook } from './en/workbook.ts'
import { workbook as zhWorkbook } from './zh/workbook.ts'

/** A manufacturer's workbooks, and working on one together. Loaded with what says it. */
export const sayWorkbook = sayIn({ zh: zhWorkbook, en: enWorkbook })
