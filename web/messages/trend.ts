import { sayIn } from '../language.ts'
import { trend as enTrend } from './en/trend.ts'
import { trend as zhTrend } from './zh/trend.ts'

/** Results over time. Loaded with the result. */
export const sayTrend = sayIn({ zh: zhTrend, en: enTrend })
