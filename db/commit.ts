import { createHash } from 'node:crypto'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { canonicalJson } from '../assessments/canonical-json.ts'
import { type AuditedTable, nameOf } from './audited.ts'
import type { Database, Writer } from './open-database.ts'
import { auditHead } from './queries/audit-head.ts'
import { auditEntries, idempotencyKeys, writeGuards } from './tables/audit.ts'
import { isUniqueClash } from './unique-clash.ts'

/** One row that changes: `before` as it was read, null where it is new; `after` null: it goes. */
export type Change = {
  readonly table: AuditedTable
  readonly before: Row | null
  readonly after: Row | null
}

type Row = { readonly id: string; readonly version: number }

/** What is noted of a change. `detail` holds ids, fields and states, and nothing personal. */
export type Noted = {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly actorId: string | null
  readonly action: string
  readonly organisationId: string | null
  readonly otherId?: string | null
  readonly subject: string
  readonly detail?: Readonly<Record<string, unknown>>
}

export type Commit = {
  readonly noted: Noted
  readonly changes: readonly Change[]
  /** Conditions that must hold while it is written, each an SQL expression of 1 or 0. */
  readonly guards?: readonly SQL[]
  /** Statements on tables that the trail does not follow, written with it: the accounts' own. */
  readonly beside?: (writer: Writer) => readonly BatchItem<'sqlite'>[]
  /** The caller's key, its call and the answer to repeat. */
  readonly once?: typeof idempotencyKeys.$inferInsert
}

/** `stale`: what the write stands on has moved. `repeated`: the caller's key is taken. */
export type Committed = 'done' | 'stale' | 'repeated'

const MOST_TRIES = 20

/** A change of a typed table; its rows are whole. */
export const changeOf = <Table extends AuditedTable>(
  table: Table,
  before: Table['$inferSelect'] | null,
  after: Table['$inferSelect'] | null,
): Change => ({ table, before, after })

/** The next version of a row. */
export const nextOf = <One extends Row>(
  row: One,
  fields: Partial<Omit<One, 'id' | 'version'>>,
) => ({
  ...row,
  ...fields,
  version: row.version + 1,
})

/**
 * Writes rows, the audit entry that tells of them and the caller's key, all or none. A row that was
 * read counts only as long as its version stands. Unique clashes of the rows themselves are thrown.
 */
export async function commit(db: Database, write: Commit): Promise<Committed> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const outcome = await db.inTurn(() => tryOnce(db, write))
    if (outcome !== 'overtaken') return outcome
  }
  throw new Error('the audit trail was overtaken too often')
}

async function tryOnce(db: Database, write: Commit): Promise<Committed | 'overtaken'> {
  const entry = entryOf(write, await auditHead(db.read))
  try {
    await db.write((writer) => {
      const guard = (holds: SQL) => writer.insert(writeGuards).values({ holds: sql`(${holds})` })
      const statements: BatchItem<'sqlite'>[] = [
        ...write.changes.flatMap(({ table, before }) =>
          before === null
            ? []
            : [
                guard(
                  sql`select count(*) from ${table} where ${table.id} = ${before.id} and ${table.version} = ${before.version}`,
                ),
              ],
        ),
        ...(write.guards ?? []).map(guard),
        ...write.changes.map(({ table, before, after }) => {
          if (before === null) return writer.insert(table).values(after as never)
          const isStanding = and(eq(table.id, before.id), eq(table.version, before.version))
          return after === null
            ? writer.delete(table).where(isStanding)
            : writer
                .update(table)
                .set(after as never)
                .where(isStanding)
        }),
        ...(write.beside?.(writer) ?? []),
        ...(write.once === undefined ? [] : [writer.insert(idempotencyKeys).values(write.once)]),
        writer.delete(writeGuards),
      ]
      return writer.batch([writer.insert(auditEntries).values(entry), ...statements])
    })
    return 'done'
  } catch (error) {
    const said = saidBy(error)
    if (said.includes('write_guards')) return 'stale'
    if (!isUniqueClash(error)) throw error
    if (said.includes('audit_entries.seq')) return 'overtaken'
    if (said.includes('idempotency_keys.id')) return 'repeated'
    throw error
  }
}

function saidBy(error: unknown): string {
  return error instanceof Error ? `${error.message} ${saidBy(error.cause)}` : ''
}

type Entry = typeof auditEntries.$inferSelect

function entryOf({ noted, changes }: Commit, last: Pick<Entry, 'seq' | 'sha256'>): Entry {
  const { detail = {}, otherId = null, ...rest } = noted
  const entry = {
    ...rest,
    otherId,
    seq: last.seq + 1,
    detail: canonicalJson(detail),
    rows: JSON.stringify(changes.map(rowNoted)),
    previousSha256: last.sha256,
  }
  return { ...entry, sha256: entrySha256(entry) }
}

/** The SHA-256 that chains an entry to the one before it. */
export const entrySha256 = (entry: Omit<Entry, 'sha256'>): string => sha256Of(canonicalJson(entry))

/** The SHA-256 of a whole row. */
export const rowSha256 = (row: object): string => sha256Of(canonicalJson(row))

export type RowNoted = readonly [table: string, id: string, version: number, sha256: string | null]

function rowNoted({ table, before, after }: Change): RowNoted {
  if (after !== null) return [nameOf(table), after.id, after.version, rowSha256(after)]
  const gone = before as Row
  return [nameOf(table), gone.id, gone.version, null]
}

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex')
