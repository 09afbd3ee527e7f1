import { cutParts, MOST } from '../ratio.ts'
import type { Fact } from '../schema/record.ts'
import type { Interval, MeasureResult, Step } from '../schema/result.ts'
import type { Candidate } from './candidate.ts'
import { capOf } from './caps.ts'
import { type CapStep, fillCaps, type Programme } from './fill-caps.ts'
import { quoteOf } from './quote.ts'
import type { Ends } from './record-money.ts'

/**
 * What a measure gives when it is the only one, with the way there. `figures` of the steps are those
 * that the computation used; an end that nothing bounds yet is null.
 */
export function amountAndTrace(
  programme: Programme,
  closed: readonly Fact[],
): { readonly amountFen: Interval; readonly trace: MeasureResult['trace'] } {
  const lows: CapStep[] = []
  const highs: CapStep[] = []
  const total = (end: 'low' | 'high', noted: CapStep[]) =>
    fillCaps(programme, end, undefined, (step) => noted.push(step)).reduce(
      (sum, { fen }) => sum + fen,
      0,
    )
  const amountFen = { low: total('low', lows), high: total('high', highs) }
  const steps = [
    ...closed.map((record): Step => ({ step: 'granted', record: record.id, fen: same(0) })),
    ...programme.candidates.flatMap(recordSteps),
    ...highs.flatMap((high, index) => capStep(programme, lows[index] as CapStep, high)),
  ]
  if (steps.length > 0) steps.push({ step: 'amount', fen: amountFen })
  return { amountFen, trace: { steps } }
}

const same = (fen: number): Interval => ({ low: fen, high: fen })

/** Parts as whole fen; an end that ran into the largest figure is not bounded. */
function shown({ low, high }: Ends, den = 1): Step['fen'] {
  return { low: cutParts(low, den), high: high >= MOST ? null : cutParts(high, den) }
}

/** What one record brings: its base and rate, or its fixed figure, then its own cap. */
function recordSteps({ measure, record, from }: Candidate): Step[] {
  const { amount } = measure
  const of = record ? { record: record.id } : {}
  const steps: Step[] = []
  if (amount.basis === 'rate' && from.base) {
    const [num, den] = amount.rate
    const figure = { rate: [num, den] satisfies [number, number] }
    const fen = shown(from.share, from.shareDen)
    steps.push({ step: 'base', ...of, fen: shown(from.base) })
    steps.push({ step: 'rate', ...of, figure, fen, ...quoteOf(measure, ['rate']) })
  }
  if (amount.basis === 'fixed' || amount.basis === 'ceiling') {
    const quote = quoteOf(measure, ['amount', 'cap'], amount.fen)
    steps.push({ step: 'each', ...of, figure: same(amount.fen), fen: shown(from.share), ...quote })
  }
  const perRecord = capOf(measure, 'record')
  const cap = perRecord ?? capOf(measure, 'ever')
  if (!cap) return steps
  const quote = quoteOf(measure, ['cap', 'amount'], cap.fen)
  const step = perRecord ? 'record-cap' : 'ever-cap'
  steps.push({ step, ...of, figure: same(cap.fen), fen: shown(from.money), ...quote })
  if (from.share.high % from.shareDen !== 0 && from.money.high < cap.fen) {
    steps.push({ step: 'cut', ...of, fen: shown(from.money) })
  }
  return steps
}

/** The same step at both ends, read as one interval. */
function capStep({ candidates }: Programme, low: CapStep, high: CapStep): Step[] {
  if (low.idle && high.idle) return []
  const { step, year } = high
  const fen = { low: low.fen, high: Number.isFinite(high.fen) ? high.fen : null }
  const figure =
    low.figure === undefined || high.figure === undefined
      ? {}
      : { figure: { low: high.figure, high: low.figure } }
  const measure = candidates[0]?.measure
  const isCap = step === 'year-cap' || step === 'term-cap'
  const quote = measure && isCap ? quoteOf(measure, ['cap', 'amount'], high.figure) : {}
  return [{ step, year, ...figure, fen, ...quote }]
}
