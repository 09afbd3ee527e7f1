import type { Road } from '../../../assessments/schema/road.ts'
import type { RoadTask } from './road-worker.ts'

/** Seeks roads apart from the page. The newest task wins: an older one is given up. */
export function roadSearch() {
  let worker: Worker | undefined
  const stop = () => {
    worker?.terminate()
    worker = undefined
  }
  return {
    stop,
    /** Calls one of the two, once, unless a newer task comes first. */
    seek(task: RoadTask, found: (road: Road) => void, failed: () => void) {
      stop()
      const own = new Worker(new URL('./road-worker.ts', import.meta.url), { type: 'module' })
      worker = own
      own.addEventListener('message', ({ data }: MessageEvent<Road>) => {
        if (worker !== own) return
        stop()
        found(data)
      })
      own.addEventListener('error', () => {
        if (worker !== own) return
        stop()
        failed()
      })
      own.postMessage(task)
    },
  }
}
