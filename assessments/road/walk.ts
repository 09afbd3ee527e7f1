import type { Aid, Counts } from './aid.ts'
import type { Done } from './schedule.ts'
import { type Filed, projectRecord, spendRecords } from './spends.ts'

/** A set of remedies in the order of doing, how its projects are filed, and what aid adds to it. */
export type Walk = {
  readonly done: readonly Done[]
  readonly filed: Filed | null
  readonly aidFen: number
}

/** The walk with the filing of its projects that brings most. */
export function walked(
  aid: Aid,
  done: readonly Done[],
  filed: readonly Filed[],
  counts: Counts = 'law',
): Walk {
  const spends = spendRecords(done)
  return filed.reduce<Walk>(
    (best, each) => {
      const project = projectRecord(done, each)
      if (project === null) return best
      const aidFen = aid.added([...spends, project], counts)
      return aidFen > best.aidFen ? { done, filed: each, aidFen } : best
    },
    { done, filed: null, aidFen: aid.added(spends, counts) },
  )
}
