import { type JSX, Show } from 'solid-js'
import { sayResult } from '../../messages/result.ts'

import { Button } from '../../ui/Button.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { isOfWorkbook } from '../assessment/draft.ts'
import { ConsentBox } from '../peers/ConsentBox.tsx'
import type { Consent } from '../peers/create-consent.ts'
import { OwnReport } from '../report/OwnReport.tsx'
import { RESULT_LINK, ResultLink } from '../saving/ResultLink.tsx'
import { SaveState } from '../saving/SaveState.tsx'
import { useSaving } from '../saving/saving-context.tsx'
import { nextStanding, rungStandings } from './rung-standing.ts'

type ResultActionsProps = { readonly onTry: () => void; readonly consent: Consent }

/** Save, print, go on answering, try changes. */
export function ResultActions(props: ResultActionsProps): JSX.Element {
  const { draft, ladders } = useAssessment()
  const saving = useSaving()
  const unknown = () => {
    const { gates, tier } = ladders()['smart-factory-2025']
    return nextStanding(rungStandings(gates), tier)?.unknown ?? 0
  }
  /** The pressed button is gone once there is a link, so the focus goes to the link. */
  const save = async () => {
    await saving.save()
    if (draft.saved !== null) document.getElementById(RESULT_LINK)?.focus()
  }
  /** The example is nobody’s result; an organisation agrees for all its workbooks at once. */
  const consentBox = () => (
    <Show when={draft.id !== 'example' && !isOfWorkbook(draft)}>
      <ConsentBox consent={props.consent} />
    </Show>
  )
  const isSaving = () => saving.state().at === 'saving'
  return (
    <>
      {/* Asked before it is saved; there to be taken back afterwards. */}
      <Show when={draft.saved === null}>{consentBox()}</Show>
      <div class="actions">
        <Show when={draft.saved === null && !isOfWorkbook(draft)}>
          <Button disabled={isSaving()} onClick={() => void save()}>
            {isSaving() ? sayResult().act.saving : sayResult().act.save}
          </Button>
        </Show>
        <Button kind="quiet" onClick={() => print()}>
          {sayResult().act.print}
        </Button>
        <Button kind="quiet" onClick={() => props.onTry()}>
          {sayResult().trial.begin}
        </Button>
        <Button kind="quiet" href="/check">
          {unknown() === 0 ? sayResult().act.go : sayResult().act.open(unknown())}
        </Button>
        <Button kind="quiet" href="/guide">
          {sayResult().act.guide}
        </Button>
      </div>
      <ResultLink />
      <Show when={draft.saved !== null}>{consentBox()}</Show>
      <SaveState saving={saving} />
      <OwnReport />
    </>
  )
}
