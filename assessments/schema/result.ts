import { z } from 'zod'
import { RungId } from './ladder.ts'
import { MoneyField } from './measure.ts'
import { Fen } from './record.ts'
import { Words } from './words.ts'

/** A figure of a gate: a decimal in a string, a whole number, an id of an ordered answer, a flag. */
const Figure = z.union([z.string(), z.number(), z.boolean()])

/**
 * A rule that a rung demands. `value` is null while missing answers can change it, and `range` then
 * holds its worst and best. `distance` is what is still missing, in the unit of `value`: 0 when the
 * gate holds, null when it is not known.
 */
export const Gate = z.strictObject({
  id: z.string(),
  rung: z.string(),
  rule: z.string(),
  holds: z.boolean().nullable(),
  value: Figure.nullable(),
  range: z.strictObject({ low: Figure, high: Figure }).optional(),
  threshold: Figure,
  distance: Figure.nullable(),
  /** Ids of the answers and facts that it is judged by. */
  reads: z.array(z.string()),
})
export type Gate = z.infer<typeof Gate>

const Status = z.enum(['complete', 'incomplete'])

/** A ladder with a score. Scores are exact decimals in strings, never rounded. */
export const ScoredLadder = z.strictObject({
  level: z.int().nullable(),
  status: Status,
  /** Null until no missing answer can change it; `interval` then holds worst and best. */
  score: z.string().nullable(),
  interval: z.strictObject({ low: z.string(), high: z.string() }).optional(),
  /** The best level that the missing answers still allow; null when none. */
  possible: z.int().nullable(),
  gates: z.array(Gate),
})
export type ScoredLadder = z.infer<typeof ScoredLadder>

export const TierLadder = z.strictObject({
  tier: RungId.nullable(),
  status: Status,
  possible: RungId.nullable(),
  gates: z.array(Gate),
})
export type TierLadder = z.infer<typeof TierLadder>

export const Ladders = z.strictObject({
  'sme-digital-2024': ScoredLadder,
  'cmmm-2020': ScoredLadder,
  'smart-factory-2025': TierLadder,
})
export type Ladders = z.infer<typeof Ladders>

export const Standing = z.enum(['in-force', 'draft', 'not-yet', 'expired'])
export type Standing = z.infer<typeof Standing>

export const Interval = z.strictObject({ low: Fen, high: Fen })
export type Interval = z.infer<typeof Interval>

/**
 * A condition as it was judged. `rule` names it, `record` the record it was asked of, `reads` the
 * facts it read as paths into the request (`enterprise.legalPerson`, `records.r1.selected`): after
 * `records.`, the field is what follows the last dot, all before it the id, which may hold dots.
 */
export const Reason = z.strictObject({
  rule: z.string(),
  holds: z.boolean().nullable(),
  record: z.string().optional(),
  reads: z.array(z.string()),
})
export type Reason = z.infer<typeof Reason>

/** An end that nothing bounds yet is null. */
const After = z.strictObject({ low: Fen, high: Fen.nullable() })

/**
 * One step of the way to an amount, in the order taken; `fen` is what stands after it, its `high`
 * null while nothing bounds an unknown base yet. `figure` is the rate, the cap or the amount that
 * was applied, `quote` the words of the text that give it.
 */
export const Step = z.strictObject({
  step: z.enum([
    'base',
    'rate',
    'each',
    'record-cap',
    'sum',
    'granted',
    'year-cap',
    'term-cap',
    'ever-cap',
    'total',
    'cut',
    'amount',
  ]),
  /** Which total was applied: a project's real investment, or a pool. */
  of: z.enum(['investment', 'pool', 'together']).optional(),
  record: z.string().optional(),
  year: z.int().optional(),
  figure: z.union([Interval, z.strictObject({ rate: z.tuple([z.int(), z.int()]) })]).optional(),
  /** What a base is made of: fields of its record, added or taken off. */
  parts: z
    .array(z.strictObject({ field: MoneyField, sign: z.literal([1, -1]), fen: After }))
    .optional(),
  fen: After,
  quote: z.string().optional(),
})
export type Step = z.infer<typeof Step>

export const MeasureResult = z.strictObject({
  id: z.string(),
  standing: Standing,
  verdict: z.enum(['eligible', 'ineligible', 'incomplete']),
  amountFen: Interval.nullable(),
  basis: z.enum(['rate', 'fixed', 'ceiling']).nullable(),
  caveats: z.array(Words),
  because: z.array(Reason),
  /** Paths of the facts that would settle the verdict, written as in `Reason`. */
  missing: z.array(z.string()),
  /** The way to `amountFen`; no steps where there is none. */
  trace: z.strictObject({ steps: z.array(Step) }),
})
export type MeasureResult = z.infer<typeof MeasureResult>

export const Claim = z.strictObject({
  measure: z.string(),
  records: z.array(z.string()),
  year: z.int(),
  amountFen: Fen,
  /**
   * Present where amounts of its records, or of claims that share its cap, are not known: the least
   * and the most that it may come to. `amountFen` is what it brings of what is known.
   */
  rangeFen: Interval.optional(),
})
export type Claim = z.infer<typeof Claim>

/** A claim that the best combination leaves out, what it would have brought, and why it is out. */
export const NotChosen = z.strictObject({
  measure: z.string(),
  records: z.array(z.string()),
  year: z.int(),
  amountFen: Fen,
  /** What the total would lose if this claim were forced in; null where that is not proven. */
  lossFen: Fen.nullable(),
  conflict: z.string().nullable(),
})
export type NotChosen = z.infer<typeof NotChosen>

export const Plan = z.strictObject({
  totalFen: Fen,
  /** How much of the total is a bare 最高, without a base or a rate. */
  ceilingFen: Fen,
  /** From the total to what no combination can pass, whatever the unknown turns out to be. */
  totalRangeFen: Interval,
  claims: z.array(Claim),
  notChosen: z.array(NotChosen),
  /** Whether both ends of `totalRangeFen` are proven: none brings more. */
  optimal: z.boolean(),
})
export type Plan = z.infer<typeof Plan>

export const Plans = z.strictObject({ inForce: Plan, withDrafts: Plan })
export type Plans = z.infer<typeof Plans>

/**
 * The open question that settles most. `settles-gates`: an answer could decide each of `gates`, all
 * of next rungs, by itself. Otherwise it narrows the score or the count that they test. `share` is
 * the part of the scales of `gates` that it closes at most, summed: an exact number.
 */
export const NextQuestion = z.strictObject({
  /** An id under `answers`, or a path into the request that starts with `enterprise.`. */
  id: z.string(),
  why: z.enum(['settles-gates', 'narrows-score', 'narrows-count']),
  gates: z.array(z.string()).min(1),
  share: z.string(),
})
export type NextQuestion = z.infer<typeof NextQuestion>

/**
 * The missing fact with the most money on it, asked once no question can move a ladder. The stakes
 * are what measures in force, and drafts too, may still give beyond what is certain.
 */
export const MoneyQuestion = z.strictObject({
  /** A path into the request, as in `missing`. */
  id: z.string(),
  why: z.literal('moves-money'),
  stakeFen: Fen,
  stakeWithDraftsFen: Fen,
})
export type MoneyQuestion = z.infer<typeof MoneyQuestion>

/** What `POST /api/v1/evaluate` answers. */
export const Evaluation = z.strictObject({
  asOf: z.iso.date(),
  catalogue: z.strictObject({ version: z.string(), sha256: z.string() }),
  ladders: Ladders,
  measures: z.array(MeasureResult),
  plan: Plans,
  /** Null once nothing that is still open can move a ladder or a verdict. */
  nextQuestion: z.union([NextQuestion, MoneyQuestion]).nullable(),
})
export type Evaluation = z.infer<typeof Evaluation>
