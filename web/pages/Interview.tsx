import { Navigate, useNavigate, useParams } from '@solidjs/router'
import { createMemo, createSignal, type JSX, lazy, onMount, Show, Suspense } from 'solid-js'
import { useAssessment } from '../features/assessment/assessment.tsx'
import { isOfWorkbook } from '../features/assessment/draft.ts'
import { createWay, type WayThrough } from '../features/interview/create-way.ts'
import { KeepLine } from '../features/interview/KeepLine.tsx'
import { LivePanel } from '../features/interview/LivePanel.tsx'
import { Outline } from '../features/interview/Outline.tsx'
import { ProgressRuler } from '../features/interview/ProgressRuler.tsx'
import { StepView } from '../features/interview/StepView.tsx'
import type { Step } from '../features/interview/steps.ts'
import { hrefOn } from '../features/interview/way.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { say } from '../language.ts'
import { Button } from '../ui/Button.tsx'
import { whenIdle } from '../when-idle.ts'
import './interview.css'

const BestNext = lazy(() =>
  import('../features/interview/BestNext.tsx').then((m) => ({ default: m.BestNext })),
)
const RoughResult = lazy(() =>
  import('../features/interview/RoughResult.tsx').then((m) => ({ default: m.RoughResult })),
)

/** One question a screen. Without a step in the address, the first that nothing was said to. */
export function Interview(): JSX.Element {
  const params = useParams<{ step?: string }>()
  const through = createWay()
  return (
    <Show
      when={through.find(params.step)}
      fallback={
        <Show when={through.isReady()}>
          <Navigate href={hrefOn(through.way(), through.start()?.id ?? 'place')} />
        </Show>
      }
    >
      {(current) => <Screen step={current()} through={through} />}
    </Show>
  )
}

function Screen(props: { readonly step: Step; readonly through: WayThrough }): JSX.Element {
  makePageTitle(() => say().nav.check)
  const { draft } = useAssessment()
  const go = useNavigate()
  const [isCalm, setCalm] = createSignal(false)
  onMount(() => whenIdle(() => setCalm(true)))
  const way = () => props.through.way()
  const previous = () => props.through.before(props.step)
  const next = createMemo(() => props.through.after(props.step))
  const proceed = (event: SubmitEvent) => {
    event.preventDefault()
    const following = next()
    props.through.pass(props.step)
    go(following === undefined ? endOf(way().by) : hrefOn(way(), following.id))
    scrollTo({ top: 0 })
  }
  const acts = () => (
    <div class="acts">
      <Button type="submit" form="interview-step">
        {next() !== undefined
          ? say().interview.next
          : way().by === 'department'
            ? say().interview.finishPart
            : say().interview.finish}
      </Button>
      <Show when={previous()}>
        {(before) => (
          <Button kind="quiet" href={hrefOn(way(), before().id)}>
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
          <Outline step={props.step} way={way()} steps={props.through.all()} />
          <div class="question">
            <form id="interview-step" onSubmit={proceed} />
            <StepView step={props.step} acts={acts()} />
            <Show when={isCalm()}>
              <Suspense>
                <Show when={way().by === 'order'}>
                  <BestNext step={props.step} />
                </Show>
                <RoughResult way={way()} />
              </Suspense>
            </Show>
            <KeepLine />
          </div>
          <LivePanel section={props.step.section} />
        </div>
      </main>
      <PageFoot note={isOfWorkbook(draft) ? undefined : say().interview.onlyHereMore} />
    </>
  )
}

const endOf = (by: ReturnType<WayThrough['way']>['by']): string =>
  by === 'department' ? '/check/departments' : '/result'
