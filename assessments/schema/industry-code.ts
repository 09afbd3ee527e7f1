import { z } from 'zod'
import { Citation } from './provenance.ts'
import { Words } from './words.ts'

/** A division (大类) of manufacturing, by its two figures. */
export const IndustryDivision = z
  .strictObject({
    code: z.string().regex(/^\d{2}$/),
    name: Words,
    citation: Citation,
  })
  .readonly()
export type IndustryDivision = z.infer<typeof IndustryDivision>
