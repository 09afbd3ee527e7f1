import { lastWholeYear } from '../days.ts'
import { evaluateLadders } from '../evaluate-ladders.ts'
import { exactOf, type Fraction, isBelow, plus } from '../ladder/decimal.ts'
import type { Day } from '../schema/provenance.ts'
import type { Request } from '../schema/request.ts'
import type { Ladders, NextQuestion } from '../schema/result.ts'
import type { Scales } from '../schema/scales.ts'
import type { Touch } from './open-gates.ts'
import { touchesOf } from './touches-of.ts'

const zero: Fraction = { over: 0n, under: 1n }
const noneSkipped: ReadonlySet<string> = new Set()

/** All questions of the three ladders in the order of the interview. */
function interviewOrder({ indicator, maturity, factory }: Scales, asOf: Day): readonly string[] {
  return [
    'enterprise.process',
    `enterprise.revenueFen.${lastWholeYear(asOf)}`,
    ...[...factory.questions, ...indicator.questions, ...indicator.scenarios].map((one) => one.id),
    ...factory.chapters.flatMap((chapter) =>
      factory.scenes.filter((scene) => scene.chapter === chapter.id).map((scene) => scene.id),
    ),
    ...maturity.subdomains.flatMap((one) =>
      one.statements.map(({ level }) => `cmmm.${one.id}.${level}`),
    ),
  ]
}

type Candidate = {
  readonly id: string
  readonly touches: readonly Touch[]
  readonly settled: readonly Touch[]
  readonly closes: Fraction
}

const closedBy = (touches: readonly Touch[]): Fraction =>
  touches.map((touch) => touch.closes).reduce(plus, zero)

function candidateOf(id: string, touches: readonly Touch[]): Candidate {
  const next = touches.filter((touch) => touch.isNext)
  const settled = next.filter((touch) => touch.settles)
  return { id, touches, settled, closes: closedBy(next) }
}

/** More gates of the next rungs first, then more of their ranges. */
const isBetter = (a: Candidate, b: Candidate): boolean =>
  a.settled.length === b.settled.length
    ? isBelow(b.closes, a.closes)
    : a.settled.length > b.settled.length

const counts = ['scenarios', 'constraint-scenarios', 'ai-share']
const isCount = ({ gate }: Touch) => counts.includes(gate.rule) || gate.rule.startsWith('covers-')

/** Where nothing bears on a next rung, the gates named are of the rungs above it. */
function answerOf({ id, touches, settled }: Candidate): NextQuestion {
  const next = touches.filter((touch) => touch.isNext)
  const narrowed = next.length > 0 ? next : touches
  const named = settled.length > 0 ? settled : narrowed
  const narrows = narrowed.every(isCount) ? 'narrows-count' : 'narrows-score'
  return {
    id,
    why: settled.length > 0 ? 'settles-gates' : narrows,
    gates: named.map((touch) => touch.gate.id),
    share: exactOf(closedBy(named)),
  }
}

/**
 * The open question that settles most: the one whose answer could decide most gates of the next
 * rungs, then the one that narrows them most, then the first of the interview. `skip` holds the ids
 * of questions said to be not known. Null once no question left can move a ladder. `ladders` is the
 * evaluation of the same request, where it is at hand.
 */
export function nextQuestionOf(
  request: Request,
  scales: Scales,
  asOf: Day,
  skip: ReadonlySet<string> = noneSkipped,
  ladders: Ladders = evaluateLadders(request, scales, asOf),
): NextQuestion | null {
  const touches = touchesOf(request, scales, ladders)
  let best: Candidate | null = null
  for (const id of interviewOrder(scales, asOf)) {
    const own = touches.get(id) ?? []
    if (own.length === 0 || skip.has(id)) continue
    const candidate = candidateOf(id, own)
    if (best === null || isBetter(candidate, best)) best = candidate
  }
  return best === null ? null : answerOf(best)
}
