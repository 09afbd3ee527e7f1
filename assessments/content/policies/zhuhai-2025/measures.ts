import type { Measure } from '../../../schema/measure.ts'
import { measures1To3 } from './measures-1-to-3.ts'
import { measures4To6 } from './measures-4-to-6.ts'
import { measures7To8 } from './measures-7-to-8.ts'
import { measures9To11 } from './measures-9-to-11.ts'

export const measures: readonly Measure[] = [
  ...measures1To3,
  ...measures4To6,
  ...measures7To8,
  ...measures9To11,
]
