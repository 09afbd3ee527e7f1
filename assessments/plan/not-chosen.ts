import { compareIds } from '../compare-ids.ts'
import type { Candidate } from '../measure/candidate.ts'
import { conflictOf } from '../measure/conflicts.ts'
import { fillCaps } from '../measure/fill-caps.ts'
import { totalOf } from '../measure/filling.ts'
import type { NotChosen } from '../schema/result.ts'
import type { Component } from './component.ts'
import { type Effort, withPart } from './effort.ts'
import type { Problem, Share } from './problem.ts'
import { type Found, searchComponent } from './search.ts'

/** A claim that is left out, with its candidates; its loss is not yet known. */
type LeftOut = { readonly claim: NotChosen; readonly forced: readonly number[] }

/**
 * What a component's best combination leaves out because something chosen excludes it, a claim for
 * each measure and year, and what it would bring by itself.
 */
export function leftOutIn(
  problem: Problem,
  component: Component,
  taken: ReadonlySet<number>,
): readonly LeftOut[] {
  const all: LeftOut[] = []
  for (const share of component.shares) {
    const { bundle, from } = problem.shares[share] as Share
    for (const run of fillCaps(bundle, 'low')) {
      const left = range(from + run.from, from + run.to).filter(
        (index) => !taken.has(index) && isHeldOut(problem, index, taken),
      )
      const isLeft = new Set(left)
      const amountFen = totalOf(fillCaps(bundle, 'low', (index) => isLeft.has(from + index)))
      if (amountFen === 0) continue
      const claim = {
        measure: run.measureId,
        records: left.map((index) => problem.candidates[index]?.record?.id ?? ''),
        year: run.year,
        amountFen,
        lossFen: null,
        conflict: reasonOf(problem, left, taken),
      }
      all.push({ claim, forced: left })
    }
  }
  return all
}

/** Out because something chosen excludes it, or because its room in a total brings more elsewhere. */
function isHeldOut({ rivals, contested }: Problem, index: number, taken: ReadonlySet<number>) {
  const against = rivals[index] ?? []
  return against.length === 0 ? contested.has(index) : against.some((rival) => taken.has(rival))
}

/**
 * What the total would lose with a claim forced in: null where the best without it is not proven, or
 * the visits do not reach to prove the best with it.
 */
export function lossesOf(
  problem: Problem,
  components: readonly Component[],
  found: readonly Found[],
  left: readonly (readonly LeftOut[])[],
  effort: Effort,
): readonly NotChosen[] {
  const isProven = (at: number) => found[at]?.proven === true
  let searches = left.reduce((sum, each, at) => sum + (isProven(at) ? each.length : 0), 0)
  return components.flatMap((component, at) => {
    const ceiling = found[at]?.fen ?? 0
    return (left[at] ?? []).map(({ claim, forced }) => {
      if (!isProven(at)) return claim
      const wants = { wants: 'total', forced, ceiling } as const
      const best = withPart(effort, searches, (part) =>
        searchComponent(problem, component, part, wants),
      )
      searches -= 1
      return best.proven ? { ...claim, lossFen: ceiling - best.fen } : claim
    })
  })
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

/** The first conflict, by id, that keeps one of these out; null where only the programme does. */
function reasonOf(
  { candidates, rivals, conflicts }: Problem,
  left: readonly number[],
  taken: ReadonlySet<number>,
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
