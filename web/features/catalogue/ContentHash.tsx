import { createSignal, type JSX, Match, onMount, Show, Switch } from 'solid-js'
import { published } from '../../../assessments/content/published.ts'
import { sayCatalogue } from '../../messages/catalogue.ts'
import { Mark } from '../../ui/Mark.tsx'

type Recomputed = 'running' | 'same' | 'other' | 'failed' | 'none'

/** The recorded hash whole, and whether the content on this device gives it. */
export function ContentHash(): JSX.Element {
  const [state, setState] = createSignal<Recomputed>('running')
  const words = () => sayCatalogue().recompute
  onMount(() => {
    // Browsers keep it from pages that come over a plain connection.
    const subtle: SubtleCrypto | undefined = crypto.subtle
    if (subtle === undefined) return void setState('none')
    import('./content-hash.ts')
      .then(({ contentHash }) => contentHash(subtle))
      .then((hash) => setState(hash === published.sha256 ? 'same' : 'other'))
      .catch(() => setState('failed'))
  })
  return (
    <div data-component="content-hash">
      <p class="label">{sayCatalogue().hash}</p>
      <code>{published.sha256}</code>
      <p role="status">
        <Switch>
          <Match when={state() === 'same'}>
            <Mark state="held">{words().same}</Mark>
          </Match>
          <Match when={state() === 'other'}>
            <Mark state="missing">{words().other}</Mark>
          </Match>
          <Match when={state() === 'running'}>
            <Mark state="unknown">{words().running}</Mark>
          </Match>
          <Match when={state() === 'failed'}>
            <Mark state="unknown">{words().failed}</Mark>
          </Match>
          <Match when={state() === 'none'}>
            <Mark state="unknown">{words().none}</Mark>
          </Match>
        </Switch>
      </p>
      <Show when={state() === 'other'}>
        <p class="note">{words().otherNote}</p>
      </Show>
      <p class="note">{sayCatalogue().hashNote}</p>
    </div>
  )
}
