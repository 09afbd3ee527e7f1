import { isRoadDay } from '../../assessments/check-road.ts'
import { remedies } from '../../assessments/content/remedies/remedies.ts'
import type { ToldRoad } from '../../assessments/report/road.ts'
import { nextTarget } from '../../assessments/road/next-target.ts'
import type { Request } from '../../assessments/schema/request.ts'
import type { Evaluation } from '../../assessments/schema/result.ts'
import type { RoadWish } from '../../assessments/schema/road.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'

/** The road that the firm asks for, else that to the next rung; null at the top of all ladders. */
export async function toldRoad(
  { seekRoad, catalogue }: Pick<Services, 'seekRoad' | 'catalogue'>,
  request: Request & { readonly asOf: string },
  wish: RoadWish,
  { ladders }: Evaluation,
): Promise<ToldRoad | undefined> {
  // A report is of any day; the way on is told from days about now.
  if (!isRoadDay(request.asOf)) return undefined
  const target = wish.target ?? nextTarget(ladders, catalogue)
  if (target === null) return null
  const road = await seekRoad({ ...request, ...wish, target }, request.asOf).catch(leftOut)
  return road === undefined ? undefined : { road, remedies, wish }
}

/** A report without its road is better than none while too many are being sought. */
function leftOut(error: unknown): undefined {
  if (error instanceof Problem && error.code === 'too-many') return undefined
  throw error
}
