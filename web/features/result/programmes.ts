import type { Clause } from '../../../assessments/schema/clause.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Conflict, PolicyDocument } from '../../../assessments/schema/policy.ts'

/** A measure with the document and the clause that it stands in. */
export type MeasurePlace = {
  readonly measure: Measure
  readonly clause: Clause | undefined
  readonly document: PolicyDocument
}

export type Programmes = {
  readonly placeOf: (measure: string) => MeasurePlace | undefined
  readonly conflictOf: (id: string | null) => Conflict | undefined
}

export function programmesOf(
  documents: readonly PolicyDocument[],
  conflicts: readonly Conflict[],
): Programmes {
  const places = new Map(
    documents.flatMap((document) =>
      document.measures.map((measure): [string, MeasurePlace] => {
        const clause = document.clauses.find((one) => one.id === measure.clause)
        return [measure.id, { measure, clause, document }]
      }),
    ),
  )
  return {
    placeOf: (measure) => places.get(measure),
    conflictOf: (id) => conflicts.find((one) => one.id === id),
  }
}

/** The policy content, loaded with the money side and not before. */
export async function createProgrammes(): Promise<Programmes> {
  const { documents, conflicts } = await import('../money/money-room.ts')
  return programmesOf(documents, conflicts)
}
