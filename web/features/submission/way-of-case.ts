import type { State } from './submission-api.ts'

/** The way of a case as far as it has come and may go, for a line of states; the last is its end. */
export function wayOfCase(state: State, round: number): readonly State[] {
  const first: readonly State[] = ['submitted', 'in-review']
  const again: readonly State[] = ['changes-requested', 'resubmitted', 'in-review']
  const isAgain = round > 1 || state === 'changes-requested'
  if (state === 'withdrawn')
    return round > 1 ? [...first, 'changes-requested', 'resubmitted', state] : ['submitted', state]
  return [...first, ...(isAgain ? again : []), state === 'returned' ? 'returned' : 'confirmed']
}

/** Where on that way a case stands: a review after another round is the later one. */
export const placeOnWay = (way: readonly State[], state: State): number => way.lastIndexOf(state)
