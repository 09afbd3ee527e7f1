import { civilDayOf } from '../../assessments/civil-day.ts'
import { daysUntil } from '../../assessments/days.ts'
import type { Notebook } from '../../assessments/schema/notebook.ts'
import type { Request } from '../../assessments/schema/request.ts'
import type { RoundHead, RoundSaid } from '../../db/queries/submissions.ts'
import type { ReviewNote, Submission, SubmissionRound } from '../../db/tables/sharing.ts'
import { thawAssessment } from '../freeze-assessment.ts'
import type {
  CaseNow,
  CaseSeen,
  FrozenRound,
  Levels,
  NoteSeen,
  NoteTold,
  RoundSeen,
  SubmissionSeen,
} from '../schemas/review.ts'
import type { Composed } from '../workbook/composed.ts'
import { itemValue, type Names } from '../workbook/seen.ts'
import { firmSays } from './said-issues.ts'
import { isWaiting } from './states.ts'

// Field by field: what a table gains is seen by nobody until it is named here.

export const caseNow = ({ id, version, state, round }: Submission): CaseNow => ({
  ...{ id, version, state, round },
})

type Status = Levels['smeStatus']

/** A status is written from a result alone, so it holds one of the two. */
const levelsOf = ({ smeLevel, smeStatus, tier, tierStatus }: RoundHead): Levels => ({
  ...{ smeLevel, smeStatus: smeStatus as Status, tier, tierStatus: tierStatus as Status },
})

export const roundSeen = (row: RoundHead): RoundSeen => ({
  round: row.round,
  name: row.name,
  creditCode: row.creditCode,
  industry: row.industry,
  catalogueVersion: row.catalogueVersion,
  catalogueSha256: row.catalogueSha256,
  answersSha256: row.answersSha256,
  resultSha256: row.resultSha256,
  ...levelsOf(row),
  submittedAt: row.submittedAt,
})

/** A round as the firm itself sees it. */
export const ownRoundSeen = (row: RoundHead, names: Names) => ({
  ...roundSeen(row),
  submittedBy: names.get(row.submittedBy) ?? null,
})

/** What the firm said in a round. It was checked before it was frozen. */
export const thawed = (row: Pick<RoundSaid, 'request' | 'notebook'>): Composed => ({
  request: JSON.parse(row.request) as Request,
  notebook: row.notebook === null ? {} : (JSON.parse(row.notebook) as Notebook),
})

export const frozenRound = (row: SubmissionRound): FrozenRound => ({
  ...roundSeen(row),
  ...thawed(row),
  result: thawAssessment(row).result,
})

type Submitted = {
  readonly submission: Submission
  readonly workbook: string
  readonly bureau: string
}

export const submissionSeen = ({
  submission: row,
  workbook,
  bureau,
}: Submitted): SubmissionSeen => ({
  id: row.id,
  version: row.version,
  workbook: { id: row.workbookId, name: workbook },
  bureau: { id: row.bureauId, name: bureau },
  area: row.area,
  state: row.state,
  round: row.round,
  submittedAt: row.submittedAt,
  changedAt: row.changedAt,
})

/** A case as a bureau sees it, at a moment. */
export const caseSeen = (
  { submission: row, round }: { readonly submission: Submission; readonly round: RoundHead },
  bureauId: string,
  now: number,
): CaseSeen => ({
  id: row.id,
  version: row.version,
  firm: { name: round.name, creditCode: round.creditCode },
  area: row.area,
  state: row.state,
  round: row.round,
  submittedAt: row.submittedAt,
  changedAt: row.changedAt,
  levels: levelsOf(round),
  daysWaiting: isWaiting(row.state)
    ? daysUntil(civilDayOf(row.submittedAt), civilDayOf(now))
    : null,
  ours: row.bureauId === bureauId,
})

/** Whether a note still says something. */
export const isSaid = ({ value, note }: ReviewNote): boolean => value !== null || note !== null

/** What the firm said in each round of a case. */
export type SaidInRound = ReadonlyMap<number, Composed>

export const saidInRounds = (rounds: readonly RoundSaid[]): SaidInRound =>
  new Map(rounds.map((row) => [row.round, thawed(row)]))

/** `said`: what the firm said in the round of the note. */
export const noteTold = (row: ReviewNote, said: Composed | undefined): NoteTold => ({
  id: row.id,
  round: row.round,
  key: row.key,
  answer: row.key === null || said === undefined ? null : firmSays(said, row.key),
  value: itemValue(row),
  note: row.note,
  writtenAt: row.writtenAt,
})

export const noteSeen = (row: ReviewNote, said: Composed | undefined, names: Names): NoteSeen => ({
  ...noteTold(row, said),
  version: row.version,
  internal: row.internal,
  writtenBy: names.get(row.writtenBy) ?? null,
})
