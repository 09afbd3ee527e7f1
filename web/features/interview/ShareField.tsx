import { createSignal, type JSX } from 'solid-js'
import type { Question, Share } from '../../../assessments/schema/questionnaire.ts'
import { inWords, say } from '../../language.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { bandOf } from './share-band.ts'
import './share-field.css'

const wholeNumber = /^\d{1,9}$/

/** Two counts, the share they give, and the option that holds it. Counts are asked once. */
export function ShareField(props: {
  readonly question: Question
  readonly share: Share
}): JSX.Element {
  const assessment = useAssessment()
  const sides = () => [props.share.numerator, props.share.denominator] as const
  const kept = (id: string) => assessment.draft.counts[id] ?? null
  const [typed, setTyped] = createSignal<Readonly<Record<string, string>>>({})
  const textOf = (id: string) => typed()[id] ?? (kept(id) === null ? '' : String(kept(id)))
  const isWrong = (id: string) => textOf(id).trim() !== '' && !wholeNumber.test(textOf(id).trim())
  const band = () => bandOf(props.question, props.share, kept(sides()[0].id), kept(sides()[1].id))

  const read = (id: string, text: string) => {
    setTyped({ ...typed(), [id]: text })
    const trimmed = text.trim()
    assessment.count({ [id]: wholeNumber.test(trimmed) ? Number(trimmed) : null })
    const found = band()
    if (found.state === 'found') assessment.answer(props.question.id, found.key)
  }
  const errorOf = (side: 0 | 1): string | undefined => {
    const words = say().interview
    if (isWrong(sides()[side].id)) return words.number
    const state = band().state
    const [part, whole] = sides()
    if (side === 0 && state === 'too-many') {
      return words.shareTooLarge(inWords(part.label), inWords(whole.label))
    }
    return side === 1 && state === 'no-total' ? words.shareZero(inWords(whole.label)) : undefined
  }
  const reading = () => {
    const found = band()
    if (found.state !== 'found') return '–'
    return `${Math.floor(found.tenths / 10)}.${found.tenths % 10}%`
  }
  const field = (side: 0 | 1) => (
    <NumberField
      label={inWords(sides()[side].label)}
      unit={inWords(sides()[side].unit)}
      value={textOf(sides()[side].id)}
      onInput={(text) => read(sides()[side].id, text)}
      error={errorOf(side)}
      from={
        side === 1 && typed()[sides()[1].id] === undefined && kept(sides()[1].id) !== null
          ? say().interview.shareFrom
          : undefined
      }
    />
  )
  return (
    <div data-component="share-field">
      {field(0)}
      <span class="sign" aria-hidden="true">
        ÷
      </span>
      {field(1)}
      <span class="sign" data-equals aria-hidden="true">
        =
      </span>
      <output>
        <span>{inWords(props.share.label)}</span>
        <b class="num">{reading()}</b>
      </output>
    </div>
  )
}
