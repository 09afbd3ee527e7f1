/** What the smallest sets of changes are worked out with, loaded once someone asks for them. */
import { scales } from '../../../assessments/content/scales.ts'
import { liftsOf } from '../../../assessments/lift/lifts-of.ts'
import type { Lifts } from '../../../assessments/schema/lift.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'

export const liftsFor = (request: Request, ladders: Ladders): Lifts =>
  liftsOf(request, ladders, scales)
