import { z } from 'zod'
import { Version } from './organisation.ts'

export const EraseOrganisation = z.strictObject({
  version: Version,
  /** The organisation's name, as a proof that this one is meant. */
  name: z.string(),
})

export const Erased = z.strictObject({ erased: z.literal(true) })

export const ExportChoice = z.strictObject({
  format: z.enum(['json', 'xlsx']).default('json'),
  lang: z.enum(['zh', 'en']).default('zh'),
})
export type ExportChoice = z.infer<typeof ExportChoice>
