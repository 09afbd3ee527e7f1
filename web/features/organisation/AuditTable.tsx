import { For, type JSX, Show } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { actWords, detailOf, subjectOf } from './audit-words.ts'
import { dayTime } from './day-time.ts'

export type AuditEntry = {
  readonly seq: number
  readonly at: number
  readonly actor: { readonly id: string; readonly name: string | null } | null
  readonly other: { readonly name: string | null; readonly acted: boolean } | null
  readonly action: string
  readonly subject: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** Entries, the latest first. */
export function AuditTable(props: { readonly entries: readonly AuditEntry[] }): JSX.Element {
  const words = () => sayOrganisation().audit
  const who = ({ actor, other }: AuditEntry) => {
    if (actor !== null) return actor.name ?? words().gone
    return other?.acted ? (other.name ?? words().goneOther) : words().house
  }
  return (
    <table class="tt" data-unfold>
      <caption class="sr">{words().caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().when}</th>
          <th scope="col">{words().who}</th>
          <th scope="col">{words().what}</th>
          <th scope="col">{words().onWhat}</th>
          <th scope="col" class="r">
            {words().number}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.entries}>
          {(entry) => (
            <tr>
              <td class="num">{dayTime(entry.at)}</td>
              <td data-l={words().who}>{who(entry)}</td>
              <th scope="row">
                {actWords(entry.action)}
                <Show when={detailOf(entry.detail)}>
                  {(detail) => <small class="detail">{detail()}</small>}
                </Show>
              </th>
              <td data-l={words().onWhat}>
                <span title={subjectOf(entry.subject).id}>
                  {subjectOf(entry.subject).kind}{' '}
                  <code>{subjectOf(entry.subject).id.slice(0, 8)}</code>
                </span>
              </td>
              <td class="r num" data-l={words().number}>
                {entry.seq}
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
