import { departments } from '../../../assessments/content/interview/departments.ts'

/** What a department is asked that an item belongs to: a statement to its subdomain. */
function askedAs(key: string): string {
  if (key.startsWith('records.') || key === 'notKnown.records') return 'records'
  if (key.startsWith('kpis.')) return 'kpis'
  if (key.startsWith('enterprise.')) return key
  const id = key.slice(key.indexOf('.') + 1)
  return id.startsWith('cmmm.') ? id.replace(/\.\d$/, '') : id
}

/** The department that is asked for an item of a workbook; undefined where none is. */
export const departmentOf = (key: string): string | undefined =>
  departments.find(({ asks }) => asks.includes(askedAs(key)))?.id
