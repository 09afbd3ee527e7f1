import { unwrap } from 'solid-js/store'
import type { Assessment } from '../assessment/create-assessment.ts'
import { type Clash, toldIn } from '../assessment/draft.ts'
import { withUnit } from './merge-told.ts'

/** Settles a clash by one of its two values; the other is dropped. */
export function chooseSide(
  { draft, change }: Pick<Assessment, 'draft' | 'change'>,
  { unit, ours, theirs }: Clash,
  isOurs: boolean,
): void {
  const clashes = draft.clashes.filter((one) => one.unit !== unit)
  const now = structuredClone(toldIn(unwrap(draft)))
  change({ ...withUnit(now, unit, structuredClone(unwrap(isOurs ? ours : theirs))), clashes })
}
