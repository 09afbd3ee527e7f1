import { For, type JSX, Show } from 'solid-js'
import { yuanOf } from '../../../assessments/figures.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { handOver } from '../../hand-over.ts'
import { inWords, language, say } from '../../language.ts'
import { sayMoneyPlan } from '../../messages/money-plan.ts'
import { Button } from '../../ui/Button.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { Dated } from '../policies/Dated.tsx'
import { recordTitle, recordTitleFor } from '../records/record-words.ts'
import { MeasureName } from '../result/MeasureName.tsx'
import type { Programmes } from '../result/programmes.ts'
import { type Flow, type Flows, type IdleFlow, sumOf } from './flows.ts'
import { flowsCsv } from './flows-csv.ts'

export type FlowsTableProps = { readonly flows: Flows; readonly programmes: Programmes }

/** Every ribbon as a row, to the fen; law and draft with a sum each, what is not chosen with its reason. */
export function FlowsTable(props: FlowsTableProps): JSX.Element {
  const words = () => sayMoneyPlan().flows
  const of = (isDraft: boolean) => props.flows.chosen.filter((flow) => flow.isDraft === isDraft)
  return (
    <>
      <table class="tt flows" data-unfold>
        <caption class="sr">{words().caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words().record}</th>
            <th scope="col">{words().measure}</th>
            <th scope="col" class="r">
              {words().amount}
            </th>
            <th scope="col" class="r">
              {words().exact}
            </th>
          </tr>
        </thead>
        <For each={[false, true]}>
          {(isDraft) => (
            <Show when={of(isDraft).length > 0}>
              <tbody data-state={isDraft ? 'draft' : undefined}>
                <For each={of(isDraft)}>
                  {(flow) => <Row flow={flow} programmes={props.programmes} />}
                </For>
                <tr class="sum">
                  <th scope="row" colspan="2">
                    {isDraft ? words().draft : words().law}
                  </th>
                  <Figures fen={sumOf(of(isDraft))} />
                </tr>
              </tbody>
            </Show>
          )}
        </For>
        <Show when={props.flows.idle.length > 0}>
          <tbody class="idle">
            <tr class="group">
              <th colspan="4" scope="rowgroup">
                {words().idle}
              </th>
            </tr>
            <For each={props.flows.idle}>
              {(flow) => <Row flow={flow} programmes={props.programmes} why={flow} />}
            </For>
          </tbody>
        </Show>
      </table>
      <Take {...props} />
    </>
  )
}

function Row(props: {
  readonly flow: Flow
  readonly programmes: Programmes
  readonly why?: IdleFlow
}): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayMoneyPlan().flows
  const record = () => draft.records.find(({ id }) => id === props.flow.record)
  return (
    <tr>
      <th scope="row">
        <Show when={record()} fallback={words().firm}>
          {(one) => <Dated text={titleIn(props.programmes, props.flow.measure, one())} />}
        </Show>
      </th>
      <td data-l={words().measure}>
        <span>
          <MeasureName
            measure={props.flow.measure}
            programmes={props.programmes}
            year={props.flow.year}
          />
          <Show when={props.why}>
            {(why) => <small>{reasonText(why(), props.programmes)}</small>}
          </Show>
        </span>
      </td>
      <Figures fen={props.flow.fen} />
    </tr>
  )
}

/** A record as the measure of its flow reads it. */
function titleIn(programmes: Programmes, measure: string, record: Fact): string {
  const place = programmes.placeOf(measure)
  return place === undefined ? recordTitle(record) : recordTitleFor(place.measure.feed, record)
}

function Figures(props: { readonly fen: number }): JSX.Element {
  const words = () => sayMoneyPlan()
  return (
    <>
      <td class="r num amount" data-l={words().flows.amount}>
        {words().short(props.fen)}
      </td>
      <td class="r num exact" data-l={words().flows.exact}>
        {yuanOf(props.fen)}
      </td>
    </>
  )
}

/** Why the plan leaves it out, how sure that is, and what the total would lose by it. */
function reasonText({ conflict, lossFen }: IdleFlow, programmes: Programmes): string {
  const words = sayMoneyPlan().flows
  const found = programmes.conflictOf(conflict)
  const sure = found?.certainty === 'inferred' ? words.inferred : ''
  const why = found === undefined ? words.closed : `${inWords(found.why)}${sure}`
  if (lossFen === null) return why
  const loss = lossFen === 0 ? words.lossNone : words.loss(sayMoneyPlan().amountText(lossFen))
  return `${why}${say().sentenceGap}${loss}`
}

/** The rows as a file. */
function Take(props: FlowsTableProps): JSX.Element {
  const { draft, asOf } = useAssessment()
  const take = () => {
    const words = sayMoneyPlan().flows
    const text = flowsCsv(props.flows, {
      columns: words.csvColumns,
      taken: words.taken,
      left: words.left,
      recordOf: (id, measure) => {
        const record = draft.records.find((one) => one.id === id)
        return record === undefined
          ? { name: words.firm, on: '' }
          : { name: titleIn(props.programmes, measure, record), on: record.on }
      },
      placeOf: (id) => {
        const place = props.programmes.placeOf(id)
        return {
          measure: place === undefined ? id : inWords(place.measure.name),
          clause: place?.clause === undefined ? '' : inWords(place.clause.tag),
        }
      },
      standingOf: (isDraft) => say().standing[isDraft ? 'draft' : 'in-force'],
      reasonOf: (flow) => reasonText(flow, props.programmes),
    })
    handOver(new Blob([text], { type: 'text/csv' }), `tidu-flows-${asOf()}-${language()}.csv`)
  }
  return (
    <p class="take no-print">
      <Button kind="quiet" onClick={take}>
        {sayMoneyPlan().flows.csv}
      </Button>
    </p>
  )
}
