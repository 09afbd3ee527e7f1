import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import type { Source } from '../../../assessments/schema/provenance.ts'
import { inWords, say } from '../../language.ts'
import { sayCatalogue } from '../../messages/catalogue.ts'
import { CheckedOn } from './CheckedOn.tsx'
import type { SourceRow } from './catalogue-rows.ts'

/** What the catalogue rests on, with numbers and days as they are known. */
export function SourceTable(props: { readonly rows: readonly SourceRow[] }): JSX.Element {
  const words = () => sayCatalogue().sources
  return (
    <table class="tt" data-unfold>
      <caption class="sr">{words().table}</caption>
      <thead>
        <tr>
          <th scope="col">{words().title}</th>
          <th scope="col">{words().number}</th>
          <th scope="col">{words().checked}</th>
          <th scope="col">{words().confidence}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {({ source, checked, hasText }) => (
            <tr id={`source-${source.id}`}>
              <th scope="row">
                <Show when={hasText} fallback={inWords(source.title)}>
                  <A href={`/policies/${source.id}`}>{inWords(source.title)}</A>
                </Show>
              </th>
              <td data-l={words().number}>
                <NumberAndDay source={source} />
              </td>
              <td data-l={words().checked}>
                <CheckedOn checked={checked} />
              </td>
              <td data-l={words().confidence}>
                <span>{say().confidence[source.confidence]}</span>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

function NumberAndDay(props: { readonly source: Source }): JSX.Element {
  const words = () => sayCatalogue().sources
  const isBare = () => props.source.number === undefined && props.source.day === undefined
  return (
    <Show when={!isBare()} fallback={<span class="muted">{words().neither}</span>}>
      <span>
        <Show when={props.source.number} fallback={<span class="muted">{words().noNumber}</span>}>
          {(number) => (
            <span class="doc" lang="zh-CN">
              {number()}
            </span>
          )}
        </Show>
        <small>
          <Show when={props.source.day} fallback={words().noDay}>
            {(day) => <time class="num">{day()}</time>}
          </Show>
        </small>
      </span>
    </Show>
  )
}
