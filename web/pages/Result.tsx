import { type JSX, Show } from 'solid-js'
import { published } from '../../assessments/content/published.ts'
import { isBlank, useAssessment } from '../features/assessment/assessment.tsx'
import { createConsent } from '../features/peers/create-consent.ts'
import { createPeers } from '../features/peers/create-peers.ts'
import { ResultActions } from '../features/result/ResultActions.tsx'
import { ResultView } from '../features/result/ResultView.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { TrendSection } from '../features/trend/TrendSection.tsx'
import { MovedLine } from '../features/update/MovedLine.tsx'
import { createTrial } from '../features/what-if/create-trial.ts'
import { focusTrialBar, TrialBar } from '../features/what-if/TrialBar.tsx'
import type { Answers } from '../features/what-if/trial-changes.ts'
import { sayResult } from '../messages/result.ts'

import { Button } from '../ui/Button.tsx'
import { StateNote } from '../ui/StateNote.tsx'

function focusScenes(): void {
  const scenes = document.getElementById('scenes')
  scenes?.scrollIntoView()
  scenes?.querySelector<HTMLElement>('button.cell')?.focus({ preventScroll: true })
}

/** The result of the answers on this device, as they stand. */
export function Result(): JSX.Element {
  const assessment = useAssessment()
  const { draft, asOf } = assessment
  const trial = createTrial(assessment)
  const peers = createPeers(() => ({
    industry: draft.industry,
    request: trial.request(),
    asOf: asOf(),
  }))
  const consent = createConsent(() => draft.saved, peers.again)
  /** What a set moves stands on top of the page; a trial by hand begins with the scenes. */
  const tryAnswers = (answers: Answers) => {
    trial.tryAnswers(answers)
    if (Object.keys(answers).length === 0) return focusScenes()
    focusTrialBar()
    scrollTo({ top: 0 })
  }
  makePageTitle(() => sayResult().title)
  return (
    <Show when={!isBlank(draft)} fallback={<NoResult />}>
      <ResultView
        ladders={trial.ladders()}
        money={trial.money()}
        request={trial.request()}
        firm={{
          name: draft.name,
          area: draft.enterprise.area ?? null,
          industry: draft.industry,
        }}
        asOf={asOf()}
        notebook={draft.notebook}
        catalogue={published}
        frozen={trial.isOn()}
        trial={{ ...trial, tryAnswers }}
        peers={peers}
        trend={<TrendSection />}
        bar={
          <>
            <MovedLine />
            <TrialBar trial={trial} />
          </>
        }
        {...(trial.isOn() ? { note: sayResult().trial.note } : {})}
        actions={
          <Show when={!trial.isOn()}>
            <ResultActions onTry={() => tryAnswers({})} consent={consent} />
          </Show>
        }
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
