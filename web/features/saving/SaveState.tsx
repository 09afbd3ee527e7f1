import { createMemo, type JSX, lazy, Match, Show, Suspense, Switch } from 'solid-js'
import { clockTime } from '../../clock-time.ts'
import { say } from '../../language.ts'
import { Button } from '../../ui/Button.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import type { Saving } from './saving.ts'
import './saving.css'

const TwoAnswers = lazy(() =>
  import('../merging/TwoAnswers.tsx').then((m) => ({ default: m.TwoAnswers })),
)

const numberOf = (number: string): string | undefined =>
  number === '' ? undefined : say().save.number(number)

/** What happened to the save, what is safe, and what can be done; the link once there is one. */
export function SaveState(props: { readonly saving: Saving }): JSX.Element {
  const { draft } = useAssessment()
  /** Stays once it was there, so that the focus does not fall off the page with the last choice. */
  const hasClashed = createMemo((was: boolean) => was || draft.clashes.length > 0, false)
  const state = () => props.saving.state()
  const problem = () => {
    const now = state()
    return now.at === 'conflict' || now.at === 'refused' ? now : undefined
  }
  const againButton = () => (
    <Button kind="quiet" onClick={() => void props.saving.save()}>
      {say().save.again}
    </Button>
  )
  const line = () => {
    const words = say().save
    if (state().at === 'saving') return words.saving
    if (state().at === 'changed') return words.changed
    return draft.saved === null ? '' : words.sync(clockTime(draft.saved.savedAt))
  }
  return (
    <div class="save-state">
      <Switch>
        <Match when={state().at === 'unreachable'}>
          <StateNote state="error" heading={say().save.failed} action={againButton()}>
            {say().save.safe}
          </StateNote>
        </Match>
        <Match when={problem()?.at === 'refused' ? problem() : undefined}>
          {(refused) => (
            <StateNote
              state="error"
              heading={say().save.refused}
              code={numberOf(refused().number)}
              action={againButton()}
            >
              {say().save.safe}
            </StateNote>
          )}
        </Match>
        <Match when={problem()}>
          {(conflict) => (
            <StateNote
              state="conflict"
              heading={draft.saved === null ? say().save.unconfirmed : say().save.conflict}
              code={numberOf(conflict().number)}
              action={
                <Button kind="quiet" onClick={() => void props.saving.saveAnew()}>
                  {say().save.anew}
                </Button>
              }
            >
              {say().save.conflictHelp}
            </StateNote>
          )}
        </Match>
      </Switch>
      <Show when={hasClashed()}>
        <Suspense>
          <TwoAnswers />
        </Suspense>
      </Show>
      <p class="save-line" role="status">
        {line()}
      </p>
    </div>
  )
}
