import type { RegisterEntry } from '../schema/register.ts'
import { columnTitles, registerColumns } from './columns.ts'
import { safeCell } from './safe-cell.ts'

const flagWords = { zh: { true: '是', false: '否' }, en: { true: 'yes', false: 'no' } } as const

const sizeWords = {
  zh: { large: '大型', medium: '中型', small: '小型', micro: '微型' },
  en: { large: 'large', medium: 'medium', small: 'small', micro: 'micro' },
} as const

/** A register as rows of a CSV file, headings first, that `readRegister` reads back to the same. */
export function registerRows(
  entries: readonly RegisterEntry[],
  lang: 'zh' | 'en',
): readonly (readonly string[])[] {
  const titles = registerColumns.map((column) => columnTitles[column][lang])
  const rows = entries.map((entry) => [
    entry.creditCode,
    entry.name,
    entry.area,
    entry.zone ?? '',
    entry.industryCode ?? '',
    entry.aboveScale === null ? '' : flagWords[lang][entry.aboveScale ? 'true' : 'false'],
    entry.sizeClass === null ? '' : sizeWords[lang][entry.sizeClass],
  ])
  return [titles, ...rows.map((row) => row.map(safeCell))]
}
