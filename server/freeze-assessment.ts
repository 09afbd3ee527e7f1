import { canonicalJson } from '../assessments/canonical-json.ts'
import { checkRequest } from '../assessments/check-request.ts'
import { civilDayOf } from '../assessments/civil-day.ts'
import { evaluate } from '../assessments/evaluate.ts'
import { sizeClassOf } from '../assessments/remedy/size-class.ts'
import type { Catalogue } from '../assessments/schema/catalogue.ts'
import type { Notebook } from '../assessments/schema/notebook.ts'
import type { Request } from '../assessments/schema/request.ts'
import type { Evaluation } from '../assessments/schema/result.ts'
import type { Moved } from '../assessments/schema/version.ts'
import type { Assessment } from '../db/tables/assessments.ts'
import { sha256Of } from './fingerprint.ts'
import { movedIssues, notebookIssues } from './notebook.ts'
import { outcomeOf } from './outcome.ts'
import { type Issue, Problem } from './problem.ts'

/** What is saved: the request, and words of the firm's own. Null clears; absent says nothing. */
export type Draft = {
  readonly request: Request
  readonly name?: string | null | undefined
  readonly industry?: string | null | undefined
  readonly notebook?: Notebook | null | undefined
  /** Null: the answers were given to the content of today, whatever was saved before. */
  readonly moved?: Moved | null | undefined
}

/**
 * The day is pinned and the result computed here, never taken from the caller, so that a saved
 * assessment can be computed again to the same digits. Throws `invalid` with paths into the draft.
 */
export function freezeAssessment(
  { request, industry, notebook, moved }: Draft,
  catalogue: Catalogue,
  now: number,
) {
  const issues = [
    ...checkRequest(request, catalogue).map(({ path, message }) => ({
      path: `request.${path}`,
      message,
    })),
    ...industryIssues(industry ?? null, catalogue),
    ...notebookIssues(notebook ?? {}, catalogue),
    ...(moved == null ? [] : movedIssues(moved, catalogue)),
  ]
  if (issues.length > 0) throw new Problem('invalid', 'The assessment is not valid', { issues })
  const asOf = request.asOf ?? civilDayOf(now)
  const pinned: Request = { ...request, asOf }
  const result = evaluate(pinned, catalogue, asOf)
  const text = canonicalJson(pinned)
  return {
    result,
    outcome: outcomeOf(result, pinned, catalogue, now),
    columns: {
      request: text,
      result: JSON.stringify(result),
      catalogueVersion: catalogue.version,
      catalogueSha256: catalogue.sha256,
      answersSha256: sha256Of(text),
      updatedAt: now,
      sizeClass: sizeClassOf(pinned.enterprise ?? {}, asOf),
    },
  }
}

function industryIssues(industry: string | null, { industries }: Catalogue): Issue[] {
  if (industry === null || industries.some((one) => one.id === industry)) return []
  return [{ path: 'industry', message: 'no such industry' }]
}

/** A part that stands beside the request, as text; undefined where nothing was said of it. */
export const keptText = (part: object | null | undefined): string | null | undefined =>
  part == null ? part : canonicalJson(part)

/** Both texts were written by `freezeAssessment` and by nothing else, so they hold these shapes. */
export function thawAssessment(row: Pick<Assessment, 'request' | 'result'>) {
  return {
    request: JSON.parse(row.request) as Request,
    result: JSON.parse(row.result) as Evaluation,
  }
}
