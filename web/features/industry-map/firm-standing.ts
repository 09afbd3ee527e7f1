import { scales } from '../../../assessments/content/scales.ts'
import type { ProcessStep } from '../../../assessments/schema/industry-map.ts'
import type { Answer } from '../../../assessments/schema/request.ts'
import type { Draft } from '../assessment/draft.ts'
import { levelsAsked, statementId } from '../interview/climb.ts'

/** What a firm has told that a standing is read from. */
export type Teller = Pick<Draft, 'answers' | 'notKnown' | 'enterprise'>

export type SceneState = 'none' | 'built' | 'ai'

/** What is said of a question to which there is no answer: nothing, or that it is not known. */
export type Unanswered = 'open' | 'not-known'

/**
 * Where a firm stands in a scene, a scenario (levels 0 to 4) or a subdomain of maturity (levels
 * climbed from the first, each mostly or fully met; `next` is the first that is not, unless all are).
 */
export type FirmStanding =
  | { readonly is: Unanswered }
  | { readonly is: 'scene'; readonly state: SceneState }
  | { readonly is: 'level'; readonly level: number }
  | {
      readonly is: 'climb'
      readonly met: number
      readonly next: { readonly level: number; readonly answer: Answer } | null
    }
  /** The firm says that it has no such business, or it weighs nothing in its kind of production. */
  | { readonly is: 'removed' | 'not-asked' }

const unanswered = ({ notKnown }: Teller, id: string): { readonly is: Unanswered } => ({
  is: notKnown.includes(id) ? 'not-known' : 'open',
})

export function sceneStanding(id: string, teller: Teller): FirmStanding {
  const answer = teller.answers[id] ?? null
  return answer === 'none' || answer === 'built' || answer === 'ai'
    ? { is: 'scene', state: answer }
    : unanswered(teller, id)
}

export function scenarioStanding(id: string, teller: Teller): FirmStanding {
  const answer = teller.answers[id] ?? null
  return typeof answer === 'number' ? { is: 'level', level: answer } : unanswered(teller, id)
}

export function subdomainStanding(id: string, teller: Teller): FirmStanding {
  const { answers, enterprise } = teller
  const subdomain = scales.maturity.subdomains.find((one) => one.id === id)
  if (subdomain === undefined) throw new Error(`no subdomain ${id}`)
  if (enterprise.process != null && subdomain.weights[enterprise.process] === 0) {
    return { is: 'not-asked' }
  }
  if (answers[`cmmm.${id}`] === 'na') return { is: 'removed' }
  const asked = levelsAsked(subdomain, answers)
  const level = asked.at(-1) ?? 1
  const answer = answers[statementId(subdomain, level)] ?? null
  if (answer === 'full' || answer === 'most') return { is: 'climb', met: level, next: null }
  if (level === 1 && answer === null) return unanswered(teller, statementId(subdomain, 1))
  return { is: 'climb', met: level - 1, next: { level, answer } }
}

/** The scenes of a step as far as they are built; what is not answered stands apart. */
export type SceneCounts = {
  readonly all: number
  readonly built: number
  readonly ai: number
  readonly open: number
}

/** `built` counts those with AI too. */
export function countScenes(ids: readonly string[], { answers }: Teller): SceneCounts {
  const countOf = (...states: readonly Answer[]) =>
    ids.filter((id) => states.includes(answers[id] ?? null)).length
  return {
    all: ids.length,
    built: countOf('built', 'ai'),
    ai: countOf('ai'),
    open: countOf(null),
  }
}

/** The scenes of several steps, each once. */
export const scenesOf = (steps: readonly ProcessStep[]): readonly string[] => [
  ...new Set(steps.flatMap((step) => step.scenes)),
]

const numberOf = (id: string): number => Number(id.replace(/\D/g, ''))

/** Ids of scenes or scenarios in the order of their numbers, as the ladders list them. */
export const byNumber = (ids: readonly string[]): readonly string[] =>
  ids.toSorted((one, other) => numberOf(one) - numberOf(other))
