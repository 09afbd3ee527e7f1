import { z } from 'zod'
import { Confidence } from './provenance.ts'
import { Words } from './words.ts'

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/)

/**
 * The least answer that speaks for a task, on the answer's own scale: an option key, a level of a
 * scenario, yes, a scene built or with AI, a statement met in part, mostly or in full; for a list,
 * the options that must all be ticked.
 */
export const Tell = z
  .strictObject({
    answer: z.string(),
    atLeast: z.union([
      z.string().regex(/^[A-Z]$/),
      z.enum(['built', 'ai']),
      z.enum(['part', 'most', 'full']),
      z.int().min(1).max(4),
      z.literal(true),
      z
        .array(z.string().regex(/^[A-Z]$/))
        .min(1)
        .readonly(),
    ]),
  })
  .readonly()
export type Tell = z.infer<typeof Tell>

/**
 * One task of a stage. It counts as done once at least `need` of its tells hold; one without tells
 * is asked by no question and stays unknown.
 */
export const GuideTask = z
  .strictObject({
    id,
    name: Words,
    what: Words,
    /** What it leaves behind that others can look at. */
    leaves: z.array(Words).min(1).readonly(),
    need: z.int().min(1),
    tells: z.array(Tell).readonly(),
    /** What the task also takes and no question asks. */
    notAsked: Words.optional(),
  })
  .refine(({ need, tells }) => need <= Math.max(1, tells.length), {
    message: 'needs more tells than it has',
  })
  .readonly()
export type GuideTask = z.infer<typeof GuideTask>

/** A stage of the way, or a track that runs alongside all of them. */
export const GuideStage = z
  .strictObject({
    id,
    name: Words,
    what: Words,
    who: Words,
    /** How long it usually takes, each time that it is gone through. */
    months: z.strictObject({ low: z.int().min(1), high: z.int().min(1) }).readonly(),
    /** Gone through once for the firm, once for each scene, or again and again. */
    pace: z.enum(['firm', 'scene', 'round']),
    tasks: z.array(GuideTask).min(1).readonly(),
    pitfalls: z.array(Words).min(1).readonly(),
  })
  .readonly()
export type GuideStage = z.infer<typeof GuideStage>

/**
 * The stages of putting AI to work in a factory, in order, and the tracks alongside. `builtOn` says
 * what is taken from where; all that is not named there is our own.
 */
export const ApplicationGuide = z
  .strictObject({
    id,
    name: Words,
    stages: z.array(GuideStage).min(1).readonly(),
    tracks: z.array(GuideStage).readonly(),
    builtOn: z
      .array(
        z
          .strictObject({
            text: Words,
            confidence: Confidence,
            /** A clause of a document of the catalogue. */
            clause: z.string().optional(),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    confidence: z.literal(Confidence.enum.assumed),
  })
  .readonly()
export type ApplicationGuide = z.infer<typeof ApplicationGuide>
