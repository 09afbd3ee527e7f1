import { cutParts, MOST } from '../ratio.ts'
import type { Measure } from '../schema/measure.ts'
import type { Fact } from '../schema/record.ts'
import type { Interval, MeasureResult, Step } from '../schema/result.ts'
import type { Bundle } from './bundle.ts'
import type { Candidate } from './candidate.ts'
import { capOf } from './caps.ts'
import type { Match } from './city-award.ts'
import { fillCaps } from './fill-caps.ts'
import type { CapStep } from './fill-programme.ts'
import { quoteOf } from './quote.ts'
import { type BasePart, basePartsOf, type Ends, type RecordMoney } from './record-money.ts'

/**
 * What a measure gives when it is the only one, with the way there. `figures` of the steps are those
 * that the computation used; an end that nothing bounds yet is null.
 */
export function amountAndTrace(
  bundle: Bundle,
  closed: readonly Fact[],
): { readonly amountFen: Interval; readonly trace: MeasureResult['trace'] } {
  const lows: CapStep[] = []
  const highs: CapStep[] = []
  const total = (end: 'low' | 'high', noted: CapStep[]) =>
    fillCaps(bundle, end, undefined, (step) => noted.push(step)).reduce(
      (sum, { fen }) => sum + fen,
      0,
    )
  const amountFen = { low: total('low', lows), high: total('high', highs) }
  const steps = [
    ...closed.map((record): Step => ({ step: 'granted', record: record.id, fen: same(0) })),
    ...bundle.candidates.flatMap(recordSteps),
    ...highs.flatMap((high, index) => capStep(bundle, lows[index] as CapStep, high)),
  ]
  if (steps.length > 0) steps.push({ step: 'amount', fen: amountFen })
  return { amountFen, trace: { steps } }
}

const same = (fen: number): Interval => ({ low: fen, high: fen })

/** Parts as whole fen; an end that ran into the largest figure is not bounded. */
function shown({ low, high }: Ends, den = 1): Step['fen'] {
  return { low: cutParts(low, den), high: high >= MOST ? null : cutParts(high, den) }
}

const partShown = ({ field, sign, ...ends }: BasePart) => ({ field, sign, fen: shown(ends) })

/** What one record brings: its base and rate, or its fixed figure, then its own cap. */
function recordSteps({ measure, record, from }: Candidate): Step[] {
  const { amount } = measure
  const of = record ? { record: record.id } : {}
  const steps: Step[] = []
  if (amount.basis === 'match' && from.matched) steps.push(...matchSteps(measure, amount, from))
  if (amount.basis === 'rate' && from.base) {
    const [num, den] = amount.rate
    const figure = { rate: [num, den] satisfies [number, number] }
    const fen = shown(from.share, from.shareDen)
    const parts = record && basePartsOf(amount, record).map(partShown)
    steps.push({ step: 'base', ...of, ...(parts && { parts }), fen: shown(from.base) })
    steps.push({ step: 'rate', ...of, figure, fen, ...quoteOf(measure, ['rate']) })
  }
  if (amount.basis === 'fixed' || amount.basis === 'ceiling' || amount.basis === 'by-level') {
    const fen = shown(from.share)
    const figure = { low: from.share.low, high: from.share.high }
    const known = figure.low === figure.high ? figure.low : undefined
    const quote = quoteOf(measure, ['amount', 'cap'], known)
    steps.push({ step: 'each', ...of, figure, fen, ...quote })
  }
  const perRecord = capOf(measure, 'record')
  const cap = perRecord ?? capOf(measure, 'ever')
  if (!cap) return steps
  const quote = quoteOf(measure, ['cap', 'amount'], cap.fen)
  const step = perRecord ? 'record-cap' : 'ever-cap'
  steps.push({ step, ...of, figure: same(cap.fen), fen: shown(from.money), ...quote })
  if (from.money.high < cap.fen && from.money.high * from.shareDen !== from.share.high) {
    steps.push({ step: 'cut', ...of, fen: shown(from.money) })
  }
  return steps
}

/** The same step at both ends, read as one interval. */
function capStep({ candidates }: Bundle, low: CapStep, high: CapStep): Step[] {
  if (low.idle && high.idle) return []
  const { step, year } = high
  const fen = { low: low.fen, high: Number.isFinite(high.fen) ? high.fen : null }
  const measure = candidates[0]?.measure
  const isCap = step === 'year-cap' || step === 'term-cap'
  const quote = measure && isCap ? quoteOf(measure, ['cap', 'amount'], high.figure) : {}
  const { of, record, quote: said } = high
  const total = { ...(of && { of }), ...(record && { record }), ...(said && { quote: said }) }
  return [{ step, ...total, year, ...figureOf(low.figure, high.figure), fen, ...quote }]
}

/** What was applied at both ends; nothing to show where it has no upper end. */
function figureOf(one = Number.NaN, other = Number.NaN): Pick<Step, 'figure'> {
  const [low, high] = [Math.min(one, other), Math.max(one, other)]
  return Number.isFinite(low) && Number.isFinite(high) ? { figure: { low, high } } : {}
}

/** The city's award, as much again, what both together leave of it, and what was granted before. */
function matchSteps(
  measure: Measure,
  { rate: [num, den], togetherFen }: Match,
  { base, matched, money }: RecordMoney,
): Step[] {
  if (!base || !matched) return []
  const fen = shown(base)
  const together = quoteOf(measure, ['cap'], togetherFen)
  const total = { step: 'total', of: 'together', figure: same(togetherFen), ...together } as const
  return [
    { step: 'base', fen },
    { step: 'rate', figure: { rate: [num, den] }, fen, ...quoteOf(measure, ['rate']) },
    { ...total, fen: matched },
    ...(money.high < matched.high ? [{ step: 'granted', fen: money } as const] : []),
  ]
}
