import { createSignal, For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { sayReview } from '../../messages/review.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark, type MarkState } from '../../ui/Mark.tsx'
import { itemName, itemText } from '../workbook/item-words.ts'
import type { AnswersProps } from './AnswersSection.tsx'
import { type AnswerRow, type RowState, type Said, stateOfRow } from './answer-rows.ts'
import { SaidForm } from './SaidForm.tsx'
import { SaidView } from './SaidView.tsx'

const marks: Readonly<Record<RowState, MarkState>> = {
  same: 'held',
  differs: 'missing',
  noted: 'ink',
  unseen: 'unknown',
}

type Editing = { readonly said: Said | undefined }

/** One answer: the firm’s, what is said beside it, how they differ, and writing beside it. */
export function AnswerRowView(
  props: AnswersProps & {
    readonly row: AnswerRow
    readonly onDone: (said: string) => Promise<void>
  },
): JSX.Element {
  const [editing, setEditing] = createSignal<Editing>()
  const words = () => sayReview().answers
  const name = () => itemName(props.row.key, props.row.firm)
  const mayAdd = () => props.mayWrite && (props.isMany || props.row.said.length === 0)
  const isScored = () =>
    props.row.said.some(({ value, id }) => value !== null && id !== editing()?.said?.id)
  let tail!: HTMLTableCellElement
  const close = (said: string) => {
    setEditing(undefined)
    void props.onDone(said).then(() => tail.closest('tr')?.querySelector('button')?.focus())
  }
  return (
    <>
      <tr data-state={stateOfRow(props.row)}>
        <th scope="row">
          {name()}
          <Show when={props.row.evidence}>
            {(text) => <small>{words().evidence(text())}</small>}
          </Show>
        </th>
        <td data-l={words().firm}>
          <Show
            when={props.row.firm !== null}
            fallback={
              <Mark state="unknown">
                {props.row.isNotKnown ? say().notKnown : words().noAnswer}
              </Mark>
            }
          >
            {itemText(props.row.key, props.row.firm)}
          </Show>
        </td>
        <td data-l={props.whose}>
          <For each={props.row.said}>
            {(said) => (
              <SaidView
                answer={props.row.key}
                said={said}
                name={name()}
                onChange={props.mayWrite ? () => setEditing({ said }) : undefined}
              />
            )}
          </For>
        </td>
        <td data-l={words().difference}>
          <Mark state={marks[stateOfRow(props.row)]}>{words().states[stateOfRow(props.row)]}</Mark>
        </td>
        <td ref={tail}>
          <Show when={mayAdd()}>
            <Button
              kind="link"
              aria-label={words().writeOf(name())}
              aria-expanded={editing() !== undefined}
              onClick={() => setEditing(editing() === undefined ? { said: undefined } : undefined)}
            >
              {words().write}
            </Button>
          </Show>
        </td>
      </tr>
      <Show keyed when={editing()}>
        {({ said }) => (
          <tr class="writing">
            <td colspan={5}>
              <SaidForm
                answer={props.row.key}
                name={name()}
                firm={props.row.firm}
                said={said}
                isScored={isScored()}
                whose={props.whose}
                offersInternal={props.offersInternal}
                write={(draft) => props.write(props.row.key, said, draft)}
                onDone={close}
                again={() => void props.again()}
                onRefusal={props.onRefusal}
              />
            </td>
          </tr>
        )}
      </Show>
    </>
  )
}
