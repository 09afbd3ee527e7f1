import { type JSX, Show } from 'solid-js'
import { questions } from '../../../assessments/content/ladders/smart-factory-2025/questions.ts'
import type { FactoryQuestion } from '../../../assessments/schema/ladder.ts'
import { inWords, say } from '../../language.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { EvidenceNote } from './EvidenceNote.tsx'
import { StepFrame } from './StepFrame.tsx'

const unknown = '?'

/** A condition of all tiers, or where the factory stands in an order. */
export function FactoryStep(props: {
  readonly id: string
  readonly acts: JSX.Element
}): JSX.Element {
  return (
    <Show when={questions.find((one) => one.id === props.id)}>
      {(question) => <Asked question={question()} acts={props.acts} />}
    </Show>
  )
}

function Asked(props: {
  readonly question: FactoryQuestion
  readonly acts: JSX.Element
}): JSX.Element {
  const { draft, answer, notKnow } = useAssessment()
  const isFlag = () => props.question.options.some((option) => option.value === 'true')
  const given = () => {
    if (draft.notKnown.includes(props.question.id)) return unknown
    const value = draft.answers[props.question.id] ?? null
    return value === null ? undefined : String(value)
  }
  const choose = (value: string) => {
    if (value === unknown) notKnow(props.question.id)
    else answer(props.question.id, isFlag() ? value === 'true' : value)
  }
  return (
    <StepFrame
      citation={props.question.citation}
      heading={inWords(props.question.name)}
      help={inWords(props.question.text)}
      notes={[props.question.help]}
      evidence={props.question.evidence}
      acts={props.acts}
    >
      <Choice
        kind="single"
        name={props.question.id}
        legend={inWords(props.question.text)}
        options={[
          ...props.question.options.map((option) => ({
            value: option.value,
            text: inWords(option.text),
            note: option.note === undefined ? undefined : inWords(option.note),
          })),
          { value: unknown, text: say().notKnown, note: say().notKnownHelp, unknown: true },
        ]}
        value={given()}
        onChange={choose}
      />
      <EvidenceNote question={props.question.id} name={inWords(props.question.name)} />
    </StepFrame>
  )
}
