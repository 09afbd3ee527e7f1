import { randomUUID } from 'node:crypto'
import { changeOf, nextOf } from '../../db/commit.ts'
import {
  invitationById,
  isInUse,
  isMemberAs,
  membershipIn,
  organisationById,
} from '../../db/queries/organisations.ts'
import {
  type Invitation,
  invitations,
  memberships,
  type Organisation,
} from '../../db/tables/organisations.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting, Actor } from '../authority/operation.ts'
import type { Role } from '../authority/roles.ts'
import { isSameHash, tokenOf } from '../fingerprint.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'
import { expectRole } from './change-member.ts'

type Uses = Pick<Services, 'db' | 'clock' | 'secret'>

const WEEK = 7 * 24 * 3600 * 1000

/** What the link ends in. It is signed, not stored: a copy of the table opens nothing. */
export const invitationToken = ({ secret }: Pick<Services, 'secret'>, { id }: Invitation): string =>
  `${id}.${tokenOf(secret, `invitation:${id}`)}`

/** `expired` is what an open one becomes after its week. */
export const stateOf = ({ state, expiresAt }: Invitation, now: number) =>
  state === 'open' && expiresAt <= now ? ('expired' as const) : state

export async function invite(
  services: Uses,
  call: Call,
  acting: Acting,
  { role, invitee = null }: { readonly role: Role; readonly invitee?: string | null | undefined },
): Promise<Invitation> {
  return once(services, call, async (now) => {
    expectRole(acting, role)
    const row: Invitation = {
      ...{ id: randomUUID(), version: 1, organisationId: acting.organisation.id, role },
      ...{ invitee: invitee?.toLowerCase() ?? null, state: 'open', invitedBy: call.actorId },
      ...{ createdAt: now, expiresAt: now + WEEK, acceptedBy: null },
    }
    return {
      noted: {
        action: 'invitation.created',
        organisationId: row.organisationId,
        subject: `invitations/${row.id}`,
        detail: { role },
      },
      changes: [changeOf(invitations, null, row)],
      answer: row,
    }
  })
}

export async function revokeInvitation(
  services: Uses,
  call: Call,
  { organisation }: Acting,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<{ readonly gone: true }> {
  return once(services, call, async () => {
    const row = await invitationById(services.db.read, id)
    if (row === undefined || row.organisationId !== organisation.id) throw noInvitation()
    expectVersion(row, version)
    if (row.state !== 'open') throw new Problem('conflict', 'The invitation is not open any more')
    return {
      noted: {
        action: 'invitation.revoked',
        organisationId: organisation.id,
        subject: `invitations/${id}`,
      },
      changes: [changeOf(invitations, row, nextOf(row, { state: 'revoked' }))],
      answer: { gone: true as const },
    }
  })
}

type Offered = { readonly invitation: Invitation; readonly organisation: Organisation }

/** The invitation behind a token, for whoever is named in it; else there is none. */
export async function offeredBy(
  services: Pick<Services, 'db' | 'secret'>,
  token: string,
  actor: Actor,
): Promise<Offered> {
  const [id = ''] = token.split('.')
  const row = await invitationById(services.db.read, id)
  if (row === undefined || !isSameHash(invitationToken(services, row), token)) throw noInvitation()
  if (row.invitee !== null && !isInvitee(row.invitee, actor)) throw noInvitation()
  // A link is worth what its maker may still give.
  const maker = await membershipIn(services.db.read, row.organisationId, row.invitedBy)
  if (maker?.role !== 'owner') throw noInvitation()
  const organisation = await organisationById(services.db.read, row.organisationId)
  if (organisation === undefined || organisation.deletedAt !== null) throw noInvitation()
  return { invitation: row, organisation }
}

const isInvitee = (invitee: string, { email }: Actor): boolean =>
  [invitee, `${invitee}@phone.invalid`].includes(email.toLowerCase())

/** Joins once; who is a member already keeps the role that stands. */
export async function acceptInvitation(
  services: Uses,
  call: Call,
  actor: Actor,
  token: string,
): Promise<{ readonly organisation: string }> {
  return once(services, call, async (now) => {
    const { invitation, organisation } = await offeredBy(services, token, actor)
    if (stateOf(invitation, now) !== 'open') {
      throw new Problem('conflict', 'The invitation is not open any more')
    }
    const before = await membershipIn(services.db.read, organisation.id, actor.userId)
    if (before !== undefined) throw new Problem('conflict', 'A member of it already')
    const { role } = invitation
    const membership = {
      ...{ id: randomUUID(), version: 1, organisationId: organisation.id },
      ...{ userId: actor.userId, role, createdAt: now },
    }
    const accepted = nextOf(invitation, { state: 'accepted', acceptedBy: actor.userId })
    return {
      noted: {
        action: 'invitation.accepted',
        organisationId: organisation.id,
        subject: `invitations/${invitation.id}`,
        detail: { role },
      },
      changes: [
        changeOf(invitations, invitation, accepted),
        changeOf(memberships, null, membership),
      ],
      guards: [
        isMemberAs(organisation.id, invitation.invitedBy, 'owner'),
        isInUse(organisation.id),
      ],
      answer: { organisation: organisation.id },
    }
  })
}

const noInvitation = () => new Problem('not-found', 'No such invitation')
