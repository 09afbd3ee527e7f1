import type { Claim, MeasureResult, NotChosen, Plan } from '../../../assessments/schema/result.ts'
import { apportion } from './apportion.ts'

/** Money of one claim that one record brings, in fen. `record` null: the firm itself is judged. */
export type Flow = {
  readonly record: string | null
  readonly measure: string
  readonly year: number
  readonly fen: number
  readonly isDraft: boolean
}

/** A flow that the plan leaves out: it ends at its measure, with the conflict that keeps it out. */
export type IdleFlow = Flow & { readonly conflict: string | null; readonly lossFen: number | null }

export type Flows = {
  /** Of the claims of the plan: together the plan to the fen. */
  readonly chosen: readonly Flow[]
  readonly idle: readonly IdleFlow[]
}

/** What each record brings a measure by itself, before the caps of the year. */
export type WeightOf = (measure: string, record: string) => number

const perRecord = ['base', 'rate', 'each', 'record-cap', 'cut']

/** Read from the traces: the last step of a record, at its low end where that is known. */
export function weightsOf(results: readonly MeasureResult[]): WeightOf {
  const weights = new Map(
    results.flatMap(({ id, trace }) =>
      trace.steps.flatMap(({ step, record, fen }): [string, number][] =>
        record === undefined || !perRecord.includes(step)
          ? []
          : [[`${id} ${record}`, fen.low > 0 ? fen.low : (fen.high ?? 0)]],
      ),
    ),
  )
  return (measure, record) => weights.get(`${measure} ${record}`) ?? 0
}

/**
 * Every claim as flows from its records. The text caps a claim, not its records: where several make
 * one claim, its money is shown by what each would bring, to the fen.
 */
export function flowsOf(
  { claims, notChosen }: Pick<Plan, 'claims' | 'notChosen'>,
  weightOf: WeightOf,
  isDraft: (measure: string) => boolean,
): Flows {
  const partsOf = ({ measure, records, year, amountFen }: Claim | NotChosen): readonly Flow[] => {
    const of = { measure, year, isDraft: isDraft(measure) }
    if (records.length === 0) return [{ record: null, ...of, fen: amountFen }]
    const weights = records.map((record) => weightOf(measure, record))
    return apportion(amountFen, weights).flatMap((fen, at) =>
      fen === 0 ? [] : [{ record: records[at] ?? null, ...of, fen }],
    )
  }
  return {
    chosen: claims.flatMap(partsOf),
    idle: notChosen.flatMap((one) =>
      partsOf(one).map((flow) => ({ ...flow, conflict: one.conflict, lossFen: one.lossFen })),
    ),
  }
}

export const sumOf = (flows: readonly Pick<Flow, 'fen'>[]): number =>
  flows.reduce((sum, { fen }) => sum + fen, 0)

/** The years of the flows, law before draft in each, with their sums: never one sum of both. */
export function yearSums(flows: readonly Flow[]) {
  const years = [...new Set(flows.map(({ year }) => year))].sort((one, other) => one - other)
  return years.flatMap((year) =>
    [false, true].flatMap((isDraft) => {
      const of = flows.filter((flow) => flow.year === year && flow.isDraft === isDraft)
      return of.length === 0 ? [] : [{ year, isDraft, fen: sumOf(of) }]
    }),
  )
}
