import { For, type JSX, Show } from 'solid-js'
import type { Scenario, ScenarioLevel } from '../../../assessments/schema/questionnaire.ts'
import { inWords, say } from '../../language.ts'
import { Choice, type ChoiceOption } from '../../ui/Choice.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { EvidenceNote } from './EvidenceNote.tsx'
import { InMap } from './InMap.tsx'
import { StepFrame } from './StepFrame.tsx'
import { scenarios } from './scenarios.ts'

const unknown = '?'

/** An application scenario: the highest level whose conditions are met. */
export function ScenarioStep(props: {
  readonly id: string
  readonly acts: JSX.Element
}): JSX.Element {
  return (
    <Show when={scenarios.find((one) => one.id === props.id)}>
      {(scenario) => (
        <>
          <Asked scenario={scenario()} acts={props.acts} />
          <InMap placed={[{ kind: 'scenario', id: props.id, name: inWords(scenario().name) }]} />
        </>
      )}
    </Show>
  )
}

function Asked(props: { readonly scenario: Scenario; readonly acts: JSX.Element }): JSX.Element {
  const { draft, answer, notKnow } = useAssessment()
  const options = (): ChoiceOption[] => [
    { value: '0', key: '0', text: say().interview.scenarioNone },
    ...props.scenario.levels.map((level) => ({
      value: String(level.level),
      key: String(level.level),
      text: <b>{say().levelName(level.level)}</b>,
      note: <Conditions level={level} />,
    })),
    { value: unknown, text: say().notKnown, note: say().notKnownHelp, unknown: true },
  ]
  const given = () => {
    if (draft.notKnown.includes(props.scenario.id)) return unknown
    const level = draft.answers[props.scenario.id] ?? null
    return level === null ? undefined : String(level)
  }
  return (
    <StepFrame
      citation={props.scenario.citation}
      facts={[props.scenario.constraint ? say().interview.star : say().interview.guiding]}
      heading={inWords(props.scenario.name)}
      official
      help={say().interview.scenarioHelp}
      notes={props.scenario.notes}
      evidence={props.scenario.evidence}
      acts={props.acts}
    >
      <Choice
        kind="single"
        name={props.scenario.id}
        legend={inWords(props.scenario.name)}
        head={{ text: say().interview.levelHead }}
        options={options()}
        value={given()}
        onChange={(value) =>
          value === unknown ? notKnow(props.scenario.id) : answer(props.scenario.id, Number(value))
        }
      />
      <EvidenceNote question={props.scenario.id} name={inWords(props.scenario.name)} />
    </StepFrame>
  )
}

function Conditions(props: { readonly level: ScenarioLevel }): JSX.Element {
  return (
    <>
      <Show when={props.level.conditions.length > 1}>
        <span class="muted">
          {props.level.rule === 'any' ? say().interview.anyOf : say().interview.allOf}
        </span>
      </Show>
      <For each={props.level.conditions}>
        {(condition, i) => (
          <span class="condition">
            <Show when={props.level.conditions.length > 1}>{`${i() + 1}. `}</Show>
            {inWords(condition)}
          </span>
        )}
      </For>
    </>
  )
}
