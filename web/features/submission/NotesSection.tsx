import { useNavigate } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { saySubmission } from '../../messages/submission.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { RefusalNote } from '../account/RefusalNote.tsx'
import type { Json } from '../assessment/draft.ts'
import { stepOfQuestion } from '../interview/step-of-question.ts'
import { steps } from '../interview/steps.ts'
import { hrefOn } from '../interview/way.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { createOpening } from '../workbook/create-opening.ts'
import { itemName, itemText } from '../workbook/item-words.ts'
import { questionOf } from '../workbook/question-of.ts'
import type { Desk, Note } from './submission-api.ts'

/** What the reviewer says of each answer, beside what was submitted, with the way to the question. */
export function NotesSection(props: { readonly desk: Desk }): JSX.Element {
  const words = () => saySubmission().notes
  const rounds = () =>
    [...new Set(props.desk.notes.map(({ round }) => round))].toSorted((a, b) => b - a)
  const of = (round: number) => props.desk.notes.filter((note) => note.round === round)
  return (
    <SideSection id="notes" heading={words().head} aside={<p>{words().aside}</p>}>
      <Show
        when={rounds().length > 0}
        fallback={<StateNote state="empty" heading={words().none} />}
      >
        <For each={rounds()}>
          {(round) => <NotesOfRound desk={props.desk} round={round} notes={of(round)} />}
        </For>
      </Show>
    </SideSection>
  )
}

function NotesOfRound(props: {
  readonly desk: Desk
  readonly round: number
  readonly notes: readonly Note[]
}): JSX.Element {
  const { organisation, is } = useOrganisation()
  const go = useNavigate()
  const opening = createOpening()
  const words = () => saySubmission().notes
  const mayChange = () =>
    props.desk.state === 'changes-requested' &&
    props.round === props.desk.round &&
    is('manufacturer', 'owner', 'editor')
  const stepOf = (key: string) => stepOfQuestion(steps, questionOf(key))
  const change = async (key: string) => {
    const place = { organisation: organisation().id, workbook: props.desk.workbook.id }
    const step = stepOf(key)
    if (await opening.open(place, organisation().name)) go(hrefOn({ by: 'order' }, step?.id))
  }
  const ofWhole = () => props.notes.filter(({ key }) => key === null)
  const ofAnswers = () =>
    props.notes.flatMap((note) => (note.key === null ? [] : [{ ...note, key: note.key }]))
  return (
    <>
      <h3>{words().round(props.round)}</h3>
      <For each={ofWhole()}>
        {(note) => (
          <p class="whole-note">
            <b>{words().whole}</b> {note.note}
          </p>
        )}
      </For>
      <Show when={ofAnswers().length > 0}>
        <table class="tt" data-unfold>
          <caption class="sr">{words().caption(props.round)}</caption>
          <thead>
            <tr>
              <th scope="col">{words().question}</th>
              <th scope="col">{words().ours}</th>
              <th scope="col">{words().theirs}</th>
              <th scope="col">{words().note}</th>
              <th scope="col">
                <span class="sr">{words().go}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={ofAnswers()}>
              {(note) => {
                const name = () => itemName(note.key, (note.answer ?? note.value) as Json)
                return (
                  <tr>
                    <th scope="row">{name()}</th>
                    <td data-l={words().ours}>
                      {note.answer === null
                        ? words().noAnswer
                        : itemText(note.key, note.answer as Json)}
                    </td>
                    <td data-l={words().theirs}>
                      {note.value === null
                        ? words().noValue
                        : itemText(note.key, note.value as Json)}
                    </td>
                    <td data-l={words().note}>
                      <span class="shown">{note.note}</span>
                    </td>
                    <td>
                      <Show when={mayChange() && stepOf(note.key)}>
                        <Button
                          kind="link"
                          disabled={opening.isBusy()}
                          aria-label={words().goOf(name())}
                          onClick={() => void change(note.key)}
                        >
                          {words().go}
                        </Button>
                      </Show>
                    </td>
                  </tr>
                )
              }}
            </For>
          </tbody>
        </table>
      </Show>
      <RefusalNote refusal={opening.refusal()} />
    </>
  )
}
