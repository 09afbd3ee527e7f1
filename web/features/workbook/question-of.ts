/** The question that an item of a workbook is about, as the screens of the interview name it. */
export function questionOf(key: string): string {
  if (key.startsWith('enterprise.')) return key
  if (key.startsWith('records.')) return 'records'
  if (key.startsWith('kpis.')) return 'kpis'
  return key.slice(key.indexOf('.') + 1)
}
