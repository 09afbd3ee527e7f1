import type { Road } from '../../../assessments/schema/road.ts'

/** Why a condition of the target stays open although everything is done that closes one. */
export type Cause = 'money' | 'remedies' | 'left-out' | 'open'

/** The words of the sentence, in either language. */
export type SentenceWords = {
  readonly reached: (to: string) => string
  readonly way: (from: string, to: string) => string
  readonly effort: (n: number, months: number) => string
  readonly cost: (cost: string) => string
  readonly aid: (aid: string, net: string) => string
  readonly noAid: (net: string) => string
  readonly noCountedAid: (net: string) => string
  readonly openAid: (net: string) => string
  readonly end: string
  /** What leads over to a road that does not end at the target. */
  readonly away: (to: string) => string
  readonly awayOwn: (to: string) => string
  readonly awayEffort: (n: number, months: number) => string
  readonly closesRest: string
  readonly causes: Readonly<Record<Cause, (k: number) => string>>
  readonly more: (causes: readonly string[]) => string
  readonly stillShort: (k: number) => string
  readonly unanswered: (to: string, k: number) => string
  readonly none: (to: string, causes: readonly string[]) => string
  readonly onlyUnanswered: (to: string, k: number) => string
  readonly budget: (to: string) => string
  readonly yearBudgets: (to: string, lastYear: number) => string
  readonly leftOut: (to: string) => string
  readonly unfinished: (to: string) => string
  readonly short: (to: string, k: number) => string
}

export type SentenceNames = {
  /** The rung that stands now, or that none can be named. */
  readonly from: string
  readonly to: string
  /** The target after `from` on the same ladder. */
  readonly toAfter: string
  /** What stands once all is done. */
  readonly stands: string
  readonly amount: (fen: number) => string
}

/** A road in printed figures. */
type Said = Pick<
  Road,
  'reached' | 'reachable' | 'stopped' | 'remedies' | 'months' | 'costFen' | 'aidFen' | 'netFen'
>

export type StillOpen = {
  /** Gates of the target that stay open after the road. */
  readonly left: number
  /** How many of them no remedy closes, by the cause; `open`: not answered yet. */
  readonly causes: Readonly<Record<Cause, number>>
  /** Whether facts are missing without which no measure can be judged. */
  readonly isAidOpen: boolean
  /** Whether the firm leaves measures out. */
  readonly leavesOut: boolean
  /** The last year that remedies can be put off to, where years have budgets. */
  readonly lastYear: number | null
}

const order: readonly Cause[] = ['money', 'remedies', 'left-out', 'open']

/** What the road takes, or why there is none. */
export function roadSentence(
  road: Said,
  open: StillOpen,
  names: SentenceNames,
  words: SentenceWords,
): string {
  const { to } = names
  if (road.reached) return words.reached(to)
  const counted = order.filter((cause) => open.causes[cause] > 0)
  const causes = counted.map((cause) => words.causes[cause](open.causes[cause]))
  const ownShort = open.left - order.reduce((sum, cause) => sum + open.causes[cause], 0)
  const isOnlyOpen = counted.every((cause) => cause === 'open')
  if (road.remedies.length === 0) {
    if (road.stopped === 'budget')
      return open.lastYear === null ? words.budget(to) : words.yearBudgets(to, open.lastYear)
    if (road.stopped === 'left-out') return words.leftOut(to)
    if (road.stopped === 'unfinished') return words.unfinished(to)
    if (ownShort > 0) return words.short(to, open.left)
    return isOnlyOpen ? words.onlyUnanswered(to, open.causes.open) : words.none(to, causes)
  }
  const count = road.remedies.length
  const money = `${words.cost(names.amount(road.costFen))}${aidWords(road, open, names, words)}`
  if (!road.reachable && ownShort > 0)
    return [
      words.awayOwn(to),
      words.awayEffort(count, road.months),
      money,
      words.stillShort(open.left),
      names.stands,
      words.end,
    ].join('')
  if (!road.reachable && !isOnlyOpen)
    return [
      words.away(to),
      words.awayEffort(count, road.months),
      money,
      words.closesRest,
      words.more(causes),
      names.stands,
      words.end,
    ].join('')
  const way = [
    words.way(names.from, names.toAfter),
    words.effort(count, road.months),
    money,
    words.end,
  ].join('')
  return road.reachable ? way : `${way}${words.unanswered(to, open.causes.open)}`
}

/** Aid is at most, so that net is at least; that nothing was found is said only where it was sought. */
function aidWords(
  { aidFen, netFen }: Said,
  { isAidOpen, leavesOut }: StillOpen,
  { amount }: SentenceNames,
  words: SentenceWords,
): string {
  if (aidFen !== 0) return words.aid(amount(aidFen), amount(netFen))
  if (isAidOpen) return words.openAid(amount(netFen))
  return words[leavesOut ? 'noCountedAid' : 'noAid'](amount(netFen))
}
