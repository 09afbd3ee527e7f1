import type { Measure } from '../schema/measure.ts'
import type { Conflict } from '../schema/policy.ts'
import type { Fact } from '../schema/record.ts'

/** A measure that takes a record, or has taken it by a grant. */
export type Use = {
  readonly measureId: string
  readonly programme: string
  readonly record: Fact | null
}

/** A measure without a programme is its own. */
export function programmeOf(measure: Measure): string {
  return measure.programme ?? measure.id
}

/** Whether the cost of `project` holds the spend. */
function holds(spend: Fact, project: Fact): boolean {
  return spend.kind === 'spend' && project.kind === 'project' && spend.project === project.id
}

function overOf(one: Fact, other: Fact): Conflict['over'] | null {
  if (one.id === other.id) return 'record'
  return holds(one, other) || holds(other, one) ? 'spend-project' : null
}

/**
 * What keeps two uses apart, null where they stack. `id` is null where they only share a programme;
 * of several conflicts it is the first by id, whatever their order.
 */
export function conflictOf(
  one: Use,
  other: Use,
  conflicts: readonly Conflict[],
): { readonly id: string | null } | null {
  if (one.record === null || other.record === null) return null
  const over = overOf(one.record, other.record)
  if (over === null) return null
  let id: string | null = null
  for (const conflict of conflicts) {
    if (conflict.over !== over || one.measureId === other.measureId) continue
    if (!conflict.measures.includes(one.measureId)) continue
    if (!conflict.measures.includes(other.measureId)) continue
    if (id === null || conflict.id < id) id = conflict.id
  }
  if (id !== null) return { id }
  return over === 'record' && one.programme === other.programme ? { id: null } : null
}
