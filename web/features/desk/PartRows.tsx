import { For, type JSX } from 'solid-js'
import { sayDesk } from '../../messages/desk.ts'
import type { Desk, Scope } from './desk-api.ts'
import { partGroups } from './parts.ts'

/** The body and the foot of a table by district and zone: a row a part, the whole last. */
export function PartRows(props: {
  readonly desk: Desk
  readonly columns: number
  readonly row: (scope: Scope) => JSX.Element
}): JSX.Element {
  return (
    <>
      <tbody>
        <For each={partGroups(props.desk)}>
          {({ by, scopes }) => (
            <>
              <tr class="group">
                <th scope="rowgroup" colspan={props.columns}>
                  {sayDesk().coverage[by]}
                </th>
              </tr>
              <For each={scopes}>{props.row}</For>
            </>
          )}
        </For>
      </tbody>
      <tfoot>{props.row(props.desk.whole)}</tfoot>
    </>
  )
}
