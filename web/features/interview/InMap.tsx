import { createSignal, type JSX, lazy, onMount, Show, Suspense } from 'solid-js'
import { whenIdle } from '../../when-idle.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import type { Placed } from '../industry-map/MapSteps.tsx'

const MapSteps = lazy(() =>
  import('../industry-map/MapSteps.tsx').then((m) => ({ default: m.MapSteps })),
)

/** Where what is asked here stands in the map of the firm's industry, once there is time to load it. */
export function InMap(props: { readonly placed: readonly Placed[] }): JSX.Element {
  const { draft } = useAssessment()
  const [isCalm, setCalm] = createSignal(false)
  onMount(() => whenIdle(() => setCalm(true)))
  return (
    <Show when={isCalm() && draft.industry}>
      {(industry) => (
        <Suspense>
          <MapSteps industry={industry()} placed={props.placed} />
        </Suspense>
      )}
    </Show>
  )
}
