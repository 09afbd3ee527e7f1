import type { Money } from '../../../assessments/evaluate-money.ts'
import { effortOf } from '../../../assessments/next-question/money-question.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'
import { recordPath } from './missing-facts.ts'

/** Everything that money is worked out from, besides the day. */
export type Case = { readonly request: Request; readonly ladders: Ladders }

/** What an answer may add at most to the plan, in fen: of what is in force, and with the drafts. */
export type Stake = {
  readonly path: string
  readonly inForceFen: number
  readonly withDraftsFen: number
}

/** The best answers that only the content knows. */
export type Best = {
  /** An area inside the documents that wait for one. */
  readonly area: string
  /** What a measure without a sum may have paid, in fen, so that what follows it is the most. */
  readonly grantFen: (measure: string) => number | null
}

/** Above every line that a text draws, and below what a record may hold. */
const AMPLE_FEN = 10_000_000_000_000

const flags = ['legalPerson', 'creditClean', 'aiRobotics', 'manufacturer', 'ownCoreTechnology']
const digitalLadder = 'sme-digital-2024'

/** The case with this fact known in the firm's favour; null where no one answer is the best. */
export function inFavour({ request, ladders }: Case, path: string, best: Best): Case | null {
  const enterprise = request.enterprise ?? {}
  const told = (more: object): Case => ({
    request: { ...request, enterprise: { ...enterprise, ...more } },
    ladders,
  })
  if (path.startsWith('ladders.')) {
    const ladder = ladders[digitalLadder]
    const whole = { ...ladder, level: ladder.possible }
    return { request, ladders: { ...ladders, [digitalLadder]: whole } }
  }
  if (path.startsWith('records.')) return recordInFavour({ request, ladders }, path)
  if (path.startsWith('measures.')) return grantInFavour({ request, ladders }, path, best)
  const field = path.slice('enterprise.'.length)
  if (field === 'area') return told({ area: best.area })
  if (flags.includes(field)) return told({ [field]: true })
  if (field === 'employees') return told({ employees: 0 })
  return null
}

function recordInFavour({ request, ladders }: Case, path: string): Case | null {
  const { record: id, field } = recordPath(path)
  const told = (request.records ?? []).find((one) => one.id === id)
  const value = told === undefined ? null : bestValue(told, field)
  if (value === null) return null
  const records = (request.records ?? []).map((one) =>
    one.id === id ? ({ ...one, [field]: value } as Fact) : one,
  )
  return { request: { ...request, records }, ladders }
}

/** The answer that no other one betters; null where there is none. */
function bestValue(record: Fact, field: string): boolean | number | string | null {
  switch (field) {
    case 'selected':
    case 'deployed':
    case 'agent':
    case 'lead':
      return true
    case 'level':
      if (record.kind === 'certificate') return record.of === 'dcmm' ? 5 : 4
      return record.kind === 'standard' || record.kind === 'secretariat' ? 'international' : null
    case 'fiscalFen':
      return 0
    case 'amountFen':
      // More aid received may raise a match, and fill a cap: no one sum is the best.
      if (record.kind === 'granted' || record.kind === 'city-award') return null
      return record.kind === 'equity' ? (record.roundFen ?? AMPLE_FEN) : AMPLE_FEN
    default:
      return field.endsWith('Fen') ? AMPLE_FEN : null
  }
}

/** Aid received without a record of its own, on a day that surely counts: that of the first record. */
function grantInFavour({ request, ladders }: Case, path: string, { grantFen }: Best): Case | null {
  const measure = path.slice('measures.'.length)
  const amountFen = grantFen(measure)
  const records = request.records ?? []
  const on = records.map((record) => record.on).toSorted()[0]
  if (amountFen === null || on === undefined) return null
  const grant: Fact = { kind: 'granted', id: path, on, measure, amountFen }
  return { request: { ...request, records: [...records, grant] }, ladders }
}

/** What a city pays where the text names no sum, so that a provincial match of it is the most. */
export const grantsFor =
  (measures: readonly Measure[]): Best['grantFen'] =>
  (id) =>
    measures.flatMap(({ amount }) => {
      if (amount.basis !== 'match' || !amount.city.includes(id)) return []
      const [num, den] = amount.rate
      return Math.floor((amount.togetherFen * den) / (num + den))
    })[0] ?? null

/**
 * The missing facts by what they may add to the plan for the work they take, the most first. Each is tried alone, and as
 * the last one after all others are known in the firm's favour: conditions that must hold together
 * are worth something only together. Facts without one best answer are left out.
 */
export function stakesOf(
  now: Case,
  paths: readonly string[],
  best: Best,
  moneyOf: (of: Case) => Money,
): readonly Stake[] {
  const tried = paths.filter((path) => inFavour(now, path, best) !== null)
  const told = (of: readonly string[]) =>
    of.reduce((sofar, path) => inFavour(sofar, path, best) ?? sofar, now)
  const totals = (of: readonly string[]) => {
    const { plan } = moneyOf(told(of))
    return { inForce: plan.inForce.totalFen, withDrafts: plan.withDrafts.totalFen }
  }
  const none = totals([])
  const all = totals(tried)
  const gain = (alone: number, before: number, whole: number, without: number) =>
    Math.max(0, alone - before, whole - without)
  return tried
    .map((path) => {
      const alone = totals([path])
      const rest = totals(tried.filter((one) => one !== path))
      return {
        path,
        inForceFen: gain(alone.inForce, none.inForce, all.inForce, rest.inForce),
        withDraftsFen: gain(alone.withDrafts, none.withDrafts, all.withDrafts, rest.withDrafts),
      }
    })
    .toSorted(
      (one, other) =>
        worth(other, 'inForceFen') - worth(one, 'inForceFen') ||
        worth(other, 'withDraftsFen') - worth(one, 'withDraftsFen'),
    )
}

/** Money at stake for the work that the answer takes. */
const worth = (stake: Stake, of: 'inForceFen' | 'withDraftsFen'): number =>
  stake[of] / effortOf(stake.path)
