import { type JSX, lazy, Match, Suspense, Switch } from 'solid-js'
import { say } from '../../language.ts'
import { FactoryStep } from './FactoryStep.tsx'
import { PlaceStep } from './PlaceStep.tsx'
import { QuestionStep } from './QuestionStep.tsx'
import { ScenarioStep } from './ScenarioStep.tsx'
import { ScenesStep } from './ScenesStep.tsx'
import { SizeStep } from './SizeStep.tsx'
import { StandingStep } from './StandingStep.tsx'
import { StepFrame } from './StepFrame.tsx'
import { SubdomainStep } from './SubdomainStep.tsx'
import type { Step } from './steps.ts'

const RecordsStep = lazy(() =>
  import('../records/RecordsStep.tsx').then((m) => ({ default: m.RecordsStep })),
)

type Of<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>
const asKind = <Kind extends Step['kind']>(step: Step, kind: Kind): Of<Kind> | undefined =>
  step.kind === kind ? (step as Of<Kind>) : undefined

/** The screen of a step; `acts` are the buttons that lead on. */
export function StepView(props: { readonly step: Step; readonly acts: JSX.Element }): JSX.Element {
  return (
    <Switch>
      <Match when={asKind(props.step, 'place')}>
        <PlaceStep acts={props.acts} />
      </Match>
      <Match when={asKind(props.step, 'size')}>
        <SizeStep acts={props.acts} />
      </Match>
      <Match when={asKind(props.step, 'standing')}>
        <StandingStep acts={props.acts} />
      </Match>
      <Match when={asKind(props.step, 'factory')} keyed>
        {(step) => <FactoryStep question={step.question} acts={props.acts} />}
      </Match>
      <Match when={asKind(props.step, 'question')} keyed>
        {(step) => <QuestionStep question={step.question} acts={props.acts} />}
      </Match>
      <Match when={asKind(props.step, 'scenario')} keyed>
        {(step) => <ScenarioStep scenario={step.scenario} acts={props.acts} />}
      </Match>
      <Match when={asKind(props.step, 'scenes')} keyed>
        {(step) => <ScenesStep chapter={step.chapter} scenes={step.scenes} acts={props.acts} />}
      </Match>
      <Match when={asKind(props.step, 'subdomain')} keyed>
        {(step) => <SubdomainStep subdomain={step.subdomain} acts={props.acts} />}
      </Match>
      <Match when={asKind(props.step, 'records')}>
        <StepFrame heading={say().records.head} help={say().records.help} acts={props.acts}>
          <Suspense>
            <RecordsStep />
          </Suspense>
        </StepFrame>
      </Match>
    </Switch>
  )
}
