import { z } from 'zod'
import { Confidence } from './provenance.ts'
import { Fen, ProjectType } from './record.ts'
import { Words } from './words.ts'

/** What money is spent on, as measures tell it apart. `new-equipment` counts as equipment too. */
export const SpendKind = z.enum([
  'software',
  'equipment',
  'new-equipment',
  'compute',
  'model-service',
  'services',
  'training',
])
export type SpendKind = z.infer<typeof SpendKind>

/**
 * What an answer is once the remedy is done. `atLeast` raises an answer on its own scale (a level, a
 * flag, a scene from none over built to ai, a statement up to full) and never lowers one; `ticks` are
 * added to a list.
 */
export const Lift = z.union([
  z.strictObject({ answer: z.string(), atLeast: z.union([z.string(), z.int(), z.literal(true)]) }),
  z.strictObject({ answer: z.string(), ticks: z.array(z.string()).min(1).readonly() }),
])
export type Lift = z.infer<typeof Lift>

/** A range in fen, from a modest to an ample solution. */
export const CostRange = z
  .strictObject({ low: Fen, high: Fen })
  .refine(({ low, high }) => low <= high, { message: 'the low end is above the high one' })
  .readonly()

/**
 * Something a firm can do that raises answers. No official price exists: costs, months and effects
 * are planning assumptions, marked so, and a firm may put its own in their place. Which gates it
 * closes follows from its lifts.
 */
export const Remedy = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: Words,
    /** What is done, in one or two sentences. */
    what: Words,
    lifts: z.array(Lift).min(1).readonly(),
    /** Ids of remedies that must be done, or be unnecessary, before this one. */
    needs: z.array(z.string()).readonly(),
    /** By size class of 工信部联企业〔2011〕300号; a micro firm plans with `small`. */
    cost: z.strictObject({ small: CostRange, medium: CostRange, large: CostRange }).readonly(),
    /** Whole percents of the cost; they add up to 100. */
    split: z
      .array(z.strictObject({ kind: SpendKind, percent: z.int().min(1).max(100) }).readonly())
      .min(1)
      .readonly(),
    /** From the order to use on the floor. */
    months: z.strictObject({ low: z.int().min(1), high: z.int().min(1) }).readonly(),
    /** Who must know what, inside or bought. */
    knowHow: Words,
    /** The AI technique, where there is one. */
    technique: Words.optional(),
    /** What it leaves behind that an assessor can look at. */
    evidence: z.array(Words).min(1).readonly(),
    risks: z.array(Words).min(1).readonly(),
    /** The kinds of project as which its cost may be claimed. */
    projectTypes: z.array(ProjectType).readonly(),
    confidence: Confidence,
  })
  .readonly()
export type Remedy = z.infer<typeof Remedy>
