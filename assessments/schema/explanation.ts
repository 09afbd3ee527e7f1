import { z } from 'zod'
import { Citation } from './provenance.ts'

/** An exact number: a plain decimal where it ends, else `over/under` in lowest terms. */
export const Exact = z.string().regex(/^-?(\d+(\.\d+)?|\d+\/\d+)$/)
export type Exact = z.infer<typeof Exact>

/**
 * What every figure carries. `id` names the figure: where it is used twice, it stands in both places
 * under one id and is the same. `rule` says how it follows from its children, `about` names the item
 * of content, `version` its instrument. `citation` is null for what the firm itself says.
 */
const figure = {
  id: z.string(),
  about: z.string(),
  version: z.string(),
  citation: Citation.nullable(),
}

/** Worst and best over all ways to fill in what is not answered; equal once nothing can change it. */
const ends = { low: Exact, high: Exact }

/** Something that the firm says and no option gives points for; null is not known. */
export const FactFigure = z.strictObject({
  ...figure,
  kind: z.literal('fact'),
  rule: z.literal('as-given'),
  value: z.string().nullable(),
  children: z.tuple([]),
})
export type FactFigure = z.infer<typeof FactFigure>

/**
 * An answer with what each option is worth. `one`: the option given. `all`: the sum of the options
 * given. Not answered: from 0 to the most that it can be worth.
 */
export const AnswerFigure = z.strictObject({
  ...figure,
  kind: z.literal('answer'),
  rule: z.enum(['worth-of-one', 'worth-of-all']),
  given: z.array(z.string()).nullable(),
  scale: z.array(z.strictObject({ value: z.string(), worth: Exact })),
  ...ends,
  children: z.tuple([]),
})
export type AnswerFigure = z.infer<typeof AnswerFigure>

/**
 * A weight as the product of its shares, `part ÷ whole` each. The children are the facts that chose
 * or spread it: the industry, and what does not apply.
 */
export const WeightFigure = z.strictObject({
  ...figure,
  kind: z.literal('weight'),
  rule: z.literal('product-of-shares'),
  value: Exact,
  shares: z.array(z.strictObject({ of: z.string(), part: z.string(), whole: z.string() })),
  children: z.array(FactFigure),
})
export type WeightFigure = z.infer<typeof WeightFigure>

export const WeightedFigure = z.strictObject({
  ...figure,
  kind: z.literal('weighted'),
  rule: z.literal('weight-times-worth'),
  ...ends,
  children: z.tuple([WeightFigure, AnswerFigure]),
})
export type WeightedFigure = z.infer<typeof WeightedFigure>

/** Points, weighted answers, or things counted. */
export const SumFigure = z.strictObject({
  ...figure,
  kind: z.literal('sum'),
  rule: z.enum(['sum-of-points', 'weighted-sum', 'count']),
  ...ends,
  children: z.array(z.discriminatedUnion('kind', [WeightedFigure, AnswerFigure])),
})
export type SumFigure = z.infer<typeof SumFigure>

/**
 * The first count over the second, where all that is open may still join both: worst is the least of
 * the first over the most of the second, best the most over the most. Nothing to divide by gives 0.
 */
export const ShareFigure = z.strictObject({
  ...figure,
  kind: z.literal('share'),
  rule: z.literal('part-of-whole'),
  ...ends,
  children: z.tuple([SumFigure, SumFigure]),
})
export type ShareFigure = z.infer<typeof ShareFigure>

/**
 * Levels met from the first, one each, and the own score of the first that misses the line. `level`
 * counts the levels met; children are the own scores from the first level.
 */
export const ClimbFigure = z.strictObject({
  ...figure,
  kind: z.literal('climb'),
  rule: z.literal('first-missed'),
  line: Exact,
  level: z.strictObject({ low: z.int(), high: z.int() }),
  ...ends,
  children: z.array(SumFigure),
})
export type ClimbFigure = z.infer<typeof ClimbFigure>

/** The industry is not known: the worse of the worst ends and the better of the best. */
export const EitherFigure = z.strictObject({
  ...figure,
  kind: z.literal('either'),
  rule: z.literal('either-industry'),
  ...ends,
  /** Of the climbs below, least and most; absent over sums. */
  level: z.strictObject({ low: z.int(), high: z.int() }).optional(),
  children: z.array(z.discriminatedUnion('kind', [SumFigure, ClimbFigure])),
})
export type EitherFigure = z.infer<typeof EitherFigure>

const gate = {
  ...figure,
  kind: z.literal('gate'),
  /** The gate's rule in the result. */
  rule: z.string(),
  rung: z.string(),
  /** What is compared: an amount, a worth, the position in an order, a level, or a share. */
  test: z.enum(['amount', 'number', 'flag', 'order', 'level', 'share']),
  holds: z.boolean().nullable(),
  value: z.string().nullable(),
  range: z.strictObject({ low: z.string(), high: z.string() }).nullable(),
  threshold: z.string(),
  distance: z.string().nullable(),
}

type GateFields = { readonly [Key in keyof typeof gate]: z.infer<(typeof gate)[Key]> }

/** A gate of the result, its figures in strings, over the one figure that it tests. */
export type GateFigure = GateFields & {
  readonly children: readonly [
    FactFigure | AnswerFigure | SumFigure | ShareFigure | EitherFigure | LadderFigure,
  ]
}

const rung = {
  ...figure,
  kind: z.literal('rung'),
  rule: z.literal('all-gates'),
  /** Whether all gates hold: false as soon as one fails, null while one is not known. */
  value: z.boolean().nullable(),
}

type RungFields = { readonly [Key in keyof typeof rung]: z.infer<(typeof rung)[Key]> }
export type RungFigure = RungFields & { readonly children: readonly GateFigure[] }

const ladder = {
  ...figure,
  kind: z.literal('ladder'),
  /** The highest rung whose gates all hold, or the rung at which a climb stops. */
  rule: z.enum(['highest-rung', 'climb']),
  catalogue: z.strictObject({ version: z.string(), sha256: z.string() }),
  value: z.string().nullable(),
  possible: z.string().nullable(),
  status: z.enum(['complete', 'incomplete']),
  /** The ladder's score as the result shows it; null where it has none or it is open. */
  score: z.string().nullable(),
  interval: z.strictObject({ low: z.string(), high: z.string() }).nullable(),
}

type LadderFields = { readonly [Key in keyof typeof ladder]: z.infer<(typeof ladder)[Key]> }

/** A ladder: its score first, where it has one, then its rungs from the lowest. */
export type LadderFigure = LadderFields & {
  readonly children: readonly (RungFigure | SumFigure | ClimbFigure | EitherFigure)[]
}

/** Any figure of a tree that leads from a ladder down to the answers. */
export type Explanation =
  | LadderFigure
  | RungFigure
  | GateFigure
  | EitherFigure
  | ClimbFigure
  | ShareFigure
  | SumFigure
  | WeightedFigure
  | WeightFigure
  | AnswerFigure
  | FactFigure

export const LadderFigure: z.ZodType<LadderFigure> = z.lazy(() =>
  z.strictObject({
    ...ladder,
    children: z.array(z.union([RungFigure, SumFigure, ClimbFigure, EitherFigure])),
  }),
)

export const GateFigure: z.ZodType<GateFigure> = z.lazy(() =>
  z.strictObject({
    ...gate,
    children: z.tuple([
      z.union([FactFigure, AnswerFigure, SumFigure, ShareFigure, EitherFigure, LadderFigure]),
    ]),
  }),
)

export const RungFigure: z.ZodType<RungFigure> = z.lazy(() =>
  z.strictObject({ ...rung, children: z.array(GateFigure) }),
)

export const Explanation: z.ZodType<Explanation> = z.lazy(() =>
  z.union([
    LadderFigure,
    RungFigure,
    GateFigure,
    EitherFigure,
    ClimbFigure,
    ShareFigure,
    SumFigure,
    WeightedFigure,
    WeightFigure,
    AnswerFigure,
    FactFigure,
  ]),
)
