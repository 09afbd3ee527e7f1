import { rateText } from '../../../assessments/figures.ts'
import type { FactKind } from '../../../assessments/schema/record.ts'
import type { Step } from '../../../assessments/schema/result.ts'
import type { trace as zhTrace } from '../../messages/zh/trace.ts'
import { baseName, partsText } from './base-parts.ts'
import { isSame, toldSteps } from './trace-figures.ts'

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

type Fen = Step['fen']
type Cap = keyof TraceWords['caps']

const isCap = (step: Step['step']): step is Cap => step.endsWith('-cap')
const isRate = (figure: Step['figure']): figure is { rate: [number, number] } =>
  figure !== undefined && 'rate' in figure

/** A run of steps about one record, or about one year of all records. */
type Run = { readonly about: string; readonly parts: string[]; end: Fen | null }

/** A run about no record and no year: the firm itself, or the award of its city. */
const firm = 'firm'

/** Steps that say themselves which record they are about. */
const naming: readonly Step['step'][] = ['base', 'each', 'granted']

/**
 * The steps as sentences, a record a sentence, then a year a sentence, each in the order taken; one
 * record in one year is a single sentence. What was granted before is said where it counts.
 */
export function traceSentences(of: TraceOf, words: TraceWords): readonly string[] {
  const runs: Run[] = []
  const steps = toldSteps(of.steps)
  for (const [at, step] of steps.entries()) {
    if (step.step === 'amount') continue
    const about = step.record ?? (step.year === undefined ? firm : `year ${step.year}`)
    const open = runs.at(-1)
    const run = open?.about === about ? open : { about, parts: [], end: null }
    if (run !== open) runs.push(run)
    const before = run.end ?? (about.startsWith('year ') ? lastOfOnlyRecord(runs) : null)
    const parts = partsOf(step, before, steps[at - 1], of, words)
    const name = step.record === undefined ? undefined : of.titleOf(step.record)
    const isAnew = run !== open && name !== undefined && !naming.includes(step.step)
    run.parts.push(...(isAnew ? parts.map((part) => words.about(name, part)) : parts))
    run.end = step.fen
  }
  const amount = steps.find(({ step }) => step === 'amount')
  const other = of.isMatch ? otherReading(steps, words) : []
  const told = runs.filter(({ parts }) => parts.length > 0)
  const records = told.filter(({ about }) => !about.startsWith('year '))
  if (records.length < 2 && told.length - records.length < 2) {
    const parts = told.flatMap(({ parts: own }) => own)
    return sentences([[...parts, ...closing(amount?.fen, told.at(-1), false, words)], other], words)
  }
  const each = told.map(({ about, parts }) => {
    if (!about.startsWith('year ')) return parts
    const [first = '', ...rest] = parts
    const year = Number(about.slice('year '.length))
    return [words.inYear(year, first), ...rest]
  })
  // The last of several may come to the same as all by chance; a single year is all.
  const last = told.length - records.length === 1 ? told.at(-1) : undefined
  return sentences([...each, closing(amount?.fen, last, true, words)], words)
}

/** The amount in the end; none where the last part says it already. */
function closing(
  fen: Fen | undefined,
  last: Run | undefined,
  isTogether: boolean,
  words: TraceWords,
): readonly string[] {
  if (fen === undefined) return []
  const text = spanText(fen, words)
  if (!isKnown(fen) && fen.high !== null) {
    const open = isTogether ? words.togetherOpen : words.open
    return [open(lowText(fen.low, words), words.sum(fen.high))]
  }
  const isSaid = last?.end != null && isSame(last.end, fen) && last.parts.at(-1)?.endsWith(text)
  return isSaid ? [] : [(isTogether ? words.togetherUpTo : words.upTo)(text)]
}

const sentences = (all: readonly (readonly string[])[], words: TraceWords): readonly string[] =>
  all.flatMap((parts) => {
    const text = parts.filter((part) => part !== '').join(words.comma)
    return text === '' ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1)}${words.end}`]
  })

/** What a year's cap acts on where the year has a single record, whose sum is not said again. */
function lastOfOnlyRecord(runs: readonly Run[]): Fen | null {
  const records = runs.filter(({ about }) => !about.startsWith('year '))
  return records.length === 1 ? (records[0]?.end ?? null) : null
}

const isKnown = (fen: Fen): fen is { low: number; high: number } => fen.low === fen.high

function spanText(fen: Fen, words: TraceWords): string {
  if (isKnown(fen)) return words.sum(fen.high)
  if (fen.high === null) return words.atLeast(words.sum(fen.low))
  return words.between(lowText(fen.low, words), words.sum(fen.high))
}

const lowText = (fen: number, words: TraceWords): string =>
  fen === 0 ? words.zero : words.sum(fen)

/** What stands after a step; empty for a range that is the amount itself: the closing says it. */
function afterText(fen: Fen, steps: readonly Step[], words: TraceWords): string {
  const end = steps.find(({ step }) => step === 'amount')?.fen
  const isEnd = end !== undefined && !isKnown(fen) && isSame(fen, end)
  return isEnd ? '' : spanText(fen, words)
}

/** A figure that was applied: one number, or what is known of it. */
function figureText(figure: Step['figure'], words: TraceWords): string {
  if (figure === undefined || isRate(figure)) return ''
  return figure.low === figure.high
    ? words.figure(figure.high)
    : words.between(
        figure.low === 0 ? words.zero : words.figure(figure.low),
        words.figure(figure.high),
      )
}

function partsOf(
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

/** The text may also be read so that the total binds the province's part alone: both are named. */
function otherReading(steps: readonly Step[], words: TraceWords): readonly string[] {
  const city = steps.find(({ step }) => step === 'base')?.fen
  const together = steps.find(({ of }) => of === 'together')?.figure
  if (city === undefined || together === undefined || isRate(together)) return []
  if (!isKnown(city) || city.high === 0 || steps.some(({ step }) => step === 'granted')) return []
  const own = Math.min(city.high, together.high)
  const part = steps.find(({ of }) => of === 'together')?.fen.high
  return [own === part ? words.sameReading : words.otherReading(words.sum(own))]
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
