import { z } from 'zod'
import { Words } from './words.ts'

/** A link of the industry chain and what is made there. */
export const ChainLink = z.strictObject({ name: Words, makes: Words }).readonly()
export type ChainLink = z.infer<typeof ChainLink>

/**
 * A step of the typical factory, in the order of the work: what happens, where it hurts, which data
 * arise, which models help, which tools carry them, and what of the ladders fits there.
 */
export const ProcessStep = z
  .strictObject({
    /** Unique within its map. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: Words,
    what: Words,
    pains: z.array(Words).min(2).max(4).readonly(),
    data: z.array(Words).min(1).readonly(),
    models: z.array(Words).min(1).readonly(),
    tools: z.array(Words).min(1).readonly(),
    /** Ids of the 40 scenes of the guide. */
    scenes: z
      .array(z.string().regex(/^scene\.\d+$/))
      .min(1)
      .readonly(),
    /** Ids of the 16 scenarios of the SME indicator. */
    scenarios: z
      .array(z.string().regex(/^sme\.s\d+$/))
      .min(1)
      .readonly(),
    /** Ids of the maturity model's subdomains. */
    subdomains: z
      .array(z.string().regex(/^[a-z-]+$/))
      .min(1)
      .readonly(),
    /** Ids of remedies, each of which lifts one of the scenes, scenarios or subdomains above. */
    remedies: z.array(z.string()).min(1).readonly(),
  })
  .readonly()
export type ProcessStep = z.infer<typeof ProcessStep>

/**
 * The map of one industry: its chain, and the steps of the factory taken as typical of it. No
 * official map of this depth was read, so every map is our own reading and is marked `assumed`.
 */
export const IndustryMap = z
  .strictObject({
    /** Id of the industry. */
    industry: z.string().regex(/^[a-z-]+$/),
    /** Industries without a map of their own whose factories work in much the same way. */
    nearby: z.array(z.string().regex(/^[a-z-]+$/)).readonly(),
    /** Those of `nearby` whose own factory is the one drawn here. */
    sampled: z.array(z.string().regex(/^[a-z-]+$/)).readonly(),
    /** The factory whose steps are drawn, and what is left out of them. */
    factory: Words,
    chain: z
      .strictObject({
        upstream: z.array(ChainLink).min(1).readonly(),
        midstream: z.array(ChainLink).min(1).readonly(),
        downstream: z.array(ChainLink).min(1).readonly(),
      })
      .readonly(),
    steps: z.array(ProcessStep).min(8).max(12).readonly(),
    confidence: z.literal('assumed'),
    /** What the map is built on, and what it is not. */
    note: Words,
    /** Ids of the sources that the note names. */
    sources: z.array(z.string()).min(1).readonly(),
  })
  .readonly()
export type IndustryMap = z.infer<typeof IndustryMap>
