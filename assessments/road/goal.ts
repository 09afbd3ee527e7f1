import type { RungId } from '../schema/ladder.ts'
import type { Gate, Ladders } from '../schema/result.ts'
import type { Target } from '../schema/road.ts'
import type { Scales } from '../schema/scales.ts'

/** A target as the ladders know it. */
export type Goal =
  | { readonly ladder: 'smart-factory-2025'; readonly rung: RungId }
  | { readonly ladder: 'sme-digital-2024' | 'cmmm-2020'; readonly level: number }

export function goalOf(target: Target): Goal {
  const [ladder, level] = target.split(':')
  if (level === undefined) return { ladder: 'smart-factory-2025', rung: ladder as RungId }
  return { ladder: ladder as 'sme-digital-2024' | 'cmmm-2020', level: Number(level) }
}

/** Whether the rung stands for certain. A higher one holds the lower. */
export function isReached(goal: Goal, ladders: Ladders, { factory }: Scales): boolean {
  if (goal.ladder !== 'smart-factory-2025') {
    return (ladders[goal.ladder].level ?? 0) >= goal.level
  }
  const rank = (id: RungId | null) => factory.rungs.findIndex((rung) => rung.id === id)
  return rank(ladders['smart-factory-2025'].tier) >= rank(goal.rung)
}

/** The gates that the rung demands: levels of maturity stand on all levels under them. */
export function gatesOf(goal: Goal, ladders: Ladders): readonly Gate[] {
  const { gates } = ladders[goal.ladder]
  switch (goal.ladder) {
    case 'smart-factory-2025':
      return gates.filter(({ rung }) => rung === goal.rung)
    case 'sme-digital-2024':
      return gates.filter(({ rung }) => Number(rung) === goal.level)
    case 'cmmm-2020':
      return gates.filter(({ rung }) => Number(rung) <= goal.level)
  }
}

/** The maturity level that a tier asks for; null for other targets. */
export const maturityAsked = (goal: Goal, { factory }: Scales): number | null =>
  goal.ladder === 'smart-factory-2025'
    ? (factory.rungs.find(({ id }) => id === goal.rung)?.demand.maturity ?? null)
    : null

/** The gates of the target, and for a tier those of the maturity that it asks for. */
export function gatesWithin(goal: Goal, ladders: Ladders, scales: Scales): readonly Gate[] {
  const level = maturityAsked(goal, scales)
  const under = ladders['cmmm-2020'].gates.filter(({ rung }) => Number(rung) <= (level ?? 0))
  return [...gatesOf(goal, ladders), ...under]
}
