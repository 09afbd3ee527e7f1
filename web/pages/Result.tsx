import { type JSX, Show } from 'solid-js'
import { published } from '../../assessments/content/published.ts'
import { isBlank, useAssessment } from '../features/assessment/assessment.tsx'
import { ResultActions } from '../features/result/ResultActions.tsx'
import { ResultView } from '../features/result/ResultView.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayResult } from '../messages/result.ts'

import { Button } from '../ui/Button.tsx'
import { StateNote } from '../ui/StateNote.tsx'

/** The result of the answers on this device, as they stand. */
export function Result(): JSX.Element {
  const { draft, ladders, money, request, asOf } = useAssessment()
  makePageTitle(() => sayResult().title)
  return (
    <Show when={!isBlank(draft)} fallback={<NoResult />}>
      <ResultView
        ladders={ladders()}
        money={money()}
        request={request()}
        firm={{
          name: draft.name,
          area: draft.enterprise.area ?? null,
          industry: draft.industry,
        }}
        asOf={asOf()}
        catalogue={published}
        frozen={false}
        actions={<ResultActions />}
      />
    </Show>
  )
}

function NoResult(): JSX.Element {
  return (
    <>
      <main class="page">
        <div class="title">
          <h1>{sayResult().blank.head}</h1>
        </div>
        <StateNote
          state="empty"
          heading={sayResult().blank.help}
          action={<Button href="/check">{sayResult().blank.begin}</Button>}
        />
      </main>
      <PageFoot />
    </>
  )
}
