import { useLocation } from '@solidjs/router'
import { createEffect, createSignal, For, type JSX, Show } from 'solid-js'
import type { Fact } from '../../../assessments/schema/record.ts'
import { sayRecords } from '../../messages/records.ts'

import { Button } from '../../ui/Button.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { useDocuments } from '../money/use-documents.ts'
import { RecordForm } from './RecordForm.tsx'
import { RecordRow } from './RecordRow.tsx'
import { byDay } from './record-form.ts'
import { isRecordKind, type RecordKind, recordKinds } from './record-kinds.ts'
import './records.css'

type Open = { readonly add: RecordKind } | { readonly edit: string } | null

/**
 * Dated facts that measures read: what was noted, and a form for one more. The address opens a
 * record by its id, or an empty form by its kind: `/check/records#spend`.
 */
export function RecordsStep(): JSX.Element {
  const { draft, asOf, putRecord, dropRecord } = useAssessment()
  const words = () => sayRecords()
  const { measures } = useDocuments()
  const place = useLocation()
  const [open, setOpen] = createSignal<Open>(null)
  const [said, setSaid] = createSignal('')
  let top!: HTMLDivElement

  const named = {
    get records() {
      return draft.records
    },
    get measures() {
      return measures()
    },
  }
  const editing = () => {
    const now = open()
    return now !== null && 'edit' in now ? now.edit : undefined
  }
  const adding = () => {
    const now = open()
    return now !== null && 'add' in now ? now.add : undefined
  }
  createEffect(() => {
    const asked = decodeURIComponent(place.hash.slice(1))
    const kind = recordKinds.find((one) => one === asked)
    if (kind !== undefined) setOpen({ add: kind })
    else if (draft.records.some(({ id }) => id === asked)) setOpen({ edit: asked })
  })

  const close = (message = '') => {
    setOpen(null)
    setSaid(message)
    top.focus({ preventScroll: true })
  }
  const save = (record: Fact) => {
    putRecord(record)
    close(words().noted)
  }
  const formOf = (kind: RecordKind, record?: Fact) => (
    <RecordForm
      kind={kind}
      record={record}
      named={named}
      today={asOf()}
      onSave={save}
      onCancel={() => close()}
    />
  )

  return (
    <div data-component="records" ref={top} tabindex={-1}>
      <p class="said" role="status">
        {said()}
      </p>
      <Show when={draft.records.length > 0} fallback={<p class="empty">{words().empty}</p>}>
        <table class="tt" data-unfold>
          <caption class="sr">{words().table}</caption>
          <thead>
            <tr>
              <th scope="col">{words().what}</th>
              <th scope="col">{words().on}</th>
              <th scope="col" class="r">
                {words().amount}
              </th>
              <th scope="col">
                <span class="sr">{words().act}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={byDay(draft.records)}>
              {(record) => (
                <Show
                  when={editing() === record.id && isRecordKind(record.kind) && record.kind}
                  fallback={
                    <RecordRow
                      record={record}
                      named={named}
                      today={asOf()}
                      onEdit={() => setOpen({ edit: record.id })}
                      onDrop={() => {
                        dropRecord(record.id)
                        close(words().dropped)
                      }}
                    />
                  }
                >
                  {(kind) => (
                    <tr class="form-row">
                      <td colspan="4">{formOf(kind(), record)}</td>
                    </tr>
                  )}
                </Show>
              )}
            </For>
          </tbody>
        </table>
      </Show>
      <Show
        when={adding()}
        keyed
        fallback={
          <section class="add" aria-labelledby="add-record">
            <h2 id="add-record">{words().addLabel}</h2>
            <ul>
              <For each={recordKinds}>
                {(kind) => (
                  <li>
                    <span>
                      <b id={`add-${kind}`}>{words().kind[kind]}</b>
                      <small>{words().kindHelp[kind]}</small>
                    </span>
                    <Button
                      kind="link"
                      aria-describedby={`add-${kind}`}
                      onClick={() => setOpen({ add: kind })}
                    >
                      {words().add}
                    </Button>
                  </li>
                )}
              </For>
            </ul>
          </section>
        }
      >
        {(kind) => formOf(kind)}
      </Show>
    </div>
  )
}
