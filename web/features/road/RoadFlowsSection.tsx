import { createMemo, type JSX, Show } from 'solid-js'
import type { Road } from '../../../assessments/schema/road.ts'
import { Chart } from '../../charts/Chart.tsx'
import { sankey, sankeyHeight } from '../../charts/sankey.ts'
import { createTheme } from '../../charts/theme.ts'
import { inWords } from '../../language.ts'
import { sayRoad } from '../../messages/road.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { useDraftSwitch } from '../money/use-draft-switch.ts'
import { aidShares } from './aid-shares.ts'
import type { RoadState } from './create-road.ts'
import { RoadFlowsTable } from './RoadFlowsTable.tsx'
import { type RoadFlowWords, roadFlowChart } from './road-flow-chart.ts'
import { MOST_DRAWN, type RoadFlows, roadFlows } from './road-flows.ts'
import { gateName, remedyName, targetName } from './road-names.ts'
import { programmes, remedyOf } from './road-room.ts'

const lookup = {
  remedyOf,
  amountOf: (measure: string) => programmes.placeOf(measure)?.measure.amount,
}

/** A chart of so few remedies says less than its table. */
const FEWEST = 3

/** From the conditions not met over the remedies to who pays, drawn and listed. */
export function RoadFlowsSection(props: { readonly state: RoadState }): JSX.Element {
  const { drafts } = useDraftSwitch()
  const words = () => sayRoad().flows
  return (
    <Show when={props.state.printed()}>
      {(road) => {
        const flows = createMemo(() => {
          const { aidFen, claims } = drafts() ? road().withDrafts : road()
          return roadFlows(road(), aidShares(aidFen, claims, road().remedies, lookup))
        })
        const table = () => <RoadFlowsTable road={road()} flows={flows()} state={props.state} />
        return (
          <SideSection
            id="flows"
            heading={words().head}
            aside={
              <>
                <p>{words().note}</p>
                <Show when={road().remedies.length > MOST_DRAWN}>
                  <p>{words().grouped}</p>
                </Show>
                <p>{words().shared}</p>
              </>
            }
          >
            <Show when={road().remedies.length >= FEWEST} fallback={table()}>
              <FlowsChart road={road()} flows={flows()} state={props.state} table={table()} />
            </Show>
          </SideSection>
        )
      }}
    </Show>
  )
}

type FlowsChartProps = {
  readonly road: Road
  readonly flows: RoadFlows
  readonly state: RoadState
  readonly table: JSX.Element
}

function FlowsChart(props: FlowsChartProps): JSX.Element {
  const theme = createTheme()
  const words = () => sayRoad().flows
  const isDraft = (measure: string) => programmes.placeOf(measure)?.document.draft === true
  const nameOfGate = (id: string | null) =>
    id === null ? words().base : gateName(props.state.before(), id)
  const sums = (fen: number) => ({ long: sayRoad().amount(fen), short: sayRoad().wan(fen) })
  const names = (): RoadFlowWords => ({
    gate: (id, fen) => {
      const { long, short } = sums(fen)
      return { label: [nameOfGate(id), long], short: [nameOfGate(id), short] }
    },
    remedy: ({ id, remedies }, fen) => {
      const { long, short } = sums(fen)
      if (remedies.length === 1) {
        const name = remedyName(remedies[0] ?? id)
        return { label: [name, long], short: [name, short] }
      }
      const band = id.replace(/^band /, '')
      const name = band === 'several' ? words().several : nameOfGate(band === '' ? null : band)
      const count = remedies.length
      return {
        label: [name, words().band(count, long)],
        short: [name, words().band(count, short)],
      }
    },
    payer: (measure, fen) => {
      const { long, short } = sums(fen)
      if (measure === null)
        return { label: [words().ownMoney, long], short: [words().ownMoney, short] }
      const place = programmes.placeOf(measure)
      const tag = place?.clause === undefined ? '' : `〔${inWords(place.clause.tag)}〕`
      const name = place === undefined ? measure : inWords(place.measure.name)
      return { label: [name, `${tag} ${long}`], short: [tag, short] }
    },
  })
  const values = createMemo(() => roadFlowChart(props.flows, isDraft, names()))
  const label = () => {
    const gates = new Set(props.flows.served.map(({ gate }) => gate)).size
    const own = props.flows.paid.filter(({ measure }) => measure === null)
    const ownFen = own.reduce((sum, { fen }) => sum + fen, 0)
    return words().chart(
      gates,
      props.road.remedies.length,
      sayRoad().amount(props.road.costFen - ownFen),
      sayRoad().amount(ownFen),
    )
  }
  return (
    <Chart
      option={(width) => sankey(values(), theme(), width)}
      label={label()}
      height={(width) => sankeyHeight(values(), width)}
      caption={<span>{words().unit}</span>}
      lead={sayRoad().lead(targetName(props.state.target()))}
      table={props.table}
    />
  )
}
