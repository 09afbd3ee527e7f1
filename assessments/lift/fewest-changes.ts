import type { Change, ChangeSet } from '../schema/lift.ts'
import { type Candidate, type Choice, type Demand, mostSets } from './candidate.ts'
import { type MostGain, mostGain, owedAfter, stepsOf } from './most-gain.ts'

/** What the candidates taken so far can add to a figure in exactly so many steps. */
type Front = readonly (bigint | null)[]

function extended(front: Front, candidate: Candidate, figure: number): Front {
  return front.map((_, steps) =>
    candidate.choices.reduce<bigint | null>((best, choice) => {
      const before = front[steps - choice.steps] ?? null
      if (before === null) return best
      const gain = before + (choice.gains[figure] ?? 0n)
      return best === null || gain > best ? gain : best
    }, null),
  )
}

/** The choices that bring what is asked in so many steps; the earliest candidates go least far. */
function choicesFor(
  taken: readonly Candidate[],
  needs: readonly bigint[],
  steps: number,
): readonly Choice[] | null {
  const most = needs.map((_, figure) => mostGain(taken, new Set(), figure))
  const from = (at: number, gained: readonly bigint[], left: number): readonly Choice[] | null => {
    if (at === taken.length) return []
    for (const choice of taken[at]?.choices ?? []) {
      const now = gained.map((gain, figure) => gain + (choice.gains[figure] ?? 0n))
      const rest = left - choice.steps
      const isEnough = needs.every((need, figure) => {
        const more = most[figure]?.(at + 1, false, taken.length - at - 1, rest) ?? null
        return more !== null && (now[figure] ?? 0n) + more >= need
      })
      const others = isEnough ? from(at + 1, now, rest) : null
      if (others !== null) return [choice, ...others]
    }
    return null
  }
  return from(
    0,
    needs.map(() => 0n),
    steps,
  )
}

function changeSetOf(taken: readonly Candidate[], choices: readonly Choice[]): ChangeSet {
  const changes = taken.map((one, i): Change => {
    const choice = choices[i] as Choice
    const change = { id: one.id, from: one.from, to: choice.to, steps: choice.steps }
    return one.outcome === undefined ? change : { ...change, outcome: true }
  })
  return { changes, steps: changes.reduce((sum, change) => sum + change.steps, 0) }
}

/** The first sets, in the order of the candidates, of exactly `count` changes and `steps` steps. */
function setsOf(
  candidates: readonly Candidate[],
  demand: Demand,
  most: readonly MostGain[],
  count: number,
  steps: number,
): readonly ChangeSet[] {
  const blocks = demand.blocks ?? new Set()
  const found: ChangeSet[] = []
  const isOpen = (at: number, owed: boolean, left: number, fronts: readonly Front[]): boolean =>
    demand.gains.every((need, figure) =>
      fronts[figure]?.some((gained, used) => {
        if (gained === null) return false
        const more = most[figure]?.(at, owed, left, steps - used) ?? null
        return more !== null && gained + more >= need
      }),
    )
  const search = (
    at: number,
    owed: boolean,
    taken: readonly Candidate[],
    fronts: readonly Front[],
  ): void => {
    if (found.length === mostSets || !isOpen(at, owed, count - taken.length, fronts)) return
    const candidate = candidates[at]
    if (candidate === undefined) {
      const choices = choicesFor(taken, demand.gains, steps)
      if (choices !== null) found.push(changeSetOf(taken, choices))
      return
    }
    if (taken.length < count) {
      const further = fronts.map((front, figure) => extended(front, candidate, figure))
      search(at + 1, false, [...taken, candidate], further)
    }
    const passed = owedAfter(candidates, blocks, at, owed, false)
    if (passed !== null) search(at + 1, passed, taken, fronts)
  }
  const start: Front = Array.from({ length: steps + 1 }, (_, used) => (used === 0 ? 0n : null))
  search(
    0,
    false,
    [],
    demand.gains.map(() => start),
  )
  return found
}

/**
 * The smallest sets of changes that bring what is asked: fewest changes, then fewest steps, then
 * the order of the candidates; at most three that change different questions. Empty: none does.
 *
 * With one figure the bound is the optimum itself, so nothing is searched in vain. With several it
 * is what each could have alone: never too low, so nothing is missed.
 */
export function fewestChanges(
  candidates: readonly Candidate[],
  demand: Demand,
): readonly ChangeSet[] {
  const blocks = demand.blocks ?? new Set<string>()
  const held = new Set(candidates.map((one) => one.block))
  if ([...blocks].some((block) => !held.has(block))) return []
  const most = demand.gains.map((_, figure) => mostGain(candidates, blocks, figure))
  const all = stepsOf(candidates)
  const canDo = (count: number, steps: number) =>
    demand.gains.every((need, figure) => {
      const best = most[figure]?.(0, false, count, steps) ?? null
      return best !== null && best >= need
    })
  for (let count = demand.count ?? 0; count <= candidates.length; count++) {
    if (!canDo(count, all)) continue
    for (let steps = 0; steps <= all; steps++) {
      const sets = canDo(count, steps) ? setsOf(candidates, demand, most, count, steps) : []
      if (sets.length > 0) return sets
    }
  }
  return []
}
