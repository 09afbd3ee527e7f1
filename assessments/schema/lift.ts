import { z } from 'zod'
import { Answer } from './request.ts'
import { Gate } from './result.ts'

/**
 * One answer raised. `from` is null where nothing was answered: it is then raised from the worst.
 * `steps` counts options, levels or ticks passed on the way.
 */
export const Change = z.strictObject({
  id: z.string(),
  from: Answer,
  to: Answer,
  steps: z.int(),
  /** A figure that follows from the work of a year and cannot be chosen, such as output a head. */
  outcome: z.literal(true).optional(),
  /** Statements of lower levels that are not met either; an interview that climbs asks these first. */
  first: z.array(z.string()).optional(),
})
export type Change = z.infer<typeof Change>

/** Changes that together hold a rung, in interview order. */
export const ChangeSet = z.strictObject({ changes: z.array(Change), steps: z.int() })
export type ChangeSet = z.infer<typeof ChangeSet>

const Figure = z.union([z.string(), z.number(), z.boolean()])

/** What a rung asks that no work inside the factory answers: recognition, standing, revenue. */
export const Need = z.strictObject({
  gate: z.string(),
  reads: z.string(),
  from: Figure.nullable(),
  to: Figure,
})
export type Need = z.infer<typeof Need>

/** What keeps a firm from a rung, and the least that would lift it there. */
export const Lift = z.strictObject({
  rung: z.string(),
  /** Gates that fail, then gates still open; each sorted by the share that is missing at worst. */
  gaps: z.array(Gate),
  /**
   * The smallest sets, at most three where several are equally small; all else unanswered stays at
   * its worst. With the needs met, each holds the rung. Empty: no answers hold it.
   */
  sets: z.array(ChangeSet),
  /** The smallest sets that change no outcome; only where one of `sets` does. */
  setsWithoutOutcomes: z.array(ChangeSet).optional(),
  needs: z.array(Need),
  open: z.strictObject({
    /** Unanswered questions and facts that the open gates read. */
    reads: z.array(z.string()),
    /** Whether good answers to these alone would hold the rung. */
    suffices: z.boolean(),
    /**
     * The fewest of them that would make it certain, and how they would have to be answered. Empty
     * also where that depends on the kind of industry, while it is not known.
     */
    sets: z.array(ChangeSet),
  }),
})
export type Lift = z.infer<typeof Lift>

/** The next rung of each ladder; null on the topmost. */
export const Lifts = z.strictObject({
  'sme-digital-2024': Lift.nullable(),
  'cmmm-2020': Lift.nullable(),
  'smart-factory-2025': Lift.nullable(),
})
export type Lifts = z.infer<typeof Lifts>
