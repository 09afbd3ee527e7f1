import type { Feed } from '../../../assessments/schema/measure.ts'
import type { Fact, ProjectType } from '../../../assessments/schema/record.ts'

/** Of a project's types the one that a measure reads; null for another type, or another record. */
export function typeRead(feed: Feed, record: Fact): ProjectType | null {
  if (feed.kind !== 'project' || record.kind !== 'project') return null
  return record.types.includes(feed.type) ? feed.type : null
}

/** Where the words of being selected stand: by the kind, of a running cost by what is run. */
export const selectedKey = (read: Feed | Fact): string =>
  read.kind === 'running-cost' ? read.of : read.kind
