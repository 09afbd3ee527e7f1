import { charts } from './typst/charts.ts'
import { cover } from './typst/cover.ts'
import { page } from './typst/page.ts'
import { prose } from './typst/prose.ts'

/**
 * How a report looks on A4: rules instead of boxes, the document's own words in 宋体, all else in
 * 黑体.
 */
export const typstTemplate = [page, prose, charts, cover].join('\n')
