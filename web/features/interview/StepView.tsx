import { type JSX, lazy, Match, onMount, Suspense, Switch } from 'solid-js'
import { whenIdle } from '../../when-idle.ts'
import { SizeStep } from './SizeStep.tsx'
import { StandingStep } from './StandingStep.tsx'
import type { Step } from './steps.ts'

// Each kind of screen comes with the words of its questions, as a file of its own.
const rooms = {
  place: () => import('./PlaceStep.tsx'),
  factory: () => import('./FactoryStep.tsx'),
  kpis: () => import('./KpisStep.tsx'),
  question: () => import('./QuestionStep.tsx'),
  scenario: () => import('./ScenarioStep.tsx'),
  scenes: () => import('./ScenesStep.tsx'),
  subdomain: () => import('./SubdomainStep.tsx'),
  records: () => import('./RecordsScreen.tsx'),
} as const

const PlaceStep = lazy(() => rooms.place().then((m) => ({ default: m.PlaceStep })))
const FactoryStep = lazy(() => rooms.factory().then((m) => ({ default: m.FactoryStep })))
const KpisStep = lazy(() => rooms.kpis().then((m) => ({ default: m.KpisStep })))
const QuestionStep = lazy(() => rooms.question().then((m) => ({ default: m.QuestionStep })))
const ScenarioStep = lazy(() => rooms.scenario().then((m) => ({ default: m.ScenarioStep })))
const ScenesStep = lazy(() => rooms.scenes().then((m) => ({ default: m.ScenesStep })))
const SubdomainStep = lazy(() => rooms.subdomain().then((m) => ({ default: m.SubdomainStep })))
const RecordsScreen = lazy(() => rooms.records().then((m) => ({ default: m.RecordsScreen })))

/** The screen of a step; `acts` are the buttons that lead on. */
export function StepView(props: { readonly step: Step; readonly acts: JSX.Element }): JSX.Element {
  // The other screens follow at leisure, so that going on does not wait for the network.
  onMount(() => whenIdle(() => void Promise.allSettled(Object.values(rooms).map((room) => room()))))
  const scenes = () => (props.step.kind === 'scenes' ? props.step : undefined)
  const subdomain = () => (props.step.kind === 'subdomain' ? props.step : undefined)
  return (
    <Suspense>
      <Switch>
        <Match when={props.step.kind === 'place'}>
          <PlaceStep acts={props.acts} />
        </Match>
        <Match when={props.step.kind === 'size'}>
          <SizeStep acts={props.acts} />
        </Match>
        <Match when={props.step.kind === 'standing'}>
          <StandingStep acts={props.acts} />
        </Match>
        <Match when={props.step.kind === 'factory' && props.step.id} keyed>
          {(id) => <FactoryStep id={id} acts={props.acts} />}
        </Match>
        <Match when={props.step.kind === 'kpis'}>
          <KpisStep acts={props.acts} />
        </Match>
        <Match when={props.step.kind === 'question' && props.step.id} keyed>
          {(id) => <QuestionStep id={id} acts={props.acts} />}
        </Match>
        <Match when={props.step.kind === 'scenario' && props.step.id} keyed>
          {(id) => <ScenarioStep id={id} acts={props.acts} />}
        </Match>
        <Match when={scenes()?.chapter} keyed>
          {(chapter) => <ScenesStep chapter={chapter} acts={props.acts} />}
        </Match>
        <Match when={subdomain()?.subdomain.id} keyed>
          {(id) => <SubdomainStep id={id} acts={props.acts} />}
        </Match>
        <Match when={props.step.kind === 'records'}>
          <RecordsScreen acts={props.acts} />
        </Match>
      </Switch>
    </Suspense>
  )
}
