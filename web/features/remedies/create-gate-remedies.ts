import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'
import { whenIdle } from '../../when-idle.ts'
import type { Asked, GateRemedies } from './remedies-room.ts'

/**
 * The remedies of each open gate, counted when the browser is idle. Undefined while nobody asks and
 * until they are there; where they cannot be loaded, the result stands without them.
 */
export function createGateRemedies(
  asked: Accessor<Asked | undefined>,
): (gate: string) => GateRemedies | undefined {
  const [found, setFound] = createSignal<ReadonlyMap<string, GateRemedies>>()
  createEffect(() => {
    const now = asked()
    if (now === undefined) {
      setFound(undefined)
      return
    }
    let isLatest = true
    onCleanup(() => {
      isLatest = false
    })
    whenIdle(() => {
      import('./remedies-room.ts').then(
        ({ gateRemediesOf }) => {
          if (isLatest) setFound(gateRemediesOf(now))
        },
        () => {
          if (isLatest) setFound(undefined)
        },
      )
    })
  })
  return (gate) => found()?.get(gate)
}
