import type { Measure } from '../../../schema/measure.ts'
import { measures1To2 } from './measures-1-to-2.ts'
import { measures4To9 } from './measures-4-to-9.ts'
import { measures10 } from './measures-10.ts'

export const measures: readonly Measure[] = [...measures1To2, ...measures4To9, ...measures10]
