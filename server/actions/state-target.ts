import { civilDayOf } from '../../assessments/civil-day.ts'
import { targetsOf } from '../../assessments/coverage/targets.ts'
import { changeOf, nextOf } from '../../db/commit.ts'
import { targetValueId, targetValueOf } from '../../db/queries/targets.ts'
import { type TargetValue, targetValues } from '../../db/tables/register.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { targetNow } from '../desk/targets-seen.ts'
import { Problem } from '../problem.ts'
import type { ChangedTarget, TargetNow } from '../schemas/desk.ts'
import type { Services } from '../services.ts'

type Uses = Pick<Services, 'db' | 'clock' | 'catalogue'>
type Stated = ChangedTarget & { readonly target: string }

/** What the bureau says itself of a target over its area, in place of what it said before. */
export async function stateTarget(
  services: Uses,
  call: Call,
  { organisation }: Acting,
  { target, version, value, statedOn, source }: Stated,
): Promise<TargetNow> {
  const work = async (now: number) => {
    const area = organisation.area ?? ''
    const asOf = civilDayOf(now)
    const { documents } = services.catalogue
    const targets = targetsOf({ documents, area, asOf, known: [], stated: [] })
    if (!targets.some(({ id }) => id === target)) throw new Problem('not-found', 'No such target')
    if (statedOn > asOf) {
      const issues = [{ path: 'statedOn', message: 'a day to come' }]
      throw new Problem('invalid', 'The value is not valid', { issues })
    }
    const before = await targetValueOf(services.db.read, organisation.id, target)
    expectVersion({ version: before?.version ?? 0 }, version)
    const fields = { value, statedOn, source, statedBy: call.actorId, statedAt: now }
    const id = targetValueId(organisation.id, target)
    const row: TargetValue =
      before === undefined
        ? { id, version: 1, bureauId: organisation.id, target, ...fields }
        : nextOf(before, fields)
    return {
      noted: {
        action: 'target.stated',
        organisationId: organisation.id,
        subject: `target_values/${id}`,
        detail: { target },
      },
      changes: [changeOf(targetValues, before ?? null, row)],
      answer: targetNow(row),
    }
  }
  return once(services, call, work)
}
