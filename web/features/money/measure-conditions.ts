import type { Measure } from '../../../assessments/schema/measure.ts'
import type { MeasureResult, Reason } from '../../../assessments/schema/result.ts'

/** A condition with the records it was asked of; they all answer alike. */
export type JudgedCondition = {
  readonly rule: string
  readonly holds: boolean | null
  readonly records: readonly string[]
}

/** One entry a condition and answer, in the order they were asked. */
export function conditionsOf(because: readonly Reason[]): readonly JudgedCondition[] {
  const found = new Map<string, { rule: string; holds: boolean | null; records: string[] }>()
  for (const { rule, holds, record } of because) {
    const key = `${rule} ${holds}`
    const entry = found.get(key) ?? { rule, holds, records: [] }
    if (record !== undefined) entry.records.push(record)
    found.set(key, entry)
  }
  return [...found.values()]
}

/**
 * What decided against a measure. Of a record's conditions only those that some record fails and
 * none meets are named: a second record that fails settles nothing.
 */
export function failedConditions({ verdict, because }: MeasureResult): readonly JudgedCondition[] {
  if (verdict !== 'ineligible') return []
  const conditions = conditionsOf(because)
  const failed = conditions.filter(({ holds }) => holds === false)
  const unmet = failed.filter(
    ({ rule }) => !conditions.some((one) => one.rule === rule && one.holds === true),
  )
  return unmet.length > 0 ? unmet : failed
}

/** The least level that a measure asks of its record, or of the firm. */
export function levelAsked(measure: Measure, rule: string): number | null {
  if (rule === 'digital-level')
    return (
      measure.enterprise.flatMap((one) => (one.ask === 'digital-level' ? one.atLeast : []))[0] ??
      null
    )
  return (
    measure.record.flatMap((one) =>
      one.ask === 'at-least' && one.field === rule ? one.value : [],
    )[0] ?? null
  )
}
