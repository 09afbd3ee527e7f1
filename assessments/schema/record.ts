import { z } from 'zod'
import { Day } from './provenance.ts'

/** Money in whole fen (1/100 yuan), never negative. */
export const Fen = z.int().min(0)

/** How many records a request holds at most, and so how many of them one can name. */
export const MOST_RECORDS = 200

const RecordId = z.string().min(1).max(64)
/** At most 100 billion yuan a field, so that sums of all records stay exact whole numbers. */
const fen = Fen.max(10_000_000_000_000).nullish()
const flag = z.boolean().nullish()
const base = { id: RecordId, on: Day }

export const ProjectType = z.enum([
  'smart-factory',
  'ai-retrofit',
  'technical-upgrade',
  'robotics-breakthrough',
  'innovation-carrier',
  'first-use-scenario',
  'ai-demonstration',
  'joint-agent',
  'industrial-benchmark',
  'scenario-owner',
  'scenario-solver',
  'service-platform',
  'key-project',
])
export type ProjectType = z.infer<typeof ProjectType>

export const Title = z.enum([
  'national-champion',
  'little-giant',
  'national-key-project',
  'excellent-list',
  'leading-list',
  'national-innovation-centre',
  'provincial-innovation-centre',
  'provincial-hidden-champion',
  'national-task-winner',
])
export type Title = z.infer<typeof Title>

export const Spend = z.strictObject({
  kind: z.literal('spend'),
  ...base,
  of: z.enum(['compute', 'model-service']),
  amountFen: fen,
  agent: flag,
  project: RecordId.nullish(),
})
export const Project = z.strictObject({
  kind: z.literal('project'),
  ...base,
  types: z.array(ProjectType).min(1),
  equipmentFen: fen,
  softwareFen: fen,
  newEquipmentExVatFen: fen,
  investmentFen: fen,
  fiscalFen: fen,
  fixedAssetsFen: fen,
  selected: flag,
  deployed: flag,
})
export const TitleRecord = z.strictObject({
  kind: z.literal('title'),
  ...base,
  title: Title,
  until: Day.nullish(),
  lead: flag,
})
export const Certificate = z.strictObject({
  kind: z.literal('certificate'),
  ...base,
  of: z.enum(['dcmm', 'sme-digital']),
  level: z.int().min(0).max(5).nullish(),
})
export const Filing = z.strictObject({
  kind: z.literal('filing'),
  ...base,
  of: z.enum(['deep-synthesis', 'generative-ai']),
})
export const Product = z.strictObject({
  kind: z.literal('product'),
  ...base,
  of: z.enum(['smart-terminal', 'first-set']),
  selected: flag,
})
export const Standard = z.strictObject({
  kind: z.literal('standard'),
  ...base,
  level: z.enum(['international', 'national', 'industry']).nullish(),
})
export const Secretariat = z.strictObject({
  kind: z.literal('secretariat'),
  ...base,
  level: z.enum(['international', 'national', 'provincial']).nullish(),
})
export const Rent = z.strictObject({
  kind: z.literal('rent'),
  ...base,
  amountFen: fen,
  selected: flag,
})
export const Equity = z.strictObject({
  kind: z.literal('equity'),
  ...base,
  roundFen: fen,
  amountFen: fen,
  selected: flag,
})
export const RunningCost = z.strictObject({
  kind: z.literal('running-cost'),
  ...base,
  of: z.enum(['park', 'open-source']),
  amountFen: fen,
  selected: flag,
})
export const Research = z.strictObject({
  kind: z.literal('research'),
  ...base,
  of: z.enum(['embodied-model']),
  amountFen: fen,
  selected: flag,
})
export const CityAward = z.strictObject({
  kind: z.literal('city-award'),
  ...base,
  title: z.enum(['national-champion', 'little-giant']),
  amountFen: fen,
})
export const Granted = z.strictObject({
  kind: z.literal('granted'),
  ...base,
  measure: z.string().nullish(),
  level: z.enum(['national', 'provincial', 'city', 'district']).nullish(),
  /** Each at most once, of the records of the same request. */
  records: z.array(RecordId).max(MOST_RECORDS).nullish(),
  amountFen: fen,
})

/** A dated fact that measures read. Fields inside may be unknown; a kind that is absent did not happen. */
export const Fact = z.discriminatedUnion('kind', [
  Spend,
  Project,
  TitleRecord,
  Certificate,
  Filing,
  Product,
  Standard,
  Secretariat,
  Rent,
  Equity,
  RunningCost,
  Research,
  CityAward,
  Granted,
])
export type Fact = z.infer<typeof Fact>
export type FactKind = Fact['kind']
