import { parentPort } from 'node:worker_threads'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { remedies } from '../../assessments/content/remedies/remedies.ts'
import { roadOf } from '../../assessments/road/road-of.ts'
import type { Road } from '../../assessments/schema/road.ts'
import type { Said } from '../thread.ts'
import type { RoadJob } from './seek-road.ts'

/** The thread that seeks roads: its content is that of the server, from the same files. */
parentPort?.on('message', ({ request, asOf }: RoadJob) => {
  const answer = (): Said<Road> => {
    try {
      return { result: roadOf(request, catalogue, remedies, asOf) }
    } catch (error) {
      return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  }
  parentPort?.postMessage(answer())
})
