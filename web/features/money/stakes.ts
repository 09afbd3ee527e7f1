import type { Money } from '../../../assessments/evaluate-money.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'

/** Everything that money is worked out from, besides the day. */
export type Case = { readonly request: Request; readonly ladders: Ladders }

/** What an answer may add at most to the plan, in fen: of what is in force, and with the drafts. */
export type Stake = {
  readonly path: string
  readonly inForceFen: number
  readonly withDraftsFen: number
}

const flags = ['legalPerson', 'creditClean', 'aiRobotics', 'manufacturer', 'ownCoreTechnology']
const digitalLadder = 'sme-digital-2024'

/** The case with this fact known in the firm's favour; null where no one answer is the best. */
export function inFavour({ request, ladders }: Case, path: string, area: string): Case | null {
  const enterprise = request.enterprise ?? {}
  const told = (more: object): Case => ({
    request: { ...request, enterprise: { ...enterprise, ...more } },
    ladders,
  })
  if (path.startsWith('ladders.')) {
    const ladder = ladders[digitalLadder]
    const best = { ...ladder, level: ladder.possible }
    return { request, ladders: { ...ladders, [digitalLadder]: best } }
  }
  if (path.startsWith('records.')) return recordInFavour({ request, ladders }, path)
  const field = path.slice('enterprise.'.length)
  if (field === 'area') return told({ area })
  if (flags.includes(field)) return told({ [field]: true })
  if (field === 'employees') return told({ employees: 0 })
  return null
}

function recordInFavour({ request, ladders }: Case, path: string): Case | null {
  const dot = path.lastIndexOf('.')
  const id = path.slice('records.'.length, dot)
  const field = path.slice(dot + 1)
  const isFlag = ['selected', 'deployed', 'agent', 'lead'].includes(field)
  if (!isFlag && field !== 'level') return null
  const records = (request.records ?? []).map((one): Fact => {
    if (one.id !== id) return one
    if (field === 'level' && one.kind === 'certificate')
      return { ...one, level: one.of === 'dcmm' ? 5 : 4 }
    return isFlag ? ({ ...one, [field]: true } as Fact) : one
  })
  return { request: { ...request, records }, ladders }
}

/**
 * The missing facts by what they may add to the plan, the most first. Each is tried alone, and as
 * the last one after all others are known in the firm's favour: conditions that must hold together
 * are worth something only together. Facts without one best answer are left out.
 */
export function stakesOf(
  now: Case,
  paths: readonly string[],
  area: string,
  moneyOf: (of: Case) => Money,
): readonly Stake[] {
  const tried = paths.filter((path) => inFavour(now, path, area) !== null)
  const told = (of: readonly string[]) =>
    of.reduce((sofar, path) => inFavour(sofar, path, area) ?? sofar, now)
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
      (one, other) => other.inForceFen - one.inForceFen || other.withDraftsFen - one.withDraftsFen,
    )
}
