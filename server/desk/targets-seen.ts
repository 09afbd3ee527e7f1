import { civilDayOf } from '../../assessments/civil-day.ts'
import { type TargetProgress, targetsOf } from '../../assessments/coverage/targets.ts'
import type { KnownEntry } from '../../assessments/schema/coverage.ts'
import type { PolicyDocument } from '../../assessments/schema/policy.ts'
import type { TargetValue } from '../../db/tables/register.ts'
import type { TargetNow, TargetSeen } from '../schemas/desk.ts'

type Asked = {
  readonly documents: readonly PolicyDocument[]
  readonly area: string
  readonly now: number
  readonly known: readonly KnownEntry[]
  readonly values: readonly TargetValue[]
}

/** The targets over an area with what the register says of them, and what the bureau states. */
export function targetsSeen({ documents, area, now, known, values }: Asked): TargetSeen[] {
  const stated = values.map(({ target, value, statedOn: on, source }) => ({
    ...{ target, value, on, source },
  }))
  const versions = new Map(values.map(({ target, version }) => [target, version]))
  return targetsOf({ documents, area, asOf: civilDayOf(now), known, stated }).map((one) =>
    targetSeen(one, versions.get(one.id) ?? 0),
  )
}

const targetSeen = (target: TargetProgress, version: number): TargetSeen => ({
  id: target.id,
  version,
  document: target.document,
  clause: target.clause,
  what: target.what,
  atLeast: target.atLeast,
  unit: target.unit,
  quote: target.quote,
  standing: target.standing,
  deadline: target.deadline,
  elapsed: target.elapsed,
  known: target.known,
  computed: target.computed && computedSeen(target.computed),
  stated: target.stated,
  note: target.note,
})

const computedSeen = ({
  count,
  ...rest
}: NonNullable<TargetProgress['computed']>): NonNullable<TargetSeen['computed']> => ({
  ...rest,
  count: {
    reached: [...count.reached],
    confirmed: [...count.confirmed],
    notReached: [...count.notReached],
    unknown: [...count.unknown],
    membershipUnknown: [...count.membershipUnknown],
    share: count.share,
  },
})

export const targetNow = ({
  target,
  version,
  value,
  statedOn,
  source,
}: TargetValue): TargetNow => ({
  ...{ target, version, value, statedOn, source },
})
