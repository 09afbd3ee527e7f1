import { useLocation } from '@solidjs/router'
import { createEffect, createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import type { Fact } from '../../../assessments/schema/record.ts'
import { sayRecords } from '../../messages/records.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { useDocuments } from '../money/use-documents.ts'
import { AddRecord } from './AddRecord.tsx'
import { RecordForm } from './RecordForm.tsx'
import { RecordRow } from './RecordRow.tsx'
import { type Opened, openedBy } from './record-address.ts'
import { byDay } from './record-form.ts'
import type { RecordKind, RecordValues } from './record-kinds.ts'
import { awardedTitles, documentsHere } from './record-readers.ts'
import './records.css'

type Adding = { readonly add: RecordKind; readonly preset?: RecordValues }

/**
 * Dated facts that measures read: what was noted, and a form for one more. The address opens a
 * record by its id, or an empty form by its kind: `/check/records#spend`, `#spend/compute`.
 */
export function RecordsStep(): JSX.Element {
  const { draft, asOf, putRecord, dropRecord } = useAssessment()
  const words = () => sayRecords()
  const { documents, measures, ready, failed } = useDocuments()
  const place = useLocation()
  const [open, setOpen] = createSignal<Adding | Exclude<Opened, Adding> | null>(null)
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
  const area = () => draft.enterprise.area
  const here = createMemo(() =>
    documentsHere(documents(), area()).flatMap((document) => document.measures),
  )
  const editing = () => {
    const now = open()
    return now !== null && 'edit' in now ? now.edit : undefined
  }
  /** An award of the city is not asked for where the catalogue knows it. */
  const adding = () => {
    const now = open()
    if (now === null || !('add' in now)) return undefined
    const isSettled = now.add === 'city-award' && awardedTitles(documents(), area()).length === 0
    return isSettled && ready() ? undefined : now
  }
  let opened = ''
  createEffect(() => {
    if (place.hash === opened || !(ready() || failed())) return
    opened = place.hash
    const ids = measures().map(({ id }) => id)
    setOpen(openedBy(place.hash, draft.records, ids))
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
  const formOf = (kind: RecordKind, record?: Fact, preset?: RecordValues) => (
    <RecordForm
      kind={kind}
      record={record}
      preset={preset}
      named={named}
      here={here()}
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
                  when={editing() === record.id}
                  fallback={
                    <RecordRow
                      record={record}
                      named={named}
                      here={here()}
                      today={asOf()}
                      onEdit={() => setOpen({ edit: record.id })}
                      onDrop={() => {
                        dropRecord(record.id)
                        close(words().dropped)
                      }}
                    />
                  }
                >
                  <tr class="form-row">
                    <td colspan="4">{formOf(record.kind, record)}</td>
                  </tr>
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
          <Show when={ready() || failed()}>
            <AddRecord
              documents={documents()}
              area={area()}
              onAdd={(kind) => setOpen({ add: kind })}
            />
          </Show>
        }
      >
        {({ add, preset }) => formOf(add, undefined, preset)}
      </Show>
    </div>
  )
}
