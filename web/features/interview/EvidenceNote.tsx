import { createSignal, type JSX, Show } from 'solid-js'
import { sayNote } from '../../messages/team.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import './evidence-note.css'

const MOST = 2000
/** As much as stands on one line of the summary. */
const SHOWN = 28

const shortOf = (text: string): string =>
  text.length <= SHOWN ? text : `${[...text].slice(0, SHOWN).join('')}…`

/** A note of what proves an answer: a quiet line that opens a field. */
export function EvidenceNote(props: {
  readonly question: string
  /** What the question is called. */
  readonly name: string
}): JSX.Element {
  const { draft, note } = useAssessment()
  const [isOpen, setOpen] = createSignal(false)
  const kept = () => draft.notebook.evidence?.[props.question] ?? ''
  const write = (text: string) => {
    const { [props.question]: _, ...others } = draft.notebook.evidence ?? {}
    note({ evidence: text.trim() === '' ? others : { ...others, [props.question]: text } })
  }
  return (
    <details
      data-component="evidence-note"
      data-written={kept() === '' ? undefined : ''}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {kept() === '' || isOpen()
          ? sayNote().add
          : sayNote().has(shortOf(kept().replaceAll(/\s+/g, ' ')))}
        <span class="sr">{props.name}</span>
      </summary>
      <Show when={isOpen()}>
        <TextField
          label={<span class="sr">{sayNote().labelOf(props.name)}</span>}
          rows={3}
          maxLength={MOST}
          value={kept()}
          onInput={write}
          note={sayNote().help(MOST - kept().length)}
        />
      </Show>
    </details>
  )
}
