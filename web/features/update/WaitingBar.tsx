import { useLocation } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { Button } from '../../ui/Button.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { isWaiting } from '../assessment/draft.ts'

/** Which version the answers on this device stand on, while it is not that of today. */
export function WaitingBar(): JSX.Element {
  const { draft } = useAssessment()
  const place = useLocation()
  const isShown = () =>
    isWaiting(draft) && place.pathname !== '/update' && !place.pathname.startsWith('/a/')
  return (
    <Show when={isShown()}>
      <StateNote
        bar
        state="conflict"
        heading={say().waiting.head(draft.contentVersion)}
        action={
          <Button kind="link" href="/update">
            {say().waiting.see}
          </Button>
        }
      />
    </Show>
  )
}
