import { type JSX, Show } from 'solid-js'
import { foundationQuestions } from '../../../assessments/content/questionnaires/sme-digital-2024/questions-foundation.ts'
import { managementQuestions } from '../../../assessments/content/questionnaires/sme-digital-2024/questions-management.ts'
import { resultQuestions } from '../../../assessments/content/questionnaires/sme-digital-2024/questions-results.ts'
import { cutText } from '../../../assessments/figures.ts'
import { decimalOf } from '../../../assessments/ladder/decimal.ts'
import { spanOf, thousandthsOf } from '../../../assessments/ladder/sme-digital.ts'
import type { Question } from '../../../assessments/schema/questionnaire.ts'
import { inWords, say } from '../../language.ts'
import { Choice, type ChoiceOption } from '../../ui/Choice.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { EvidenceNote } from './EvidenceNote.tsx'
import { ShareField } from './ShareField.tsx'
import { StepFrame } from './StepFrame.tsx'

const questions = [...foundationQuestions, ...managementQuestions, ...resultQuestions]
const unknown = '?'
const points = (thousandths: number) => cutText(decimalOf(thousandths, 3), 3)

/** A scored question of the indicator: official options with their points, and "not known yet". */
export function QuestionStep(props: {
  readonly id: string
  readonly acts: JSX.Element
}): JSX.Element {
  return (
    <Show when={questions.find((one) => one.id === props.id)}>
      {(question) => <Asked question={question()} acts={props.acts} />}
    </Show>
  )
}

function Asked(props: { readonly question: Question; readonly acts: JSX.Element }): JSX.Element {
  const { draft, answer, notKnow } = useAssessment()
  const most = () => points(spanOf(props.question).high)
  const options = (): ChoiceOption[] => [
    ...props.question.options.map((option) => ({
      value: option.key,
      key: option.key,
      text: inWords(option.text),
      note: option.note === undefined ? undefined : inWords(option.note),
      points: points(thousandthsOf(props.question, option.key)),
      exclusive: props.question.kind === 'multi' && option.weight === 0,
    })),
    {
      value: unknown,
      text: say().notKnown,
      note: say().notKnownHelp,
      points: `${points(0)}–${most()}`,
      unknown: true,
    },
  ]
  const given = () => draft.answers[props.question.id] ?? null
  const isUnknown = () => draft.notKnown.includes(props.question.id)
  const head = () => ({ text: say().interview.optionHead, points: say().interview.pointsHead })

  return (
    <StepFrame
      citation={props.question.citation}
      facts={[
        say().interview.max(most()),
        ...(props.question.kind === 'multi' ? [say().interview.multi] : []),
      ]}
      heading={inWords(props.question.name)}
      official
      help={[inWords(props.question.text), props.question.help ? inWords(props.question.help) : '']
        .filter((part) => part !== '')
        .join(say().sentenceGap)}
      notes={props.question.notes}
      evidence={props.question.evidence}
      acts={props.acts}
    >
      <Show when={props.question.share}>
        {(share) => <ShareField question={props.question} share={share()} />}
      </Show>
      <Show
        when={props.question.kind === 'multi'}
        fallback={
          <Choice
            kind="single"
            name={props.question.id}
            legend={inWords(props.question.text)}
            head={head()}
            options={options()}
            value={isUnknown() ? unknown : ((given() as string | null) ?? undefined)}
            onChange={(key) =>
              key === unknown ? notKnow(props.question.id) : answer(props.question.id, key)
            }
          />
        }
      >
        <Choice
          kind="multiple"
          name={props.question.id}
          legend={inWords(props.question.text)}
          head={head()}
          options={options()}
          value={isUnknown() ? [unknown] : [given() ?? []].flat().map(String)}
          onChange={(keys) => {
            if (keys.includes(unknown)) notKnow(props.question.id)
            else answer(props.question.id, keys.length === 0 ? null : [...keys].sort())
          }}
        />
      </Show>
      <EvidenceNote question={props.question.id} name={inWords(props.question.name)} />
    </StepFrame>
  )
}
