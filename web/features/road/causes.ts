import type { Gate } from '../../../assessments/schema/result.ts'
import type { Blocked } from '../../../assessments/schema/road.ts'
import type { Cause } from './road-sentence.ts'

/** Why a gate stays open: not answered, not to be bought, or what there is, or is left, falls short. */
export function causeOf(
  blocked: Pick<Blocked, 'why'>,
  gate: Pick<Gate, 'holds'> | undefined,
): Cause {
  if (gate?.holds === null) return 'open'
  switch (blocked.why) {
    case 'remedies':
    case 'left-out':
      return blocked.why
    case 'scale':
    case 'record-of-years':
    case 'position':
    case 'recognition':
    case 'outcomes':
      return 'money'
  }
}

/** How many of the target's gates stay open for which cause. */
export function countCauses(
  blocked: readonly Blocked[],
  gates: readonly Gate[],
): Readonly<Record<Cause, number>> {
  const causes = blocked.flatMap((one) => {
    const gate = gates.find(({ id }) => id === one.gate)
    return gate === undefined ? [] : [causeOf(one, gate)]
  })
  const count = (cause: Cause) => causes.filter((one) => one === cause).length
  return {
    money: count('money'),
    remedies: count('remedies'),
    'left-out': count('left-out'),
    open: count('open'),
  }
}
