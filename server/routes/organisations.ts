import { Hono } from 'hono'
import { z } from 'zod'
import { organisationsOf, publicProviders } from '../../db/queries/organisations.ts'
import {
  changeOrganisation,
  createOrganisation,
  moveOrganisation,
  organisationSeen,
} from '../actions/change-organisation.ts'
import { callOf } from '../authority/once.ts'
import { operations } from '../authority/operation.ts'
import { everyMember, owners } from '../authority/roles.ts'
import { jsonBody } from '../json-body.ts'
import { queryString } from '../query-string.ts'
import {
  ChangedOrganisation,
  ExpectedVersion,
  Me,
  NewOrganisation,
  OrganisationSeen,
  ProviderSeen,
  Versioned,
} from '../schemas/organisation.ts'
import type { Services } from '../services.ts'

/** Who one is, and the organisations that one belongs to. */
export const organisationsRoutes = (
  services: Pick<Services, 'auth' | 'db' | 'clock' | 'catalogue' | 'secret'>,
) => {
  const operation = operations(services)
  return new Hono()
    .get(
      '/me',
      operation({
        id: 'me',
        summary: 'Who is signed in, and the organisations that one belongs to',
        may: { who: 'signed-in' },
        gives: Me,
      }),
      async (c) => {
        const { userId, name, email, isAdmin } = c.get('actor')
        const rows = await organisationsOf(services.db.read, userId)
        const organisations = rows.map(({ organisation, role }) =>
          organisationSeen(organisation, role),
        )
        return c.json({ id: userId, name, email, isAdmin, organisations }, 200)
      },
    )
    .get(
      '/providers',
      operation({
        id: 'providers',
        summary: 'The providers that a firm may share with',
        may: { who: 'signed-in' },
        gives: z.strictObject({ providers: z.array(ProviderSeen) }),
      }),
      async (c) => {
        const rows = await publicProviders(services.db.read)
        const providers = rows.map((row) => {
          const { id, name, area, profile } = organisationSeen(row, 'viewer')
          return { id, name, area, profile }
        })
        return c.json({ providers }, 200)
      },
    )
    .post(
      '/organisations',
      operation({
        id: 'createOrganisation',
        summary: 'Makes an organisation and becomes its owner; a bureau only as administrator',
        may: { who: 'signed-in' },
        body: [NewOrganisation, { kind: 'manufacturer', name: '示例精密电路（珠海）有限公司' }],
        gives: OrganisationSeen,
        status: 201,
      }),
      jsonBody(NewOrganisation),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        return c.json(await createOrganisation(services, call, c.get('actor'), body), 201)
      },
    )
    .get(
      '/organisations/:organisation',
      operation({
        id: 'organisation',
        summary: 'An organisation, for its members',
        may: { who: 'member', roles: everyMember, evenInTrash: true },
        gives: OrganisationSeen,
      }),
      (c) => {
        const { organisation, role } = c.get('acting')
        return c.json(organisationSeen(organisation, role), 200)
      },
    )
    .put(
      '/organisations/:organisation',
      operation({
        id: 'changeOrganisation',
        summary: 'What the organisation says of itself',
        may: { who: 'member', roles: owners },
        body: [ChangedOrganisation, { version: 1, name: '示例精密电路（珠海）有限公司' }],
        gives: OrganisationSeen,
      }),
      jsonBody(ChangedOrganisation),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        const changed = changeOrganisation(services, call, c.get('actor'), c.get('acting'), body)
        return c.json(await changed, 200)
      },
    )
    .delete(
      '/organisations/:organisation',
      operation({
        id: 'trashOrganisation',
        summary: 'Into the trash for 30 days',
        may: { who: 'member', roles: owners },
        gives: OrganisationSeen,
      }),
      queryString(ExpectedVersion),
      async (c) => {
        const { version } = c.req.valid('query')
        const acting = c.get('acting')
        return c.json(await moveOrganisation(services, callOf(c), acting, version, 'trash'), 200)
      },
    )
    .post(
      '/organisations/:organisation/restore',
      operation({
        id: 'restoreOrganisation',
        summary: 'Out of the trash',
        may: { who: 'member', roles: owners, evenInTrash: true },
        body: [Versioned, { version: 2 }],
        gives: OrganisationSeen,
      }),
      jsonBody(Versioned),
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        const acting = c.get('acting')
        return c.json(await moveOrganisation(services, call, acting, body.version, 'use'), 200)
      },
    )
}
