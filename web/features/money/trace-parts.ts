import { rateText } from '../../../assessments/figures.ts'
import type { FactKind } from '../../../assessments/schema/record.ts'
import type { Step } from '../../../assessments/schema/result.ts'
import type { trace as zhTrace } from '../../messages/zh/trace.ts'
import { baseName, partsText } from './base-parts.ts'
import { isSame } from './trace-figures.ts'
import { type Fen, figureText, isKnown, isRate, spanText } from './trace-spans.ts'

export type TraceWords = typeof zhTrace

export type TraceOf = {
  readonly steps: readonly Step[]
  /** A record by its short name with its day; undefined for one that is gone. */
  readonly titleOf: (record: string) => string | undefined
  readonly kindOf: (record: string) => FactKind | undefined
  /** To what a claim is cut: 1 fen, or what the text says. */
  readonly quantumFen: number
  /** The base is what the city awards, matched by the province. */
  readonly isMatch: boolean
}

type Cap = keyof TraceWords['caps']

const isCap = (step: Step['step']): step is Cap => step.endsWith('-cap')
/** What stands after a step; empty for a range that is the amount itself: the closing says it. */
function afterText(fen: Fen, steps: readonly Step[], words: TraceWords): string {
  const end = steps.find(({ step }) => step === 'amount')?.fen
  const isEnd = end !== undefined && !isKnown(fen) && isSame(fen, end)
  return isEnd ? '' : spanText(fen, words)
}

/** One step in words, what it acts on and what stands after it; empty where others say it. */
export function partsOf(
  step: Step,
  before: Fen | null,
  previous: Step | undefined,
  of: TraceOf,
  words: TraceWords,
): readonly string[] {
  const what = (step.record === undefined ? undefined : of.titleOf(step.record)) ?? words.firm
  const applied = figureText(step.figure, words)
  const after = afterText(step.fen, of.steps, words)
  if (of.isMatch && step.record === undefined) return matchPart(step, applied, after, words)
  if (isCap(step.step)) return [capText(step.step, step, before, previous, after, words)]
  switch (step.step) {
    case 'base':
      return [baseText(step, what, of, words)]
    case 'rate': {
      const rate = isRate(step.figure) ? rateText(step.figure.rate) : ''
      const isOpen = after === '' || (step.fen.high === null && step.fen.low === 0)
      return [isOpen ? words.rateOpen(rate) : words.rate(rate, after)]
    }
    case 'each':
      return [words.each(what, applied || spanText(step.fen, words))]
    case 'sum':
      return after === '' ? [] : [words.total(after)]
    case 'granted':
      // A sum already received is said with the cap that it fills, which comes next.
      return step.record === undefined ? [] : [words.closed(what)]
    case 'total':
      return [totalText(step, before, after, words)]
    case 'cut':
      return [(of.quantumFen === 1 ? words.cutFen : words.cutTo)(after)]
    default:
      return []
  }
}

/** A base with what it is made of, so that it can be worked out again from what stands there. */
function baseText(
  { fen, record, parts = [] }: Step,
  what: string,
  { kindOf }: TraceOf,
  words: TraceWords,
): string {
  const { ofBase } = words
  const isOpen = fen.high === null && fen.low === 0
  const name = baseName(parts, record === undefined ? undefined : kindOf(record), ofBase)
  if (name === null) return isOpen ? words.baseOpen(what) : words.base(what, spanText(fen, words))
  const sum = isOpen ? ofBase.open(name) : ofBase.known(name, spanText(fen, words))
  const isRound = parts.every((part) => part.fen.low % 10_000 === 0)
  const made = partsText(parts, ofBase, isRound ? ofBase.bare : words.sum)
  return words.about(what, made === '' ? sum : ofBase.with(sum, made))
}

/** The city's award, as much again, and what both together leave of it for the province. */
function matchPart(
  { step, fen }: Step,
  applied: string,
  after: string,
  words: TraceWords,
): readonly string[] {
  const isOpen = fen.high === null
  switch (step) {
    case 'base':
      return [isOpen ? words.cityOpen : words.city(spanText(fen, words))]
    case 'rate':
      return [isOpen || after === '' ? words.matchedOpen : words.matched(after)]
    case 'total':
      return [words.together(applied, after)]
    case 'granted':
      return [words.matchGranted(after)]
    default:
      return []
  }
}

function capText(
  cap: Cap,
  { fen, figure }: Step,
  before: Fen | null,
  previous: Step | undefined,
  after: string,
  words: TraceWords,
): string {
  const name = words.caps[cap]
  const most = figureText(figure, words)
  if (previous?.step === 'granted' && previous.record === undefined)
    return words.afterGrant(name, most, figureText(previous.figure, words), after)
  if (!isKnown(fen)) return words.within(name, most, after)
  const limit = figure === undefined || isRate(figure) ? Number.POSITIVE_INFINITY : figure.high
  if (fen.high < limit) return words.kept(name, most)
  if (before === null || !isKnown(before)) return words.atCap(name, most)
  if (before.high > limit) return words.hit(name, most)
  // An award as large as its cap is not said twice.
  return previous?.step === 'each' ? '' : words.exactly(name, most)
}

/** The ceiling of all aid for a project, or a yearly total that all claims share. */
function totalText(
  { fen, figure, of }: Step,
  before: Fen | null,
  after: string,
  words: TraceWords,
): string {
  const limit = figureText(figure, words)
  if (of === 'investment')
    return limit === '' ? words.investmentPlain(after) : words.investment(limit, after)
  if (limit === '') return words.pool(after)
  const isKept = before !== null && before.low === fen.low && before.high === fen.high
  return isKept ? words.poolKept(limit) : words.poolHit(limit, after)
}
