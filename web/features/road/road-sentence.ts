import type { Road } from '../../../assessments/schema/road.ts'

/** The words of the sentence, in either language. */
export type SentenceWords = {
  readonly reached: (to: string) => string
  readonly way: (from: string, to: string) => string
  readonly effort: (n: number, months: number) => string
  readonly cost: (cost: string) => string
  readonly aid: (aid: string, net: string) => string
  readonly noAid: (net: string) => string
  readonly openAid: (net: string) => string
  readonly blockedToo: (k: number) => string
  readonly unanswered: (k: number) => string
  readonly onlyBlocked: (to: string, k: number) => string
  readonly onlyUnanswered: (to: string, k: number) => string
  readonly budget: (to: string) => string
  readonly leftOut: (to: string) => string
  readonly unfinished: (to: string) => string
  readonly short: (to: string, k: number) => string
}

export type SentenceNames = {
  /** The rung that stands now, or that none can be named. */
  readonly from: string
  readonly to: string
  /** A cost raised, an aid cut. */
  readonly cost: (fen: number) => string
  readonly aid: (fen: number) => string
}

type Said = Pick<
  Road,
  'reached' | 'reachable' | 'stopped' | 'remedies' | 'months' | 'costFen' | 'aidFen' | 'netFen'
>

export type StillOpen = {
  /** Gates of the target that stay open after the road. */
  readonly left: number
  /** How many of them no remedy closes: failed ones, and ones that are not answered yet. */
  readonly blocked: number
  readonly unanswered: number
  /** Whether facts are missing without which no measure can be judged. */
  readonly isAidOpen: boolean
}

/** What the road takes, or why there is none. */
export function roadSentence(
  road: Said,
  { left, blocked, unanswered, isAidOpen }: StillOpen,
  { from, to, cost, aid }: SentenceNames,
  words: SentenceWords,
): string {
  if (road.reached) return words.reached(to)
  const ownShort = Math.max(0, left - blocked - unanswered)
  const rest = [
    blocked > 0 ? words.blockedToo(blocked) : '',
    unanswered > 0 ? words.unanswered(unanswered) : '',
  ].join('')
  if (road.remedies.length === 0) {
    if (road.stopped === 'budget') return words.budget(to)
    if (road.stopped === 'left-out') return words.leftOut(to)
    if (road.stopped === 'unfinished') return words.unfinished(to)
    if (ownShort > 0) return words.short(to, left)
    if (blocked === 0) return words.onlyUnanswered(to, unanswered)
    return `${words.onlyBlocked(to, blocked)}${unanswered > 0 ? words.unanswered(unanswered) : ''}`
  }
  const way = [
    words.way(from, to),
    words.effort(road.remedies.length, road.months),
    words.cost(cost(road.costFen)),
    road.aidFen === 0
      ? words[isAidOpen ? 'openAid' : 'noAid'](cost(road.netFen))
      : words.aid(aid(road.aidFen), cost(road.netFen)),
  ].join('')
  if (road.reachable) return way
  return ownShort > 0 ? `${way}${words.short(to, left)}` : `${way}${rest}`
}
