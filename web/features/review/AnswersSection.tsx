import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { sayReview } from '../../messages/review.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import type { Refusal, Told } from '../account/private-api.ts'
import type { SectionId } from '../interview/steps.ts'
import { AnswerRowView } from './AnswerRowView.tsx'
import {
  type AnswerRow,
  isShown,
  rowGroups,
  type Said,
  type ShownRows,
  shownRows,
  stateOfRow,
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

const FEW = 20

/** Every answer of the firm with what is said beside it, by section, what is open first. */
export function AnswersSection(props: AnswersProps): JSX.Element {
  const [shown, setShown] = createSignal<ShownRows>('answered')
  const [done, setDone] = createSignal('')
  const [unfolded, setUnfolded] = createSignal<Readonly<Partial<Record<SectionId, boolean>>>>({})
  const words = () => sayReview().answers
  const byKey = createMemo(() => new Map(props.rows.map((row) => [row.key, row])))
  const groups = createMemo(() => rowGroups(props.rows.filter((row) => isShown(row, shown()))))
  const sections = createMemo(() => groups().map(({ section }) => section))
  const keysOf = (section: SectionId) =>
    groups().find((group) => group.section === section)?.keys ?? []
  const count = (one: ShownRows) => props.rows.filter((row) => isShown(row, one)).length
  /** Long ones are folded until something is said in them, or one looks for something. */
  const isUnfolded = (section: SectionId) =>
    unfolded()[section] ?? (shown() !== 'answered' || keysOf(section).length <= FEW)
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
            <SectionAnswers
              section={section}
              keys={keysOf(section)}
              isOpen={isUnfolded(section)}
              onToggle={(open) => setUnfolded({ ...unfolded(), [section]: open })}
              byKey={byKey()}
              after={after}
              {...props}
            />
          )}
        </For>
      </Show>
    </SideSection>
  )
}

type SectionProps = AnswersProps & {
  readonly section: SectionId
  readonly keys: readonly string[]
  readonly isOpen: boolean
  readonly onToggle: (open: boolean) => void
  readonly byKey: ReadonlyMap<string, AnswerRow>
  readonly after: (said: string) => Promise<void>
}

/** One section of the interview; its rows are drawn once it is unfolded. */
function SectionAnswers(props: SectionProps): JSX.Element {
  const words = () => sayReview().answers
  const name = () => say().sections[props.section]
  const differing = () =>
    props.keys.filter((key) => {
      const row = props.byKey.get(key)
      return row !== undefined && stateOfRow(row) === 'differs'
    }).length
  return (
    <Disclosure
      open={props.isOpen}
      onToggle={props.onToggle}
      summary={
        <>
          <b>{name()}</b>{' '}
          <span class="quiet">{words().counted(props.keys.length, differing())}</span>
        </>
      }
    >
      <Show when={props.isOpen}>
        <table class="tt answers" data-unfold>
          <caption class="sr">{words().caption(name())}</caption>
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
            <For each={props.keys}>
              {(key) => (
                <Show when={props.byKey.get(key)}>
                  {(row) => <AnswerRowView {...props} row={row()} onDone={props.after} />}
                </Show>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </Disclosure>
  )
}
