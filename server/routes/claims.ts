import { Hono } from 'hono'
import { z } from 'zod'
import { claimsBefore, claimsOf } from '../../db/queries/claims.ts'
import { bureaus, namesOf } from '../../db/queries/organisations.ts'
import { claimEntry, withdrawClaim } from '../actions/claim-entry.ts'
import { decideClaim } from '../actions/decide-claim.ts'
import { callOf } from '../authority/once.ts'
import { operations } from '../authority/operation.ts'
import { bureauMembers, firmMembers, firmOwners, reviewers } from '../authority/roles.ts'
import { jsonBody } from '../json-body.ts'
import { claimBeforeSeen, claimSeen } from '../register/claim-seen.ts'
import {
  ClaimBefore,
  ClaimNow,
  ClaimSeen,
  DecidedClaim,
  NewClaim,
  WithdrawnClaim,
} from '../schemas/register.ts'
import type { Services } from '../services.ts'

/** A manufacturer claims its entry in the register; the bureau of the entry's area decides. */
export const claimsRoutes = (services: Pick<Services, 'auth' | 'db' | 'clock'>) => {
  const operation = operations(services)
  const { read } = services.db
  return new Hono()
    .get(
      '/organisations/:organisation/claims',
      operation({
        id: 'claims',
        summary: 'What the firm has claimed, and what became of it',
        may: { who: 'member', roles: firmMembers },
        gives: z.strictObject({ claims: z.array(ClaimSeen) }),
      }),
      async (c) => {
        const rows = await claimsOf(read, c.get('acting').organisation.id)
        const names = await namesOf(
          read,
          rows.map(({ claim }) => claim.madeBy),
        )
        return c.json({ claims: rows.map((row) => claimSeen(row, names)) }, 200)
      },
    )
    .post(
      '/organisations/:organisation/claims',
      operation({
        id: 'claimEntry',
        summary: 'Says that the entry of the firm’s credit code is its own, and what proves it',
        may: { who: 'member', roles: firmOwners },
        body: [NewClaim, { creditCode: '91440400192548256N', proof: '营业执照' }],
        gives: ClaimNow,
        status: 201,
      }),
      jsonBody(NewClaim),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        return c.json(await claimEntry(services, call, c.get('acting'), body), 201)
      },
    )
    .post(
      '/organisations/:organisation/claims/:claim/withdraw',
      operation({
        id: 'withdrawClaim',
        summary: 'Takes a claim back; bureaus read nothing of it any more',
        may: { who: 'member', roles: firmOwners },
        body: [WithdrawnClaim, { version: 1 }],
        gives: ClaimNow,
      }),
      jsonBody(WithdrawnClaim),
      async (c) => {
        const body = c.req.valid('json')
        const named = { id: c.req.param('claim'), version: body.version }
        return c.json(await withdrawClaim(services, callOf(c, body), c.get('acting'), named), 200)
      },
    )
    .get(
      '/organisations/:organisation/register/claims',
      operation({
        id: 'registerClaims',
        summary: 'The claims on entries of the area, those to decide first',
        may: { who: 'member', roles: bureauMembers },
        gives: z.strictObject({ claims: z.array(ClaimBefore) }),
      }),
      async (c) => {
        const { id: bureauId, area } = c.get('acting').organisation
        const rows = await claimsBefore(read, area ?? '')
        const holders = new Map(
          rows.flatMap(({ claim }) =>
            claim.state === 'confirmed' ? [[claim.entryId, claim.organisationId] as const] : [],
          ),
        )
        const asking = { bureauId, bureaus: await bureaus(read), holders }
        return c.json({ claims: rows.map((row) => claimBeforeSeen(row, asking)) }, 200)
      },
    )
    .post(
      '/organisations/:organisation/register/claims/:claim/decide',
      operation({
        id: 'decideClaim',
        summary: 'Confirms a claim, or refuses it and says why',
        may: { who: 'member', roles: reviewers },
        body: [DecidedClaim, { version: 1, decision: 'refuse', reason: '营业执照名称不符' }],
        gives: ClaimNow,
      }),
      jsonBody(DecidedClaim),
      async (c) => {
        const body = c.req.valid('json')
        const decision = { id: c.req.param('claim'), ...body }
        return c.json(await decideClaim(services, callOf(c, body), c.get('acting'), decision), 200)
      },
    )
}
