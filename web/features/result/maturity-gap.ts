import { removedFrom } from '../../../assessments/ladder/maturity.ts'
import { type Industry, weightsOf } from '../../../assessments/ladder/maturity-weights.ts'
import type { Maturity } from '../../../assessments/schema/ladder.ts'
import type { Answer } from '../../../assessments/schema/request.ts'

type Answers = Readonly<Record<string, Answer>>

/** One domain at one level. Shares are whole numbers over the same `under` as those of the others. */
export type DomainGap = {
  readonly domain: string
  readonly weight: bigint
  readonly under: bigint
  /** Its weighted answers over ten times its weight; undefined while one of them is not known. */
  readonly scored: bigint | undefined
  /** What it lacks to the line, 0 where it reaches it. */
  readonly lack: bigint
}

/** Each domain's own score at a level against the line, in the order of the model. */
export function domainGaps(
  model: Maturity,
  industry: Industry,
  answers: Answers,
  level: number,
): readonly DomainGap[] {
  const { parts, under } = weightsOf(model, industry, removedFrom(model, answers))
  const tenthsOf = (id: string) =>
    model.answers.find((one) => one.value === answers[`cmmm.${id}.${level}`])?.tenths
  return model.domains.flatMap(({ id }): DomainGap[] => {
    const own = parts.filter((part) => part.subdomain.domain === id)
    if (own.length === 0) return []
    const weight = own.reduce((sum, part) => sum + part.weight, 0n)
    const known = own.every((part) => tenthsOf(part.subdomain.id) !== undefined)
    const scored = own.reduce(
      (sum, part) => sum + part.weight * BigInt(tenthsOf(part.subdomain.id) ?? 0),
      0n,
    )
    const lack = weight * BigInt(model.metTenths) - scored
    return [
      {
        domain: id,
        weight,
        under,
        scored: known ? scored : undefined,
        lack: known && lack > 0n ? lack : 0n,
      },
    ]
  })
}

/** Shares in tenths of a per cent that add up to 1000: the largest remainders are rounded up. */
export function tenthsAddingUp(parts: readonly bigint[]): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0n)
  if (whole === 0n) return parts.map(() => 0)
  const cut = parts.map((part) => Number((part * 1000n) / whole))
  const left = 1000 - cut.reduce((sum, one) => sum + one, 0)
  const byRest = [...parts.keys()].toSorted((a, b) => {
    const rest = (index: number) => ((parts[index] ?? 0n) * 1000n) % whole
    return rest(a) === rest(b) ? a - b : rest(a) > rest(b) ? -1 : 1
  })
  const raised = new Set(byRest.slice(0, left))
  return cut.map((one, index) => one + (raised.has(index) ? 1 : 0))
}
