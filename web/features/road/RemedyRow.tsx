import { createSignal, type JSX, Show } from 'solid-js'
import { plannedOf } from '../../../assessments/remedy/planned.ts'
import type { RoadRemedy } from '../../../assessments/schema/road.ts'
import { say } from '../../language.ts'
import { sayRoad } from '../../messages/road.ts'
import { Switch } from '../../ui/Switch.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { RoadState } from './create-road.ts'
import { monthAfter } from './months.ts'
import { withRemedy } from './own-road.ts'
import { RemedyDetail } from './RemedyDetail.tsx'
import { gateName, remedyName } from './road-names.ts'
import { remedyOf } from './road-room.ts'

type RemedyRowProps = { readonly id: string; readonly number: number; readonly state: RoadState }

/** One remedy: what it closes, when, what it costs; a switch, and what unfolds under it. */
export function RemedyRow(props: RemedyRowProps): JSX.Element {
  const [isOpen, setOpen] = createSignal(false)
  const { own, printed, found, before, asOf } = props.state
  const words = () => sayRoad().list
  const now = () => printed()?.remedies.find(({ id }) => id === props.id)
  const wish = () => own().remedies?.[props.id] ?? {}
  const isOn = () => wish().use !== false
  const detailId = () => `remedy-${props.id}-detail`
  const turn = (on: boolean) => {
    const wasFound = found()?.remedies.some(({ id }) => id === props.id) === true
    const use = on ? (wasFound ? undefined : true) : wasFound ? false : undefined
    props.state.change(withRemedy(own(), props.id, { use }))
  }
  return (
    <tbody id={`remedy-${props.id}`} data-off={now() === undefined ? '' : undefined}>
      <tr>
        <td class="no num">{props.number}</td>
        <th scope="row">
          <button
            type="button"
            class="unfold-name"
            aria-expanded={isOpen()}
            aria-controls={isOpen() ? detailId() : undefined}
            onClick={() => setOpen((open) => !open)}
          >
            {remedyName(props.id)}
          </button>
          <Show when={wish().costFen !== undefined || wish().months !== undefined}>
            {' '}
            <Tag>{words().own}</Tag>
          </Show>
          <Show when={now()} fallback={<small>{isOn() ? words().dropped : words().off}</small>}>
            {(one) => <small>{serves(one(), before())}</small>}
          </Show>
        </th>
        <td class="when num">
          <Show when={now()}>
            {(one) => (
              <>
                <span>
                  {sayRoad().gantt.term(
                    sayRoad().month(monthAfter(asOf(), one().startMonth)),
                    sayRoad().month(monthAfter(asOf(), one().endMonth)),
                  )}
                </span>
                <small>
                  {sayRoad().months(one().months)}
                  <Show when={wish().notBefore}>
                    {(year) => `${say().comma}${words().delayed(year())}`}
                  </Show>
                </small>
              </>
            )}
          </Show>
        </td>
        <td class="r num cost">
          <Show when={now()} fallback={<span class="muted">–</span>}>
            {(one) => (
              <>
                {sayRoad().wan(one().costFen)}
                <small>{assumed(props.id, props.state)}</small>
              </>
            )}
          </Show>
        </td>
        <td class="use no-print">
          <Switch
            label={<span class="sr">{words().useOf(remedyName(props.id))}</span>}
            on={isOn()}
            onChange={turn}
          />
        </td>
      </tr>
      <Show when={isOpen()}>
        <tr class="detail" id={detailId()}>
          <td colspan="5">
            <RemedyDetail id={props.id} state={props.state} />
          </td>
        </tr>
      </Show>
    </tbody>
  )
}

/** What it closes; of one that closes nothing by itself, what it comes before. */
function serves(one: RoadRemedy, ladders: ReturnType<RoadState['before']>): string {
  const words = sayRoad().list
  if (one.closes.length > 0) return words.closes(one.closes.map((id) => gateName(ladders, id)))
  return one.neededBy.length > 0 ? words.serves(one.neededBy.map(remedyName)) : ''
}

/** The assumed range, also where the firm counts with its own figure. */
function assumed(id: string, { road }: RoadState): string {
  const remedy = remedyOf(id)
  if (remedy === undefined) return ''
  const { low, high } = plannedOf(remedy, road()?.size ?? null).costRangeFen
  return sayRoad().list.range(sayRoad().wan(low), sayRoad().wanUp(high))
}
