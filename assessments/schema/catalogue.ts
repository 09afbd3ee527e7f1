import { z } from 'zod'
import { Area, Industry } from './area.ts'
import { Maturity, SmartFactory } from './ladder.ts'
import { Conflict, PolicyDocument } from './policy.ts'
import { Source } from './provenance.ts'
import { Indicator } from './questionnaire.ts'

/** All content of one published version. Texts of documents stand apart: they are read, not computed. */
export const Catalogue = z
  .strictObject({
    version: z.string(),
    /** SHA-256 of the content in canonical JSON, recorded beside it and tested. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    indicator: Indicator,
    maturity: Maturity,
    factory: SmartFactory,
    areas: z.array(Area).readonly(),
    industries: z.array(Industry).readonly(),
    sources: z.array(Source).readonly(),
    documents: z.array(PolicyDocument).readonly(),
    conflicts: z.array(Conflict).readonly(),
  })
  .readonly()
export type Catalogue = z.infer<typeof Catalogue>
