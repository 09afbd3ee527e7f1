import { z } from 'zod'
import { Citation } from './provenance.ts'
import { Words } from './words.ts'

/** One option of a scored question; `weight` is the percentage of the question's points it gives. */
export const Option = z
  .strictObject({
    key: z.string().regex(/^[A-Z]$/),
    text: Words,
    weight: z.int().min(0).max(100),
    note: Words.optional(),
  })
  .readonly()
export type Option = z.infer<typeof Option>

/**
 * A share that the page can work out from two counts, to find the option that holds it. `shares`
 * names counts that several questions use, so that each is asked once.
 */
export const Share = z
  .strictObject({
    numerator: z.strictObject({ id: z.string(), label: Words, unit: Words }).readonly(),
    denominator: z.strictObject({ id: z.string(), label: Words, unit: Words }).readonly(),
    label: Words,
    /** Upper ends of the options' bands in percent, inclusive, in the order of the options. */
    upTo: z.array(z.int().min(0).max(100)).readonly(),
  })
  .readonly()
export type Share = z.infer<typeof Share>

/**
 * A scored question of an official indicator. `path` holds the weights in percent from the
 * dimension down to the indicator: points = 100 × path × option weight.
 */
export const Question = z
  .strictObject({
    id: z.string().regex(/^sme\.q\d+$/),
    number: z.int().positive(),
    kind: z.enum(['single', 'multi']),
    dimension: z.string(),
    group: z.string(),
    name: Words,
    text: Words,
    help: Words.optional(),
    notes: z.array(Words).readonly(),
    path: z.tuple([z.int(), z.int(), z.int()]).readonly(),
    options: z.array(Option).min(2).readonly(),
    share: Share.optional(),
    evidence: z.array(z.strictObject({ what: Words, detail: Words }).readonly()).readonly(),
    citation: Citation,
  })
  .readonly()
export type Question = z.infer<typeof Question>

/**
 * One level of an application scenario. `rule` says whether all of `conditions` are asked, or any
 * one of them; a level counts for every lower one.
 */
export const ScenarioLevel = z
  .strictObject({
    level: z.int().min(1).max(4),
    rule: z.enum(['all', 'any']),
    conditions: z.array(Words).min(1).readonly(),
  })
  .readonly()
export type ScenarioLevel = z.infer<typeof ScenarioLevel>

export const Scenario = z
  .strictObject({
    id: z.string().regex(/^sme\.s\d+$/),
    number: z.int().positive(),
    name: Words,
    group: z.string(),
    /** 约束性 (★): counts for the second minimum of the level rule; otherwise 指导性. */
    constraint: z.boolean(),
    levels: z.array(ScenarioLevel).length(4).readonly(),
    notes: z.array(Words).readonly(),
    evidence: z.array(z.strictObject({ what: Words, detail: Words }).readonly()).readonly(),
    citation: Citation,
  })
  .readonly()
export type Scenario = z.infer<typeof Scenario>

/** The three minima of a level, all inclusive; a level is reached when all hold together. */
export const LevelRule = z
  .strictObject({
    level: z.int().positive(),
    name: Words,
    nickname: Words,
    score: z.int(),
    scenarios: z.int(),
    constraintScenarios: z.int(),
  })
  .readonly()
export type LevelRule = z.infer<typeof LevelRule>

/** A heading of the instrument: a dimension, or a group of questions or scenarios. */
export const Heading = z.strictObject({ id: z.string(), name: Words }).readonly()
export type Heading = z.infer<typeof Heading>

/** The SME digital level as one edition of the official indicator. */
export const Indicator = z
  .strictObject({
    id: z.string(),
    version: z.string(),
    name: Words,
    citation: Citation,
    dimensions: z.array(Heading).readonly(),
    groups: z.array(Heading).readonly(),
    scenarioGroups: z.array(Heading).readonly(),
    questions: z.array(Question).readonly(),
    scenarios: z.array(Scenario).readonly(),
    levels: z.array(LevelRule).readonly(),
    levelCitation: Citation,
    /** Covers help, notes and evidence, which are not words of the indicator itself. */
    guidanceCitation: Citation.optional(),
  })
  .readonly()
export type Indicator = z.infer<typeof Indicator>
