import { z } from 'zod'
import { Quote } from './clause.ts'
import { Citation, Confidence } from './provenance.ts'
import { Fen, ProjectType, Title } from './record.ts'
import { Words } from './words.ts'

const Ratio = z.tuple([z.int().positive(), z.int().positive()]).readonly()

/** A closed set: what a measure may ask of the enterprise. Each answers true, false or unknown. */
export const EnterpriseCondition = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.literal('is'),
    fact: z.enum(['legalPerson', 'creditClean', 'aiRobotics', 'manufacturer', 'ownCoreTechnology']),
  }),
  /** 工信部联企业〔2011〕300号, industry: staff or revenue under the line, micro firms included. */
  z.strictObject({ ask: z.literal('sme') }),
  z.strictObject({ ask: z.literal('digital-level'), atLeast: z.int().min(1).max(4) }),
  /** Revenue of the last whole year at least `atLeastFen`, and above that of the year before. */
  z.strictObject({ ask: z.literal('growing-revenue'), atLeastFen: Fen }),
])
export type EnterpriseCondition = z.infer<typeof EnterpriseCondition>

/** What a measure may ask of one record. */
export const RecordCondition = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.literal('is'),
    field: z.enum(['selected', 'deployed', 'agent', 'lead']),
  }),
  z.strictObject({ ask: z.literal('at-least'), field: z.enum(['level']), value: z.int() }),
  z.strictObject({
    ask: z.literal('at-least-fen'),
    field: z.enum(['fixedAssetsFen', 'roundFen']),
    fen: Fen,
  }),
])
export type RecordCondition = z.infer<typeof RecordCondition>

/** Which records a measure reads. `enterprise`: judged by the firm alone. `nothing`: no fact feeds it. */
export const Feed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('spend'), of: z.enum(['compute', 'model-service']) }),
  z.strictObject({ kind: z.literal('project'), type: ProjectType }),
  z.strictObject({ kind: z.literal('title'), titles: z.array(Title).min(1).readonly() }),
  z.strictObject({ kind: z.literal('certificate'), of: z.enum(['dcmm', 'sme-digital']) }),
  z.strictObject({ kind: z.literal('filing'), of: z.enum(['deep-synthesis', 'generative-ai']) }),
  z.strictObject({ kind: z.literal('product'), of: z.enum(['smart-terminal', 'first-set']) }),
  z.strictObject({
    kind: z.literal('standard'),
    /** `any`: all three, each at its own amount (`by-level`). */
    level: z.enum(['international', 'national', 'industry', 'any']),
  }),
  z.strictObject({
    kind: z.literal('secretariat'),
    level: z.enum(['international', 'national', 'provincial']),
  }),
  z.strictObject({ kind: z.literal('rent') }),
  z.strictObject({ kind: z.literal('equity') }),
  z.strictObject({ kind: z.literal('running-cost'), of: z.enum(['park', 'open-source']) }),
  z.strictObject({ kind: z.literal('research'), of: z.literal('embodied-model') }),
  z.strictObject({ kind: z.literal('enterprise') }),
  z.strictObject({ kind: z.literal('nothing'), why: Words }),
])
export type Feed = z.infer<typeof Feed>

/** A field of a record that holds money. */
export const MoneyField = z.enum([
  'amountFen',
  'equipmentFen',
  'softwareFen',
  'newEquipmentExVatFen',
  'investmentFen',
  'fiscalFen',
])
export type MoneyField = z.infer<typeof MoneyField>

/**
 * How one record's money is found before caps. `rate`: the sum of `base` fields less `less` fields,
 * times the ratio. `fixed` and `ceiling`: so much for each record. `by-level`: so much for each
 * record, by the level of its standard. `match`: what the city awards for the same title, times the
 * ratio, until both together reach `togetherFen`; `city` names the measures of cities in the
 * catalogue, other cities' awards come as records. `unspecified`: the text gives no figure.
 * `not-money`: a service.
 */
export const Amount = z.discriminatedUnion('basis', [
  z.strictObject({
    basis: z.literal('rate'),
    base: z.array(MoneyField).min(1).readonly(),
    less: z.array(MoneyField).readonly().optional(),
    rate: Ratio,
  }),
  z.strictObject({ basis: z.literal('fixed'), fen: Fen }),
  z.strictObject({ basis: z.literal('ceiling'), fen: Fen }),
  z.strictObject({
    basis: z.literal('by-level'),
    of: z.literal('fixed'),
    each: z.strictObject({ international: Fen, national: Fen, industry: Fen }).readonly(),
  }),
  z.strictObject({
    basis: z.literal('match'),
    title: z.enum(['national-champion', 'little-giant']),
    city: z.array(z.string()).min(1).readonly(),
    rate: Ratio,
    togetherFen: Fen,
  }),
  z.strictObject({ basis: z.literal('unspecified') }),
  z.strictObject({ basis: z.literal('not-money') }),
])
export type Amount = z.infer<typeof Amount>

/**
 * A ceiling on the amount: of one record, of the enterprise in one calendar year, over the term of
 * the document, or once ever. `higher` replaces `fen` for years that the named titles reach.
 */
export const Cap = z
  .strictObject({
    per: z.enum(['record', 'year', 'term', 'ever']),
    fen: Fen,
    higher: z
      .strictObject({
        fen: Fen,
        /** Titles newly given in the window: from the calendar year of recognition on. */
        fromYearOf: z.array(Title).readonly(),
        /** Titles that are a state: every calendar year that the state touches. */
        whileHolding: z.array(Title).readonly(),
      })
      .readonly()
      .optional(),
    /** At most so many application years. */
    years: z.int().positive().optional(),
  })
  .readonly()
export type Cap = z.infer<typeof Cap>

/**
 * Which day of a record counts: inside the document's days, inside the two years up to the day of
 * application, or in the calendar year before the application's.
 */
export const Window = z.enum(['document', 'two-years', 'year-before'])
export type Window = z.infer<typeof Window>

export const Example = z
  .strictObject({
    name: z.string(),
    /** A request of the public API; checked by its schema in the tests. */
    request: z.unknown(),
    verdict: z.enum(['eligible', 'ineligible', 'incomplete']),
    amountFen: z.strictObject({ low: Fen, high: Fen }).readonly().nullable(),
  })
  .readonly()
export type Example = z.infer<typeof Example>

export const Measure = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+\.\d+[a-z]?$/),
    clause: z.string(),
    name: Words,
    /** One line under the name: what is paid, of what, up to how much. */
    summary: Words,
    feed: Feed,
    window: Window,
    enterprise: z.array(EnterpriseCondition).readonly(),
    record: z.array(RecordCondition).readonly(),
    amount: Amount,
    caps: z.array(Cap).readonly(),
    /** Measures of one programme share their caps and take one record once. */
    programme: z.string().optional(),
    quotes: z.array(Quote).min(1).readonly(),
    caveats: z.array(Words).readonly(),
    notes: z.array(z.strictObject({ text: Words, confidence: Confidence }).readonly()).readonly(),
    /** How it is had: paid without applying, by application, by selection, by open bid. */
    mode: z.enum(['automatic', 'application', 'selection', 'open-bid']),
    payout: z.enum(['voucher', 'reimbursement', 'reward', 'match', 'interest', 'service']),
    citation: Citation,
    examples: z.array(Example).min(1).readonly(),
  })
  .readonly()
export type Measure = z.infer<typeof Measure>
