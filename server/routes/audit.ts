import { Hono } from 'hono'
import { validator } from 'hono-openapi'
import { csvText, proseCell } from '../../assessments/csv-text.ts'
import type { Reader } from '../../db/open-database.ts'
import { type AuditFilter, auditOf } from '../../db/queries/audit-page.ts'
import { namesOf, organisationNames } from '../../db/queries/organisations.ts'
import type { AuditEntry } from '../../db/tables/audit.ts'
import { operations } from '../authority/operation.ts'
import { owners, type Roles, rolesOf } from '../authority/roles.ts'
import { AuditPage, AuditQuery } from '../schemas/audit.ts'
import type { Services } from '../services.ts'

const PAGE = 100
const MOST_IN_FILE = 50_000

const readers: Roles = { ...owners, bureau: rolesOf.bureau }

/** Who did what in an organisation: never changed, chained entry by entry. */
export const auditRoutes = (services: Pick<Services, 'auth' | 'db' | 'clock'>) => {
  const operation = operations(services)
  const { db } = services
  return new Hono()
    .get(
      '/organisations/:organisation/audit',
      operation({
        id: 'audit',
        summary: 'What was done, the latest first, a hundred at a time',
        may: { who: 'member', roles: readers, evenInTrash: true },
        gives: AuditPage,
      }),
      validator('query', AuditQuery),
      async (c) => {
        const { id } = c.get('acting').organisation
        const filter = filterOf(c.req.valid('query'))
        const rows = await auditOf(db.read, id, filter, PAGE + 1)
        const entries = await seenOf(db.read, rows.slice(0, PAGE), id)
        const next = rows.length > PAGE ? (entries.at(-1)?.seq ?? null) : null
        return c.json({ entries, next }, 200)
      },
    )
    .get(
      '/organisations/:organisation/audit.csv',
      operation({
        id: 'auditFile',
        summary: 'The same as CSV',
        heavy: true,
        may: { who: 'member', roles: readers, evenInTrash: true },
      }),
      validator('query', AuditQuery),
      async (c) => {
        const { id } = c.get('acting').organisation
        const filter = filterOf(c.req.valid('query'))
        const rows = await auditOf(db.read, id, filter, MOST_IN_FILE)
        c.header('Content-Type', 'text/csv; charset=utf-8')
        c.header('Content-Disposition', 'attachment; filename="audit.csv"')
        return c.body(csvOf(await seenOf(db.read, rows, id)))
      },
    )
}

const SHANGHAI = '+08:00'
const startOf = (day: string) => Date.parse(`${day}T00:00:00${SHANGHAI}`)
const DAY = 24 * 3600 * 1000

const filterOf = ({ action, actor, from, to, before }: AuditQuery): AuditFilter => ({
  action,
  actorId: actor,
  from: from === undefined ? undefined : startOf(from),
  to: to === undefined ? undefined : startOf(to) + DAY,
  before,
})

/**
 * People are named to their own organisation alone: what the other side did is told by the name of
 * that organisation.
 */
async function seenOf(reader: Reader, rows: readonly AuditEntry[], organisationId: string) {
  const isOwn = (row: AuditEntry) => row.organisationId === organisationId
  const names = await namesOf(
    reader,
    rows.filter(isOwn).flatMap(({ actorId }) => actorId ?? []),
  )
  const otherOf = (row: AuditEntry) => (isOwn(row) ? row.otherId : row.organisationId)
  const others = await organisationNames(
    reader,
    rows.flatMap((row) => otherOf(row) ?? []),
  )
  return rows.map((row) => {
    const { seq, at, actorId, action, subject, sha256 } = row
    const isNamed = isOwn(row) && actorId !== null
    const actor = isNamed ? { id: actorId, name: names.get(actorId) ?? null } : null
    const id = otherOf(row)
    const other = id === null ? null : { id, name: others.get(id) ?? null, acted: !isOwn(row) }
    // Written by `commit` as an object.
    const detail = JSON.parse(row.detail) as Record<string, unknown>
    return { seq, at, actor, action, subject, other, detail, sha256 }
  })
}

const head = [
  ...['seq', 'at', 'actor', 'actorName', 'action', 'subject'],
  ...['other', 'otherName', 'otherActed', 'detail', 'sha256'],
]

function csvOf(entries: Awaited<ReturnType<typeof seenOf>>): string {
  const lines = entries.map(({ seq, at, actor, action, subject, other, detail, sha256 }) => [
    ...[String(seq), new Date(at).toISOString(), actor?.id ?? '', actor?.name ?? ''],
    ...[action, subject, other?.id ?? '', other?.name ?? '', String(other?.acted ?? false)],
    ...[JSON.stringify(detail), sha256],
  ])
  return csvText([head, ...lines.map((line) => line.map(proseCell))])
}
