import { z } from 'zod'
import { Clause } from './clause.ts'
import { EnterpriseCondition, Measure } from './measure.ts'
import { Confidence, Day } from './provenance.ts'
import { Fen } from './record.ts'
import { Words } from './words.ts'

/**
 * Measures of which only one may take the same thing. `over: spend-project`: a spend that stands in
 * a project's cost, against measures whose base is that cost.
 */
export const Conflict = z
  .strictObject({
    id: z.string(),
    measures: z.array(z.string()).min(2).readonly(),
    over: z.enum(['record', 'spend-project']),
    certainty: z.enum(['stated', 'inferred']),
    why: Words,
    quote: z.strictObject({ document: z.string(), text: z.string() }).readonly().optional(),
  })
  .readonly()
export type Conflict = z.infer<typeof Conflict>

/**
 * Money for many firms together. Where the text says that claims above it are cut in proportion, it
 * binds the claims of one firm too; where it states no rule (`unstated`), it is only shown.
 */
export const Pool = z
  .strictObject({
    id: z.string(),
    measures: z.array(z.string()).min(1).readonly(),
    fen: Fen,
    per: z.enum(['year', 'term']),
    shortage: z.enum(['proportional', 'unstated']),
    quote: z.string(),
  })
  .refine(({ per, shortage }) => per === 'year' || shortage === 'unstated', {
    path: ['per'],
    message: 'a pool that is cut in proportion is that of a year',
  })
  .readonly()
export type Pool = z.infer<typeof Pool>

/** How many firms or cases are taken in a year. Never binds a single firm; it is shown. */
export const Quota = z
  .strictObject({
    id: z.string(),
    measures: z.array(z.string()).min(1).readonly(),
    count: z.int().positive(),
    per: z.literal('year'),
    quote: z.string(),
  })
  .readonly()
export type Quota = z.infer<typeof Quota>

/** A figure that the bureau sets itself, `atLeast` so many of `unit`; `by` is the end of a year. */
export const Target = z
  .strictObject({
    id: z.string(),
    clause: z.string(),
    what: Words,
    atLeast: z.number().positive(),
    unit: Words,
    by: z.int().optional(),
    quote: z.string(),
  })
  .readonly()
export type Target = z.infer<typeof Target>

export const PolicyDocument = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: Words,
    /** How tags name it: 珠25, 珠26稿. */
    tag: Words,
    number: z.string().optional(),
    issuer: Words,
    issued: Day.optional(),
    draft: z.boolean(),
    /** Both days included; a draft's are the years of its title. */
    first: Day,
    last: Day,
    area: z.string(),
    without: z.array(z.string()).readonly(),
    /** What the document asks of every claimant, beside its area. */
    enterprise: z.array(EnterpriseCondition).readonly(),
    enterpriseConfidence: Confidence,
    clauses: z.array(Clause).min(1).readonly(),
    measures: z.array(Measure).readonly(),
    pools: z.array(Pool).readonly(),
    quotas: z.array(Quota).readonly(),
    targets: z.array(Target).readonly(),
    /** What a claim is cut to, in fen; where the text says nothing, a whole fen. */
    rounding: z.strictObject({ quantumFen: Fen.positive(), quote: z.string() }).optional(),
    /** All aid for one project stays within its real investment. */
    aidCeiling: z.strictObject({ of: z.literal('investmentFen'), quote: z.string() }).optional(),
    /** Words against double claims whose other side stands outside the catalogue. */
    exclusions: z.array(z.strictObject({ quote: z.string(), why: Words }).readonly()).readonly(),
    caveats: z.array(Words).readonly(),
    source: z.strictObject({ checkedOn: Day, confidence: Confidence }).readonly(),
  })
  .readonly()
export type PolicyDocument = z.infer<typeof PolicyDocument>
