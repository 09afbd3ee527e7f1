import { changeOf, nextOf } from '../../db/commit.ts'
import { hasOtherOwner, memberIn } from '../../db/queries/organisations.ts'
import { type Membership, memberships } from '../../db/tables/organisations.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { type Role, rolesOf } from '../authority/roles.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'

type Uses = Pick<Services, 'db' | 'clock'>
type Named = { readonly id: string; readonly version: number }

/** Another role for a member. An organisation always keeps an owner. */
export async function changeMember(
  services: Uses,
  call: Call,
  acting: Acting,
  named: Named,
  role: Role,
): Promise<Membership> {
  return once(services, call, async () => {
    expectRole(acting, role)
    const row = await memberOf(services, acting, named)
    const after = nextOf(row, { role })
    return {
      noted: {
        action: 'member.role-changed',
        organisationId: row.organisationId,
        subject: `memberships/${row.id}`,
        detail: { userId: row.userId, from: row.role, to: role },
      },
      changes: [changeOf(memberships, row, after)],
      guards: ownerStays(row, role === 'owner'),
      answer: after,
    }
  })
}

/** Takes a member out; one may also leave by oneself. */
export async function removeMember(
  services: Uses,
  call: Call,
  acting: Acting,
  named: Named,
): Promise<{ readonly gone: true }> {
  return once(services, call, async () => {
    const row = await memberOf(services, acting, named)
    if (acting.role !== 'owner' && row.userId !== call.actorId) {
      throw new Problem('forbidden', 'Only an owner takes others out')
    }
    return {
      noted: {
        action: 'member.removed',
        organisationId: row.organisationId,
        subject: `memberships/${row.id}`,
        detail: { userId: row.userId, role: row.role },
      },
      changes: [changeOf(memberships, row, null)],
      guards: ownerStays(row, false),
      answer: { gone: true as const },
    }
  })
}

/** Throws `invalid` where organisations of this kind have no such role. */
export function expectRole({ organisation }: Acting, role: Role): void {
  if (rolesOf[organisation.kind].includes(role)) return
  const issues = [{ path: 'role', message: `a ${organisation.kind} has no such role` }]
  throw new Problem('invalid', 'The role is not valid', { issues })
}

async function memberOf({ db }: Uses, { organisation }: Acting, { id, version }: Named) {
  const row = await memberIn(db.read, organisation.id, id)
  if (row === undefined) throw new Problem('not-found', 'No such member')
  expectVersion(row, version)
  return row
}

const ownerStays = ({ organisationId, id, role }: Membership, staysOwner: boolean) =>
  role === 'owner' && !staysOwner ? [hasOtherOwner(organisationId, id)] : []
