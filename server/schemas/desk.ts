import { z } from 'zod'
import {
  FigureName,
  LatestSubmission,
  Population,
  Share,
  StatedValue,
} from '../../assessments/schema/coverage.ts'
import { Confidence, Day } from '../../assessments/schema/provenance.ts'
import { Standing } from '../../assessments/schema/result.ts'
import { Words } from '../../assessments/schema/words.ts'
import { State } from './review.ts'
import { Expected } from './sharing.ts'

// Instants are milliseconds since 1970.

/** A part of the area with all its figures, each as an exact part of its whole. */
const ScopeSeen = z.strictObject({
  /** `whole`, `district:<path>`, `district-none`, `zone:<name>` or `zone-none`. */
  id: z.string(),
  /** A path, the name of a zone; null for the whole, and for the firms of none. */
  name: z.string().nullable(),
  figures: z.record(Population, z.record(FigureName, Share)),
})
export type ScopeSeen = z.infer<typeof ScopeSeen>

/** A firm that handed something in and is counted nowhere, and why. */
const OutsideFirm = z.strictObject({
  submission: z.string(),
  name: z.string(),
  creditCode: z.string().nullable(),
  area: z.string(),
  state: LatestSubmission.unwrap().shape.state,
  submittedAt: z.int(),
  /** `no-code`: it gave none. `unregistered`: no entry has it. `unclaimed`: no claim proves it. */
  why: z.enum(['no-code', 'unregistered', 'unclaimed']),
})
export type OutsideFirm = z.infer<typeof OutsideFirm>

export const Desk = z.strictObject({
  area: z.string(),
  asOf: Day,
  whole: ScopeSeen,
  districts: z.array(ScopeSeen),
  zones: z.array(ScopeSeen),
  /** Cases of the area by state; `ours` are those that the asking bureau decides. */
  queue: z.record(State.exclude(['withdrawn']), z.strictObject({ all: z.int(), ours: z.int() })),
  claims: z.strictObject({ pending: z.int(), confirmed: z.int() }),
  outside: z.array(OutsideFirm),
})
export type Desk = z.infer<typeof Desk>

/** A figure with the list behind it: as long as the figure says. */
export const FigureSeen = z.strictObject({
  figure: FigureName,
  population: Population,
  share: Share,
  /** What the figure is a part of. */
  among: FigureName,
  entries: z.array(
    z.strictObject({
      id: z.string(),
      creditCode: z.string(),
      name: z.string(),
      area: z.string(),
      zone: z.string().nullable(),
    }),
  ),
})
export type FigureSeen = z.infer<typeof FigureSeen>

const Codes = z.array(z.string())

/** A target with what is known of it. `version`: of what the bureau stated, 0 where it did not. */
export const TargetSeen = z.strictObject({
  id: z.string(),
  version: Expected,
  document: z.string(),
  clause: z.string(),
  what: Words,
  atLeast: z.number(),
  unit: Words,
  quote: z.string(),
  standing: Standing,
  deadline: z.strictObject({ on: Day, stated: z.boolean() }),
  elapsed: Share,
  known: z.enum(['computed', 'stated', 'unknown']),
  computed: z
    .strictObject({
      count: z.strictObject({
        reached: Codes,
        confirmed: Codes,
        notReached: Codes,
        unknown: Codes,
        membershipUnknown: Codes,
        share: Share,
      }),
      progress: Share,
      holds: z.boolean().nullable(),
      how: Words,
      confidence: Confidence,
    })
    .nullable(),
  stated: z
    .strictObject({
      value: z.string(),
      on: Day,
      source: z.string(),
      progress: Share,
      holds: z.boolean(),
    })
    .nullable(),
  note: Words.nullable(),
})
export type TargetSeen = z.infer<typeof TargetSeen>

const { value } = StatedValue.unwrap().shape

/** What a bureau states of a target, in its unit, as a plain decimal. */
export const ChangedTarget = z.strictObject({
  version: Expected,
  value,
  statedOn: Day,
  source: z.string().trim().min(1).max(300),
})
export type ChangedTarget = z.infer<typeof ChangedTarget>

/** What stands of a target now. */
export const TargetNow = ChangedTarget.extend({ target: z.string() })
export type TargetNow = z.infer<typeof TargetNow>
