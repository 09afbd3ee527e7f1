import { z } from 'zod'
import { RungId } from './ladder.ts'
import { Day } from './provenance.ts'
import { RegisterEntry } from './register.ts'

const Status = z.enum(['complete', 'incomplete'])

/** The latest that a firm handed in. While a status is incomplete, level or tier is not known. */
export const LatestSubmission = z
  .strictObject({
    /** Milliseconds since 1970. */
    submittedAt: z.int(),
    state: z.enum([
      'submitted',
      'in-review',
      'changes-requested',
      'resubmitted',
      'confirmed',
      'returned',
    ]),
    smeLevel: z.int().min(1).max(4).nullable(),
    smeStatus: Status,
    tier: RungId.nullable(),
    tierStatus: Status,
  })
  .readonly()
export type LatestSubmission = z.infer<typeof LatestSubmission>

/** A firm of the register with what is known of it. */
export const KnownEntry = z
  .strictObject({
    entry: RegisterEntry,
    /** Whether an organisation has claimed the entry as its own. */
    claimed: z.boolean(),
    latest: LatestSubmission.nullable(),
  })
  .readonly()
export type KnownEntry = z.infer<typeof KnownEntry>

/** Whom a figure counts: all, those above scale, those of whom the register does not say. */
export const Population = z.enum(['registered', 'above-scale', 'scale-unknown'])
export type Population = z.infer<typeof Population>

export const FigureName = z.enum([
  'all',
  'started',
  'not-started',
  'submitted',
  'no-reading',
  'confirmed',
  'submitted-level-2',
  'submitted-level-below',
  'submitted-level-unknown',
  'confirmed-level-2',
  'confirmed-level-below',
  'confirmed-level-unknown',
  'tier-none',
  'tier-basic',
  'tier-advanced',
  'tier-excellent',
  'tier-leading',
  'tier-unknown',
])
export type FigureName = z.infer<typeof FigureName>

/**
 * Names one figure. `scope` is `whole`, `district:<path>`, `district-none`, `zone:<name>` or
 * `zone-none`.
 */
export const FigureId = z
  .strictObject({ scope: z.string(), population: Population, figure: FigureName })
  .readonly()
export type FigureId = z.infer<typeof FigureId>

/** An exact part of a whole. `defined` is false where the whole is 0: there is no share then. */
export const Share = z
  .strictObject({ of: z.int().min(0), among: z.int().min(0), defined: z.boolean() })
  .readonly()
export type Share = z.infer<typeof Share>

/** What a bureau says itself of a target, in its unit: a plain decimal, so that it is exact. */
export const StatedValue = z
  .strictObject({
    target: z.string(),
    value: z.string().regex(/^(0|[1-9]\d{0,8})(\.\d{1,4})?$/),
    on: Day,
    source: z.string().min(1).max(300),
  })
  .readonly()
export type StatedValue = z.infer<typeof StatedValue>
