import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { openDatabase } from '../../../db/open-database.ts'
import { createApp } from '../../../server/app.ts'
import { type Operation, operationOf } from '../../../server/authority/operation.ts'
import { holdsRole } from '../../../server/authority/roles.ts'
import { lateEvening } from '../make.ts'
import { freshKey } from '../people.ts'
import { makeServices } from '../services.ts'
import { samples } from './samples.ts'
import { buildWorld, type Caller, type World } from './world.ts'

type Route = { readonly method: string; readonly path: string; readonly operation: Operation }

const isPublic = (path: string) =>
  /^\/api\/(v1|auth)\/|^\/api\/(health|openapi\.json)$/.test(path) || !path.startsWith('/api/')

/** The table that the server itself goes by; what matches more than one path is no operation. */
async function routeTable() {
  const db = await openDatabase(':memory:')
  const { services } = makeServices({ db, catalogue, clock: () => lateEvening })
  const { routes } = createApp(services)
  db.close()
  const byCall = new Map<string, Operation | null>()
  for (const { method, path, handler } of routes) {
    if (method === 'ALL' || path.includes('*') || isPublic(path)) continue
    const call = `${method} ${path}`
    byCall.set(call, byCall.get(call) ?? operationOf(handler) ?? null)
  }
  return byCall
}

const table = await routeTable()
const declared: Route[] = [...table].flatMap(([call, operation]) => {
  const [method = '', path = ''] = call.split(' ')
  return operation === null ? [] : [{ method, path, operation }]
})

/** What the sample leaves in the path, the same for all. */
const fixed: Readonly<Record<string, string>> = {
  ':key': 'answers.sme.q2',
  ':department': 'finance',
  ':round': '1',
  ':figure': 'all',
}

const rowIn = (path: string) =>
  path
    .split('/')
    .find((part) => part.startsWith(':') && part !== ':organisation' && !(part in fixed))

function addressOf({ path }: Route, organisation: string, row: string, query: string): string {
  const filled = path
    .split('/')
    .map((part) => {
      if (part === ':organisation') return organisation
      if (!part.startsWith(':')) return part
      return encodeURIComponent(fixed[part] ?? row)
    })
    .join('/')
  return `${filled}${query}`
}

const sampleOf = ({ operation }: Route) => {
  const sample = samples[operation.id]
  if (sample === undefined) throw new Error(`no sample for ${operation.id}`)
  return sample
}

async function call(
  world: World,
  route: Route,
  caller: Caller,
  at: { row?: string; organisation?: string },
) {
  const { body, bodyOf, row, query = '' } = sampleOf(route)
  const organisation = at.organisation ?? caller.organisation
  const address = addressOf(route, organisation, at.row ?? row?.(world, caller) ?? '', query)
  const sent = bodyOf === undefined ? body?.(world, caller) : await bodyOf(world, caller)
  const key = { 'Idempotency-Key': freshKey() }
  return caller.person.browser.send(route.method, address, sent, route.method === 'GET' ? {} : key)
}

const isMembers = ({ operation }: Route) => operation.may.who === 'member'

function mayCall({ operation: { may } }: Route, { kind, role, label }: Caller): boolean {
  if (may.who === 'signed-in') return true
  if (may.who === 'administrator') return label === 'administrator'
  return kind !== undefined && role !== undefined && holdsRole(may.roles, kind, role)
}

let made: Awaited<ReturnType<typeof buildWorld>>
beforeAll(async () => {
  made = await buildWorld()
}, 120_000)
afterAll(() => made.remove())

async function inWorld(work: (world: World) => Promise<void>) {
  const world = await made.open()
  try {
    await work(world)
  } finally {
    world.close()
  }
}

const named = (routes: readonly Route[]) =>
  routes.map((route) => [`${route.method} ${route.path}`, route] as const)

describe('every private operation', () => {
  test('is declared with who may call it', () => {
    const undeclared = [...table].filter(([, operation]) => operation === null)
    expect(undeclared.map(([name]) => name)).toEqual([])
    expect(declared.length).toBeGreaterThan(50)
    const ids = declared.map(({ operation }) => operation.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has a sample here, and no sample is left over', () => {
    const ids = declared.map(({ operation }) => operation.id)
    expect(Object.keys(samples).sort()).toEqual(ids.sort())
  })

  test.each(named(declared))('%s answers 401 to nobody', (_, route) =>
    inWorld(async ({ app }) => {
      const address = addressOf(route, 'any', 'any', '')
      const answer = await app.request(address, {
        method: route.method,
        headers: { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' },
        ...(route.method === 'GET' ? {} : { body: '{}' }),
      })
      expect(answer.status).toBe(401)
    }),
  )

  test.each(named(declared))(
    '%s is for those whose role it is, and tells them no more',
    async (_, route) => {
      const { before, conflicts } = sampleOf(route)
      const { gives } = route.operation
      const allowed: string[] = []
      await inWorld(async (world) => {
        for (const caller of world.callers.filter((one) => isTried(one))) {
          if (mayCall(route, caller)) {
            allowed.push(caller.label)
            continue
          }
          const refused = isMembers(route) && caller.kind === undefined ? 404 : 403
          const answer = await call(world, route, caller, {})
          expect(answer.status, `${caller.label} ${await answer.text()}`).toBe(refused)
        }
      })
      const tell = async (world: World, label: string) => {
        const caller = world.caller(label)
        await before?.(world, caller)
        const answer = await call(world, route, caller, {})
        const said = await answer.clone().text()
        const where = `${label}: ${answer.status} ${said.slice(0, 300)}`
        expect(conflicts?.(caller) ? [409] : [200, 201], where).toContain(answer.status)
        if (!answer.ok || gives === undefined) return
        expect(gives.safeParse(JSON.parse(said)).error, where).toBe(undefined)
      }
      // What only reads leaves the world as it was.
      if (route.method === 'GET' && before === undefined) {
        await inWorld(async (world) => {
          for (const label of allowed) await tell(world, label)
        })
        return
      }
      for (const label of allowed) await inWorld((world) => tell(world, label))
    },
  )

  test.each(named(declared.filter(isMembers)))(
    '%s of a strange organisation is not there',
    (_, route) =>
      inWorld(async (world) => {
        for (const caller of world.callers) {
          if (!mayCall(route, caller)) continue
          const strange = world.callers.find(
            ({ kind, organisation }) =>
              kind === caller.kind && organisation !== caller.organisation,
          )
          const answer = await call(world, route, caller, {
            organisation: strange?.organisation ?? '',
          })
          expect(answer.status, caller.label).toBe(404)
        }
      }),
  )
})

describe('a row below the own organisation', () => {
  const withRow = declared.filter((route) => isMembers(route) && rowIn(route.path) !== undefined)

  test.each(named(withRow))('%s is not there where it is a stranger’s', (_, route) =>
    inWorld(async (world) => {
      const { foreign } = sampleOf(route)
      const row = foreign?.(world)
      if (row === undefined) throw new Error(`no foreign row for ${route.operation.id}`)
      const strangers = world.callers.filter(
        (caller) =>
          mayCall(route, caller) &&
          (caller.label.startsWith('other-') ||
            route.operation.id.includes('ember') ||
            route.operation.id === 'revokeInvitation'),
      )
      expect(strangers.length).toBeGreaterThan(0)
      for (const caller of strangers) {
        if (caller.label.startsWith('empty')) continue
        const answer = await call(world, route, caller, { row })
        expect(answer.status, `${caller.label} ${await answer.clone().text()}`).toBe(404)
      }
    }),
  )

  const withdrawable = withRow.filter((route) => sampleOf(route).withdrawn !== undefined)

  test.each(named(withdrawable))('%s is not there any more once it is withdrawn', (_, route) =>
    inWorld(async (world) => {
      for (const caller of world.callers) {
        if (!mayCall(route, caller)) continue
        const answer = await call(world, route, caller, {
          row: sampleOf(route).withdrawn?.(world) ?? '',
        })
        expect(answer.status, caller.label).toBe(404)
      }
    }),
  )

  test('there are rows that can be withdrawn, of both kinds', () => {
    const kinds = withdrawable.map(({ path }) => path.split('/')[4])
    expect([...new Set(kinds)].sort()).toEqual(['clients', 'queue'])
  })
})

/** Those who are tried: all of one organisation a kind, and those of none. */
const isTried = ({ label, kind }: Caller) =>
  kind === undefined || /^(firm|provider|bureau) /.test(label)
