import { z } from 'zod'
import { Day } from './provenance.ts'

const atMost = (most: number) => (entries: object) => Object.keys(entries).length <= most

const QuestionId = z.string().min(1).max(120)
const KebabId = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** A figure as it was stated: a plain decimal, neither rounded nor computed with. */
const Decimal = z.string().regex(/^-?(0|[1-9]\d{0,14})(\.\d{1,9})?$/)

export const KpiReport = z
  .strictObject({ value: Decimal, year: z.string().regex(/^(19|20)\d{2}$/) })
  .readonly()
export type KpiReport = z.infer<typeof KpiReport>

/** Who answers for a department, in the firm's own words, and by when. */
export const SectionCharge = z
  .strictObject({ who: z.string().max(80), due: Day.nullable() })
  .readonly()
export type SectionCharge = z.infer<typeof SectionCharge>

/**
 * What a firm writes beside its answers. No ladder and no measure reads it; it is not part of the
 * request that is evaluated. A key that is absent is empty.
 */
export const Notebook = z
  .strictObject({
    /** What proves an answer, by question. It belongs to the result and is shown with it. */
    evidence: z
      .record(QuestionId, z.string().min(1).max(2000))
      .refine(atMost(300), 'more than 300 entries')
      .readonly()
      .optional(),
    /** Reported values by KPI, never judged. Shown with the result. */
    kpis: z
      .record(KebabId, KpiReport)
      .refine(atMost(40), 'more than 40 entries')
      .readonly()
      .optional(),
    /** By department. Names of people: for whoever holds the edit key alone. */
    sections: z
      .record(KebabId, SectionCharge)
      .refine(atMost(20), 'more than 20 entries')
      .readonly()
      .optional(),
    /** Questions that were put aside as not known yet. For whoever holds the edit key alone. */
    notKnown: z.array(QuestionId).max(400).readonly().optional(),
  })
  .readonly()
export type Notebook = z.infer<typeof Notebook>
