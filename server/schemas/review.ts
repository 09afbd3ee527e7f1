import { z } from 'zod'
import { Notebook } from '../../assessments/schema/notebook.ts'
import { Request } from '../../assessments/schema/request.ts'
import { Evaluation, Ladders } from '../../assessments/schema/result.ts'
import { states } from '../review/states.ts'
import { Version } from './organisation.ts'
import { Expected, ItemKey, NoteText, SaidValue } from './sharing.ts'

// Instants are milliseconds since 1970. People are given by name, null where the account is gone.

export const State = z.enum(states)
const Named = z.strictObject({ id: z.string(), name: z.string() })
const Status = z.enum(['complete', 'incomplete'])

export const NewSubmission = z.strictObject({
  workbookId: z.string(),
  /** The version of the workbook that was read, where that matters. */
  workbookVersion: Version.optional(),
})

/** Null: no area is known, or no bureau answers for it. */
export const BureauAhead = z.strictObject({
  area: z.string().nullable(),
  bureau: Named.nullable(),
})

/** What a step leaves a case as. */
export const CaseNow = z.strictObject({
  id: z.string(),
  version: Version,
  state: State,
  round: z.int(),
})
export type CaseNow = z.infer<typeof CaseNow>

const levels = {
  smeLevel: z.int().nullable(),
  smeStatus: Status,
  tier: z.string().nullable(),
  tierStatus: Status,
}
export const Levels = z.strictObject(levels)
export type Levels = z.infer<typeof Levels>

/** A round in short. The hashes are SHA-256 of canonical JSON: of the request, and of the result. */
export const RoundSeen = z.strictObject({
  round: z.int(),
  name: z.string(),
  creditCode: z.string().nullable(),
  industry: z.string().nullable(),
  catalogueVersion: z.string(),
  catalogueSha256: z.string(),
  answersSha256: z.string(),
  resultSha256: z.string(),
  ...levels,
  submittedAt: z.int(),
})
export type RoundSeen = z.infer<typeof RoundSeen>

const frozen = { request: Request, notebook: Notebook, result: Evaluation }

/** A round as it was submitted. */
export const FrozenRound = RoundSeen.extend(frozen)
export type FrozenRound = z.infer<typeof FrozenRound>

const submission = {
  id: z.string(),
  version: Version,
  workbook: Named,
  bureau: Named,
  area: z.string(),
  state: State,
  round: z.int(),
  submittedAt: z.int(),
  changedAt: z.int(),
}

/** A firm's case, as its members see it. */
export const SubmissionSeen = z.strictObject(submission)
export type SubmissionSeen = z.infer<typeof SubmissionSeen>

/** What a reviewer says to the firm, with what the firm said in that round. */
export const NoteTold = z.strictObject({
  id: z.string(),
  round: z.int(),
  /** Null: of the whole. */
  key: z.string().nullable(),
  answer: z.unknown(),
  /** The answer as the reviewer would give it; null where it gives none. */
  value: z.unknown(),
  note: z.string().nullable(),
  writtenAt: z.int(),
})
export type NoteTold = z.infer<typeof NoteTold>

export const SubmissionDesk = z.strictObject({
  ...submission,
  rounds: z.array(RoundSeen.extend({ submittedBy: z.string().nullable() })),
  notes: z.array(NoteTold),
})

export const CaseSeen = z.strictObject({
  id: z.string(),
  version: Version,
  firm: z.strictObject({ name: z.string(), creditCode: z.string().nullable() }),
  area: z.string(),
  state: State,
  round: z.int(),
  submittedAt: z.int(),
  changedAt: z.int(),
  levels: Levels,
  /** Whole civil days since the last round, while it is the bureau's turn; null: it is not. */
  daysWaiting: z.int().nullable(),
  /** Whether the asking bureau reviews it; others only read. */
  ours: z.boolean(),
})
export type CaseSeen = z.infer<typeof CaseSeen>

/** A note as a bureau sees it; only the reviewing bureau's people see who wrote it. */
export const NoteSeen = NoteTold.extend({
  version: Version,
  internal: z.boolean(),
  writtenBy: z.string().nullable(),
})
export type NoteSeen = z.infer<typeof NoteSeen>

export const CaseDesk = CaseSeen.extend({
  ...frozen,
  rounds: z.array(RoundSeen),
  notes: z.array(NoteSeen),
})

export const Decided = z.strictObject({ version: Version, note: NoteText.nullish() })
export const Returned = z.strictObject({ version: Version, note: NoteText })

/** `id` null and `version` 0 write a new note; value and note null take one back. */
export const NewNote = z.strictObject({
  id: z.string().nullable(),
  version: Expected,
  key: ItemKey.nullable(),
  value: SaidValue.nullable(),
  note: NoteText.nullable(),
  internal: z.boolean(),
})
export type NewNote = z.infer<typeof NewNote>

/**
 * The ladders by the firm's answers and by the reviewer's laid over them, and the whole result of the
 * one that was asked for. The reviewer's are null where the content of that round is gone, its result
 * also where the content is no longer that of today.
 */
export const CaseResult = z.strictObject({
  of: z.enum(['firm', 'reviewer']),
  round: z.int(),
  asOf: z.iso.date(),
  ladders: z.strictObject({ firm: Ladders, reviewer: Ladders.nullable() }),
  result: Evaluation.nullable(),
})
