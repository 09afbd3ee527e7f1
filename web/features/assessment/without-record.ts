import type { Fact } from '../../../assessments/schema/record.ts'

/** The records without one, which is also taken out of what refers to it. */
export const withoutRecord = (records: readonly Fact[], id: string): readonly Fact[] =>
  records
    .filter((one) => one.id !== id)
    .map((one) => (one.kind === 'spend' && one.project === id ? { ...one, project: null } : one))
    .map((one) =>
      one.kind === 'granted' && one.records != null
        ? { ...one, records: one.records.filter((named) => named !== id) }
        : one,
    )
