import { daysUntil } from '../days.ts'
import type { Kleene } from '../kleene.ts'
import { type Fraction, fraction, fractionOf, gcd, isBelow } from '../ladder/decimal.ts'
import { isIn, liesIn } from '../measure/area.ts'
import { standingOf } from '../measure/window.ts'
import type { KnownEntry, Share, StatedValue } from '../schema/coverage.ts'
import type { PolicyDocument, Target } from '../schema/policy.ts'
import type { Confidence, Day } from '../schema/provenance.ts'
import type { Standing } from '../schema/result.ts'
import type { Words } from '../schema/words.ts'
import { countAtTier, type TierCount } from './count-at-tier.ts'
import { shareAmong } from './share.ts'
import { targetReadings, unreadTarget } from './target-readings.ts'

/** How far a target is. `progress` is what is there among what is wanted, in lowest terms. */
export type ComputedValue = {
  readonly count: TierCount
  readonly progress: Share
  readonly holds: Kleene
  readonly how: Words
  readonly confidence: Confidence
}

export type StatedProgress = Omit<StatedValue, 'target'> & {
  readonly progress: Share
  readonly holds: boolean
}

/**
 * A target with what is known of it. What is computed and what the bureau states stand side by
 * side; `known` is the first of them that is there. `note` says why nothing is computed.
 */
export type TargetProgress = {
  readonly id: string
  readonly document: string
  readonly clause: string
  readonly what: Words
  readonly atLeast: number
  readonly unit: Words
  readonly quote: string
  /** `draft` while the document is one, whatever its days. */
  readonly standing: Standing
  /** The end of the target's year; where it states none, the document's last day, not `stated`. */
  readonly deadline: { readonly on: Day; readonly stated: boolean }
  /** Days of the document that are over, `asOf` included, among all its days. */
  readonly elapsed: Share
  readonly known: 'computed' | 'stated' | 'unknown'
  readonly computed: ComputedValue | null
  readonly stated: StatedProgress | null
  readonly note: Words | null
}

export type TargetsRequest = {
  readonly documents: readonly PolicyDocument[]
  /** The bureau’s own area. */
  readonly area: string
  readonly asOf: Day
  readonly known: readonly KnownEntry[]
  readonly stated: readonly StatedValue[]
}

const partOfArea: Words = {
  zh: '目标按文件适用的整个区域定，本名录只是其中一部分，不据此计算。',
  en: 'The target is set for the whole area of the document; this register is a part of it and is not enough to compute it.',
}

/** Both ends included: 0 before the first day, all on the last and after it. */
export function elapsedOf({ first, last }: { first: Day; last: Day }, asOf: Day): Share {
  const days = daysUntil(first, last) + 1
  return shareAmong(Math.min(Math.max(daysUntil(first, asOf) + 1, 0), days), days)
}

/** One fraction among another, in lowest terms. */
function progressOf(value: Fraction, wanted: Fraction): Share {
  const [of, among] = [value.over * wanted.under, value.under * wanted.over]
  const common = gcd(of, among)
  return shareAmong(Number(of / common), Number(among / common))
}

/** The latest of a target's values that was stated by `asOf`; of one day, the last in the list. */
function statedOf(target: Target, { stated, asOf }: TargetsRequest): StatedProgress | null {
  const own = stated.filter((each) => each.target === target.id && each.on <= asOf)
  const latest = own.reduce<StatedValue | null>(
    (last, each) => (last === null || each.on >= last.on ? each : last),
    null,
  )
  if (latest === null) return null
  const { value, on, source } = latest
  const [there, wanted] = [fractionOf(value), fractionOf(String(target.atLeast))]
  return { value, on, source, progress: progressOf(there, wanted), holds: !isBelow(there, wanted) }
}

/** What the register says of a target, or why it says nothing. */
function computedOf(
  target: Target,
  document: PolicyDocument,
  { area, known }: TargetsRequest,
): ComputedValue | Words {
  const reading = targetReadings.get(target.id)
  if (reading === undefined) return unreadTarget
  if (reading.kind === 'none') return reading.why
  if (area !== document.area) return partOfArea
  const { holds, ...count } = countAtTier(known, document, reading.tier)
  const { over, under } = fractionOf(String(target.atLeast))
  const wanted = fraction(over, under * 100n)
  const { of, among, defined } = count.share
  return {
    count,
    progress: defined ? progressOf(fraction(of, among), wanted) : count.share,
    holds: holds(wanted),
    how: reading.how,
    confidence: reading.confidence,
  }
}

function targetOf(target: Target, document: PolicyDocument, request: TargetsRequest) {
  const { id, clause, what, atLeast, unit, quote, by } = target
  const read = computedOf(target, document, request)
  const [computed, note] = 'count' in read ? [read, null] : [null, read]
  const stated = statedOf(target, request)
  const known = computed ? 'computed' : stated ? 'stated' : 'unknown'
  return {
    id,
    document: document.id,
    clause,
    what,
    atLeast,
    unit,
    quote,
    standing: standingOf(document, request.asOf),
    deadline: by ? { on: `${by}-12-31`, stated: true } : { on: document.last, stated: false },
    elapsed: elapsedOf(document, request.asOf),
    known,
    computed,
    stated,
    note,
  } satisfies TargetProgress
}

/** The targets of all documents that are in force over the area, drafts too, in their order. */
export const targetsOf = (request: TargetsRequest): readonly TargetProgress[] =>
  request.documents
    .filter((document) => isIn(request.area, document.area))
    .filter((document) => liesIn(request.area, document) !== false)
    .flatMap((document) => document.targets.map((each) => targetOf(each, document, request)))
