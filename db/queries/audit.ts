import { asc, gt } from 'drizzle-orm'
import { type AuditedTable, audited, nameOf } from '../audited.ts'
import { entrySha256, type RowNoted, rowSha256 } from '../commit.ts'
import type { Reader } from '../open-database.ts'
import { type AuditEntry, auditEntries } from '../tables/audit.ts'
import { FIRST } from './audit-head.ts'

const PAGE = 1000

/** All entries from the first on, page by page. */
export async function* trailOf(reader: Reader): AsyncGenerator<AuditEntry> {
  // Without a lower bound: an entry at 0 or below was slipped in.
  let last: number | null = null
  for (;;) {
    const page: AuditEntry[] = await reader
      .select()
      .from(auditEntries)
      .where(last === null ? undefined : gt(auditEntries.seq, last))
      .orderBy(asc(auditEntries.seq))
      .limit(PAGE)
    yield* page
    const end = page.at(-1)
    if (end === undefined) return
    last = end.seq
  }
}

export const auditTrail = (reader: Reader): Promise<AuditEntry[]> =>
  reader.select().from(auditEntries).orderBy(asc(auditEntries.seq))

/**
 * A change that no entry tells of. `entry-changed`: it no longer has its hash; `chain-broken`: the one
 * before it is not the one that it was chained to; `row-…`: a row is not what its last entry noted.
 */
export type AuditFault = {
  readonly kind: 'entry-changed' | 'chain-broken' | 'row-changed' | 'row-gone' | 'row-unknown'
  /** The entry; null where there is none. */
  readonly seq: number | null
  /** `table/id` of a row. */
  readonly row?: string
}

type Last = { readonly seq: number; readonly version: number; readonly sha256: string | null }

/** Goes through the whole trail and all rows that it tells of; nothing where all of it holds. */
export async function auditFaults(reader: Reader): Promise<AuditFault[]> {
  const faults: AuditFault[] = []
  const lastOf = new Map<string, Last>()
  let previous: Pick<AuditEntry, 'seq' | 'sha256'> = { seq: 0, sha256: FIRST }
  for await (const entry of trailOf(reader)) {
    const { sha256, ...rest } = entry
    const { seq } = entry
    const rows = rowsNoted(entry.rows)
    if (rows === null || entrySha256(rest) !== sha256) faults.push({ kind: 'entry-changed', seq })
    if (seq !== previous.seq + 1 || rest.previousSha256 !== previous.sha256) {
      faults.push({ kind: 'chain-broken', seq })
    }
    for (const [table, id, version, rowHash] of rows ?? []) {
      lastOf.set(`${table}/${id}`, { seq, version, sha256: rowHash })
    }
    previous = entry
  }
  const unknown: AuditFault[] = []
  for (const table of audited) {
    for (const row of await rowsOf(reader, table)) {
      const name = `${nameOf(table)}/${row.id}`
      const last = lastOf.get(name)
      lastOf.delete(name)
      if (last === undefined) unknown.push({ kind: 'row-unknown', seq: null, row: name })
      else if (last.sha256 !== rowSha256(row))
        faults.push({ kind: 'row-changed', seq: last.seq, row: name })
    }
  }
  for (const [row, { seq, sha256 }] of lastOf) {
    if (sha256 !== null) faults.push({ kind: 'row-gone', seq, row })
  }
  return [...faults, ...unknown]
}

/** What an entry says of rows; null where it is not what `commit` writes. */
function rowsNoted(text: string): readonly RowNoted[] | null {
  try {
    const rows: unknown = JSON.parse(text)
    return Array.isArray(rows) && rows.every(isRowNoted) ? rows : null
  } catch {
    return null
  }
}

const isRowNoted = (row: unknown): row is RowNoted =>
  Array.isArray(row) &&
  row.length === 4 &&
  typeof row[0] === 'string' &&
  typeof row[1] === 'string' &&
  typeof row[2] === 'number' &&
  (row[3] === null || typeof row[3] === 'string')

const rowsOf = (
  reader: Reader,
  table: AuditedTable,
): Promise<readonly (object & { readonly id: string })[]> => reader.select().from(table)
