import { A, useLocation } from '@solidjs/router'
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { sayWorkbook } from '../../messages/workbook.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { signInTo } from '../account/coming-back.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { barLine } from './bar-line.ts'
import { syncOf } from './create-sync.ts'
import { workbookHref } from './place.ts'
import { StepNotes } from './StepNotes.tsx'
import { WorkbookClashes } from './WorkbookClashes.tsx'
import './workbook-bar.css'

/** Pages that work with the draft on screen; the others are about something else. */
const about = /^\/(check|result|money|guide|road|remedies|map|update)(\/|$)/

/** Whose answers these are, and whether the organisation has them: under the header of each page. */
export function WorkbookBar(): JSX.Element {
  const assessment = useAssessment()
  const sync = syncOf(assessment)
  const place = useLocation()
  const [isChoosing, setChoosing] = createSignal(false)
  const words = () => sayWorkbook().bar
  const line = () => barLine(sync)
  return (
    <Show when={about.test(place.pathname) && sync.place()}>
      {(at) => (
        <>
          <aside data-component="workbook-bar" aria-label={words().label}>
            <div class="page">
              <A href={workbookHref(at())}>{sync.whole()?.name ?? words().home}</A>
              <span class="line" data-tone={line().tone} role="status">
                {line().text}
              </span>
              <Switch>
                <Match when={sync.trouble() === 'signed-out'}>
                  <A href={signInTo(`${place.pathname}${place.search}`)}>{words().signIn}</A>
                </Match>
                <Match when={sync.trouble() === 'offline' || sync.trouble() === 'failing'}>
                  <button type="button" disabled={sync.isBusy()} onClick={() => void sync.look()}>
                    {words().again}
                  </button>
                </Match>
              </Switch>
              <Show when={sync.clashes().length > 0}>
                <button type="button" class="clashes" onClick={() => setChoosing(true)}>
                  <strong>{words().clashes(sync.clashes().length)}</strong>
                  <span>{words().choose}</span>
                </button>
              </Show>
            </div>
          </aside>
          <StepNotes sync={sync} />
          <Dialog
            open={isChoosing()}
            onClose={() => setChoosing(false)}
            heading={sayWorkbook().clash.head}
            closeLabel={sayWorkbook().clash.close}
          >
            <Show when={isChoosing()}>
              <WorkbookClashes sync={sync} />
            </Show>
          </Dialog>
        </>
      )}
    </Show>
  )
}
