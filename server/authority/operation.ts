import type { Context, MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { membershipIn } from '../../db/queries/organisations.ts'
import type { Organisation } from '../../db/tables/organisations.ts'
import { limits, spend } from '../auth/limits.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'
import { holdsRole, type Role, type Roles } from './roles.ts'

/** Who may call. A member is one of the organisation that the path names. */
export type May =
  | { readonly who: 'signed-in' }
  | { readonly who: 'administrator' }
  | { readonly who: 'member'; readonly roles: Roles; readonly evenInTrash?: boolean }

export type Operation = {
  readonly id: string
  readonly summary: string
  readonly may: May
  /** What it takes: the schema with an example that runs. */
  readonly body?: readonly [z.ZodType, unknown]
  /** All that may leave the server: no answer holds a field that stands not here. */
  readonly gives?: z.ZodType
  readonly status?: 200 | 201
  /** Takes the server long: counted by account. */
  readonly heavy?: true
}

export type Actor = {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly isAdmin: boolean
}

/** The organisation in whose name the call is made, and the caller's role there. */
export type Acting = { readonly organisation: Organisation; readonly role: Role }

/** `acting` is there only where the operation is a member's. */
export type Signed = { Variables: { actor: Actor; acting: Acting } }

const declared = new WeakMap<object, Operation>()

/** The declaration behind a handler of the route table; none for what is public. */
export const operationOf = (handler: object): Operation | undefined => declared.get(handler)

/**
 * Declares a private operation and holds its rule: nobody gets 401; one who is no member of the
 * organisation in the path learns not even that it exists (404); a member of another role gets 403.
 */
export const operations =
  ({ auth, db, clock }: Pick<Services, 'auth' | 'db' | 'clock'>) =>
  (operation: Operation): MiddlewareHandler<Signed> => {
    const { may, heavy } = operation
    const handler: MiddlewareHandler<Signed> = async (c, next) => {
      c.header('Cache-Control', 'no-store')
      const session = await auth.sessionOf(c.req.raw.headers)
      if (session === null) throw new Problem('unauthorised', 'Sign in first')
      const { id: userId, name, email, isAdmin } = session.user
      c.set('actor', { userId, name, email, isAdmin })
      if (may.who === 'administrator' && !isAdmin) throw notAllowed()
      if (may.who === 'member') c.set('acting', await actingOf(c, userId, may))
      if (heavy) await spend({ db, clock }, limits.heavy, userId)
      await next()
    }
    declared.set(handler, operation)
    return handler

    async function actingOf(
      c: Context,
      userId: string,
      { roles, evenInTrash }: Extract<May, { who: 'member' }>,
    ): Promise<Acting> {
      const id = c.req.param('organisation') ?? ''
      const found = await membershipIn(db.read, id, userId)
      if (found === undefined) throw new Problem('not-found', 'No such organisation')
      const { organisation, role } = found
      if (!holdsRole(roles, organisation.kind, role)) throw notAllowed()
      if (organisation.deletedAt !== null && !evenInTrash) {
        throw new Problem('conflict', 'The organisation is in the trash: restore it first')
      }
      return { organisation, role }
    }
  }

const notAllowed = () => new Problem('forbidden', 'This role may not do that')
