import { sayIn } from '../language.ts'
import { records as enRecords } from './en/records.ts'
import { records as zhRecords } from './zh/records.ts'

/** Spending, projects and what else happened on a day. Loaded with the page that says it. */
export const sayRecords = sayIn({ zh: zhRecords, en: enRecords })
