import { useNavigate } from '@solidjs/router'
import { createResource, type JSX, Show } from 'solid-js'
import { sayWorkbook } from '../../messages/workbook.ts'
import { Button } from '../../ui/Button.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { isOfWorkbook } from '../assessment/draft.ts'
import { barLine } from './bar-line.ts'
import { syncOf } from './create-sync.ts'
import { waitingHere } from './open-workbook.ts'
import { draftIdAt, type Place } from './place.ts'

/** How a workbook stands to what this device holds of it, and the way back to the firm’s own. */
export function HereNote(props: { readonly place: Place }): JSX.Element {
  const assessment = useAssessment()
  const go = useNavigate()
  const isOnScreen = () => assessment.draft.id === draftIdAt(props.place)
  const [waits] = createResource(() => props.place, waitingHere)
  const goBack = async () => {
    if (await assessment.open('own')) go('/check')
  }
  return (
    <p class="here">
      <Show
        when={isOnScreen()}
        fallback={
          <Show when={(waits.latest ?? 0) > 0}>
            <span class="waits">{sayWorkbook().page.waitingHere(waits.latest ?? 0)}</span>
          </Show>
        }
      >
        <HereLine />
      </Show>
      <Show when={isOfWorkbook(assessment.draft)}>
        <Button kind="link" onClick={() => void goBack()}>
          {sayWorkbook().page.own}
        </Button>
      </Show>
    </p>
  )
}

function HereLine(): JSX.Element {
  const sync = syncOf(useAssessment())
  return (
    <span data-tone={barLine(sync).tone} role="status">
      {barLine(sync).text}
    </span>
  )
}
