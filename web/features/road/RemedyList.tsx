import { createMemo, For, type JSX, Show } from 'solid-js'
import type { Road } from '../../../assessments/schema/road.ts'
import { sayRoad } from '../../messages/road.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import type { RoadState } from './create-road.ts'
import { withRemedy } from './own-road.ts'
import { RemedyRow } from './RemedyRow.tsx'
import { remedyName } from './road-names.ts'
import { remedies } from './road-room.ts'
import '../../styles/table.css'
import './remedy-list.css'

/** As they begin, then as they end. */
const inTime = (road: Road): readonly string[] =>
  road.remedies
    .toSorted((one, other) => one.startMonth - other.startMonth || one.endMonth - other.endMonth)
    .map(({ id }) => id)

/** Every remedy of the road that was found, also the ones switched off: a row does not run away. */
export function RemedyList(props: { readonly state: RoadState }): JSX.Element {
  const { own, found, road, change } = props.state
  const words = () => sayRoad().list
  const ids = createMemo(() => {
    const best = found()
    const now = road()
    const set = Object.entries(own().remedies ?? {}).filter(([, { use }]) => use !== undefined)
    return [
      ...new Set([
        ...(best === undefined ? [] : inTime(best)),
        ...(now === undefined ? [] : inTime(now)),
        ...set.map(([id]) => id),
      ]),
    ]
  })
  const others = () => {
    const listed = new Set(ids())
    return remedies
      .filter(({ id }) => !listed.has(id))
      .map(({ id }) => ({ value: id, text: remedyName(id) }))
  }
  return (
    <SideSection id="remedies" heading={words().head} aside={<p>{words().note}</p>}>
      <Show when={ids().length > 0} fallback={<p class="muted">{words().none}</p>}>
        <table class="tt" data-component="remedy-list">
          <caption class="sr">{words().caption}</caption>
          <thead>
            <tr>
              <th scope="col" class="no">
                {words().number}
              </th>
              <th scope="col">{words().remedy}</th>
              <th scope="col">{words().when}</th>
              <th scope="col" class="r">
                {words().cost}
              </th>
              <th scope="col" class="use no-print">
                {words().use}
              </th>
            </tr>
          </thead>
          <For each={ids()}>
            {(id, at) => <RemedyRow id={id} number={at() + 1} state={props.state} />}
          </For>
        </table>
      </Show>
      <div class="add-remedy no-print">
        <SelectField
          label={words().add}
          none={words().addNone}
          note={words().addNote}
          groups={[{ options: others() }]}
          value=""
          onChange={(id) => {
            if (id !== '') change(withRemedy(own(), id, { use: true }))
          }}
        />
      </div>
    </SideSection>
  )
}
