import { sayIn } from '../language.ts'
import { industryMap as enIndustryMap } from './en/industry-map.ts'
import { industryMap as zhIndustryMap } from './zh/industry-map.ts'

/** The industry maps. Loaded with the pages that say them. */
export const sayIndustryMap = sayIn({ zh: zhIndustryMap, en: enIndustryMap })
