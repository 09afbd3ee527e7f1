import { desc, gt, lte } from 'drizzle-orm'
import type { Reader, Writer } from '../open-database.ts'
import { heldMessages } from '../tables/accounts.ts'

export type HeldMessage = typeof heldMessages.$inferSelect

/** Keeps a message until its day, and removes those whose day has come. */
export async function holdMessage(writer: Writer, message: HeldMessage): Promise<void> {
  await writer.batch([
    writer.delete(heldMessages).where(lte(heldMessages.expiresAt, message.createdAt)),
    writer.insert(heldMessages).values(message),
  ])
}

/** Those whose day has not come, the latest first. */
export const messagesHeld = (reader: Reader, now: number): Promise<HeldMessage[]> =>
  reader
    .select()
    .from(heldMessages)
    .where(gt(heldMessages.expiresAt, now))
    .orderBy(desc(heldMessages.createdAt), desc(heldMessages.id))
