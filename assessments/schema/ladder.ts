import { z } from 'zod'
import { Citation } from './provenance.ts'
import { Words } from './words.ts'

export const RungId = z.enum(['basic', 'advanced', 'excellent', 'leading'])
export type RungId = z.infer<typeof RungId>

/** The five 环节 that the conditions ask to be covered. */
export const LinkId = z.enum(['building', 'design', 'operation', 'management', 'business'])
export type LinkId = z.infer<typeof LinkId>

export const KpiPosition = z.enum([
  'below',
  'above-province-average',
  'province-leading',
  'national-leading',
  'global-leading',
])
export type KpiPosition = z.infer<typeof KpiPosition>

/** What a rung of the smart-factory ladder demands beyond the four veto items of all rungs. */
export const RungDemand = z
  .strictObject({
    covers: z.array(LinkId).readonly(),
    maturity: z.int().min(1).max(5),
    kpi: KpiPosition,
    /** Least share of scenes in place that use AI, as a ratio; absent where the text gives none. */
    aiShare: z.tuple([z.int(), z.int()]).readonly().optional(),
    rungBelow: RungId.optional(),
  })
  .readonly()
export type RungDemand = z.infer<typeof RungDemand>

export const Rung = z
  .strictObject({
    id: RungId,
    name: Words,
    position: Words,
    role: Words,
    recognisedBy: Words,
    demand: RungDemand,
    /** Conditions of the notice that are shown and block nothing. */
    notes: z.array(z.strictObject({ text: Words, citation: Citation }).readonly()).readonly(),
    citation: Citation,
  })
  .readonly()
export type Rung = z.infer<typeof Rung>

export const Scene = z
  .strictObject({
    id: z.string().regex(/^scene\.\d+$/),
    number: z.int().min(1).max(40),
    name: Words,
    gist: Words,
    chapter: z.string(),
    citation: Citation,
    gistCitation: Citation,
  })
  .readonly()
export type Scene = z.infer<typeof Scene>

/** A yes-or-no condition of all rungs, or an ordered choice, with the words of its options. */
export const FactoryQuestion = z
  .strictObject({
    id: z.enum([
      'factory.clean',
      'factory.controllable',
      'factory.organised',
      'factory.kpi',
      'factory.recognised',
    ]),
    name: Words,
    text: Words,
    help: Words,
    options: z
      .array(z.strictObject({ value: z.string(), text: Words, note: Words.optional() }).readonly())
      .readonly(),
    evidence: z.array(z.strictObject({ what: Words, detail: Words }).readonly()).readonly(),
    citation: Citation,
  })
  .readonly()
export type FactoryQuestion = z.infer<typeof FactoryQuestion>

export const SmartFactory = z
  .strictObject({
    id: z.literal('smart-factory-2025'),
    version: z.string(),
    name: Words,
    citation: Citation,
    aboveScaleFen: z.int(),
    aboveScaleCitation: Citation,
    links: z.array(z.strictObject({ id: LinkId, name: Words, ask: Words }).readonly()).readonly(),
    /** The eight 环节 of the scene guide, each in one of the five of the conditions. */
    chapters: z
      .array(z.strictObject({ id: z.string(), name: Words, link: LinkId }).readonly())
      .readonly(),
    mappingCitation: Citation,
    scenes: z.array(Scene).length(40).readonly(),
    questions: z.array(FactoryQuestion).readonly(),
    rungs: z.array(Rung).length(4).readonly(),
  })
  .readonly()
export type SmartFactory = z.infer<typeof SmartFactory>

/** A subdomain of the maturity model with one statement a level, weights in millionths. */
export const Subdomain = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    name: Words,
    element: z.string(),
    domain: z.string(),
    weights: z.strictObject({ discrete: z.int(), process: z.int() }).readonly(),
    weightCitation: Citation,
    removable: z.boolean(),
    statements: z
      .array(z.strictObject({ level: z.int().min(1).max(5), text: Words }).readonly())
      .length(5)
      .readonly(),
    citation: Citation,
  })
  .readonly()
export type Subdomain = z.infer<typeof Subdomain>

export const Maturity = z
  .strictObject({
    id: z.literal('cmmm-2020'),
    version: z.string(),
    name: Words,
    citation: Citation,
    levels: z
      .array(z.strictObject({ level: z.int(), name: Words, keyword: Words }).readonly())
      .readonly(),
    answers: z
      .array(
        z
          .strictObject({
            value: z.enum(['full', 'most', 'part', 'none']),
            tenths: z.int().min(0).max(10),
            text: Words,
          })
          .readonly(),
      )
      .readonly(),
    /** A level is met when its own weighted score reaches this many tenths. */
    metTenths: z.int(),
    elements: z.array(z.strictObject({ id: z.string(), name: Words }).readonly()).readonly(),
    domains: z
      .array(z.strictObject({ id: z.string(), element: z.string(), name: Words }).readonly())
      .readonly(),
    subdomains: z.array(Subdomain).length(20).readonly(),
    ruleCitation: Citation,
  })
  .readonly()
export type Maturity = z.infer<typeof Maturity>
