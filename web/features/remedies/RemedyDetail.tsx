import { A } from '@solidjs/router'
import { createMemo, For, type JSX, Show } from 'solid-js'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { raisedBy } from '../../../assessments/remedy/closing.ts'
import { isInPlace, ordersOf } from '../../../assessments/remedy/lifted.ts'
import { rangeOf } from '../../../assessments/remedy/planned.ts'
import type { SizeClass } from '../../../assessments/remedy/size-class.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { Words } from '../../../assessments/schema/words.ts'
import { inWords, say } from '../../language.ts'
import { sayRemedies } from '../../messages/remedies.ts'
import { Mark } from '../../ui/Mark.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { content } from '../assessment/content.ts'
import { voice } from '../result/voice.ts'
import { changeWords } from '../what-if/change-words.ts'
import { costText, monthsText, sizeText } from './closing-words.ts'
import { PayingTable } from './PayingTable.tsx'
import type { Payers } from './use-payers.ts'
import './remedy-detail.css'

export type RemedyDetailProps = {
  readonly remedy: Remedy
  readonly size: SizeClass | null
  readonly payers: Payers
}

const orders = ordersOf(scales)

/** What comes first and what it raises, what it takes and leaves, and who can pay for it. */
export function RemedyDetail(props: RemedyDetailProps): JSX.Element {
  const { request } = useAssessment()
  const words = () => sayRemedies().detail
  const answers = () => request().answers ?? {}
  const raises = createMemo(() =>
    raisedBy(props.remedy, answers(), orders).map(({ answer, from, to }) =>
      changeWords({ id: answer, from, to }, content, voice()),
    ),
  )
  const split = () =>
    sayRemedies().parts(
      props.remedy.split.map(({ kind, percent }) => [sayRemedies().kind[kind] ?? kind, percent]),
    )
  const cost = () =>
    words().costOf(sizeText(props.size), costText(props.remedy.cost[rangeOf(props.size)]))
  return (
    <div data-component="remedy-detail">
      <div class="effect">
        <section>
          <h3>{words().raises}</h3>
          <Show when={raises().length > 0} fallback={<p class="muted">{words().raisesNone}</p>}>
            <ul>
              <For each={raises()}>{(line) => <li>{line}</li>}</For>
            </ul>
          </Show>
        </section>
        <section>
          <h3>{words().needs}</h3>
          <Needs remedy={props.remedy} />
        </section>
      </div>
      <dl class="takes">
        <div>
          <dt>{words().costs}</dt>
          <dd>
            {cost()}
            {say().comma}
            {words().months(monthsText(props.remedy.months))}
            <span class="confidence">{words().assumed}</span>
          </dd>
        </div>
        <div>
          <dt>{words().split}</dt>
          <dd>{split()}</dd>
        </div>
        <div>
          <dt>{words().knowHow}</dt>
          <dd>{inWords(props.remedy.knowHow)}</dd>
        </div>
        <Show when={props.remedy.technique}>
          {(technique) => (
            <div>
              <dt>{words().technique}</dt>
              <dd>{inWords(technique())}</dd>
            </div>
          )}
        </Show>
        <Several head={words().evidence} each={props.remedy.evidence} />
        <Several head={words().risks} each={props.remedy.risks} />
      </dl>
      <PayingTable remedy={props.remedy} payers={props.payers} />
      <p class="ways">
        <A href={`/map?remedy=${props.remedy.id}`}>{words().ways.map}</A>
        <A href="/road">{words().ways.road}</A>
      </p>
    </div>
  )
}

function Several(props: { readonly head: string; readonly each: readonly Words[] }): JSX.Element {
  return (
    <div>
      <dt>{props.head}</dt>
      <dd>
        <ul>
          <For each={props.each}>{(one) => <li>{inWords(one)}</li>}</For>
        </ul>
      </dd>
    </div>
  )
}

/** What must be done before, each with whether the answers say that it is there. */
function Needs(props: { readonly remedy: Remedy }): JSX.Element {
  const { request } = useAssessment()
  const needs = () =>
    props.remedy.needs.flatMap((id) => remedies.find((one) => one.id === id) ?? [])
  const isThere = (need: Remedy) => isInPlace(orders, request().answers ?? {}, need)
  return (
    <Show
      when={needs().length > 0}
      fallback={<p class="muted">{sayRemedies().detail.needsNone}</p>}
    >
      <ul>
        <For each={needs()}>
          {(need) => (
            <li>
              <A href={`/remedies#${need.id}`}>{inWords(need.name)}</A>{' '}
              <Mark state={isThere(need) ? 'held' : 'missing'}>
                {isThere(need) ? sayRemedies().inPlace : sayRemedies().detail.needOpen}
              </Mark>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
