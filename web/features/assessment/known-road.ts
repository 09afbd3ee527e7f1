import { z } from 'zod'
import { Fen } from '../../../assessments/schema/record.ts'
import { Aim, OwnRemedy } from '../../../assessments/schema/road.ts'
import type { OwnRoad } from '../road/own-road.ts'

/** The entries that pass; undefined where none does. */
const entries = <T>(schema: z.ZodType<T>, key = /./) =>
  z
    .record(z.string(), z.unknown())
    .transform((found) => {
      const passed = Object.entries(found).flatMap(([id, one]): [string, T][] => {
        const read = schema.safeParse(one)
        return read.success && key.test(id) ? [[id, read.data]] : []
      })
      return passed.length === 0 ? undefined : Object.fromEntries(passed)
    })
    .optional()
    .catch(undefined)

const Own = z.object({
  remedies: entries(OwnRemedy),
  aim: Aim.optional().catch(undefined),
  budgetFen: Fen.optional().catch(undefined),
  yearBudgetFen: entries(Fen, /^\d{4}$/),
  withoutMeasures: z.array(z.string()).optional().catch(undefined),
})

/** A firm's own figures for the road, as far as they can be read. */
export function knownRoad(value: unknown): OwnRoad {
  const read = Own.safeParse(value).data ?? {}
  const said = Object.entries(read).filter(([, one]) => one !== undefined)
  return Object.fromEntries(said) as OwnRoad
}
