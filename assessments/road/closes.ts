import { isAsked, isMet } from '../remedy/lifted.ts'
import type { Gate } from '../schema/result.ts'
import { gatesWithin } from './goal.ts'
import type { RoadCase } from './road-case.ts'
import type { Way } from './way.ts'

/** Whether the way raises an answer that the gate is judged by, so that the gate comes nearer. */
export function helps({ firm, orders }: RoadCase, way: Way, { rule, reads }: Gate): boolean {
  const answers = firm.answers ?? {}
  return way.remedy.lifts.some((lift) => {
    if (!reads.includes(lift.answer) || !isAsked(answers, lift.answer)) return false
    // To build a scene without AI moves the share of AI down.
    if (rule === 'ai-share' && !('atLeast' in lift && lift.atLeast === 'ai')) return false
    return !isMet(orders, answers, lift)
  })
}

/** Ids of the gates within the target that do not hold and that the way brings nearer. */
export function closesOf(of: RoadCase, way: Way): string[] {
  return gatesWithin(of.goal, of.ladders, of.scales)
    .filter((gate) => gate.holds !== true && helps(of, way, gate))
    .map(({ id }) => id)
}
