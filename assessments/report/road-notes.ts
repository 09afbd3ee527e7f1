import { openAid } from './open-aid.ts'
import type { FoundRoad } from './road.ts'
import type { Told } from './told.ts'

/** How sure the figures of a road are, and what they leave open; a sentence each. */
export function roadNotes(told: Told, found: FoundRoad): readonly string[] {
  const { words } = told
  const { road } = found
  const { aidRangeFen, aidFen, costFen, costRangeFen, withDrafts } = road
  if (road.remedies.length === 0) return [words.road.assumed]
  const { low, high } = costRangeFen
  return [
    words.road.assumed,
    words.road.range(words.yuan(low), words.yuan(high)),
    ...(ownOf(found).size > 0 ? [words.road.ownNote] : []),
    words.road.yearly,
    proofText(told, found),
    ...(road.open.length > 0 ? [words.road.open(road.open.length)] : []),
    ...(road.size === null ? [words.road.size] : []),
    ...(aidRangeFen.high > aidFen
      ? [
          words.road.could(
            words.yuan(aidRangeFen.high),
            words.yuan(costFen - aidRangeFen.high),
            openAid(told, found),
          ),
        ]
      : []),
    ...(withDrafts.aidFen === aidFen
      ? []
      : [words.road.draft(words.yuan(withDrafts.aidFen), words.yuan(withDrafts.netFen))]),
  ]
}

/** Ids of the remedies whose cost or months are the firm's own. */
export function ownOf({ road, wish }: FoundRoad): ReadonlyMap<string, OwnFields> {
  return new Map(
    road.remedies.flatMap(({ id }): [string, OwnFields][] => {
      const { costFen, months } = wish?.remedies?.[id] ?? {}
      const own = { cost: costFen !== undefined, months: months !== undefined }
      return own.cost || own.months ? [[id, own]] : []
    }),
  )
}

type OwnFields = { readonly cost: boolean; readonly months: boolean }

/** What was proven of this road, by the aim and within the budgets that it was sought with. */
function proofText({ words }: Told, { road, wish }: FoundRoad): string {
  const aim = wish?.aim ?? 'net'
  if (!road.optimal) {
    const by = aim === 'net' ? words.yuan(road.gap) : words.road.months(road.gap)
    return words.road.unproven(by, aim)
  }
  return words.road.proven({ aim, budget: budgetOf(wish), isWhole: road.reachable })
}

function budgetOf(wish: FoundRoad['wish']): 'none' | 'total' | 'years' {
  if (Object.keys(wish?.yearBudgetFen ?? {}).length > 0) return 'years'
  return wish?.budgetFen == null ? 'none' : 'total'
}
