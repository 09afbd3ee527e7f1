import { z } from 'zod'
import { Answer } from './request.ts'
import type { Scales } from './scales.ts'
import { Words } from './words.ts'

/**
 * The published content that answers were given to. A draft and a stored assessment each hold one;
 * they move to another only by a map, shown first and accepted.
 */
export const Pin = z
  .strictObject({ version: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
  .readonly()
export type Pin = z.infer<typeof Pin>

const Value = z.union([z.string(), z.int(), z.boolean()])

/**
 * A question of the new version and what earlier answers say to it, by old option, level or flag
 * as text. A value that is not listed cannot be carried: the question is asked again. In a list,
 * null lets one option go; `empty` is the answer when none is left, and without it it is asked.
 */
export const Carried = z
  .strictObject({
    id: z.string(),
    values: z.record(z.string(), Value.nullable()),
    empty: z.string().optional(),
  })
  .readonly()
export type Carried = z.infer<typeof Carried>

/** What becomes of a question. `same` means that every answer to it says what it said. */
export const QuestionMove = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('same'), id: z.string().optional() }).readonly(),
  z.strictObject({ kind: z.literal('changed'), into: Carried, why: Words }).readonly(),
  z
    .strictObject({
      kind: z.literal('split'),
      into: z.array(Carried).min(2).readonly(),
      why: Words,
    })
    .readonly(),
  /** Its name stands here, since the content that comes after does not know it. */
  z.strictObject({ kind: z.literal('gone'), name: Words, why: Words }).readonly(),
])
export type QuestionMove = z.infer<typeof QuestionMove>

/** From one published version to the next: every old question by its id, and the ones added. */
export const VersionMap = z
  .strictObject({
    from: z.string().min(1),
    to: z.string().min(1),
    questions: z.record(z.string(), QuestionMove).readonly(),
    added: z.array(z.strictObject({ id: z.string(), why: Words }).readonly()).readonly(),
  })
  .readonly()
export type VersionMap = z.infer<typeof VersionMap>

const Answers = z.record(z.string(), Answer)

/** Answers moved to another version, with all that is needed to take the move back. */
export const Moved = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    answers: Answers,
    /** Answers, or options of a list, that no question of the new version takes. */
    dropped: z.array(z.strictObject({ id: z.string(), answer: Answer }).readonly()).readonly(),
    /** Questions of the new version that the earlier answers leave open or never met. */
    toAsk: z.array(z.string()).readonly(),
    /** The answers as they were. */
    kept: Answers,
  })
  .readonly()
export type Moved = z.infer<typeof Moved>

/**
 * A version that was published before the one of today. What it takes to leave it is loaded only
 * for answers that stand on it: the scales that its results come from, and the map to the next.
 */
export type EarlierVersion = Pin & {
  readonly scales: () => Promise<Scales>
  readonly next: () => Promise<VersionMap>
}

/** All published versions, in order. */
export type Versions = { readonly earlier: readonly EarlierVersion[]; readonly current: Pin }
