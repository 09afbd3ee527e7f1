import { A } from '@solidjs/router'
import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { inWords, language, say } from '../../language.ts'
import { sayCatalogue } from '../../messages/catalogue.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Standing } from '../../ui/Standing.tsx'
import { articlesOf } from '../policies/clause-tag.ts'
import { standingState } from '../policies/standing-state.ts'
import { CheckedOn } from './CheckedOn.tsx'
import type { DocumentRow } from './catalogue-rows.ts'

/** The policy documents, each with its days, what it holds, and whether its quotations stand. */
export function DocumentTable(props: {
  readonly rows: readonly DocumentRow[]
  readonly textsFailed: boolean
}): JSX.Element {
  const words = () => sayCatalogue().documents
  return (
    <table class="tt" data-unfold>
      <caption class="sr">{words().table}</caption>
      <thead>
        <tr>
          <th scope="col">{words().document}</th>
          <th scope="col">{words().term}</th>
          <th scope="col">{words().content}</th>
          <th scope="col">{words().checked}</th>
          <th scope="col">{words().confidence}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>{(row) => <Row row={row} textsFailed={props.textsFailed} />}</For>
      </tbody>
    </table>
  )
}

function Row(props: { readonly row: DocumentRow; readonly textsFailed: boolean }): JSX.Element {
  const words = () => sayCatalogue().documents
  const document = () => props.row.document
  return (
    <tr>
      <th scope="row">
        <A href={`/policies/${document().id}`} classList={{ doc: language() === 'zh' }}>
          {inWords(document().title)}
        </A>
        <Show when={document().number}>
          {(number) => (
            <small class="doc" lang="zh-CN">
              {number()}
            </small>
          )}
        </Show>
      </th>
      <td data-l={words().term}>
        <Term row={props.row} />
      </td>
      <td data-l={words().content}>
        <span>
          {words().counts(articlesOf(document()).length, document().measures.length)}
          <small>
            <Quotations row={props.row} textsFailed={props.textsFailed} />
          </small>
        </span>
      </td>
      <td data-l={words().checked}>
        <CheckedOn checked={props.row.checked} />
      </td>
      <td data-l={words().confidence}>
        <span>
          {say().confidence[document().source.confidence]}
          <Show when={props.row.readings > 0}>
            <small>{words().readings(props.row.readings)}</small>
          </Show>
        </span>
      </td>
    </tr>
  )
}

function Term(props: { readonly row: DocumentRow }): JSX.Element {
  const words = () => sayCatalogue().documents
  const { first, last, draft } = props.row.document
  const left = () => props.row.window.daysLeft
  return (
    <span>
      <Standing state={standingState(props.row.standing)}>
        {say().standing[props.row.standing]}
      </Standing>
      <span class="days">
        <time class="num">{first}</time>
        <span aria-hidden="true">–</span>
        <time class="num">{last}</time>
      </span>
      <Show when={draft}>
        <small>{words().draftTerm}</small>
      </Show>
      <small>
        <Switch fallback={words().left(left())}>
          <Match when={props.row.window.state === 'not-yet'}>{words().starts(first)}</Match>
          <Match when={props.row.window.state === 'ended'}>{words().over(-left())}</Match>
          <Match when={props.row.window.state === 'ending'}>
            <Mark state="caution">{words().left(left())}</Mark>
          </Match>
        </Switch>
      </small>
    </span>
  )
}

function Quotations(props: {
  readonly row: DocumentRow
  readonly textsFailed: boolean
}): JSX.Element {
  const words = () => sayCatalogue().documents
  const checks = () => sayCatalogue().checks
  return (
    <Show
      when={props.row.quotations}
      fallback={
        <Mark state="unknown">{props.textsFailed ? checks().notChecked : checks().checking}</Mark>
      }
    >
      {(quotations) => (
        <Show
          when={quotations().fallen.length > 0}
          fallback={<Mark state="held">{words().stand(quotations().all)}</Mark>}
        >
          <Mark state="missing">
            {words().fallen(quotations().fallen.length, quotations().all)}
          </Mark>
        </Show>
      )}
    </Show>
  )
}
