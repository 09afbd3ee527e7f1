import { z } from 'zod'
import { Citation, Confidence, Day } from './provenance.ts'
import { Fen, ProjectType, Title } from './record.ts'
import { Words } from './words.ts'

const Ratio = z.tuple([z.int().positive(), z.int().positive()]).readonly()

/** What a piece of the text is, so that nothing in a document stays unread. */
export const ClauseKind = z.enum([
  'measure', // holds money that a firm may claim
  'service', // promises something that is not money
  'target', // states what is to be reached
  'definition', // says what a word means
  'general', // says how the document is applied
  'frame', // title, preamble, signature: nothing to claim
])

/**
 * A piece of the official text, found by the exact words it `starts` with and running to the start
 * of the next. `tag` is how a figure cites it: document, middle dot, item, e.g. 珠25·三.
 */
export const Clause = z
  .strictObject({
    id: z.string(),
    kind: ClauseKind,
    tag: Words,
    starts: z.string().min(1),
    /** What the piece says, in our words. */
    gist: Words,
  })
  .readonly()
export type Clause = z.infer<typeof Clause>

/** Words of the official text that stand behind a figure or a condition; tested to stand in it. */
export const Quote = z
  .strictObject({
    text: z.string().min(2),
    gives: z.enum([
      'rate',
      'cap',
      'amount',
      'condition',
      'pool',
      'quota',
      'conflict',
      'payout',
      'target',
    ]),
  })
  .readonly()
export type Quote = z.infer<typeof Quote>

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

export const Area = z
  .strictObject({
    path: z.string().regex(/^[a-z]+(\/[a-z]+)*$/),
    name: Words,
    /** Whether a firm may name it as its place: small enough for every document to decide. */
    choosable: z.boolean(),
    note: Words.optional(),
    citation: Citation,
  })
  .readonly()
export type Area = z.infer<typeof Area>

export const Industry = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    name: Words,
    process: z.enum(['discrete', 'process']),
    citation: Citation,
  })
  .readonly()
export type Industry = z.infer<typeof Industry>
