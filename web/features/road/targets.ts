import { gatesOf as goalGates, goalOf } from '../../../assessments/road/goal.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Gate, Ladders } from '../../../assessments/schema/result.ts'
import type { Target } from '../../../assessments/schema/road.ts'
import { nextStanding, rungStandings } from '../result/rung-standing.ts'

export type LadderId = keyof Ladders

/** A ladder and the rungs on it that lie above the one reached, from the next one up. */
export type TargetChoice = { readonly ladder: LadderId; readonly targets: readonly Target[] }

const order: readonly LadderId[] = ['smart-factory-2025', 'sme-digital-2024', 'cmmm-2020']

/** Where a target lies: `cmmm-2020:3` is rung 3 of `cmmm-2020`. */
export function placeOfTarget(target: Target): {
  readonly ladder: LadderId
  readonly rung: string
} {
  const [ladder = '', rung] = target.split(':')
  return rung === undefined
    ? { ladder: 'smart-factory-2025', rung: target }
    : { ladder: ladder as LadderId, rung }
}

const targetAt = (ladder: LadderId, rung: string): Target =>
  (ladder === 'smart-factory-2025' ? rung : `${ladder}:${rung}`) as Target

export function reachedOn(ladders: Ladders, ladder: LadderId): string | null {
  if (ladder === 'smart-factory-2025') return ladders[ladder].tier
  const { level } = ladders[ladder]
  return level === null ? null : String(level)
}

export function targetChoices(ladders: Ladders): readonly TargetChoice[] {
  return order.map((ladder) => {
    const standings = rungStandings(ladders[ladder].gates)
    const next = nextStanding(standings, reachedOn(ladders, ladder))
    const from = next === undefined ? standings.length : standings.indexOf(next)
    return { ladder, targets: standings.slice(from).map(({ rung }) => targetAt(ladder, rung)) }
  })
}

/** The next rung of the first ladder that has one above; the asked one where it is a choice. */
export function targetFor(choices: readonly TargetChoice[], asked: string | undefined) {
  const all = choices.flatMap(({ targets }) => targets)
  return all.find((one) => one === asked) ?? all[0]
}

/** The gates that the target demands: a maturity level stands on all levels under it. */
export const gatesOf = (ladders: Ladders, target: Target): readonly Gate[] =>
  goalGates(goalOf(target), ladders)

/** Gates of the target that do not hold for certain. */
export const gatesLeft = (ladders: Ladders, target: Target): readonly Gate[] =>
  gatesOf(ladders, target).filter(({ holds }) => holds !== true)

/** Measures that ask for a digital level above the one reached, up to the one aimed at. */
export function openedBy(
  target: Target,
  ladders: Ladders,
  documents: readonly PolicyDocument[],
): readonly string[] {
  const { ladder, rung } = placeOfTarget(target)
  if (ladder !== 'sme-digital-2024') return []
  const reached = ladders[ladder].level ?? 0
  return documents.flatMap((document) =>
    document.measures
      .filter((measure) =>
        measure.enterprise.some(
          (one) =>
            one.ask === 'digital-level' && one.atLeast > reached && one.atLeast <= Number(rung),
        ),
      )
      .map(({ id }) => id),
  )
}
