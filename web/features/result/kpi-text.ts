import { kpiList } from '../../../assessments/content/ladders/smart-factory-2025/kpis.ts'
import type { Kpi } from '../../../assessments/schema/kpi.ts'
import { inWords, language } from '../../language.ts'

/** A reported value with its unit: `12.5%`, `−3个`, `3 models`. */
export function kpiText(value: string, { unit }: Pick<Kpi, 'unit'>): string {
  const gap = language() === 'zh' || unit === 'percent' ? '' : ' '
  return `${value.replace('-', '−')}${gap}${inWords(kpiList.units[unit])}`
}
