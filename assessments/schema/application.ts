import { z } from 'zod'
import { Words } from './words.ts'

/**
 * What to have ready for a measure's file: our own list, never the official one, so always
 * `assumed`. `where` only repeats whom the text itself names. Read by people, never computed with.
 */
export const Application = z
  .strictObject({
    /** Id of a measure that some fact feeds. */
    measure: z.string().min(1),
    materials: z.array(Words).min(3).max(7).readonly(),
    where: Words.optional(),
    confidence: z.literal('assumed'),
  })
  .readonly()
export type Application = z.infer<typeof Application>
