import { createSignal, For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { sayRegister } from '../../messages/register.ts'
import { Mark, type MarkState } from '../../ui/Mark.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { countText } from '../desk/share-text.ts'
import { changesText, faultText } from './fault-words.ts'
import type { ReadReport, RowState } from './register-api.ts'

const MOST = 100
const states: readonly RowState[] = ['refused', 'new', 'changed', 'same']
const marks: Readonly<Record<RowState, MarkState>> = {
  new: 'held',
  changed: 'ink',
  same: 'no',
  refused: 'missing',
}

/** What becomes of each row of a file, or became; what is refused first. */
export function ReportTable(props: { readonly report: ReadReport }): JSX.Element {
  const [shown, setShown] = createSignal<RowState | ''>('')
  const words = () => sayRegister().import
  const stateText = (state: RowState) =>
    props.report.applied ? words().applied[state] : words().states[state]
  const rows = () => {
    const wanted = shown()
    const found = props.report.rows.filter(({ state }) => wanted === '' || state === wanted)
    return found.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state))
  }
  return (
    <>
      <Show when={props.report.unknownColumns.length > 0}>
        <p class="quiet">
          {words().unknownColumns(props.report.unknownColumns.join(say().listed))}
        </p>
      </Show>
      <Segmented
        name="rows"
        legend={words().show}
        segments={[
          { value: '', text: `${words().showAll} ${countText(props.report.rows.length)}` },
          ...states.map((state) => ({
            value: state,
            text: `${stateText(state)} ${countText(props.report.counts[state])}`,
          })),
        ]}
        value={shown()}
        onChange={(value) => setShown(states.find((one) => one === value) ?? '')}
      />
      <table class="tt" data-unfold>
        <caption class="sr">{words().caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="r">
              {words().line}
            </th>
            <th scope="col">{words().code}</th>
            <th scope="col">{words().state}</th>
            <th scope="col">{words().why}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows().slice(0, MOST)}>
            {(row) => (
              <tr>
                <td class="r num" data-l={words().line}>
                  {row.line}
                </td>
                <td class="num" data-l={words().code}>
                  {row.creditCode ?? '—'}
                </td>
                <td data-l={words().state}>
                  <Mark state={marks[row.state]}>{stateText(row.state)}</Mark>
                </td>
                <td data-l={words().why}>
                  <ul>
                    <For each={row.faults}>{(fault) => <li>{faultText(fault)}</li>}</For>
                    <Show when={row.changes.length > 0}>
                      <li>{changesText(row.changes)}</li>
                    </Show>
                  </ul>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={rows().length > MOST}>
        <p class="quiet">{words().shown(countText(MOST), countText(rows().length))}</p>
      </Show>
    </>
  )
}
