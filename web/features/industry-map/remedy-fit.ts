import { scales } from '../../../assessments/content/scales.ts'
import {
  isAsked,
  isMet,
  liftedAnswer,
  type Orders,
  ordersOf,
} from '../../../assessments/remedy/lifted.ts'
import type { ProcessStep } from '../../../assessments/schema/industry-map.ts'
import type { Lift, Remedy } from '../../../assessments/schema/remedy.ts'
import type { Answer } from '../../../assessments/schema/request.ts'

type Answers = Readonly<Record<string, Answer>>

/**
 * What a remedy raises of the things that a step names, beyond what the firm has. Of a subdomain:
 * `levels` are not reached yet; `fuller` are reached, mostly met, and would be met in full.
 */
export type Raise =
  | { readonly of: 'scene'; readonly id: string; readonly to: 'built' | 'ai' }
  | { readonly of: 'scenario'; readonly id: string; readonly to: number }
  | {
      readonly of: 'subdomain'
      readonly id: string
      readonly levels: readonly number[]
      readonly fuller: readonly number[]
    }

export type RemedyFit = { readonly remedy: Remedy; readonly raises: readonly Raise[] }

const orders: Orders = ordersOf(scales)

/** An unanswered question counts as not there; a subdomain that was removed is not raised. */
const isOpen = (answers: Answers, lift: Lift): boolean =>
  isAsked(answers, lift.answer) && !isMet(orders, answers, lift)

function raisesOf({ lifts }: Remedy, step: ProcessStep, answers: Answers): readonly Raise[] {
  const open = lifts.filter((lift) => isOpen(answers, lift))
  const targetOf = (id: string): Answer => {
    const lift = open.find(({ answer }) => answer === id)
    return lift === undefined ? null : liftedAnswer(orders, lift, answers[id] ?? null)
  }
  const scenes = step.scenes.flatMap((id): Raise[] => {
    const to = targetOf(id)
    return to === 'built' || to === 'ai' ? [{ of: 'scene', id, to }] : []
  })
  const scenarios = step.scenarios.flatMap((id): Raise[] => {
    const to = targetOf(id)
    return typeof to === 'number' ? [{ of: 'scenario', id, to }] : []
  })
  const subdomains = step.subdomains.flatMap((id): Raise[] => {
    const levels = open
      .filter(({ answer }) => answer.startsWith(`cmmm.${id}.`))
      .map(({ answer }) => Number(answer.split('.').at(-1)))
      .toSorted((one, other) => one - other)
    if (levels.length === 0) return []
    const isReached = (level: number) => answers[`cmmm.${id}.${level}`] === 'most'
    return [
      {
        of: 'subdomain',
        id,
        levels: levels.filter((level) => !isReached(level)),
        fuller: levels.filter(isReached),
      },
    ]
  })
  return [...scenes, ...scenarios, ...subdomains]
}

/** The remedies of a step, in its order, each with what it would raise there for this firm. */
export const remedyFits = (
  step: ProcessStep,
  remedies: readonly Remedy[],
  answers: Answers,
): readonly RemedyFit[] =>
  step.remedies.flatMap((id) => {
    const remedy = remedies.find((one) => one.id === id)
    return remedy === undefined ? [] : [{ remedy, raises: raisesOf(remedy, step, answers) }]
  })
