import { Worker } from 'node:worker_threads'
import type { Day } from '../../assessments/schema/provenance.ts'
import type { Road, RoadRequest } from '../../assessments/schema/road.ts'
import { Problem } from '../problem.ts'
import { inThread, TookTooLong } from '../thread.ts'

export type RoadJob = { readonly request: RoadRequest; readonly asOf: Day }

/** Seeks the road of a request that has been checked. */
export type SeekRoad = (request: RoadRequest, asOf: Day) => Promise<Road>

/** A search is counted and takes some seconds; this is for a machine that is very slow. */
const MOST_MS = 60_000
/** More than these wait too long for their turn. */
const MOST_WAITING = 20
const RETRY_SECONDS = 10

/** Roads are sought in the thread of this file, one at a time. */
export function seekInThread(file: URL): SeekRoad {
  const thread = inThread<RoadJob, Road>(() => new Worker(file), { mostMs: MOST_MS })
  return async (request, asOf) => {
    if (thread.waiting() >= MOST_WAITING) {
      throw new Problem('too-many', 'Too many roads are being sought', {
        retryAfter: RETRY_SECONDS,
      })
    }
    try {
      return await thread.run({ request, asOf })
    } catch (cause) {
      if (!(cause instanceof TookTooLong)) throw cause
      throw new Problem('too-many', 'The road took too long to seek', {
        retryAfter: RETRY_SECONDS,
        cause,
      })
    }
  }
}
