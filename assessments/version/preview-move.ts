import { evaluateLadders } from '../evaluate-ladders.ts'
import { type LadderMoves, ladderMoves } from '../ladder-moves.ts'
import type { Day } from '../schema/provenance.ts'
import type { Request } from '../schema/request.ts'
import type { Ladders } from '../schema/result.ts'
import type { Scales } from '../schema/scales.ts'
import type { Moved } from '../schema/version.ts'
import { type AnswerMove, answerMoves } from './answer-moves.ts'
import { moveThrough, stepsThrough } from './move-through.ts'
import type { Passage } from './passage.ts'

/** What becomes of the answers on the way from one version to the next. */
export type PreviewStep = {
  readonly from: string
  readonly to: string
  readonly moves: readonly AnswerMove[]
}

/** Both results side by side, before anybody accepts the new one. */
export type Preview = {
  readonly before: Ladders
  readonly after: Ladders
  readonly moves: LadderMoves
  readonly steps: readonly PreviewStep[]
  readonly moved: Moved
}

/** What the ladders say of the same firm in its version and, its answers moved, in that of today. */
export function previewMove(
  request: Request,
  { scales, maps }: Pick<Passage, 'scales' | 'maps'>,
  to: Scales,
  asOf: Day,
): Preview {
  const answers = request.answers ?? {}
  const moved = moveThrough(answers, maps)
  const before = evaluateLadders(request, scales, asOf)
  const after = evaluateLadders({ ...request, answers: moved.answers }, to, asOf)
  const steps = stepsThrough(answers, maps).flatMap((step, i) => {
    const map = maps[i]
    return map === undefined
      ? []
      : [{ from: step.from, to: step.to, moves: answerMoves(step, map) }]
  })
  return { before, after, moves: ladderMoves(before, after), steps, moved }
}
