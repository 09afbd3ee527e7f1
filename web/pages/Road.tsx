import { useSearchParams } from '@solidjs/router'
import { type Accessor, createMemo, For, type JSX, Match, Show, Switch } from 'solid-js'
import type { Target } from '../../assessments/schema/road.ts'
import { isBlank, useAssessment } from '../features/assessment/assessment.tsx'
import { AfterRoad } from '../features/road/AfterRoad.tsx'
import { BlockedGates } from '../features/road/BlockedGates.tsx'
import { ChangeBar } from '../features/road/ChangeBar.tsx'
import { Conditions } from '../features/road/Conditions.tsx'
import { createRoad, type RoadState } from '../features/road/create-road.ts'
import { GanttSection } from '../features/road/GanttSection.tsx'
import { countOf } from '../features/road/own-road.ts'
import { RemedyList } from '../features/road/RemedyList.tsx'
import { RoadFlowsSection } from '../features/road/RoadFlowsSection.tsx'
import { RoadHead } from '../features/road/RoadHead.tsx'
import { RoadMoney } from '../features/road/RoadMoney.tsx'
import { type TargetChoice, targetChoices, targetFor } from '../features/road/targets.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayResult } from '../messages/result.ts'
import { sayRoad } from '../messages/road.ts'
import { Button } from '../ui/Button.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './road.css'

/** The cheapest road to a rung, net of aid, and what becomes of it when something is changed. */
export function Road(): JSX.Element {
  const { draft, ladders } = useAssessment()
  const [search, setSearch] = useSearchParams<{ to?: string }>()
  const choices = createMemo(() => targetChoices(ladders()))
  const target = createMemo(() => targetFor(choices(), search.to))
  makePageTitle(() => sayRoad().title)
  return (
    <Show when={!isBlank(draft)} fallback={<NoRoad words={sayRoad().blank.head} begin />}>
      <Show when={target()} fallback={<NoRoad words={sayRoad().top} />}>
        {(known) => (
          <RoadTo
            target={known}
            choices={choices()}
            onTarget={(to) => setSearch({ to }, { replace: true, scroll: false })}
          />
        )}
      </Show>
    </Show>
  )
}

type RoadToProps = {
  readonly target: Accessor<Target>
  readonly choices: readonly TargetChoice[]
  readonly onTarget: (target: Target) => void
}

function RoadTo(props: RoadToProps): JSX.Element {
  const state = createRoad(useAssessment(), () => props.target())
  return (
    <>
      <main
        class="page"
        data-page="road"
        data-as-of={state.asOf()}
        data-own={countOf(state.own()) > 0 ? '' : undefined}
      >
        <RoadHead state={state} choices={props.choices} onTarget={props.onTarget} />
        <ChangeBar state={state} />
        <Switch fallback={<Whole state={state} />}>
          <Match when={state.search() === 'failed'}>
            <StateNote
              state="error"
              heading={sayRoad().failed}
              action={<Button onClick={() => state.retry()}>{sayRoad().again}</Button>}
            />
          </Match>
          <Match when={state.road() === undefined}>
            <StateNote state="loading" heading={sayRoad().finding} />
          </Match>
        </Switch>
        <div class="actions">
          <Button kind="quiet" onClick={() => print()}>
            {sayRoad().act.print}
          </Button>
          <Button kind="quiet" href="/result">
            {sayRoad().act.result}
          </Button>
          <Button kind="quiet" href="/money">
            {sayRoad().act.money}
          </Button>
        </div>
      </main>
      <PageFoot note={sayResult().ceilings} />
    </>
  )
}

function Whole(props: { readonly state: RoadState }): JSX.Element {
  const hasWay = () => (props.state.found()?.remedies.length ?? 0) > 0
  return (
    <>
      <Show when={hasWay()}>
        <Jump />
      </Show>
      <BlockedGates state={props.state} />
      <Show when={props.state.road()?.reached === false}>
        <Show when={hasWay()}>
          <AfterRoad state={props.state} />
          <GanttSection state={props.state} />
          <RoadMoney state={props.state} />
        </Show>
        <RemedyList state={props.state} />
        <Conditions state={props.state} />
        <Show when={hasWay()}>
          <RoadFlowsSection state={props.state} />
        </Show>
      </Show>
    </>
  )
}

const parts = ['after', 'time', 'money', 'remedies', 'conditions', 'flows'] as const

/** The page is long: straight to each of its parts. */
function Jump(): JSX.Element {
  const words = () => sayRoad()
  return (
    <nav class="jump" aria-label={words().jump}>
      <span aria-hidden="true">{words().jump}</span>
      <For each={parts}>{(part) => <a href={`#${part}`}>{words().jumpTo[part]}</a>}</For>
    </nav>
  )
}

/** Nothing answered, or no rung above. */
function NoRoad(props: { readonly words: string; readonly begin?: boolean }): JSX.Element {
  return (
    <>
      <main class="page" data-page="road">
        <div class="title">
          <h1>{sayRoad().title}</h1>
        </div>
        <StateNote
          state="empty"
          heading={props.words}
          action={props.begin ? <Button href="/check">{sayRoad().blank.begin}</Button> : undefined}
        />
      </main>
      <PageFoot />
    </>
  )
}
