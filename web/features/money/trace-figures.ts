import type { Step } from '../../../assessments/schema/result.ts'

/** A ratio as a percentage that says it exactly, else as the fraction itself: 50%, 12.5%, 2/37. */
export function rateText([over, under]: readonly [number, number]): string {
  const thousandths = (over * 100_000) / under
  if (!Number.isInteger(thousandths)) return `${over}/${under}`
  const digits = String(thousandths).padStart(4, '0')
  const part = digits.slice(-3).replace(/0+$/, '')
  return part === '' ? `${digits.slice(0, -3)}%` : `${digits.slice(0, -3)}.${part}%`
}

/** Steps that only repeat what stands above them say nothing: a cut that cuts nothing off. */
export function toldSteps(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ step, fen }, i) => {
    const before = steps[i - 1]?.fen
    return step !== 'cut' || before === undefined || !isSame(fen, before)
  })
}

export const isSame = (one: Step['fen'], other: Step['fen']): boolean =>
  one.low === other.low && one.high === other.high

/** Records that the steps speak of, each once, in their order. */
export const tracedRecords = (steps: readonly Step[]): readonly string[] => [
  ...new Set(steps.flatMap(({ record }) => record ?? [])),
]
