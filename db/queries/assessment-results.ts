import { and, asc, eq, lt, type SQL, sql } from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/sqlite-core'
import type { Reader } from '../open-database.ts'
import { type AssessmentResult, assessmentResults, assessments } from '../tables/assessments.ts'

/** What a revision came to, whichever it is. */
export type Outcome = Omit<AssessmentResult, 'assessmentId' | 'revision'>

/**
 * The row of the revision after the one that `isStanding` finds; none where it finds none. Columns
 * in the order of the table.
 */
export function outcomeOfNext(outcome: Outcome, isStanding: SQL | undefined) {
  const said = <Value>(value: Value, name: string) => sql<Value>`${value}`.as(name)
  return new QueryBuilder()
    .select({
      assessmentId: assessments.id,
      revision: sql<number>`${assessments.revision} + 1`.as('revision'),
      savedAt: said(outcome.savedAt, 'saved_at'),
      asOf: said(outcome.asOf, 'as_of'),
      catalogueVersion: said(outcome.catalogueVersion, 'catalogue_version'),
      smeLevel: said(outcome.smeLevel, 'sme_level'),
      smeStatus: said(outcome.smeStatus, 'sme_status'),
      smeScore: said(outcome.smeScore, 'sme_score'),
      cmmmLevel: said(outcome.cmmmLevel, 'cmmm_level'),
      cmmmStatus: said(outcome.cmmmStatus, 'cmmm_status'),
      cmmmScore: said(outcome.cmmmScore, 'cmmm_score'),
      tier: said(outcome.tier, 'tier'),
      tierStatus: said(outcome.tierStatus, 'tier_status'),
      planFen: said(outcome.planFen, 'plan_fen'),
      links: said(outcome.links, 'links'),
    })
    .from(assessments)
    .where(isStanding)
}

/** What all revisions of one assessment came to, in the order they were saved. */
export function resultsOf(reader: Reader, assessmentId: string): Promise<AssessmentResult[]> {
  return reader
    .select()
    .from(assessmentResults)
    .where(eq(assessmentResults.assessmentId, assessmentId))
    .orderBy(asc(assessmentResults.revision))
}

/** What a firm that may be compared last came to, and the name that tells it from another. */
export type Comparable = {
  readonly name: string | null
  readonly result: AssessmentResult
}

/**
 * The firms of one industry and size that had agreed before a moment, in milliseconds since 1970, and
 * still do, as they agreed: the first one first, each with what it had saved last before then.
 */
export function comparableIn(
  reader: Reader,
  industry: string,
  sizeClass: string,
  before: number,
): Promise<Comparable[]> {
  return reader
    .select({ name: assessments.name, result: assessmentResults })
    .from(assessments)
    .innerJoin(
      assessmentResults,
      and(
        eq(assessmentResults.assessmentId, assessments.id),
        eq(
          assessmentResults.revision,
          sql`(select max(r.revision) from assessment_results r where r.assessment_id = ${assessments.id} and r.saved_at < ${before})`,
        ),
      ),
    )
    .where(
      and(
        eq(assessments.industry, industry),
        eq(assessments.sizeClass, sizeClass),
        lt(assessments.comparableSince, before),
      ),
    )
    .orderBy(asc(assessments.comparableSince), asc(assessments.id))
}
