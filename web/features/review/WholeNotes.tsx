import { createSignal, For, type JSX, Show } from 'solid-js'
import { sayReview } from '../../messages/review.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import type { Told } from '../account/private-api.ts'
import type { Said } from './answer-rows.ts'
import { type SaidDraft, SaidForm } from './SaidForm.tsx'
import { SaidView } from './SaidView.tsx'

/** What the reviewers say of the whole, to the firm or among themselves. */
export function WholeNotes(props: {
  readonly notes: readonly Said[]
  readonly mayWrite: boolean
  readonly write: (said: Said | undefined, draft: SaidDraft) => Promise<Told<unknown>>
  readonly again: () => Promise<void>
}): JSX.Element {
  const [editing, setEditing] = createSignal<{ readonly said: Said | undefined }>()
  const [done, setDone] = createSignal('')
  const words = () => sayReview().whole
  const close = (said: string) => {
    setEditing(undefined)
    setDone(said)
    if (said !== '') void props.again()
  }
  return (
    <SideSection id="whole" heading={words().head} aside={<p>{words().aside}</p>}>
      <p class="done" role="status">
        {done()}
      </p>
      <Show when={props.notes.length > 0} fallback={<p class="quiet">{words().none}</p>}>
        <For each={props.notes}>
          {(said) => (
            <SaidView
              answer={null}
              said={said}
              name={words().name}
              onChange={props.mayWrite ? () => setEditing({ said }) : undefined}
            />
          )}
        </For>
      </Show>
      <Show
        keyed
        when={editing()}
        fallback={
          <Show when={props.mayWrite}>
            <div class="acts">
              <Button kind="quiet" onClick={() => setEditing({ said: undefined })}>
                {words().write}
              </Button>
            </div>
          </Show>
        }
      >
        {({ said }) => (
          <SaidForm
            answer={null}
            name={words().name}
            firm={null}
            said={said}
            isScored={false}
            whose=""
            offersInternal
            write={(draft) => props.write(said, draft)}
            onDone={close}
            again={() => void props.again()}
          />
        )}
      </Show>
    </SideSection>
  )
}
