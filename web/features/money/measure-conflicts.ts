import type { Conflict } from '../../../assessments/schema/policy.ts'

/** A conflict of a measure, with the others that no earlier conflict named for the same thing. */
export type MeasureConflict = { readonly conflict: Conflict; readonly others: readonly string[] }

/**
 * Which measures of the catalogue may not take the same thing as this one. A conflict that only
 * repeats an earlier one, because its own measure is of a document outside the catalogue, is left out.
 */
export function conflictsOf(
  measure: string,
  conflicts: readonly Conflict[],
  catalogue: readonly string[],
): readonly MeasureConflict[] {
  const named = new Set<string>()
  return conflicts
    .filter(({ measures }) => measures.includes(measure))
    .flatMap((conflict) => {
      const others = conflict.measures.filter(
        (id) => id !== measure && catalogue.includes(id) && !named.has(`${conflict.over} ${id}`),
      )
      for (const id of others) named.add(`${conflict.over} ${id}`)
      return others.length === 0 ? [] : [{ conflict, others }]
    })
}
