import type { SQL } from 'drizzle-orm'
import type { Context } from 'hono'
import { canonicalJson } from '../../assessments/canonical-json.ts'
import { type Change, commit, type Noted } from '../../db/commit.ts'
import { callBefore } from '../../db/queries/idempotency-keys.ts'
import { isInUse, isMemberAs } from '../../db/queries/organisations.ts'
import { isUniqueClash } from '../../db/unique-clash.ts'
import { sha256Of } from '../fingerprint.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'
import type { Acting, Signed } from './operation.ts'

/** What a write does: the rows it changes, what is noted of it, and what it answers. */
export type Work<Answer> = {
  readonly noted: Omit<Noted, 'at' | 'actorId'>
  readonly changes: readonly Change[]
  readonly guards?: Parameters<typeof commit>[1]['guards']
  readonly beside?: Parameters<typeof commit>[1]['beside']
  /** JSON that is answered again to the same call; it holds no secret. */
  readonly answer: Answer
}

/** A call that writes, as it is told from another. */
export type Call = {
  readonly actorId: string
  readonly key: string
  readonly operation: string
  readonly bodySha256: string
  /** What gives the right to it, and must still stand when it is written. */
  readonly stands: readonly SQL[]
}

const KEY = /^[\w.:-]{16,128}$/

/** Throws `invalid` where the caller's key is missing or has not its form. */
export function callOf(c: Context<Signed>, body: unknown = null): Call {
  const key = c.req.header('Idempotency-Key') ?? ''
  if (!KEY.test(key)) {
    const issues = [{ path: 'Idempotency-Key', message: '16 to 128 of A–Z a–z 0–9 _ . : -' }]
    throw new Problem('invalid', 'The Idempotency-Key header is not valid', { issues })
  }
  const { pathname, search } = new URL(c.req.url)
  const actorId = c.get('actor').userId
  return {
    actorId,
    stands: rightOf(c.get('acting'), actorId),
    key,
    operation: `${c.req.method} ${pathname}${search}`,
    bodySha256: sha256Of(canonicalJson(body)),
  }
}

/** A body may come late: whoever lost the role meanwhile, or whose organisation went, writes nothing. */
function rightOf(acting: Acting | undefined, actorId: string): readonly SQL[] {
  if (acting === undefined) return []
  const { organisation, role } = acting
  const member = isMemberAs(organisation.id, actorId, role)
  return organisation.deletedAt === null ? [member, isInUse(organisation.id)] : [member]
}

/**
 * Does a piece of work once for each key of a caller: the same call again gets the same answer, the
 * same key for something else is a conflict, and so is work on what has moved meanwhile.
 */
export async function once<Answer>(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  call: Call,
  work: (now: number) => Promise<Work<Answer>>,
): Promise<Answer> {
  const id = sha256Of(`${call.actorId} ${call.key}`)
  const before = await answerBefore<Answer>()
  if (before !== undefined) return before.answer
  const now = clock()
  const { noted, changes, guards = [], beside = () => [], answer } = await work(now)
  const { operation, bodySha256 } = call
  const done = await commit(db, {
    noted: { ...noted, at: now, actorId: call.actorId },
    changes,
    guards: [...call.stands, ...guards],
    beside,
    once: { id, operation, bodySha256, response: JSON.stringify(answer), createdAt: now },
  }).catch((error: unknown) => {
    // Another write of the same kind was there first.
    if (isUniqueClash(error)) return 'stale' as const
    throw error
  })
  if (done === 'done') return answer
  const meanwhile = done === 'repeated' ? await answerBefore<Answer>() : undefined
  if (meanwhile !== undefined) return meanwhile.answer
  throw stale()

  async function answerBefore<Answer>(): Promise<{ answer: Answer } | undefined> {
    const row = await callBefore(db.read, id)
    if (row === undefined) return undefined
    if (row.operation !== call.operation || row.bodySha256 !== call.bodySha256) {
      throw new Problem('conflict', 'This Idempotency-Key has done something else')
    }
    // Written by `once` for this very call.
    return { answer: JSON.parse(row.response ?? 'null') as Answer }
  }
}

export const stale = () => new Problem('conflict', 'Someone else has changed it: read it again')

/** Throws a conflict where the row is not the one that the caller read. */
export function expectVersion(row: { readonly version: number }, version: number): void {
  if (row.version !== version) throw stale()
}
