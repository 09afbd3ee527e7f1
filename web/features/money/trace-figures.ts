import type { Step } from '../../../assessments/schema/result.ts'

/** Steps that only repeat what stands above them say nothing: a cut that cuts nothing off. */
export function toldSteps(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ step, fen }, i) => {
    const before = steps[i - 1]?.fen
    return step !== 'cut' || before === undefined || !isSame(fen, before)
  })
}

export const isSame = (one: Step['fen'], other: Step['fen']): boolean =>
  one.low === other.low && one.high === other.high
