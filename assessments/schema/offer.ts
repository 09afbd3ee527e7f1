import { z } from 'zod'
import { Citation } from './provenance.ts'

/**
 * An answer to one questionnaire that another one already implies, by our reading of both texts. It
 * is offered, and counts only once the user confirms it.
 */
export const Offer = z
  .strictObject({
    /** The scene of the tier conditions that may be answered. */
    scene: z.string().regex(/^scene\.\d+$/),
    gives: z.enum(['built', 'ai']),
    /** The scenario of the SME indicator that says it, at this level or above. */
    scenario: z.string().regex(/^sme\.s\d+$/),
    atLeast: z.int().min(1).max(4),
    citation: Citation,
  })
  .readonly()
export type Offer = z.infer<typeof Offer>
