import { Fact } from '../../assessments/schema/record.ts'
import { Enterprise } from '../../assessments/schema/request.ts'
import type { EnterpriseField, RecordField } from './office-words.ts'

/** Columns that a person reads and the reading back passes over. */
export const aside = ['label', 'unit', 'questionnaire']

/** A field in whole fen stands in its cell in yuan. */
export const isMoney = (field: string): boolean =>
  field.endsWith('Fen') || field.startsWith('enterprise.revenueFen.')

/** Parts that can be empty or not known as a whole: said so in a row of their own. */
export const wholeParts = ['enterprise', 'enterprise.revenueFen', 'answers', 'records'] as const
export type WholePart = (typeof wholeParts)[number]

const isEnterpriseField = (key: string): key is EnterpriseField => key !== 'revenueFen'

export const enterpriseFields: readonly EnterpriseField[] = Object.keys(Enterprise.shape).filter(
  isEnterpriseField,
)

/** Every field of every kind of record, each once, in the order of the schema. */
export const recordFields: readonly RecordField[] = [
  ...new Set(Fact.options.flatMap((kind) => Object.keys(kind.shape) as RecordField[])),
].sort((a, b) => place(a) - place(b))

/** Who and when first, then what of, then money, then the rest. */
function place(field: string): number {
  const first = ['id', 'kind', 'on']
  if (first.includes(field)) return first.indexOf(field)
  return isMoney(field) ? 5 : 4
}

/** A list too long for a cell goes on in a column of the same field: `records+2`. */
export const continued = (field: string, piece: number): string =>
  piece === 0 ? field : `${field}+${piece + 1}`
export const baseOf = (column: string): string => column.replace(/\+\d+$/, '')
