import { evaluateLadders } from '../evaluate-ladders.ts'
import { type LadderMoves, ladderMoves } from '../ladder-moves.ts'
import type { Day } from '../schema/provenance.ts'
import type { Request } from '../schema/request.ts'
import type { Ladders } from '../schema/result.ts'
import type { Scales } from '../schema/scales.ts'
import type { Moved, VersionMap } from '../schema/version.ts'
import { moveAnswers } from './move-answers.ts'

/** Both results side by side, before anybody accepts the new one. */
export type Preview = {
  readonly before: Ladders
  readonly after: Ladders
  readonly moves: LadderMoves
  readonly moved: Moved
}

/** What the ladders say of the same firm in one version and, its answers moved, in the next. */
export function previewMove(
  request: Request,
  from: Scales,
  to: Scales,
  map: VersionMap,
  asOf: Day,
): Preview {
  const moved = moveAnswers(request.answers ?? {}, map)
  const before = evaluateLadders(request, from, asOf)
  const after = evaluateLadders({ ...request, answers: moved.answers }, to, asOf)
  return { before, after, moves: ladderMoves(before, after), moved }
}
