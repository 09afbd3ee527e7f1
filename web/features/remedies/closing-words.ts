import { cutText } from '../../../assessments/figures.ts'
import type { SizeClass } from '../../../assessments/remedy/size-class.ts'
import type { Gate } from '../../../assessments/schema/result.ts'
import { say } from '../../language.ts'
import { sayRemedies } from '../../messages/remedies.ts'
import { sayResult } from '../../messages/result.ts'
import { rungName } from '../result/rung-name.ts'
import type { LadderId } from './next-gaps.ts'
import type { Closes } from './remedy-lines.ts'

const SCORE_PLACES = 3

/** What a remedy adds to a gate, in the unit of its rule. */
export function addsText({ rule }: Pick<Gate, 'rule'>, adds: string): string {
  const words = sayRemedies().adds
  switch (rule) {
    case 'score':
      return words.points(adds)
    case 'scenarios':
    case 'constraint-scenarios':
      return words.scenarios(adds)
    case 'ai-share':
      return words.ai(adds)
    case 'maturity':
    case 'own-score':
      return words.score(cutText(adds, SCORE_PLACES))
    default:
      return rule.startsWith('covers-') ? words.scenes(adds) : words.flag
  }
}

/** A rung so short that it stands before the conditions of it. */
const rungShort = (ladder: LadderId, rung: string): string =>
  sayRemedies().ladderShort[ladder](rungName(ladder, rung))

export const ruleName = ({ rule }: Pick<Gate, 'rule'>): string => sayResult().rule[rule] ?? rule

/** The gates that a remedy closes, by rung: 先进级：AI场景占比、智能制造能力成熟度. */
export function byRung(
  closes: readonly Closes[],
): readonly { readonly rung: string; readonly rules: string }[] {
  const rungs = [...new Set(closes.map(({ ladder, gate }) => `${ladder}/${gate.rung}`))]
  return rungs.flatMap((key) => {
    const own = closes.filter(({ ladder, gate }) => `${ladder}/${gate.rung}` === key)
    const first = own[0]
    if (first === undefined) return []
    const rules = own.map(({ gate }) => ruleName(gate)).join(say().listed)
    return [{ rung: rungShort(first.ladder, first.gate.rung), rules }]
  })
}

type Range = { readonly low: number; readonly high: number }

/** A planning range, in the unit of the column; whole ten thousands, as they are assumed. */
export const costText = ({ low, high }: Range): string =>
  say().range(sayRemedies().cost(low), sayRemedies().cost(high))

export const monthsText = ({ low, high }: Range): string =>
  low === high ? String(low) : say().range(String(low), String(high))

/** The size class that the costs are read by. */
export const sizeText = (size: SizeClass | null): string => {
  const { sizeOf, sizeOpen } = sayRemedies().facts
  return size === null ? sizeOpen : sizeOf[size]
}
