import type { FactKind } from '../../../assessments/schema/record.ts'
import type { Step } from '../../../assessments/schema/result.ts'
import type { trace as zhTrace } from '../../messages/zh/trace.ts'

export type BaseParts = NonNullable<Step['parts']>

type BaseWords = (typeof zhTrace)['ofBase']

/** A base by its fields: `equipmentFen+softwareFen`, `investmentFen-fiscalFen`. */
export const baseKey = (parts: BaseParts): string =>
  parts
    .map(({ field, sign }, at) => (at === 0 ? field : `${sign === 1 ? '+' : '-'}${field}`))
    .join('')

/** What the base is called; null where the record's own name says what its amount is. */
export function baseName(
  parts: BaseParts,
  kind: FactKind | undefined,
  words: BaseWords,
): string | null {
  const key = baseKey(parts)
  if (key !== 'amountFen') return words.name[key] ?? null
  return (kind === undefined ? undefined : words.amount[kind]) ?? null
}

/**
 * The fields of a base with their figures: 设备98.00＋软件40.00. Empty where one field alone is the
 * base, or where none of them is known. `figure` writes a sum in the unit of what stands around it.
 */
export function partsText(
  parts: BaseParts,
  words: BaseWords,
  figure: (fen: number) => string,
): string {
  if (parts.length < 2 || parts.every(({ fen }) => fen.high === null)) return ''
  return parts
    .map(({ field, sign, fen }, at) => {
      const name = words.part[field] ?? field
      const text = fen.high === null ? words.open(name) : words.known(name, figure(fen.high))
      return at === 0 ? text : `${sign === 1 ? words.plus : words.minus}${text}`
    })
    .join('')
}
