import { Navigate, useNavigate, useParams } from '@solidjs/router'
import { createSignal, type JSX, lazy, onMount, Show, Suspense } from 'solid-js'
import { useAssessment } from '../features/assessment/assessment.tsx'
import { KeepLine } from '../features/interview/KeepLine.tsx'
import { LivePanel } from '../features/interview/LivePanel.tsx'
import { Outline } from '../features/interview/Outline.tsx'
import { ProgressRuler } from '../features/interview/ProgressRuler.tsx'
import { StepView } from '../features/interview/StepView.tsx'
import { progressOf, type Step, stepsFor } from '../features/interview/steps.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { say } from '../language.ts'
import { Button } from '../ui/Button.tsx'
import { whenIdle } from '../when-idle.ts'
import './interview.css'

const BestNext = lazy(() =>
  import('../features/interview/BestNext.tsx').then((m) => ({ default: m.BestNext })),
)

/** One question a screen. Without a step in the address, the first that nothing was said to. */
export function Interview(): JSX.Element {
  const { draft } = useAssessment()
  const params = useParams<{ step?: string }>()
  const all = () => stepsFor(draft)
  const step = () => all().find((one) => one.id === params.step)
  const first = () =>
    all().find((one) => progressOf(draft, one) === 'untouched') ?? all().at(-1) ?? all()[0]
  return (
    <Show when={step()} fallback={<Navigate href={`/check/${first()?.id ?? ''}`} />}>
      {(current) => <Screen step={current()} all={all()} />}
    </Show>
  )
}

function Screen(props: { readonly step: Step; readonly all: readonly Step[] }): JSX.Element {
  makePageTitle(() => say().nav.check)
  const go = useNavigate()
  const [isCalm, setCalm] = createSignal(false)
  onMount(() => whenIdle(() => setCalm(true)))
  const index = () => props.all.findIndex((one) => one.id === props.step.id)
  const previous = () => props.all[index() - 1]
  const next = () => props.all[index() + 1]
  const proceed = (event: SubmitEvent) => {
    event.preventDefault()
    const following = next()
    go(following === undefined ? '/result' : `/check/${following.id}`)
    scrollTo({ top: 0 })
  }
  const acts = () => (
    <div class="acts">
      <Button type="submit" form="interview-step">
        {next() === undefined ? say().interview.finish : say().interview.next}
      </Button>
      <Show when={previous()}>
        {(before) => (
          <Button kind="quiet" href={`/check/${before().id}`}>
            {say().interview.previous}
          </Button>
        )}
      </Show>
      <Show when={next()}>
        <Button kind="link" href="/result">
          {say().interview.toResult}
        </Button>
      </Show>
    </div>
  )
  return (
    <>
      <main class="page" data-page="interview">
        <ProgressRuler />
        <div class="columns">
          <Outline step={props.step} />
          <div class="question">
            <form id="interview-step" onSubmit={proceed} />
            <StepView step={props.step} acts={acts()} />
            <Show when={isCalm()}>
              <Suspense>
                <BestNext step={props.step} />
              </Suspense>
            </Show>
            <KeepLine />
          </div>
          <LivePanel section={props.step.section} />
        </div>
      </main>
      <PageFoot note={say().interview.onlyHereMore} />
    </>
  )
}
