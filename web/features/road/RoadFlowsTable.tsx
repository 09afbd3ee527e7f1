import { For, type JSX } from 'solid-js'
import type { Road } from '../../../assessments/schema/road.ts'
import { inWords, say } from '../../language.ts'
import { sayRoad } from '../../messages/road.ts'
import type { RoadState } from './create-road.ts'
import type { RoadFlows } from './road-flows.ts'
import { gateName, remedyName } from './road-names.ts'
import { programmes } from './road-room.ts'
import '../../styles/table.css'

/** `road` in printed figures. */
type RoadFlowsTableProps = {
  readonly road: Road
  readonly flows: RoadFlows
  readonly state: RoadState
}

/** Every remedy of the chart: what it closes, what it costs, who pays. */
export function RoadFlowsTable(props: RoadFlowsTableProps): JSX.Element {
  const words = () => sayRoad().flows
  const aidOf = (id: string) =>
    props.flows.paid
      .filter(({ remedy, measure }) => remedy === id && measure !== null)
      .reduce((sum, { fen }) => sum + fen, 0)
  const rows = () =>
    props.road.remedies.map(({ id, costFen }) => {
      const served = props.flows.served.filter(({ remedy }) => remedy === id)
      const payers = props.flows.paid.flatMap(({ remedy, measure }) =>
        remedy !== id || measure === null
          ? []
          : [inWords(programmes.placeOf(measure)?.measure.name ?? { zh: measure, en: measure })],
      )
      return {
        name: remedyName(id),
        gates: served.map(({ gate }) =>
          gate === null ? words().base : gateName(props.state.before(), gate),
        ),
        payers,
        costFen,
        aidFen: aidOf(id),
      }
    })
  const total = () => rows().reduce((sum, { aidFen }) => sum + aidFen, 0)
  return (
    <table class="tt road-flows" data-unfold>
      <caption class="sr">{words().caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().remedy}</th>
          <th scope="col">{words().gates}</th>
          <th scope="col" class="r">
            {words().cost}
          </th>
          <th scope="col" class="r">
            {words().aid}
          </th>
          <th scope="col" class="r">
            {words().own}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={rows()}>
          {(row) => (
            <tr>
              <th scope="row">
                {row.name}
                <small>{row.payers.join(say().listed)}</small>
              </th>
              <td data-l={words().gates}>{row.gates.join(say().listed)}</td>
              <Figures costFen={row.costFen} aidFen={row.aidFen} />
            </tr>
          )}
        </For>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="2">
            {words().total}
          </th>
          <Figures costFen={props.road.costFen} aidFen={total()} />
        </tr>
      </tfoot>
    </table>
  )
}

function Figures(props: { readonly costFen: number; readonly aidFen: number }): JSX.Element {
  const words = () => sayRoad()
  return (
    <>
      <td class="r num" data-l={words().flows.cost}>
        {words().wan(props.costFen)}
      </td>
      <td class="r num" data-l={words().flows.aid}>
        {words().wan(props.aidFen)}
      </td>
      <td class="r num" data-l={words().flows.own}>
        {words().wan(props.costFen - props.aidFen)}
      </td>
    </>
  )
}
