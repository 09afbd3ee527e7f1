import type { Programmes } from '../../../assessments/road/aid.ts'
import { roadOf } from '../../../assessments/road/road-of.ts'
import type { Day } from '../../../assessments/schema/provenance.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { Road, RoadRequest } from '../../../assessments/schema/road.ts'
import type { Scales } from '../../../assessments/schema/scales.ts'

export type RoadContent = Scales & Programmes

/** All that a road is sought with: the worker brings no content of its own. */
export type RoadTask = {
  readonly request: RoadRequest
  readonly catalogue: RoadContent
  readonly remedies: readonly Remedy[]
  readonly asOf: Day
}

addEventListener('message', ({ data }: MessageEvent<RoadTask>) => {
  const road: Road = roadOf(data.request, data.catalogue, data.remedies, data.asOf)
  postMessage(road)
})
