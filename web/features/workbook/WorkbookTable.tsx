import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { saySubmission } from '../../messages/submission.ts'
import { sayWorkbook } from '../../messages/workbook.ts'
import { StateNote } from '../../ui/StateNote.tsx'
import { dayTime } from '../organisation/day-time.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { workbookHref } from './place.ts'
import type { Share, Submission, WorkbookListed } from './workbook-list.ts'

type WorkbookTableProps = {
  readonly workbooks: readonly WorkbookListed[]
  readonly shares: readonly Share[]
  readonly submissions: readonly Submission[]
}

/** Workbooks in use: how far, by whom last, and what was given to others. */
export function WorkbookTable(props: WorkbookTableProps): JSX.Element {
  const { organisation, is } = useOrganisation()
  const words = () => sayWorkbook().list
  const isShared = (id: string) =>
    props.shares.filter(({ workbook, withdrawnAt }) => workbook.id === id && withdrawnAt === null)
  /** The latest that was not withdrawn. */
  const submitted = (id: string) =>
    props.submissions
      .filter(({ workbook, state }) => workbook.id === id && state !== 'withdrawn')
      .toSorted((a, b) => b.submittedAt - a.submittedAt)[0]
  const stateOf = (id: string) => {
    const shared = isShared(id).length
    const last = submitted(id)
    const parts = [
      ...(last === undefined ? [] : [saySubmission().state[last.state]]),
      ...(shared === 0 ? [] : [words().shared(shared)]),
    ]
    return parts.length === 0 ? words().private : parts.join(say().comma)
  }
  return (
    <Show
      when={props.workbooks.length > 0}
      fallback={
        <StateNote
          state="empty"
          heading={is('manufacturer', 'owner', 'editor') ? words().none : words().noneViewer}
        />
      }
    >
      <table class="tt" data-unfold>
        <caption class="sr">{words().caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words().name}</th>
            <th scope="col" class="r">
              {words().answers}
            </th>
            <th scope="col">{words().changed}</th>
            <th scope="col">{words().state}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.workbooks}>
            {(row) => (
              <tr>
                <th scope="row">
                  <A href={workbookHref({ organisation: organisation().id, workbook: row.id })}>
                    {row.name}
                  </A>
                </th>
                <td class="r num" data-l={words().answers}>
                  {words().answersOf(row.answers)}
                </td>
                <td data-l={words().changed}>
                  <span>
                    <span class="num">{dayTime(row.changedAt)}</span>
                    <small>{words().by(row.changedBy.name ?? words().nobody)}</small>
                  </span>
                </td>
                <td data-l={words().state}>{stateOf(row.id)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Show>
  )
}
