import type { Kleene } from '../kleene.ts'
import type { Feed, RecordCondition } from '../schema/measure.ts'
import type { Fact } from '../schema/record.ts'
import { type Finding, recordFinding } from './finding.ts'

/** Whether a measure reads a record; null where the record's own level is not known. */
export function feeds(record: Fact, feed: Feed): Kleene {
  switch (feed.kind) {
    case 'spend':
    case 'certificate':
    case 'filing':
    case 'product':
    case 'running-cost':
    case 'research':
      return record.kind === feed.kind && record.of === feed.of
    case 'project':
      return record.kind === 'project' && record.types.includes(feed.type)
    case 'title':
      return record.kind === 'title' && feed.titles.includes(record.title)
    case 'standard':
    case 'secretariat':
      if (record.kind !== feed.kind) return false
      if (feed.level === 'any') return true
      return record.level === null || record.level === undefined
        ? null
        : record.level === feed.level
    case 'rent':
    case 'equity':
      return record.kind === feed.kind
    case 'enterprise':
    case 'nothing':
      return false
  }
}

type Field = RecordCondition['field']

/** A field that not every kind has: absent is unknown, as a null is. */
export function fieldOf<Value>(record: Fact, field: string): Value | null {
  return ((record as Readonly<Record<string, unknown>>)[field] ?? null) as Value | null
}

const reaches = (value: number | null, line: number): Kleene =>
  value === null ? null : value >= line

export function judgeRecord(record: Fact, condition: RecordCondition): Finding {
  const field: Field = condition.field
  switch (condition.ask) {
    case 'is':
      return recordFinding(field, fieldOf<boolean>(record, field), record.id, field)
    case 'at-least':
      return recordFinding(
        field,
        reaches(fieldOf<number>(record, field), condition.value),
        record.id,
        field,
      )
    case 'at-least-fen':
      return recordFinding(
        field,
        reaches(fieldOf<number>(record, field), condition.fen),
        record.id,
        field,
      )
  }
}
