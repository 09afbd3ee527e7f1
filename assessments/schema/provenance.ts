import { z } from 'zod'

/** A civil day `YYYY-MM-DD` that exists, in Asia/Shanghai. Days compare as strings. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/**
 * How sure we are of an item of content. `official`: read in the official text. `secondary`: a
 * third party states it. `interpretation`: our reading where the text leaves a choice.
 * `assumed`: no source was read; it is a working assumption that a user may correct.
 */
export const Confidence = z.enum(['official', 'secondary', 'interpretation', 'assumed'])
export type Confidence = z.infer<typeof Confidence>

/** Where an item of content comes from; `place` names the passage inside the source. */
export const Citation = z
  .strictObject({
    source: z.string().min(1),
    place: z.string().min(1).optional(),
    confidence: Confidence,
  })
  .readonly()
export type Citation = z.infer<typeof Citation>

/** A document that content rests on. `number` is its official document number. */
export const Source = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).readonly(),
    number: z.string().min(1).optional(),
    day: Day.optional(),
    checkedOn: Day,
    confidence: Confidence,
  })
  .readonly()
export type Source = z.infer<typeof Source>
