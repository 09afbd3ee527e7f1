import type { Fact } from '../schema/record.ts'
import type { Enterprise } from '../schema/request.ts'

type KeysOfEach<T> = T extends T ? keyof T : never
export type RecordField = KeysOfEach<Fact>
export type EnterpriseField = Exclude<keyof Enterprise, 'revenueFen'>

/** Columns that a person reads and the reading back passes over. */
export const aside = ['label', 'unit', 'questionnaire']

/** A field in whole fen stands in its cell in yuan. */
export const isMoney = (field: string): boolean =>
  field.endsWith('Fen') || field.startsWith('enterprise.revenueFen.')

/** Parts that can be empty or not known as a whole: said so in a row of their own. */
export const wholeParts = ['enterprise', 'enterprise.revenueFen', 'answers', 'records'] as const
export type WholePart = (typeof wholeParts)[number]

/** What stands beside the request in the sheet of the enterprise. */
export const besideFields = ['catalogue', 'name', 'industry'] as const
export type BesideField = (typeof besideFields)[number]

export const enterpriseFields = [
  'area',
  'process',
  'legalPerson',
  'creditClean',
  'aiRobotics',
  'manufacturer',
  'ownCoreTechnology',
  'employees',
] as const satisfies readonly EnterpriseField[]

/** Every field of every kind of record: who and when first, then what of, then money, then the rest. */
export const recordFields = [
  'id',
  'kind',
  'on',
  'of',
  'agent',
  'project',
  'types',
  'selected',
  'deployed',
  'title',
  'until',
  'lead',
  'level',
  'measure',
  'records',
  'amountFen',
  'equipmentFen',
  'softwareFen',
  'newEquipmentExVatFen',
  'investmentFen',
  'fiscalFen',
  'fixedAssetsFen',
  'roundFen',
] as const satisfies readonly RecordField[]

/** A list too long for a cell goes on in a column of the same field: `records+2`. */
export const continued = (field: string, piece: number): string =>
  piece === 0 ? field : `${field}+${piece + 1}`
export const baseOf = (column: string): string => column.replace(/\+\d+$/, '')
