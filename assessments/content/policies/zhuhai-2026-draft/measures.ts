import type { Measure } from '../../../schema/measure.ts'
import { measures2To5 } from './measures-2-to-5.ts'
import { measures6To12 } from './measures-6-to-12.ts'
import { measures14To17 } from './measures-14-to-17.ts'

export const measures: readonly Measure[] = [...measures2To5, ...measures6To12, ...measures14To17]
