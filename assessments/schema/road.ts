import { z } from 'zod'
import { RungId } from './ladder.ts'
import { Day } from './provenance.ts'
import { Fen, ProjectType } from './record.ts'
import { Request } from './request.ts'
import { Interval } from './result.ts'

/** A tier of the smart-factory ladder, or a level: `sme-digital-2024:3`, `cmmm-2020:3`. */
export const Target = z.union([
  RungId,
  z.templateLiteral(['sme-digital-2024:', z.enum(['1', '2', '3', '4'])]),
  z.templateLiteral(['cmmm-2020:', z.enum(['1', '2', '3', '4', '5'])]),
])
export type Target = z.infer<typeof Target>

/** What a firm says of one remedy instead of the assumptions. */
export const OwnRemedy = z.strictObject({
  costFen: Fen.max(10_000_000_000_000).optional(),
  months: z.int().min(1).max(120).optional(),
  /** `true`: part of every road; `false`: part of none. */
  use: z.boolean().optional(),
  /** Done in this calendar year at the earliest. */
  notBefore: z.int().min(2000).max(2100).optional(),
})
export type OwnRemedy = z.infer<typeof OwnRemedy>

/** What a road is sought for: least cost net of aid, or the fewest months. */
export const Aim = z.enum(['net', 'months'])
export type Aim = z.infer<typeof Aim>

const wish = {
  remedies: z.record(z.string(), OwnRemedy).nullish(),
  aim: Aim.nullish(),
  /** What all remedies may cost, before any aid. */
  budgetFen: Fen.nullish(),
  /**
   * What the remedies that are done in a calendar year may cost, before any aid. A remedy is put off to
   * 2028 at the latest; years without a budget have no limit.
   */
  yearBudgetFen: z.record(z.string().regex(/^\d{4}$/), Fen).nullish(),
  /** Measures that the firm does not count on. */
  withoutMeasures: z.array(z.string()).nullish(),
}

/** What a firm wants of a road, beside its request; without a target the next rung is meant. */
export const RoadWish = z.strictObject({ target: Target.nullish(), ...wish })
export type RoadWish = z.infer<typeof RoadWish>

/** The body of `POST /api/v1/road`. */
export const RoadRequest = Request.extend({ target: Target, ...wish })
export type RoadRequest = z.infer<typeof RoadRequest>

/** Months are counted from `asOf`; `year` is the calendar year in which it is done and paid. */
export const RoadRemedy = z.strictObject({
  id: z.string(),
  /** Gates of the target that do not hold and read an answer that this raises. */
  closes: z.array(z.string()),
  /** Remedies of the road that need it first. */
  neededBy: z.array(z.string()),
  costFen: Fen,
  costRangeFen: Interval,
  months: z.int(),
  startMonth: z.int(),
  endMonth: z.int(),
  doneOn: Day,
  year: z.int(),
})
export type RoadRemedy = z.infer<typeof RoadRemedy>

/** A claim that the plan holds because of the road, or holds with more. */
export const RoadClaim = z.strictObject({
  measure: z.string(),
  year: z.int(),
  /** Less than nothing where a claim of today's records gives way to one of the road. */
  amountFen: z.int(),
  of: z.enum(['project', 'compute', 'model-service', 'other']),
  /** What the remedies spend that the claim counts. */
  spendFen: Fen,
  /** Ids of the remedies that it counts. */
  remedies: z.array(z.string()),
})
export type RoadClaim = z.infer<typeof RoadClaim>

const Aid = z.strictObject({
  /** As what the road's projects are filed, once, in the year `by`; null where that brings nothing. */
  filed: z.strictObject({ type: ProjectType, by: z.int() }).nullable(),
  aidFen: Fen,
  /** Up to what it comes to if every selection and assessment that is still open is won. */
  aidRangeFen: Interval,
  netFen: z.int(),
  claims: z.array(RoadClaim),
})
export type Aid = z.infer<typeof Aid>

/**
 * A gate of the target that no remedy closes. `earliest` is the first day on which it can be met,
 * null where no text and no calendar gives one; `latest` the day by which it is met if nothing new
 * happens, where there is one.
 */
export const Blocked = z.strictObject({
  gate: z.string(),
  why: z.enum([
    'scale',
    'record-of-years',
    'position',
    'recognition',
    'outcomes',
    'remedies',
    'left-out',
  ]),
  earliest: Day.nullable(),
  latest: Day.nullable(),
})
export type Blocked = z.infer<typeof Blocked>

/**
 * The road to a rung. Costs are planning assumptions or the firm's own; aid is what the plan of the
 * catalogue gives for them in force, nothing of a draft. `netFen = costFen − aidFen`.
 */
export const Road = z.strictObject({
  target: Target,
  /** Whether the rung stands once the remedies are done: by the same functions as every result. */
  reachable: z.boolean(),
  /** Whether the rung stands already: then nothing is to be done. */
  reached: z.boolean(),
  remedies: z.array(RoadRemedy),
  costFen: Fen,
  costRangeFen: Interval,
  ...Aid.shape,
  months: z.int(),
  years: z.array(z.strictObject({ year: z.int(), costFen: Fen, aidFen: z.int() })),
  /** The same remedies with drafts counted as law: never a part of the figures above. */
  withDrafts: Aid,
  /**
   * Whether no other set does better by the aim, each remedy done as early as it can be; with yearly
   * budgets also no other spread over the years.
   */
  optimal: z.boolean(),
  /** How much better another set could be at most: fen of net cost, or months; 0 when optimal. */
  gap: z.int().min(0),
  /** Ids of the gates that no remedy closes. */
  blockedBy: z.array(z.string()),
  blocked: z.array(Blocked),
  /**
   * Why there is no set that closes the rest: the budget, or what was left out. `unfinished`: none was
   * found before the search ended, which proves nothing.
   */
  stopped: z.enum(['budget', 'left-out', 'unfinished']).nullable(),
  /** Answers and facts of the firm that are not known and were counted as not there. */
  open: z.array(z.string()),
  /** `size` is null where it is not known: costs are then those of a medium firm. */
  size: z.enum(['large', 'medium', 'small', 'micro']).nullable(),
})
export type Road = z.infer<typeof Road>
