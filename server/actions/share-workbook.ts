import { randomUUID } from 'node:crypto'
import { changeOf, nextOf } from '../../db/commit.ts'
import { isInUse, organisationById } from '../../db/queries/organisations.ts'
import { isNotShared, shareIn, sharesOf } from '../../db/queries/shares.ts'
import { workbookInUse } from '../../db/queries/workbooks.ts'
import { type Share, shares } from '../../db/tables/sharing.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'
import { workbookInUseOf } from './change-workbook.ts'

type Uses = Pick<Services, 'db' | 'clock'>
type Named = { readonly id: string; readonly version: number }
type Given = { readonly workbookId: string; readonly providerId: string; readonly purpose: string }

/** Shows a workbook to a provider, from now until it is withdrawn. */
export async function shareWorkbook(
  services: Uses,
  call: Call,
  acting: Acting,
  { workbookId, providerId, purpose }: Given,
): Promise<Named> {
  return once(services, call, async (now) => {
    const { db } = services
    const { organisation } = acting
    const workbook = await workbookInUseOf(services, acting, workbookId)
    const provider = await organisationById(db.read, providerId)
    if (provider?.kind !== 'provider' || provider.deletedAt !== null) {
      const issues = [{ path: 'providerId', message: 'no such provider' }]
      throw new Problem('invalid', 'The share is not valid', { issues })
    }
    const before = await sharesOf(db.read, organisation.id)
    const isShared = before.some(
      ({ share }) =>
        share.workbookId === workbook.id &&
        share.providerId === provider.id &&
        share.withdrawnAt === null,
    )
    if (isShared) throw new Problem('conflict', 'The provider sees this workbook already')
    const row: Share = {
      ...{ id: randomUUID(), version: 1, organisationId: organisation.id },
      ...{ workbookId: workbook.id, providerId: provider.id, purpose },
      ...{ givenBy: call.actorId, givenAt: now, withdrawnBy: null, withdrawnAt: null },
    }
    return {
      noted: {
        action: 'share.given',
        organisationId: organisation.id,
        otherId: provider.id,
        subject: `shares/${row.id}`,
        detail: { workbookId: workbook.id },
      },
      changes: [changeOf(shares, null, row)],
      guards: [
        workbookInUse(workbook.id),
        isInUse(provider.id),
        isNotShared(workbook.id, provider.id),
      ],
      answer: { id: row.id, version: row.version },
    }
  })
}

/**
 * From the very next call on the provider sees nothing of it. What its assessors wrote stays, for
 * the firm alone.
 */
export async function withdrawShare(
  services: Uses,
  call: Call,
  { organisation }: Acting,
  { id, version }: Named,
): Promise<Named> {
  return once(services, call, async (now) => {
    const found = await shareIn(services.db.read, organisation.id, id)
    if (found === undefined) throw new Problem('not-found', 'No such share')
    const { share } = found
    expectVersion(share, version)
    if (share.withdrawnAt !== null) throw new Problem('conflict', 'It is withdrawn already')
    const row = nextOf(share, { withdrawnBy: call.actorId, withdrawnAt: now })
    return {
      noted: {
        action: 'share.withdrawn',
        organisationId: organisation.id,
        otherId: share.providerId,
        subject: `shares/${id}`,
        detail: { workbookId: share.workbookId },
      },
      changes: [changeOf(shares, share, row)],
      answer: { id, version: row.version },
    }
  })
}
