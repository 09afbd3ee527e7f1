import { z } from 'zod'
import { Day } from './provenance.ts'
import { Fact, Fen, MOST_RECORDS } from './record.ts'

const flag = z.boolean().nullish()

/** What a firm says of itself. Anything absent or null is unknown. */
export const Enterprise = z.strictObject({
  area: z.string().nullish(),
  process: z.enum(['discrete', 'process']).nullish(),
  legalPerson: flag,
  creditClean: flag,
  aiRobotics: flag,
  manufacturer: flag,
  ownCoreTechnology: flag,
  employees: z.int().min(0).nullish(),
  /** Revenue in fen by whole calendar year, `YYYY`. */
  revenueFen: z.record(z.string().regex(/^\d{4}$/), Fen.nullable()).nullish(),
})
export type Enterprise = z.infer<typeof Enterprise>

/** An answer: an option key, a list of keys, a level, or a flag; null is not known. */
export const Answer = z.union([z.string(), z.array(z.string()), z.int(), z.boolean(), z.null()])
export type Answer = z.infer<typeof Answer>

/** The body of `POST /api/v1/evaluate`. Answers and references are checked against the content. */
export const Request = z.strictObject({
  asOf: Day.nullish(),
  enterprise: Enterprise.nullish(),
  answers: z.record(z.string(), Answer).nullish(),
  records: z.array(Fact).max(MOST_RECORDS).nullish(),
})
export type Request = z.infer<typeof Request>
