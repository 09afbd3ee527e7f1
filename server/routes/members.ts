import { Hono } from 'hono'
import { z } from 'zod'
import { invitationsOf, membersOf, namesOf } from '../../db/queries/organisations.ts'
import type { Invitation } from '../../db/tables/organisations.ts'
import { changeMember, removeMember } from '../actions/change-member.ts'
import {
  acceptInvitation,
  invitationToken,
  invite,
  offeredBy,
  revokeInvitation,
  stateOf,
} from '../actions/invite.ts'
import { callOf } from '../authority/once.ts'
import { operations } from '../authority/operation.ts'
import { everyMember, owners } from '../authority/roles.ts'
import { jsonBody } from '../json-body.ts'
import { queryString } from '../query-string.ts'
import {
  ChangedMember,
  ExpectedVersion,
  Gone,
  InvitationOffered,
  InvitationSeen,
  MemberSeen,
  NewInvitation,
  Version,
} from '../schemas/organisation.ts'
import type { Services } from '../services.ts'

const Joined = z.strictObject({ organisation: z.string() })
const MemberNow = z.strictObject({ id: z.string(), version: Version })

/** Who belongs to an organisation, and who was asked to. */
export const membersRoutes = (services: Pick<Services, 'auth' | 'db' | 'clock' | 'secret'>) => {
  const operation = operations(services)
  const { db } = services
  const seen = (row: Invitation, now = services.clock()) => {
    const { id, version, role, invitee, createdAt, expiresAt } = row
    const state = stateOf(row, now)
    const token = state === 'open' ? invitationToken(services, row) : null
    return { id, version, role, invitee, state, createdAt, expiresAt, token }
  }
  return new Hono()
    .get(
      '/organisations/:organisation/members',
      operation({
        id: 'members',
        summary: 'Who belongs to the organisation',
        may: { who: 'member', roles: everyMember },
        gives: z.strictObject({ members: z.array(MemberSeen) }),
      }),
      async (c) => {
        const rows = await membersOf(db.read, c.get('acting').organisation.id)
        const members = rows.map(({ membership, name, email, phone }) => {
          const { id, version, userId, role, createdAt: joinedAt } = membership
          return { id, version, userId, role, name, email: phone ? null : email, phone, joinedAt }
        })
        return c.json({ members }, 200)
      },
    )
    .put(
      '/organisations/:organisation/members/:member',
      operation({
        id: 'changeMember',
        summary: 'Another role for a member; an owner always stays',
        may: { who: 'member', roles: owners },
        body: [ChangedMember, { version: 1, role: 'editor' }],
        gives: MemberNow,
      }),
      jsonBody(ChangedMember),
      async (c) => {
        const body = c.req.valid('json')
        const named = { id: c.req.param('member'), version: body.version }
        const call = callOf(c, body)
        const row = await changeMember(services, call, c.get('acting'), named, body.role)
        return c.json({ id: row.id, version: row.version }, 200)
      },
    )
    .delete(
      '/organisations/:organisation/members/:member',
      operation({
        id: 'removeMember',
        summary: 'Takes a member out, or leaves',
        may: { who: 'member', roles: everyMember },
        gives: Gone,
      }),
      queryString(ExpectedVersion),
      async (c) => {
        const named = { id: c.req.param('member'), ...c.req.valid('query') }
        return c.json(await removeMember(services, callOf(c), c.get('acting'), named), 200)
      },
    )
    .get(
      '/organisations/:organisation/invitations',
      operation({
        id: 'invitations',
        summary: 'Who was invited, with the links that are open',
        may: { who: 'member', roles: owners },
        gives: z.strictObject({ invitations: z.array(InvitationSeen) }),
      }),
      async (c) => {
        const rows = await invitationsOf(db.read, c.get('acting').organisation.id)
        return c.json({ invitations: rows.map((row) => seen(row)) }, 200)
      },
    )
    .post(
      '/organisations/:organisation/invitations',
      operation({
        id: 'invite',
        summary: 'Makes a link by which someone joins within a week',
        may: { who: 'member', roles: owners },
        body: [NewInvitation, { role: 'editor', invitee: 'li@example.com' }],
        gives: InvitationSeen,
        status: 201,
      }),
      jsonBody(NewInvitation),
      async (c) => {
        const body = c.req.valid('json')
        const row = await invite(services, callOf(c, body), c.get('acting'), body)
        return c.json(seen(row), 201)
      },
    )
    .delete(
      '/organisations/:organisation/invitations/:invitation',
      operation({
        id: 'revokeInvitation',
        summary: 'Closes a link',
        may: { who: 'member', roles: owners },
        gives: Gone,
      }),
      queryString(ExpectedVersion),
      async (c) => {
        const named = { id: c.req.param('invitation'), ...c.req.valid('query') }
        return c.json(await revokeInvitation(services, callOf(c), c.get('acting'), named), 200)
      },
    )
    .get(
      '/invitations/:token',
      operation({
        id: 'offeredInvitation',
        summary: 'What one is invited to',
        may: { who: 'signed-in' },
        gives: InvitationOffered,
      }),
      async (c) => {
        const offered = await offeredBy(services, c.req.param('token'), c.get('actor'))
        const { id, name, kind } = offered.organisation
        const { role, invitee } = offered.invitation
        const state = stateOf(offered.invitation, services.clock())
        const { invitedBy: inviter } = offered.invitation
        const invitedBy = (await namesOf(db.read, [inviter])).get(inviter) ?? null
        return c.json({ organisation: { id, name, kind }, role, state, invitee, invitedBy }, 200)
      },
    )
    .post(
      '/invitations/:token/accept',
      operation({
        id: 'acceptInvitation',
        summary: 'Joins, once',
        may: { who: 'signed-in' },
        gives: Joined,
      }),
      async (c) => {
        const token = c.req.param('token')
        return c.json(await acceptInvitation(services, callOf(c), c.get('actor'), token), 200)
      },
    )
}
