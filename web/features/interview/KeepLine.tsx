import { type JSX, Match, Show, Switch } from 'solid-js'
import { clockTime } from '../../clock-time.ts'
import { say } from '../../language.ts'
import { Button } from '../../ui/Button.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { SaveState } from '../saving/SaveState.tsx'
import { useSaving } from '../saving/saving-context.tsx'
import './keep-line.css'

/** Whether this device, and the server once it was saved there, hold the latest answer. */
export function KeepLine(): JSX.Element {
  const { draft, dropped, keeping, keep } = useAssessment()
  const saving = useSaving()
  return (
    <div data-component="keep-line" aria-live="polite">
      <Show when={dropped() > 0}>
        <StateNote state="conflict" heading={say().interview.dropped(dropped())} />
      </Show>
      <Switch fallback={<p>{say().interview.onlyHere}</p>}>
        <Match when={keeping().state === 'failed'}>
          <StateNote
            state="error"
            heading={say().interview.keepFailed}
            action={
              <Button kind="quiet" onClick={keep}>
                {say().interview.keepAgain}
              </Button>
            }
          />
        </Match>
        <Match when={keeping().state === 'keeping'}>
          <p>{say().interview.keeping}</p>
        </Match>
        <Match when={keeping().at > 0}>
          <p>{say().interview.kept(clockTime(keeping().at))}</p>
        </Match>
      </Switch>
      <Show when={draft.saved !== null}>
        <SaveState saving={saving} />
      </Show>
    </div>
  )
}
