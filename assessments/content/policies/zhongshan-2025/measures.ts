import type { Measure } from '../../../schema/measure.ts'
import { measures1To4 } from './measures-1-to-4.ts'
import { measures5To10 } from './measures-5-to-10.ts'
import { measures12To16 } from './measures-12-to-16.ts'

export const measures: readonly Measure[] = [...measures1To4, ...measures5To10, ...measures12To16]
