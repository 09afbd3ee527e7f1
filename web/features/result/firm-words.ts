import { areas } from '../../../assessments/content/areas/areas.ts'
import { industries } from '../../../assessments/content/industries/industries.ts'
import { lastWholeYear } from '../../../assessments/days.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import { inWords, language, say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'

/** From the city down; in English the smallest first, as addresses run. The province is left out. */
export function areaText(path: string | null): string | undefined {
  if (path === null) return undefined
  const names = areas
    .filter((area) => area.path.includes('/') && `${path}/`.startsWith(`${area.path}/`))
    .map((area) => inWords(area.name))
  if (names.length === 0) return undefined
  return language() === 'zh' ? names.join('') : names.toReversed().join(', ')
}

export function industryText(industry: string | null, request: Request): string | undefined {
  const found = industries.find((one) => one.id === industry)
  const process = request.enterprise?.process
  const parts = [
    found === undefined ? '' : inWords(found.name),
    process == null ? '' : say().place.processOf[process],
  ].filter((part) => part !== '')
  return parts.length === 0 ? undefined : parts.join(say().comma)
}

export function sizeText(request: Request, asOf: string): string | undefined {
  const { amount, comma } = say()
  const result = sayResult()
  const employees = request.enterprise?.employees ?? null
  const year = lastWholeYear(asOf)
  const revenueFen = request.enterprise?.revenueFen?.[year] ?? null
  const parts: string[] = []
  if (employees !== null) parts.push(result.people(employees.toLocaleString('en')))
  if (revenueFen !== null) {
    const { sign, value, unit } = amount(revenueFen)
    parts.push(result.revenue(year, `${sign}${value}${unit}`))
  }
  return parts.length === 0 ? undefined : parts.join(comma)
}
