import { cutParts, cutToQuantum, partsOf } from '../ratio.ts'
import type { Amount, Measure, MoneyField } from '../schema/measure.ts'
import type { Fact } from '../schema/record.ts'
import { capOf } from './caps.ts'
import { fieldOf } from './record-conditions.ts'

type Rate = Extract<Amount, { basis: 'rate' }>

/** Two ends; `high` may be Infinity where nothing bounds it yet. */
export type Ends = { readonly low: number; readonly high: number }

/** One field of a base, in fen: added, or taken off. */
export type BasePart = Ends & { readonly field: MoneyField; readonly sign: 1 | -1 }

/**
 * What one record brings before the caps of years and terms: `base` in fen, `share` and `money` in
 * parts of which `den` make a fen (`money` stands after the record's own cap, which cuts it to fen).
 */
export type RecordMoney = {
  readonly base: Ends | null
  readonly share: Ends
  readonly shareDen: number
  readonly money: Ends
  readonly den: number
  /** Of a match: what it comes to before grants. */
  readonly matched?: Ends
}

/** Null where the text gives no figure, or no money. */
export function recordMoneyOf(
  measure: Measure,
  record: Fact | null,
  quantum = 1,
): RecordMoney | null {
  const { amount } = measure
  switch (amount.basis) {
    case 'match':
    case 'unspecified':
    case 'not-money':
      return null
    case 'fixed':
    case 'ceiling': {
      const share = { low: amount.fen, high: amount.fen }
      return afterRecordCap(measure, null, share, 1, quantum)
    }
    case 'by-level': {
      const level = record && fieldOf<keyof typeof amount.each>(record, 'level')
      const each = level ? [amount.each[level]] : Object.values(amount.each)
      const share = { low: Math.min(...each), high: Math.max(...each) }
      return afterRecordCap(measure, null, share, 1, quantum)
    }
    case 'rate': {
      if (measure.caps.length === 0) {
        throw new Error(`${measure.id}: a rate without a cap gives an unknown base no upper end`)
      }
      const [num, den] = amount.rate
      const base = record ? baseOf(amount, record) : { low: 0, high: 0 }
      const share = { low: partsOf(base.low, num), high: partsOf(base.high, num) }
      return afterRecordCap(measure, base, share, den, quantum)
    }
  }
}

function afterRecordCap(
  measure: Measure,
  base: Ends | null,
  share: Ends,
  den: number,
  quantum: number,
): RecordMoney {
  const cap = capOf(measure, 'record') ?? capOf(measure, 'ever')
  if (!cap) return { base, share, shareDen: den, money: share, den }
  const money = {
    low: cutToQuantum(Math.min(cutParts(share.low, den), cap.fen), quantum),
    high: cutToQuantum(Math.min(cutParts(share.high, den), cap.fen), quantum),
  }
  return { base, share, shareDen: den, money, den: 1 }
}

/** What is known counts for `low`; an unknown part has no upper end, an unknown deduction takes all. */
function baseOf(amount: Rate, record: Fact): Ends {
  const parts = basePartsOf(amount, record)
  const whole = sumOf(parts.filter(({ sign }) => sign === 1))
  const less = sumOf(parts.filter(({ sign }) => sign === -1))
  return {
    low: Math.max(0, whole.low - less.high),
    high: Math.max(0, whole.high - less.low),
  }
}

/** The fields of a base: those that add to it, then those that are taken off. */
export function basePartsOf({ base, less = [] }: Rate, record: Fact): readonly BasePart[] {
  const partOf = (field: MoneyField, sign: BasePart['sign']): BasePart => {
    const fen = fieldOf<number>(record, field)
    return { field, sign, low: fen ?? 0, high: fen ?? Number.POSITIVE_INFINITY }
  }
  return [...base.map((field) => partOf(field, 1)), ...less.map((field) => partOf(field, -1))]
}

const sumOf = (ends: readonly Ends[]): Ends => ({
  low: ends.reduce((sum, { low }) => sum + low, 0),
  high: ends.reduce((sum, { high }) => sum + high, 0),
})
