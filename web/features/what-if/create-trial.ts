import { createEffect, createMemo, createSignal } from 'solid-js'
import { scales } from '../../../assessments/content/scales.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import type { Money } from '../../../assessments/evaluate-money.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'
import { whatIf } from '../../../assessments/what-if.ts'
import type { Assessment } from '../assessment/create-assessment.ts'
import { type Answers, difference, nextScene, withChanges } from './trial-changes.ts'

type MoneyRoom = typeof import('../money/money-room.ts')

/** How the last trial ended. */
export type TrialEnd = { readonly of: 'kept'; readonly count: number } | { readonly of: 'dropped' }

/** A copy of the answers to try changes on. The draft is touched by `keep` alone. */
export function createTrial(assessment: Assessment) {
  const [changes, setChanges] = createSignal<Answers>()
  const [end, setEnd] = createSignal<TrialEnd>()
  const [room, setRoom] = createSignal<MoneyRoom>()
  const before = (): Answers => assessment.request().answers ?? {}
  const isOn = () => changes() !== undefined

  const request = createMemo(() => {
    const tried = changes()
    return tried === undefined
      ? assessment.request()
      : whatIf(assessment.request(), tried, scales.maturity)
  })
  const ladders = createMemo(
    (): Ladders =>
      isOn() ? evaluateLadders(request(), scales, assessment.asOf()) : assessment.ladders(),
  )
  createEffect(() => {
    if (isOn() && room() === undefined)
      void import('../money/money-room.ts').then((found) => setRoom(found))
  })
  const money = createMemo((): Money | undefined =>
    isOn() ? room()?.moneyOf(request(), ladders(), assessment.asOf()) : assessment.money(),
  )
  const all = () => difference(before(), request().answers ?? {})

  /** Opens a trial where there is none, and lays more changes over it. */
  const tryAnswers = (more: Answers) => {
    setEnd(undefined)
    setChanges(withChanges(before(), changes() ?? {}, more))
  }
  return {
    isOn,
    request,
    ladders,
    money,
    end,
    changes: (): Answers => changes() ?? {},
    /** How many answers the climb of the interview takes back besides. */
    takenBack: () => Object.keys(all()).filter((id) => !(id in (changes() ?? {}))).length,
    tryAnswers,
    cycleScene(id: string) {
      const now = request().answers?.[id] ?? null
      tryAnswers({ [id]: nextScene(now, before()[id] ?? null) })
    },
    /** Writes the changes into the draft, and says so once the device holds them. */
    async keep() {
      const count = Object.keys(changes() ?? {}).length
      const written = all()
      setChanges(undefined)
      if (count > 0) {
        assessment.answerAll(written)
        await assessment.keep()
      }
      if (!isOn()) setEnd(count > 0 ? { of: 'kept', count } : { of: 'dropped' })
    },
    drop() {
      setChanges(undefined)
      setEnd({ of: 'dropped' })
    },
  }
}

export type Trial = ReturnType<typeof createTrial>
