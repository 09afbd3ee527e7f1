import { Hono } from 'hono'
import { z } from 'zod'
import { civilDayOf } from '../../assessments/civil-day.ts'
import { FigureName } from '../../assessments/schema/coverage.ts'
import { targetValuesOf } from '../../db/queries/register-data.ts'
import { stateTarget } from '../actions/state-target.ts'
import { callOf } from '../authority/once.ts'
import { operations } from '../authority/operation.ts'
import { bureauMembers, publishers } from '../authority/roles.ts'
import { deskOf, figureOfPart, figureSeen } from '../desk/desk-seen.ts'
import { knownArea } from '../desk/known-firms.ts'
import { targetsSeen } from '../desk/targets-seen.ts'
import { jsonBody } from '../json-body.ts'
import { Problem } from '../problem.ts'
import { queryString } from '../query-string.ts'
import { ChangedTarget, Desk, FigureSeen, TargetNow, TargetSeen } from '../schemas/desk.ts'
import { PartQuery } from '../schemas/register.ts'
import type { Services } from '../services.ts'

/** How far the area of a bureau is, by its register and by what the firms handed in. */
export const deskRoutes = (services: Pick<Services, 'auth' | 'db' | 'clock' | 'catalogue'>) => {
  const operation = operations(services)
  const { db, clock, catalogue } = services
  const { read } = db
  return new Hono()
    .get(
      '/organisations/:organisation/desk',
      operation({
        id: 'desk',
        summary: 'The coverage of the area, as a whole, by district and by zone',
        may: { who: 'member', roles: bureauMembers },
        gives: Desk,
      }),
      async (c) => {
        const { organisation } = c.get('acting')
        const { id: bureauId, area } = organisation
        const place = { area: area ?? '', bureauId, asOf: civilDayOf(clock()) }
        return c.json(deskOf(await knownArea(read, organisation), place), 200)
      },
    )
    .get(
      '/organisations/:organisation/desk/figures/:figure',
      operation({
        id: 'figure',
        summary: 'The firms behind a figure of the desk, or of a part of it',
        may: { who: 'member', roles: bureauMembers },
        gives: FigureSeen,
      }),
      queryString(PartQuery),
      async (c) => {
        const { organisation } = c.get('acting')
        const figure = FigureName.safeParse(c.req.param('figure'))
        if (!figure.success) throw new Problem('not-found', 'No such figure')
        const part = { ...c.req.valid('query'), figure: figure.data }
        const known = await knownArea(read, organisation)
        const found = figureOfPart(known, organisation.area ?? '', part)
        return c.json(figureSeen(found, part), 200)
      },
    )
    .get(
      '/organisations/:organisation/desk/targets',
      operation({
        id: 'targets',
        summary: 'The targets over the area with what is known of each',
        may: { who: 'member', roles: bureauMembers },
        gives: z.strictObject({ targets: z.array(TargetSeen) }),
      }),
      async (c) => {
        const { organisation } = c.get('acting')
        const { firms } = await knownArea(read, organisation)
        const targets = targetsSeen({
          ...{ documents: catalogue.documents, area: organisation.area ?? '', now: clock() },
          known: firms.map(({ known }) => known),
          values: await targetValuesOf(read, organisation.id),
        })
        return c.json({ targets }, 200)
      },
    )
    .put(
      '/organisations/:organisation/desk/targets/:target',
      operation({
        id: 'stateTarget',
        summary: 'What the bureau states of a target itself, as a decimal in its unit',
        may: { who: 'member', roles: publishers },
        body: [
          ChangedTarget,
          { version: 0, value: '12.5', statedOn: '2026-11-20', source: '市工信局统计，2026年10月' },
        ],
        gives: TargetNow,
      }),
      jsonBody(ChangedTarget),
      async (c) => {
        const body = c.req.valid('json')
        const stated = { ...body, target: c.req.param('target') }
        return c.json(await stateTarget(services, callOf(c, body), c.get('acting'), stated), 200)
      },
    )
}
