import type { Submission } from '../../db/tables/sharing.ts'
import { Problem } from '../problem.ts'

export type State = Submission['state']

export const states = [
  'submitted',
  'in-review',
  'changes-requested',
  'resubmitted',
  'confirmed',
  'returned',
  'withdrawn',
] as const satisfies readonly State[]

type Step = { readonly from: readonly State[]; readonly to: State }

/** What may become of a case. The first two are its firm's, the others its bureau's. */
export const steps = {
  resubmit: { from: ['changes-requested'], to: 'resubmitted' },
  withdraw: {
    from: ['submitted', 'in-review', 'changes-requested', 'resubmitted'],
    to: 'withdrawn',
  },
  start: { from: ['submitted', 'resubmitted'], to: 'in-review' },
  'request-changes': { from: ['in-review'], to: 'changes-requested' },
  confirm: { from: ['in-review'], to: 'confirmed' },
  return: { from: ['in-review'], to: 'returned' },
} as const satisfies Readonly<Record<string, Step>>

export type StepName = keyof typeof steps

/** The state after a step; throws a conflict where the case does not allow it. */
export function stateAfter(state: State, name: StepName): State {
  const { from, to }: Step = steps[name]
  if (!from.includes(state)) throw new Problem('conflict', `Not possible: the case is ${state}`)
  return to
}

const waiting: readonly State[] = ['submitted', 'in-review', 'resubmitted']

/** Whether it is the bureau's turn. */
export const isWaiting = (state: State): boolean => waiting.includes(state)
