import { z } from 'zod'
import { Fen } from '../../../assessments/schema/record.ts'
import { Aim, OwnRemedy } from '../../../assessments/schema/road.ts'
import type { OwnRoad } from '../road/own-road.ts'

const Own = z.object({
  remedies: z.record(z.string(), OwnRemedy).optional().catch(undefined),
  aim: Aim.optional().catch(undefined),
  budgetFen: Fen.optional().catch(undefined),
  yearBudgetFen: z
    .record(z.string().regex(/^\d{4}$/), Fen)
    .optional()
    .catch(undefined),
  withoutMeasures: z.array(z.string()).optional().catch(undefined),
})

/** A firm's own figures for the road, as far as they can be read. */
export function knownRoad(value: unknown): OwnRoad {
  const read = Own.safeParse(value).data ?? {}
  const said = Object.entries(read).filter(([, one]) => one !== undefined)
  return Object.fromEntries(said) as OwnRoad
}
