import { z } from 'zod'
import { Citation } from './provenance.ts'
import { Words } from './words.ts'

export const Area = z
  .strictObject({
    path: z.string().regex(/^[a-z]+(\/[a-z]+)*$/),
    name: Words,
    /** Whether a firm may name it as its place: small enough for every document to decide. */
    choosable: z.boolean(),
    note: Words.optional(),
    citation: Citation,
  })
  .readonly()
export type Area = z.infer<typeof Area>

export const Industry = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    name: Words,
    process: z.enum(['discrete', 'process']),
    citation: Citation,
  })
  .readonly()
export type Industry = z.infer<typeof Industry>
