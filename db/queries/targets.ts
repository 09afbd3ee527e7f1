import { eq } from 'drizzle-orm'
import type { Reader } from '../open-database.ts'
import { type TargetValue, targetValues } from '../tables/register.ts'

/** A bureau has one row a target: what it stated last. */
export const targetValueId = (bureauId: string, target: string): string => `${bureauId}/${target}`

export async function targetValueOf(
  reader: Reader,
  bureauId: string,
  target: string,
): Promise<TargetValue | undefined> {
  const rows = await reader
    .select()
    .from(targetValues)
    .where(eq(targetValues.id, targetValueId(bureauId, target)))
    .limit(1)
  return rows[0]
}
