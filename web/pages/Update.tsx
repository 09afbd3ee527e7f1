import { createEffect, type JSX, Match, on, Show, Switch } from 'solid-js'
import { useAssessment } from '../features/assessment/assessment.tsx'
import { isWaiting } from '../features/assessment/draft.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { createUpdate } from '../features/update/create-update.ts'
import { Moved } from '../features/update/Moved.tsx'
import { Waits } from '../features/update/Waits.tsx'
import { sayUpdate } from '../messages/update.ts'
import { Button } from '../ui/Button.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import '../features/update/update.css'

/** The heading of what the page has become takes the focus. */
function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  scrollTo({ top: 0 })
}

/** Answers on earlier content: what would change, and after that the way back. */
export function Update(): JSX.Element {
  const assessment = useAssessment()
  const { draft } = assessment
  const update = createUpdate(assessment)
  makePageTitle(() => sayUpdate().title)
  createEffect(
    on(
      () => isWaiting(draft),
      () => queueMicrotask(focusHeading),
      { defer: true },
    ),
  )
  return (
    <>
      <main class="page" data-page="update">
        <Switch fallback={<NothingToDecide />}>
          <Match when={isWaiting(draft)}>
            <Waits update={update} />
          </Match>
          <Match when={draft.moved !== null}>
            <Moved update={update} />
          </Match>
        </Switch>
        <Show when={update.hasFailed()}>
          <StateNote state="error" heading={sayUpdate().failed}>
            {sayUpdate().failedHelp}
          </StateNote>
        </Show>
      </main>
      <PageFoot />
    </>
  )
}

function NothingToDecide(): JSX.Element {
  return (
    <div class="title">
      <h1>{sayUpdate().none.head}</h1>
      <StateNote
        state="empty"
        heading={sayUpdate().none.help}
        action={<Button href="/check">{sayUpdate().none.go}</Button>}
      />
    </div>
  )
}
