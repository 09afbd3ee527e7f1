import { For, type JSX, Show } from 'solid-js'
import { inWords, say } from '../../language.ts'
import { sayCatalogue } from '../../messages/catalogue.ts'
import { Dated } from '../policies/Dated.tsx'
import { CheckedOn } from './CheckedOn.tsx'
import type { LadderRow } from './catalogue-rows.ts'

/** The three ladders: edition, what each is made of, and how sure its citations are. */
export function LadderTable(props: { readonly rows: readonly LadderRow[] }): JSX.Element {
  const words = () => sayCatalogue().ladders
  const parts = (row: LadderRow) =>
    row.parts.map(([part, count]) => words()[part](count)).join(say().listed)
  return (
    <table class="tt" data-unfold>
      <caption class="sr">{words().table}</caption>
      <thead>
        <tr>
          <th scope="col">{words().name}</th>
          <th scope="col">{words().edition}</th>
          <th scope="col">{words().content}</th>
          <th scope="col">{words().checked}</th>
          <th scope="col">{words().confidence}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr>
              <th scope="row">
                {inWords(row.ladder.name)}
                <Show when={row.number}>
                  {(number) => (
                    <small class="doc" lang="zh-CN">
                      {number()}
                    </small>
                  )}
                </Show>
              </th>
              <td data-l={words().edition}>
                <span>
                  <span class="num">{row.ladder.version}</span>
                  <Show when={row.issued}>
                    {(day) => (
                      <small>
                        <Dated text={words().issued(day())} />
                      </small>
                    )}
                  </Show>
                  <small>{words().noEnd}</small>
                </span>
              </td>
              <td data-l={words().content}>
                <span>
                  {parts(row)}
                  <small>{words().citationCount(row.citations, row.sources)}</small>
                </span>
              </td>
              <td data-l={words().checked}>
                <Show when={row.checked}>{(checked) => <CheckedOn checked={checked()} />}</Show>
              </td>
              <td data-l={words().confidence}>
                <ul class="confidences">
                  <For each={row.confidences}>
                    {([confidence, count]) => (
                      <li>
                        {say().confidence[confidence]} <span class="num">{count}</span>
                      </li>
                    )}
                  </For>
                </ul>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
