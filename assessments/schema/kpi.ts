import { z } from 'zod'
import { Citation } from './provenance.ts'
import { Words } from './words.ts'

/** What a value is counted in. */
export const KpiUnit = z.enum(['percent', 'models', 'firms'])
export type KpiUnit = z.infer<typeof KpiUnit>

/** An indicator that a firm may report. No text gives a threshold, so none has one. */
export const Kpi = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: Words,
    unit: KpiUnit,
  })
  .readonly()
export type Kpi = z.infer<typeof Kpi>

export const KpiGroup = z
  .strictObject({ id: z.string(), name: Words, kpis: z.array(Kpi).min(1).readonly() })
  .readonly()
export type KpiGroup = z.infer<typeof KpiGroup>

export const KpiList = z
  .strictObject({
    citation: Citation,
    groups: z.array(KpiGroup).readonly(),
    units: z.record(KpiUnit, Words).readonly(),
    /** What is not known of the list. */
    notes: z.array(Words).readonly(),
  })
  .readonly()
export type KpiList = z.infer<typeof KpiList>
