import { z } from 'zod'

/** What the product says, once in each language. Never used to find or compare anything. */
export const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).readonly()
export type Words = z.infer<typeof Words>
