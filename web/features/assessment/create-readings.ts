import { createMemo, createResource, createSignal } from 'solid-js'
import { scales } from '../../../assessments/content/scales.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import type { Money } from '../../../assessments/evaluate-money.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'
import { whenIdle } from '../../when-idle.ts'
import { type Draft, isWaiting } from './draft.ts'
import { requestOf } from './request-of.ts'
import { createToday } from './today.ts'

/** What follows from a draft today: the request, the ladders, and the money once it is loaded. */
export function createReadings(draft: Draft) {
  const asOf = createToday()
  const request = createMemo(() => requestOf(draft, asOf()))
  const ladders = createMemo((): Ladders => evaluateLadders(request(), scales, asOf()))
  // The first question does not wait for the policy content.
  const [isCalm, setCalm] = createSignal(false)
  whenIdle(() => setCalm(true))
  const [moneyRoom] = createResource(isCalm, () => import('../money/money-room.ts'))
  const money = createMemo((): Money | undefined =>
    isWaiting(draft) ? undefined : moneyRoom()?.moneyOf(request(), ladders(), asOf()),
  )
  return { asOf, request, ladders, money }
}
