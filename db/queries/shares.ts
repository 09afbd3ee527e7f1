import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '../open-database.ts'
import { organisations } from '../tables/organisations.ts'
import {
  type AssessorAnswer,
  assessorAnswers,
  type BenchmarkConsent,
  benchmarkConsents,
  shares,
} from '../tables/sharing.ts'
import { workbooks } from '../tables/workbooks.ts'

/** What a firm has shared and with whom, withdrawn or not, the latest first. */
export const sharesOf = (reader: Reader, organisationId: string) =>
  reader
    .select({ share: shares, workbook: workbooks.name, provider: organisations.name })
    .from(shares)
    .innerJoin(workbooks, eq(workbooks.id, shares.workbookId))
    .innerJoin(organisations, eq(organisations.id, shares.providerId))
    .where(eq(shares.organisationId, organisationId))
    .orderBy(desc(shares.givenAt), desc(shares.id))

export async function shareIn(reader: Reader, organisationId: string, id: string) {
  const rows = await reader
    .select({ share: shares, workbook: workbooks.name, provider: organisations.name })
    .from(shares)
    .innerJoin(workbooks, eq(workbooks.id, shares.workbookId))
    .innerJoin(organisations, eq(organisations.id, shares.providerId))
    .where(and(eq(shares.organisationId, organisationId), eq(shares.id, id)))
    .limit(1)
  return rows[0]
}

/** Holds while a workbook is not shared with a provider. */
export const isNotShared = (workbookId: string, providerId: string) =>
  sql`select count(*) = 0 from ${shares} where ${shares.workbookId} = ${workbookId} and ${shares.providerId} = ${providerId} and ${shares.withdrawnAt} is null`

/** Holds while a share is open: not withdrawn, and neither the firm nor its workbook in the trash. */
export const isShared = (shareId: string) =>
  sql`select count(*) from ${shares} inner join ${workbooks} on ${workbooks.id} = ${shares.workbookId} inner join ${organisations} on ${organisations.id} = ${shares.organisationId} where ${shares.id} = ${shareId} and ${shares.withdrawnAt} is null and ${workbooks.deletedAt} is null and ${organisations.deletedAt} is null`

/** What may be seen of a share: not withdrawn, and neither the firm nor its workbook in the trash. */
const isOpenFor = (providerId: string) =>
  and(
    eq(shares.providerId, providerId),
    isNull(shares.withdrawnAt),
    isNull(workbooks.deletedAt),
    isNull(organisations.deletedAt),
  )

const client = { share: shares, workbook: workbooks, firm: organisations }

/** What firms show a provider now, the latest first. */
export const clientsOf = (reader: Reader, providerId: string) =>
  reader
    .select(client)
    .from(shares)
    .innerJoin(workbooks, eq(workbooks.id, shares.workbookId))
    .innerJoin(organisations, eq(organisations.id, shares.organisationId))
    .where(isOpenFor(providerId))
    .orderBy(desc(shares.givenAt), desc(shares.id))

export async function clientIn(reader: Reader, providerId: string, shareId: string) {
  const rows = await reader
    .select(client)
    .from(shares)
    .innerJoin(workbooks, eq(workbooks.id, shares.workbookId))
    .innerJoin(organisations, eq(organisations.id, shares.organisationId))
    .where(and(isOpenFor(providerId), eq(shares.id, shareId)))
    .limit(1)
  return rows[0]
}

export type Client = NonNullable<Awaited<ReturnType<typeof clientIn>>>

export const assessorAnswersOf = (reader: Reader, shareId: string): Promise<AssessorAnswer[]> =>
  reader
    .select()
    .from(assessorAnswers)
    .where(eq(assessorAnswers.shareId, shareId))
    .orderBy(asc(assessorAnswers.key))

/** Each time that a firm agreed to the comparison, the latest first. */
export const benchmarkConsentsOf = (
  reader: Reader,
  organisationId: string,
): Promise<BenchmarkConsent[]> =>
  reader
    .select()
    .from(benchmarkConsents)
    .where(eq(benchmarkConsents.organisationId, organisationId))
    .orderBy(desc(benchmarkConsents.givenAt), desc(benchmarkConsents.id))

/** Holds while a firm has agreed so many times and takes part in no comparison now. */
export const hasAgreed = (organisationId: string, times: number) =>
  sql`select count(*) = ${times} and count(*) = count(${benchmarkConsents.withdrawnAt}) from ${benchmarkConsents} where ${benchmarkConsents.organisationId} = ${organisationId}`

/** Holds while no answer of a share is another than these: versions only ever grow. */
export const answersStand = (shareId: string, rows: readonly AssessorAnswer[]) =>
  sql`select coalesce(sum(${assessorAnswers.version}), 0) = ${rows.reduce((sum, { version }) => sum + version, 0)} from ${assessorAnswers} where ${assessorAnswers.shareId} = ${shareId}`
