import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'
import type { Lifts } from '../../../assessments/schema/lift.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'
import { whenIdle } from '../../when-idle.ts'

type Asked = { readonly request: Request; readonly ladders: Ladders }

/**
 * The smallest sets of changes, worked out when the browser is idle. Undefined while nobody asks,
 * and until they are there: sets of other answers are never shown. `failed` where what works them
 * out could not be loaded; asking anew loads it anew.
 */
export function createLifts(
  asked: Accessor<Asked | undefined>,
): Accessor<Lifts | 'failed' | undefined> {
  const [lifts, setLifts] = createSignal<Lifts | 'failed'>()
  createEffect(() => {
    const now = asked()
    setLifts(undefined)
    if (now === undefined) return
    let isLatest = true
    onCleanup(() => {
      isLatest = false
    })
    import('./lift-room.ts').then(
      ({ liftsFor }) =>
        whenIdle(() => {
          if (isLatest) setLifts(liftsFor(now.request, now.ladders))
        }),
      () => {
        if (isLatest) setLifts('failed')
      },
    )
  })
  return lifts
}
