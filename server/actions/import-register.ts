import { randomUUID } from 'node:crypto'
import { type RegisterReading, readRegister } from '../../assessments/register/read-register.ts'
import type { RegisterEntry } from '../../assessments/schema/register.ts'
import { type Change, changeOf, nextOf } from '../../db/commit.ts'
import { codesStanding, registerOf } from '../../db/queries/register.ts'
import type { Organisation } from '../../db/tables/organisations.ts'
import { type RegisterEntryRow, registerEntries } from '../../db/tables/register.ts'
import { type Call, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { whileOvertaken } from '../authority/while-overtaken.ts'
import { Problem } from '../problem.ts'
import { entryOf } from '../register/entry-seen.ts'
import type { ReadReport, RegisterReport, RowReport } from '../schemas/register.ts'
import type { Services } from '../services.ts'

type Uses = Pick<Services, 'db' | 'clock' | 'catalogue'>
type Sheet = readonly (readonly string[])[]

type Judged = {
  readonly report: ReadReport
  /** Those of all rows that are not refused, in the order of the file. */
  readonly entries: readonly RegisterEntry[]
  readonly standing: ReadonlyMap<string, RegisterEntryRow>
}

/** What an import would do, row by row; nothing is written. */
export async function previewRegister(
  services: Uses,
  { organisation }: Acting,
  sheet: Sheet,
): Promise<RegisterReport> {
  const judged = await judgedBy(services, organisation, sheet)
  return 'report' in judged ? judged.report : unreadable(judged)
}

/**
 * Writes every row that is not refused, in one commit: all of them or, where something fails, none.
 * The audit entry holds the hash of each row.
 */
export function importRegister(
  services: Uses,
  call: Call,
  { organisation }: Acting,
  sheet: Sheet,
): Promise<ReadReport> {
  // Another import may have written one of the codes in between: it is read anew.
  return whileOvertaken(() =>
    once(services, call, async (now) => {
      const judged = await judgedBy(services, organisation, sheet)
      if (!('report' in judged)) throw notReadable(judged)
      const { entries, standing, report } = judged
      const changed = { changedBy: call.actorId, changedAt: now }
      const changes = entries.flatMap((entry) => changeFor(entry, standing, changed))
      return {
        noted: {
          action: 'register.imported',
          organisationId: organisation.id,
          subject: 'register_entries',
          detail: { ...report.counts },
        },
        changes,
        answer: { ...report, applied: true },
      }
    }),
  )
}

type Unreadable = Extract<RegisterReading, { readable: false }>

const unreadable = ({ faults, unknownColumns }: Unreadable): RegisterReport => ({
  readable: false,
  faults: [...faults],
  unknownColumns: [...unknownColumns],
})

const notReadable = ({ faults }: Unreadable) => {
  const issues = faults.map((fault) => ({
    path: 'csv',
    message: 'column' in fault ? `heading ${fault.column}: ${fault.kind}` : fault.kind,
  }))
  return new Problem('invalid', 'The headings cannot be read', { issues })
}

async function judgedBy(
  { db, catalogue }: Uses,
  { area }: Organisation,
  sheet: Sheet,
): Promise<Judged | Unreadable> {
  const own = area ?? ''
  const rows = await registerOf(db.read, own)
  const standing = new Map(rows.map((row) => [row.creditCode, row]))
  const known = new Map(rows.map((row) => [row.creditCode, entryOf(row)]))
  const reading = readRegister(sheet, { area: own, areas: catalogue.areas, known })
  if (!reading.readable) return reading
  const unseen = reading.rows.flatMap(({ creditCode }) =>
    creditCode === null || known.has(creditCode) ? [] : [creditCode],
  )
  const elsewhere = await codesStanding(db.read, unseen)
  const judged = reading.rows.map((row) => reportOf(row, elsewhere))
  const counts = { new: 0, changed: 0, same: 0, refused: 0 }
  for (const { state } of judged) counts[state] += 1
  return {
    report: {
      ...{ readable: true, applied: false, counts, rows: judged },
      unknownColumns: [...reading.unknownColumns],
    },
    entries: reading.entries.filter(({ creditCode }) => !elsewhere.has(creditCode)),
    standing,
  }
}

type ReadRow = Extract<RegisterReading, { readable: true }>['rows'][number]

function reportOf(row: ReadRow, elsewhere: ReadonlySet<string>): RowReport {
  const { line, creditCode } = row
  const faults = [...row.faults]
  if (creditCode === null || !elsewhere.has(creditCode)) {
    return { line, creditCode, state: row.state, changes: [...row.changes], faults }
  }
  const stands = { column: 'creditCode', kind: 'elsewhere' } as const
  return { line, creditCode, state: 'refused', changes: [], faults: [...faults, stands] }
}

function changeFor(
  entry: RegisterEntry,
  standing: Judged['standing'],
  changed: Pick<RegisterEntryRow, 'changedBy' | 'changedAt'>,
): Change[] {
  const before = standing.get(entry.creditCode)
  if (before === undefined) {
    const row = { id: randomUUID(), version: 1, ...entry, ...changed }
    return [changeOf(registerEntries, null, row)]
  }
  const fields = Object.entries(entry) as [keyof RegisterEntry, unknown][]
  if (fields.every(([field, value]) => before[field] === value)) return []
  return [changeOf(registerEntries, before, nextOf(before, { ...entry, ...changed }))]
}
