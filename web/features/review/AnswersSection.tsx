import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { sayReview } from '../../messages/review.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import type { Refusal, Told } from '../account/private-api.ts'
import { AnswerRowView } from './AnswerRowView.tsx'
import {
  type AnswerRow,
  isShown,
  rowGroups,
  type Said,
  type ShownRows,
  shownRows,
} from './answer-rows.ts'
import type { SaidDraft } from './SaidForm.tsx'

export type AnswersProps = {
  readonly rows: readonly AnswerRow[]
  readonly aside: JSX.Element
  /** Who says something beside the firm: 审核员, 现场所见. */
  readonly whose: string
  readonly mayWrite: boolean
  /** Notes that the firm does not see are offered. */
  readonly offersInternal: boolean
  /** Several notes may stand beside one answer, one of which gives the value. */
  readonly isMany: boolean
  readonly write: (key: string, said: Said | undefined, draft: SaidDraft) => Promise<Told<unknown>>
  readonly again: () => Promise<void>
  readonly onRefusal?: ((refusal: Refusal) => void) | undefined
}

/** Every answer of the firm with what is said beside it, by section, what is open first. */
export function AnswersSection(props: AnswersProps): JSX.Element {
  const [shown, setShown] = createSignal<ShownRows>('answered')
  const [done, setDone] = createSignal('')
  const words = () => sayReview().answers
  const byKey = createMemo(() => new Map(props.rows.map((row) => [row.key, row])))
  const groups = createMemo(() => rowGroups(props.rows.filter((row) => isShown(row, shown()))))
  const sections = createMemo(() => groups().map(({ section }) => section))
  const keysOf = (section: string) =>
    groups().find((group) => group.section === section)?.keys ?? []
  const count = (one: ShownRows) => props.rows.filter((row) => isShown(row, one)).length
  const after = async (said: string) => {
    setDone(said)
    if (said !== '') await props.again()
  }
  return (
    <SideSection id="answers" heading={words().head} aside={props.aside}>
      <Segmented
        name="shown-rows"
        legend={words().show}
        segments={shownRows.map((value) => ({ value, text: words()[value](count(value)) }))}
        value={shown()}
        onChange={(value) => setShown(shownRows.find((one) => one === value) ?? 'answered')}
      />
      <p class="done" role="status">
        {done()}
      </p>
      <Show
        when={groups().length > 0}
        fallback={<StateNote state="empty" heading={words().none} />}
      >
        <For each={sections()}>
          {(section) => (
            <table class="tt answers" data-unfold>
              <caption>
                {say().sections[section]}
                <span class="sr">
                  {say().comma}
                  {words().caption(say().sections[section])}
                </span>
              </caption>
              <thead>
                <tr>
                  <th scope="col">{words().question}</th>
                  <th scope="col">{words().firm}</th>
                  <th scope="col">{props.whose}</th>
                  <th scope="col">{words().difference}</th>
                  <th scope="col">
                    <span class="sr">{words().acts}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={keysOf(section)}>
                  {(key) => (
                    <Show when={byKey().get(key)}>
                      {(row) => <AnswerRowView {...props} row={row()} onDone={after} />}
                    </Show>
                  )}
                </For>
              </tbody>
            </table>
          )}
        </For>
      </Show>
    </SideSection>
  )
}
