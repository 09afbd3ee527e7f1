import { createMemo } from 'solid-js'
import { factsOf } from '../../../assessments/facts.ts'
import { type Paying, payersOf, payingOf } from '../../../assessments/remedy/paying.ts'
import type { Conflict } from '../../../assessments/schema/policy.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { useDocuments } from '../money/use-documents.ts'

/** Who can pay for a remedy where the firm is; nothing is known until the documents have come. */
export function usePayers() {
  const { request, ladders, asOf } = useAssessment()
  const { documents, conflicts, ready, failed, again } = useDocuments()
  const payers = createMemo(() => {
    const { level, possible } = ladders()['sme-digital-2024']
    const facts = factsOf(request(), asOf(), { low: level ?? 0, high: possible ?? 0 })
    return payersOf(facts, documents())
  })
  return {
    payingFor: (remedy: Remedy): readonly Paying[] => payingOf(remedy, payers()),
    /** Why only one of some of these can take the same thing; what another says too is left out. */
    conflictsAmong: (paying: readonly Paying[]): readonly Conflict[] => {
      const ids = new Set(paying.map(({ measure }) => measure.id))
      const held = conflicts().map((conflict) => ({
        conflict,
        among: conflict.measures.filter((id) => ids.has(id)),
      }))
      return held
        .filter(({ among }, at) => {
          const isSaid = held.some(
            (other, i) =>
              i !== at &&
              among.every((id) => other.among.includes(id)) &&
              (other.among.length > among.length || i < at),
          )
          return among.length > 1 && !isSaid
        })
        .map(({ conflict }) => conflict)
    },
    ready,
    failed,
    again,
  }
}

export type Payers = ReturnType<typeof usePayers>
