import { type JSX, Show } from 'solid-js'
import type { Money } from '../../../assessments/evaluate-money.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { Chart } from '../../charts/Chart.tsx'
import { sankey, sankeyHeight } from '../../charts/sankey.ts'
import { createTheme } from '../../charts/theme.ts'
import { inWords, say } from '../../language.ts'
import { sayMoneyPlan } from '../../messages/money-plan.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { dayText, recordNameFor, recordShort } from '../records/record-words.ts'
import type { Programmes } from '../result/programmes.ts'
import { FlowsTable } from './FlowsTable.tsx'
import { drawnFlows, FEWEST, type FlowWords, flowChart } from './flow-chart.ts'
import { type Flows, flowsOf, sumOf, weightsOf } from './flows.ts'
import { useDraftSwitch } from './use-draft-switch.ts'
import './flows.css'

export type FlowsSectionProps = { readonly money: Money; readonly programmes: Programmes }

/** From records over measures to the years of the claims, drawn as wide as its money, and listed. */
export function FlowsSection(props: FlowsSectionProps): JSX.Element {
  const { drafts } = useDraftSwitch()
  const words = () => sayMoneyPlan().flows
  const isDraft = (measure: string) => props.programmes.placeOf(measure)?.document.draft === true
  const flows = (): Flows => {
    const { plan, measures } = props.money
    return flowsOf(drafts() ? plan.withDrafts : plan.inForce, weightsOf(measures), isDraft)
  }
  const plan = () => (drafts() ? props.money.plan.withDrafts : props.money.plan.inForce)
  const isShared = () => plan().claims.some(({ records }) => records.length > 1)
  const count = () => flows().chosen.length + flows().idle.length
  const table = () => <FlowsTable flows={flows()} programmes={props.programmes} />
  return (
    <SideSection
      id="flows"
      heading={words().head}
      aside={
        <>
          <p>{words().note}</p>
          <Show when={flows().idle.length > 0}>
            <p>{words().idleNote}</p>
          </Show>
          <Show when={drafts()}>
            <p>{words().draftNote}</p>
          </Show>
          <Show when={isShared()}>
            <p>{words().sharedNote}</p>
          </Show>
        </>
      }
    >
      <Show when={count() > 0} fallback={<p class="muted">{words().empty}</p>}>
        <Show when={count() >= FEWEST} fallback={table()}>
          <FlowsChart flows={flows()} programmes={props.programmes} table={table()} />
        </Show>
      </Show>
    </SideSection>
  )
}

type FlowsChartProps = {
  readonly flows: Flows
  readonly programmes: Programmes
  readonly table: JSX.Element
}

function FlowsChart(props: FlowsChartProps): JSX.Element {
  const { draft } = useAssessment()
  const theme = createTheme()
  const words = () => sayMoneyPlan().flows
  const amount = (fen: number) => sayMoneyPlan().amountText(fen)
  /** As its measures read it, where they all read the same of it. */
  const shortOf = (record: Fact) => {
    const flows = [...props.flows.chosen, ...props.flows.idle]
    const read = flows.flatMap((flow) => {
      const place = flow.record === record.id ? props.programmes.placeOf(flow.measure) : undefined
      return place === undefined ? [] : recordNameFor(place.measure.feed, record)
    })
    const [name, ...others] = new Set(read)
    return name === undefined || others.length > 0 ? recordShort(record) : name
  }
  const names = (): FlowWords => ({
    record: (id) => {
      const record = draft.records.find((one) => one.id === id)
      if (record === undefined) {
        const name = id ?? words().firm
        return { label: [name], short: [name] }
      }
      const name = shortOf(record)
      return { label: [name, dayText(record)], short: [name] }
    },
    measure: (id, fen, idle) => {
      const place = props.programmes.placeOf(id)
      const tag = place?.clause === undefined ? '' : `〔${inWords(place.clause.tag)}〕`
      const name = place === undefined ? id : inWords(place.measure.name)
      const last = idle ? `${words().idleShort} ${amount(fen)}` : amount(fen)
      const figure = sayMoneyPlan().short(fen)
      return {
        label: [name, `${tag} ${last}`],
        short: [tag, idle ? `${words().idleShort} ${figure}` : figure],
      }
    },
    year: (year, isDraft, fen) => {
      const standing = say().standing[isDraft ? 'draft' : 'in-force']
      return {
        label: [words().yearNode(year, standing), amount(fen)],
        short: [
          words().inYear(year),
          words().shortStanding[isDraft ? 'draft' : 'in-force'],
          sayMoneyPlan().short(fen),
        ],
      }
    },
  })
  const nameOf = (id: string) => {
    const record = draft.records.find((one) => one.id === id)
    return record === undefined ? id : shortOf(record)
  }
  const values = () => flowChart(drawnFlows(props.flows, nameOf), names())
  const label = () => {
    const { chosen, idle } = props.flows
    const [law, drafted] = [
      chosen.filter((one) => !one.isDraft),
      chosen.filter((one) => one.isDraft),
    ]
    return words().chart(
      amount(sumOf(law)),
      drafted.length === 0 ? null : amount(sumOf(drafted)),
      idle.length,
    )
  }
  return (
    <Chart
      option={(width) => sankey(values(), theme(), width)}
      label={label()}
      height={(width) => sankeyHeight(values(), width)}
      caption={<span>{words().unit}</span>}
      table={props.table}
      hasFile
    />
  )
}
