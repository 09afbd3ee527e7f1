import type { Maturity, Rung, Scene, SmartFactory, Subdomain } from './ladder.ts'
import type { Indicator, Option, Question, Scenario } from './questionnaire.ts'

/** A question without its words: all that its points are worked out from. */
export type QuestionScale = Pick<Question, 'id' | 'kind' | 'dimension' | 'path'> & {
  readonly options: readonly Pick<Option, 'key' | 'weight'>[]
}

export type IndicatorScale = Pick<Indicator, 'id'> & {
  readonly questions: readonly QuestionScale[]
  readonly scenarios: readonly Pick<Scenario, 'id' | 'constraint'>[]
  readonly levels: readonly Pick<
    Indicator['levels'][number],
    'level' | 'score' | 'scenarios' | 'constraintScenarios'
  >[]
}

export type SubdomainScale = Pick<
  Subdomain,
  'id' | 'element' | 'domain' | 'weights' | 'removable'
> & { readonly statements: readonly { readonly level: number }[] }

export type MaturityScale = Pick<Maturity, 'id' | 'metTenths'> & {
  readonly levels: readonly { readonly level: number }[]
  readonly answers: readonly Pick<Maturity['answers'][number], 'value' | 'tenths'>[]
  readonly subdomains: readonly SubdomainScale[]
}

export type RungScale = Pick<Rung, 'id' | 'name' | 'demand'>

export type FactoryScale = Pick<SmartFactory, 'id' | 'aboveScaleFen' | 'aboveScaleCitation'> & {
  readonly links: readonly Pick<SmartFactory['links'][number], 'id'>[]
  readonly chapters: readonly Pick<SmartFactory['chapters'][number], 'id' | 'link'>[]
  readonly scenes: readonly Pick<Scene, 'id' | 'chapter'>[]
  readonly questions: readonly {
    readonly id: string
    readonly options: readonly { readonly value: string }[]
  }[]
  readonly rungs: readonly RungScale[]
}

/**
 * What the three ladders are computed from, without the words around it: the content has this shape
 * too, so that either can be handed to the ladders.
 */
export type Scales = {
  readonly indicator: IndicatorScale
  readonly maturity: MaturityScale
  readonly factory: FactoryScale
}
