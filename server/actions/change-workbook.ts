import { randomUUID } from 'node:crypto'
import { type Change, changeOf, nextOf } from '../../db/commit.ts'
import { casesOn, restsOnNone } from '../../db/queries/workbook-cases.ts'
import { workbookIn } from '../../db/queries/workbooks.ts'
import { type Workbook, workbooks } from '../../db/tables/workbooks.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { Problem } from '../problem.ts'
import type { WorkbookSeen } from '../schemas/workbook.ts'
import type { Services } from '../services.ts'
import { workbookSeen } from '../workbook/seen.ts'

type Uses = Pick<Services, 'db' | 'clock' | 'catalogue'>
type Named = { readonly id: string; readonly version: number }
type Said = { readonly name: string; readonly industry?: string | null | undefined }

/** The workbook of the acting organisation; another's is not there. */
export async function workbookOf(
  { db }: Pick<Services, 'db'>,
  { organisation }: Pick<Acting, 'organisation'>,
  id: string,
): Promise<Workbook> {
  const row = await workbookIn(db.read, organisation.id, id)
  if (row === undefined) throw new Problem('not-found', 'No such workbook')
  return row
}

/** The same, where it is to be worked on. */
export async function workbookInUseOf(
  services: Pick<Services, 'db'>,
  acting: Pick<Acting, 'organisation'>,
  id: string,
): Promise<Workbook> {
  const row = await workbookOf(services, acting, id)
  if (row.deletedAt === null) return row
  throw new Problem('conflict', 'The workbook is in the trash: restore it first')
}

export async function createWorkbook(
  services: Uses,
  call: Call,
  { organisation }: Acting,
  { name, industry = null }: Said,
): Promise<WorkbookSeen> {
  return once(services, call, async (now) => {
    expectIndustry(services, industry)
    const row: Workbook = {
      ...{ id: randomUUID(), version: 1, organisationId: organisation.id, name, industry },
      ...{ catalogueVersion: services.catalogue.version, takenFrom: null },
      ...{ createdBy: call.actorId, createdAt: now, deletedAt: null },
    }
    return workOn(row, 'workbook.created', [changeOf(workbooks, null, row)])
  })
}

export async function renameWorkbook(
  services: Uses,
  call: Call,
  acting: Acting,
  { id, version }: Named,
  { name, industry = null }: Said,
): Promise<WorkbookSeen> {
  return once(services, call, async () => {
    const before = await workbookInUseOf(services, acting, id)
    expectVersion(before, version)
    expectIndustry(services, industry)
    const row = nextOf(before, { name, industry })
    return workOn(row, 'workbook.renamed', [changeOf(workbooks, before, row)])
  })
}

/** Into the trash, or out of it. What a bureau reviews or has confirmed rests on its workbook. */
export async function moveWorkbook(
  services: Uses,
  call: Call,
  acting: Acting,
  { id, version }: Named,
  to: 'trash' | 'use',
): Promise<WorkbookSeen> {
  return once(services, call, async (now) => {
    const before = await workbookOf(services, acting, id)
    expectVersion(before, version)
    const row = nextOf(before, { deletedAt: to === 'trash' ? (before.deletedAt ?? now) : null })
    const changes = [changeOf(workbooks, before, row)]
    if (to === 'use') return workOn(row, 'workbook.restored', changes)
    if ((await casesOn(services.db.read, id)) > 0) {
      throw new Problem('conflict', 'A bureau reviews it or has confirmed it: it stays')
    }
    return { ...workOn(row, 'workbook.trashed', changes), guards: [restsOnNone(id)] }
  })
}

const workOn = (row: Workbook, action: string, changes: readonly Change[]) => ({
  noted: { action, organisationId: row.organisationId, subject: `workbooks/${row.id}` },
  changes,
  answer: workbookSeen(row),
})

function expectIndustry({ catalogue }: Uses, industry: string | null): void {
  if (industry === null || catalogue.industries.some(({ id }) => id === industry)) return
  const issues = [{ path: 'industry', message: 'no such industry' }]
  throw new Problem('invalid', 'The workbook is not valid', { issues })
}
