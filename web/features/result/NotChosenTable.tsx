import { For, type JSX, Show } from 'solid-js'
import type { Money } from '../../../assessments/evaluate-money.ts'
import type { NotChosen } from '../../../assessments/schema/result.ts'
import { inWords } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { MeasureName } from './MeasureName.tsx'
import type { Programmes } from './programmes.ts'

type NotChosenTableProps = { readonly money: Money; readonly programmes: Programmes }

const keyOf = (one: NotChosen): string => `${one.measure} ${one.year} ${one.records.join(' ')}`

/** What the firm could claim and the plan leaves out: why, and what choosing it would cost. */
export function NotChosenTable(props: NotChosenTableProps): JSX.Element {
  const rows = (): readonly NotChosen[] => {
    const { inForce, withDrafts } = props.money.plan
    const before = new Set(inForce.notChosen.map(keyOf))
    return [...inForce.notChosen, ...withDrafts.notChosen.filter((one) => !before.has(keyOf(one)))]
  }
  const words = () => sayResult().plan
  return (
    <Show when={rows().length > 0}>
      <h3 class="not-chosen">{words().notChosen}</h3>
      <table class="tt not-chosen-table" data-unfold>
        <caption class="sr">{words().notChosenCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words().item}</th>
            <th scope="col">{words().why}</th>
            <th scope="col" class="r">
              {words().amount}
            </th>
            <th scope="col" class="r">
              {words().loss}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>{(row) => <Row row={row} programmes={props.programmes} />}</For>
        </tbody>
      </table>
    </Show>
  )
}

function Row(props: { readonly row: NotChosen; readonly programmes: Programmes }): JSX.Element {
  const words = () => sayResult().plan
  const conflict = () => props.programmes.conflictOf(props.row.conflict)
  const why = () => {
    const found = conflict()
    return found === undefined ? words().closed : inWords(found.why)
  }
  const loss = () => {
    const { lossFen } = props.row
    if (lossFen === null) return words().lossOpen
    return lossFen === 0 ? words().lossNone : words().short(lossFen)
  }
  const isDraft = () => props.programmes.placeOf(props.row.measure)?.document.draft === true
  return (
    <tr data-state={isDraft() ? 'draft' : undefined}>
      <th scope="row">
        <MeasureName
          measure={props.row.measure}
          programmes={props.programmes}
          year={props.row.year}
        />
      </th>
      <td data-l={words().why}>
        <span>
          {why()}
          <Show when={conflict()?.certainty === 'inferred'}>
            <small>{words().inferred}</small>
          </Show>
        </span>
      </td>
      <td class="r num amount" data-l={words().amount}>
        {words().short(props.row.amountFen)}
      </td>
      <td class="r num" data-l={words().loss}>
        {loss()}
      </td>
    </tr>
  )
}
