import { eq, lt, sql } from 'drizzle-orm'
import type { Writer } from '../open-database.ts'
import { rateLimit } from '../tables/accounts.ts'

/** Rows whose window began longer ago are removed; no window is longer. */
export const LONGEST_WINDOW = 60 * 60_000

/**
 * Counts one more under a key, in one statement. `lastRequest` is when the window began: it is `ms`
 * long from its first call, and calls in between do not lengthen it.
 */
export async function countOne(
  writer: Writer,
  row: { readonly id: string; readonly key: string },
  now: number,
  ms: number,
): Promise<{ readonly count: number; readonly endsAt: number }> {
  const isOver = sql`${rateLimit.lastRequest} <= ${now - ms}`
  const [counted] = await writer
    .insert(rateLimit)
    .values({ ...row, count: 1, lastRequest: now })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${rateLimit.count} + 1 end`,
        lastRequest: sql`case when ${isOver} then ${now} else ${rateLimit.lastRequest} end`,
      },
    })
    .returning()
  const { count, lastRequest } = counted ?? { count: 1, lastRequest: now }
  if (count === 1) {
    await writer.delete(rateLimit).where(lt(rateLimit.lastRequest, now - LONGEST_WINDOW))
  }
  return { count, endsAt: lastRequest + ms }
}

/** Takes back what was counted under a key. */
export async function forgetCount(writer: Writer, key: string): Promise<void> {
  await writer.delete(rateLimit).where(eq(rateLimit.key, key))
}
