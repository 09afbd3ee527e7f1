import { z } from 'zod'
import { Confidence } from './provenance.ts'
import { Words } from './words.ts'

/**
 * A department of a factory and the questions that it can best answer. `asks` holds ids of answers,
 * fields of the enterprise as `enterprise.<field>`, a subdomain as `cmmm.<subdomain>` for all its
 * statements, and the screens `kpis` and `records`. No text assigns a question: it is our own
 * suggestion.
 */
export const Department = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    name: Words,
    /** Which offices of the factory it stands for. */
    about: Words,
    asks: z.array(z.string()).min(1).readonly(),
    confidence: z.literal(Confidence.enum.assumed),
  })
  .readonly()
export type Department = z.infer<typeof Department>
