import { feeds } from '../../../assessments/measure/record-conditions.ts'
import type { Measure } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'

/** A title raises the cap of other measures; a confirmed digital level is a condition of others. */
function readsBeside({ caps, enterprise }: Measure, record: Fact): boolean {
  if (record.kind === 'title')
    return caps.some(({ higher }) =>
      [...(higher?.fromYearOf ?? []), ...(higher?.whileHolding ?? [])].includes(record.title),
    )
  if (record.kind === 'certificate' && record.of === 'sme-digital')
    return enterprise.some(({ ask }) => ask === 'digital-level')
  return false
}

/** Measures that a record can change, in the order given. Aid received is not among what they read. */
export const readersOf = (record: Fact, measures: readonly Measure[]): readonly Measure[] =>
  measures.filter(
    (measure) => feeds(record, measure.feed) !== false || readsBeside(measure, record),
  )
