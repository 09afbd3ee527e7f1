import type { Client } from '../../db/queries/shares.ts'
import type { AssessorAnswer } from '../../db/tables/sharing.ts'
import type { WorkbookItem } from '../../db/tables/workbooks.ts'
import type { ClientItem, ClientSeen, Reading } from '../schemas/sharing.ts'
import { itemValue, type Names } from '../workbook/seen.ts'
import { isGiven, type Readings } from './reading.ts'

// Field by field: what a table gains is seen by nobody until it is named here.

export const clientSeen = (
  { share, workbook, firm }: Client,
  { firm: own, assessor }: Readings<Reading>,
): ClientSeen => ({
  id: share.id,
  firm: { name: firm.name, area: firm.area },
  workbook: { name: workbook.name, industry: workbook.industry },
  purpose: share.purpose,
  since: share.givenAt,
  readings: { firm: own, assessor },
})

/** By key, the firm's answer and the assessor's beside it. Who in the firm answered is not given. */
export function clientItems(
  items: readonly WorkbookItem[],
  answers: readonly AssessorAnswer[],
  names: Names,
): readonly ClientItem[] {
  const own = new Map(items.filter(isGiven).map((row) => [row.key, row]))
  const beside = new Map(answers.map((row) => [row.key, row]))
  const keys = [...new Set([...own.keys(), ...beside.keys()])].sort()
  return keys.map((key) => clientItem(key, own.get(key), beside.get(key), names))
}

const clientItem = (
  key: string,
  own: WorkbookItem | undefined,
  beside: AssessorAnswer | undefined,
  names: Names,
): ClientItem => ({
  key,
  value: own === undefined ? null : itemValue(own),
  version: own?.version ?? 0,
  changedAt: own?.changedAt ?? null,
  assessor:
    beside === undefined
      ? null
      : {
          value: itemValue(beside),
          note: beside.note,
          version: beside.version,
          changedBy: names.get(beside.changedBy) ?? null,
          changedAt: beside.changedAt,
        },
})
