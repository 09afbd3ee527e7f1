import { canonicalJson } from '../../assessments/canonical-json.ts'
import type { Catalogue } from '../../assessments/schema/catalogue.ts'
import type { Organisation } from '../../db/tables/organisations.ts'
import type { SubmissionRound } from '../../db/tables/sharing.ts'
import type { Workbook } from '../../db/tables/workbooks.ts'
import { sha256Of } from '../fingerprint.ts'
import { freezeAssessment, keptText } from '../freeze-assessment.ts'
import { Problem } from '../problem.ts'
import type { Composed } from '../workbook/composed.ts'
import { composedIssues } from '../workbook/item-issues.ts'

type Round = {
  readonly submissionId: string
  readonly round: number
  readonly firm: Organisation
  readonly workbook: Workbook
  readonly given: Composed
  readonly actorId: string
}

/**
 * A round with its day pinned, its result and its hashes: SHA-256 of the canonical JSON of the
 * request, and of the result. Throws `invalid` where the answers do not stand.
 */
export function freezeRound(
  { submissionId, round, firm, workbook, given, actorId }: Round,
  catalogue: Catalogue,
  now: number,
): SubmissionRound {
  const issues = composedIssues(given, catalogue)
  if (issues.length > 0) throw new Problem('invalid', 'The workbook is not valid', { issues })
  const { request, notebook } = given
  const { result, outcome, columns } = freezeAssessment({ request, notebook }, catalogue, now)
  return {
    ...{ id: `${submissionId}/${round}`, version: 1, submissionId, round },
    ...{ name: firm.name, creditCode: firm.creditCode, industry: workbook.industry },
    ...{ request: columns.request, result: columns.result },
    notebook: keptText(notebook) ?? null,
    ...{ catalogueVersion: columns.catalogueVersion, catalogueSha256: columns.catalogueSha256 },
    answersSha256: columns.answersSha256,
    resultSha256: sha256Of(canonicalJson(result)),
    ...{ smeLevel: outcome.smeLevel, smeStatus: outcome.smeStatus },
    ...{ tier: outcome.tier, tierStatus: outcome.tierStatus },
    ...{ submittedBy: actorId, submittedAt: now },
  }
}
