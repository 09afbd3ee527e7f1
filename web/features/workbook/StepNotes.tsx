import { useLocation } from '@solidjs/router'
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js'
import { say } from '../../language.ts'
import { sayWorkbook } from '../../messages/workbook.ts'
import { api, asked } from '../account/private-api.ts'
import type { Json } from '../assessment/draft.ts'
import { stepOfQuestion } from '../interview/step-of-question.ts'
import { steps } from '../interview/steps.ts'
import type { Sync } from './create-sync.ts'
import { itemName, itemText } from './item-words.ts'
import type { Place } from './place.ts'
import { questionOf } from './question-of.ts'

const submissions = api.organisations[':organisation'].submissions

/** What the reviewer asks the firm to change in the latest round of a workbook’s case. */
async function notesAbout({ organisation, workbook }: Place) {
  const list = await asked(submissions.$get({ param: { organisation } }))
  if (!list.ok) return []
  const open = list.value.submissions.find(
    (one) => one.workbook.id === workbook && one.state === 'changes-requested',
  )
  if (open === undefined) return []
  const param = { organisation, submission: open.id }
  const desk = await asked(submissions[':submission'].$get({ param }))
  return desk.ok ? desk.value.notes.filter(({ round }) => round === desk.value.round) : []
}

/** The reviewer’s notes on what the screen asks, over the question. */
export function StepNotes(props: { readonly sync: Sync }): JSX.Element {
  const place = useLocation()
  const [notes, setNotes] = createSignal<Awaited<ReturnType<typeof notesAbout>>>([])
  // Read anew whenever the workbook is.
  createEffect(
    on([props.sync.place, props.sync.readAt], async ([here]) => {
      const found = here === undefined ? [] : await notesAbout(here)
      if (props.sync.place() === here) setNotes(found)
    }),
  )
  const step = () => /^\/check\/([^/]+)/.exec(decodeURIComponent(place.pathname))?.[1]
  const here = () =>
    notes().filter(
      ({ key }) => key !== null && stepOfQuestion(steps, questionOf(key))?.id === step(),
    )
  const words = () => sayWorkbook().notes
  return (
    <Show when={here().length > 0}>
      <section data-component="step-notes" aria-label={words().head}>
        <div class="page">
          <h2>{words().head}</h2>
          <ul>
            <For each={here()}>
              {(note) => {
                const key = note.key ?? ''
                return (
                  <li>
                    <Show when={note.note}>
                      <p>{note.note}</p>
                    </Show>
                    <small>
                      {itemName(key, (note.answer ?? note.value) as Json)}
                      {say().colon}
                      {words().ours}
                      {say().colon}
                      {note.answer === null ? words().none : itemText(key, note.answer as Json)}
                      <Show when={note.value !== null}>
                        {say().comma}
                        {words().theirs}
                        {say().colon}
                        {itemText(key, note.value as Json)}
                      </Show>
                    </small>
                  </li>
                )
              }}
            </For>
          </ul>
        </div>
      </section>
    </Show>
  )
}
