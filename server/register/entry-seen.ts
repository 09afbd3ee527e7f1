import type { RegisterEntry } from '../../assessments/schema/register.ts'
import type { RegisterEntryRow } from '../../db/tables/register.ts'
import type { KnownFirm } from '../desk/known-firms.ts'
import type { EntrySeen } from '../schemas/register.ts'

// Field by field: what a table gains is seen by nobody until it is named here.

export const entryOf = (row: RegisterEntryRow): RegisterEntry => ({
  creditCode: row.creditCode,
  name: row.name,
  area: row.area,
  zone: row.zone,
  industryCode: row.industryCode,
  aboveScale: row.aboveScale,
  sizeClass: row.sizeClass,
})

export const entrySeen = ({ row, known, claim, submission }: KnownFirm): EntrySeen => ({
  id: row.id,
  version: row.version,
  ...known.entry,
  changedAt: row.changedAt,
  claim,
  latest: known.latest === null || submission === null ? null : { submission, ...known.latest },
})
