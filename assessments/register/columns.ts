import { halfWidth } from '../half-width.ts'
import type { RegisterEntry } from '../schema/register.ts'
import type { Words } from '../schema/words.ts'

export type RegisterColumn = keyof RegisterEntry

/** The headings of a register's file, in the order in which it is written. */
export const columnTitles: Readonly<Record<RegisterColumn, Words>> = {
  creditCode: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  name: { zh: '企业名称', en: 'Name' },
  area: { zh: '区域', en: 'Area' },
  zone: { zh: '园区', en: 'Zone' },
  industryCode: { zh: '行业代码', en: 'Industry code' },
  aboveScale: { zh: '规上', en: 'Above scale' },
  sizeClass: { zh: '规模', en: 'Size class' },
}

export const registerColumns = Object.keys(columnTitles) as readonly RegisterColumn[]

/** Other headings that are read as the same, already normal. */
const otherTitles: Readonly<Record<RegisterColumn, readonly string[]>> = {
  creditCode: ['社会信用代码', '信用代码', 'creditcode'],
  name: ['单位名称', '单位详细名称', 'companyname', 'enterprisename'],
  area: ['所属区域', '行政区', '所在区', 'district'],
  zone: ['所属园区', '产业园区', 'park'],
  industryCode: ['国民经济行业代码', '行业小类代码'],
  aboveScale: ['是否规上', '规上企业', '规模以上'],
  sizeClass: ['企业规模', '单位规模', 'size'],
}

/** Case, spaces, signs between words and the star of a required column make no difference. */
const normalTitle = (text: string): string =>
  halfWidth(text)
    .replace(/[\s_\-*.:\ufeff\u200b]/g, '')
    .toLowerCase()

const byTitle: ReadonlyMap<string, RegisterColumn> = new Map(
  registerColumns.flatMap((column) =>
    [columnTitles[column].zh, columnTitles[column].en, ...otherTitles[column], column].map(
      (title) => [normalTitle(title), column] as const,
    ),
  ),
)

/** Without these no row can be read. */
const required: readonly RegisterColumn[] = ['creditCode', 'name', 'area']

/** Why a file cannot be read at all. */
export type HeaderFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing' | 'twice'; readonly column: RegisterColumn }

export type Header = {
  /** Where each column stands, from 0; a column that the file does not have is absent. */
  readonly places: ReadonlyMap<RegisterColumn, number>
  /** Headings that are not read, as they stand. */
  readonly unknown: readonly string[]
  readonly faults: readonly HeaderFault[]
}

/** Reads the headings, in Chinese or English, in any order. */
export function headerOf(cells: readonly string[]): Header {
  const places = new Map<RegisterColumn, number>()
  const unknown: string[] = []
  const twice = new Set<RegisterColumn>()
  for (const [at, cell] of cells.entries()) {
    const column = byTitle.get(normalTitle(cell))
    if (column === undefined) unknown.push(...(cell.trim() === '' ? [] : [cell.trim()]))
    else if (places.has(column)) twice.add(column)
    else places.set(column, at)
  }
  const missing = required.filter((column) => !places.has(column))
  return {
    places,
    unknown,
    faults: [
      ...missing.map((column) => ({ kind: 'missing', column }) as const),
      ...[...twice].map((column) => ({ kind: 'twice', column }) as const),
    ],
  }
}
