import type { Database } from '../../db/open-database.ts'
import type { Kind, Role } from '../../server/authority/roles.ts'
import { administrator, answerOf, type Browser, browser } from './auth/make.ts'
import type { TestApp } from './make.ts'
import { moveIn, readyPerson } from './ready-people.ts'

/** One who is signed in, and calls the private operations from a page of this server. */
export type Person = {
  readonly userId: string
  readonly email: string
  readonly get: (path: string) => Promise<Response>
  /** Each with a key of its own, unless the test names one. */
  readonly post: (path: string, body?: unknown, key?: string) => Promise<Response>
  readonly put: (path: string, body: unknown, key?: string) => Promise<Response>
  readonly delete: (path: string, key?: string) => Promise<Response>
  readonly browser: Browser
}

let keys = 0
/** A key that no other call has. */
export function freshKey(): string {
  keys += 1
  return `key-of-a-test-${String(keys).padStart(8, '0')}`
}

function personOf(page: Browser, userId: string, email: string): Person {
  const write = (method: string) => (path: string, body?: unknown, key?: string) =>
    page.send(method, `/api${path}`, body, { 'Idempotency-Key': key ?? freshKey() })
  return {
    ...{ userId, email, browser: page },
    get: (path) => page.send('GET', `/api${path}`),
    post: write('POST'),
    put: write('PUT'),
    delete: (path, key) => write('DELETE')(path, undefined, key),
  }
}

type App = Pick<TestApp, 'app' | 'db'>

/** Somebody new, signed up and in. */
export async function newPerson(app: App, email: string, name = '某人'): Promise<Person> {
  const number = met.get(app.db) ?? 0
  met.set(app.db, number + 1)
  const one = await readyPerson(number)
  await moveIn(app.db, one, { email, name })
  const page = { ...browser(app, { Cookie: one.cookie }), cookie: () => one.cookie }
  return personOf(page, one.user.id, email)
}

const met = new WeakMap<Database, number>()

/** The first administrator; only where nobody has an account yet. */
export async function newAdministrator(app: App): Promise<Person> {
  const { cookie, ...page } = await administrator(app)
  return personOf({ ...page, cookie: () => cookie }, page.userId, 'admin@example.com')
}

/** The same one before another app on the same database or a copy of it. */
export const personBefore = (app: App, { userId, email, browser: page }: Person): Person =>
  personOf(browser(app, { Cookie: page.cookie() }), userId, email)

type Firm = { readonly kind: Kind; readonly name: string; readonly area?: string }

/** An organisation of a person's own; its id. A bureau takes an administrator. */
export async function newOrganisation(owner: Person, fields: Firm & object): Promise<string> {
  const { id } = await answerOf(owner.post('/organisations', fields), 201)
  return String(id)
}

/** Someone joins by a link, in a role. */
export async function join(owner: Person, organisation: string, person: Person, role: Role) {
  const invited = owner.post(`/organisations/${organisation}/invitations`, { role })
  const { token } = await answerOf(invited, 201)
  await answerOf(person.post(`/invitations/${token}/accept`), 200)
}

/** An organisation with one member of each of these roles, the owner among them. */
export async function staffed(
  app: App,
  owner: Person,
  firm: Firm & object,
  roles: readonly Role[],
) {
  const id = await newOrganisation(owner, firm)
  const members: Partial<Record<Role, Person>> = { owner }
  for (const role of roles) {
    if (role === 'owner') continue
    const person = await newPerson(app, `${role}-${id.slice(0, 8)}@example.com`)
    await join(owner, id, person, role)
    members[role] = person
  }
  return {
    id,
    /** The member in this role; throws where the test made none. */
    as: (role: Role): Person => {
      const person = members[role]
      if (person === undefined) throw new Error(`no ${role} was made`)
      return person
    },
  }
}
