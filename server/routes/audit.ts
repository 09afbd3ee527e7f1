import { Hono } from 'hono'
import { csvText, proseCell } from '../../assessments/csv-text.ts'
import { type AuditFilter, auditOf } from '../../db/queries/audit-page.ts'
import { auditSeen } from '../audit-seen.ts'
import { operations } from '../authority/operation.ts'
import { owners, type Roles, rolesOf } from '../authority/roles.ts'
import { queryString } from '../query-string.ts'
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
      queryString(AuditQuery),
      async (c) => {
        const { id } = c.get('acting').organisation
        const filter = filterOf(c.req.valid('query'))
        const rows = await auditOf(db.read, id, filter, PAGE + 1)
        const entries = await auditSeen(db.read, rows.slice(0, PAGE), id)
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
      queryString(AuditQuery),
      async (c) => {
        const { id } = c.get('acting').organisation
        const filter = filterOf(c.req.valid('query'))
        const rows = await auditOf(db.read, id, filter, MOST_IN_FILE)
        c.header('Content-Type', 'text/csv; charset=utf-8')
        c.header('Content-Disposition', 'attachment; filename="audit.csv"')
        return c.body(csvOf(await auditSeen(db.read, rows, id)))
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

const head = [
  ...['seq', 'at', 'actor', 'actorName', 'action', 'subject'],
  ...['other', 'otherName', 'otherActed', 'detail', 'sha256'],
]

function csvOf(entries: Awaited<ReturnType<typeof auditSeen>>): string {
  const lines = entries.map(({ seq, at, actor, action, subject, other, detail, sha256 }) => [
    ...[String(seq), new Date(at).toISOString(), actor?.id ?? '', actor?.name ?? ''],
    ...[action, subject, other?.id ?? '', other?.name ?? '', String(other?.acted ?? false)],
    ...[JSON.stringify(detail), sha256],
  ])
  return csvText([head, ...lines.map((line) => line.map(proseCell))])
}
