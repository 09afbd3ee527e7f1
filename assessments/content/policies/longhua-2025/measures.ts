import type { Measure } from '../../../schema/measure.ts'
import { measures4To6 } from './measures-4-to-6.ts'
import { measures7To9 } from './measures-7-to-9.ts'
import { measures10To12 } from './measures-10-to-12.ts'
import { measures13To14 } from './measures-13-to-14.ts'

export const measures: readonly Measure[] = [
  ...measures4To6,
  ...measures7To9,
  ...measures10To12,
  ...measures13To14,
]
