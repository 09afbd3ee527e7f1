import type { Candidate } from '../measure/candidate.ts'
import { conflictOf } from '../measure/conflicts.ts'
import { fillCaps } from '../measure/fill-caps.ts'
import type { Conflict } from '../schema/policy.ts'
import type { NotChosen } from '../schema/result.ts'
import type { Component } from './component.ts'
import { compareIds, type Problem, type Share } from './problem.ts'
import { type Limits, searchComponent } from './search.ts'

/** Ties do not matter to a loss. */
const LIMITS: Limits = { nodes: 10_000, tieNodes: 0 }

/**
 * What a component's best combination leaves out because something chosen excludes it, a claim for
 * each measure and year: what it would bring by itself, and what the total would lose with it.
 * `proven` when no loss is less than said.
 */
export function notChosenIn(
  problem: Problem,
  component: Component,
  bestFen: number,
  taken: ReadonlySet<number>,
  conflicts: readonly Conflict[],
): { readonly claims: readonly NotChosen[]; readonly proven: boolean } {
  const claims: NotChosen[] = []
  let proven = true
  for (const share of component.shares) {
    const { programme, from } = problem.shares[share] as Share
    for (const run of fillCaps(programme, 'low')) {
      const left = range(from + run.from, from + run.to).filter(
        (index) => !taken.has(index) && problem.rivals[index]?.some((rival) => taken.has(rival)),
      )
      const alone = fillCaps(programme, 'low', (index) => left.includes(from + index))
      const amountFen = alone.reduce((sum, { fen }) => sum + fen, 0)
      if (amountFen === 0) continue
      const forced = searchComponent(problem, component, left, LIMITS)
      proven &&= forced.proven
      claims.push({
        measure: run.measureId,
        records: left.map((index) => problem.candidates[index]?.record?.id ?? ''),
        year: run.year,
        amountFen,
        lossFen: Math.max(0, bestFen - forced.fen),
        conflict: reasonOf(problem, left, taken, conflicts),
      })
    }
  }
  return { claims, proven }
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

/** The first conflict, by id, that keeps one of these out; null where only the programme does. */
function reasonOf(
  { candidates, rivals }: Problem,
  left: readonly number[],
  taken: ReadonlySet<number>,
  conflicts: readonly Conflict[],
): string | null {
  const ids = left.flatMap((index) =>
    (rivals[index] ?? [])
      .filter((rival) => taken.has(rival))
      .map(
        (rival) =>
          conflictOf(candidates[index] as Candidate, candidates[rival] as Candidate, conflicts)?.id,
      ),
  )
  return ids.filter((id) => typeof id === 'string').sort(compareIds)[0] ?? null
}
