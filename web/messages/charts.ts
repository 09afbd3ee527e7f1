import { sayIn } from '../language.ts'
import { charts as enCharts } from './en/charts.ts'
import { charts as zhCharts } from './zh/charts.ts'

/** What can be taken from a chart. Loaded with the pages that draw. */
export const sayCharts = sayIn({ zh: zhCharts, en: enCharts })
