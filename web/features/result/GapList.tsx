import { A } from '@solidjs/router'
import { createSignal, For, Index, type JSX, Show } from 'solid-js'
import type { Lift } from '../../../assessments/schema/lift.ts'
import { sayRemedies } from '../../messages/remedies.ts'
import { sayResult } from '../../messages/result.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { content } from '../assessment/content.ts'
import { createGateRemedies } from '../remedies/create-gate-remedies.ts'
import type { GateRemedies } from '../remedies/remedies-room.ts'
import { createLifts } from '../what-if/create-lifts.ts'
import { LiftRow } from '../what-if/LiftRow.tsx'
import { GapRow } from './GapRow.tsx'
import { nearestFirst, type Orders } from './gap-order.ts'
import type { ResultProps } from './result-props.ts'
import { rungName } from './rung-name.ts'
import { nextStanding, type RungStanding, rungStandings, stateOf } from './rung-standing.ts'

type LadderId = 'smart-factory-2025' | 'sme-digital-2024' | 'cmmm-2020'

const orderOf = (id: string): readonly string[] =>
  content.factory.questions
    .find((question) => question.id === id)
    ?.options.map((option) => option.value) ?? []

const orders: Orders = { kpi: orderOf('factory.kpi'), 'rung-below': orderOf('factory.recognised') }

/** What keeps each ladder from its next rung: gaps, nearest first, and apart what is not known. */
export function GapList(props: ResultProps): JSX.Element {
  const groups = () => {
    const {
      'smart-factory-2025': tiers,
      'sme-digital-2024': sme,
      'cmmm-2020': cmmm,
    } = props.ladders
    const level = (n: number | null) => (n === null ? null : String(n))
    const reached: readonly [LadderId, RungStanding | undefined][] = [
      ['smart-factory-2025', nextStanding(rungStandings(tiers.gates), tiers.tier)],
      ['sme-digital-2024', nextStanding(rungStandings(sme.gates), level(sme.level))],
      ['cmmm-2020', nextStanding(rungStandings(cmmm.gates), level(cmmm.level))],
    ]
    return reached.map(([id, next]) => ({ id, next }))
  }
  const [opened, setOpened] = createSignal<readonly LadderId[]>([])
  const lifts = createLifts(() =>
    props.trial === undefined || opened().length === 0
      ? undefined
      : { request: props.request, ladders: props.ladders },
  )
  const remediesOf = createGateRemedies(() =>
    props.frozen ? undefined : { request: props.request, ladders: props.ladders, asOf: props.asOf },
  )
  const liftOf = (id: LadderId) => {
    const found = lifts()
    return found === 'failed' ? found : found?.[id]
  }
  const toggle = (id: LadderId, isOpen: boolean) =>
    setOpened((before) => [...before.filter((one) => one !== id), ...(isOpen ? [id] : [])])
  const head = (name: 'gap' | 'want' | 'value' | 'distance' | 'basis') => sayResult().gaps[name]
  return (
    <SideSection
      id="gaps"
      heading={sayResult().gaps.head}
      aside={
        <>
          <p>{sayResult().gaps.note}</p>
          <Show when={!props.frozen}>
            <p>
              <A href="/remedies">{sayRemedies().inResult.all}</A>
            </p>
          </Show>
        </>
      }
    >
      <table class="tt gaps" data-unfold>
        <caption class="sr">{sayResult().gaps.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head('gap')}</th>
            <th scope="col">{head('want')}</th>
            <th scope="col">{head('value')}</th>
            <th scope="col">{head('distance')}</th>
            <th scope="col">{head('basis')}</th>
          </tr>
        </thead>
        <Index each={groups()}>
          {(group) => (
            <Group
              id={group().id}
              next={group().next}
              result={props}
              lift={liftOf(group().id)}
              remediesOf={remediesOf}
              onToggle={(isOpen) => toggle(group().id, isOpen)}
            />
          )}
        </Index>
      </table>
    </SideSection>
  )
}

type GroupProps = {
  readonly id: LadderId
  readonly next: RungStanding | undefined
  readonly result: ResultProps
  /** Undefined until it is asked for and worked out. */
  readonly lift: Lift | 'failed' | null | undefined
  readonly remediesOf: (gate: string) => GateRemedies | undefined
  /** What it would take is looked at, or no longer. */
  readonly onToggle: (isOpen: boolean) => void
}

function Group(props: GroupProps): JSX.Element {
  const gaps = () => {
    const gates = props.next?.gates ?? []
    const missing = gates.filter((gate) => stateOf(gate) === 'missing')
    const unknown = gates.filter((gate) => stateOf(gate) === 'unknown')
    return [...nearestFirst(missing, orders), ...unknown]
  }
  const title = () => {
    const { gaps: words, scales: names } = sayResult()
    const name = names[props.id]
    return props.next === undefined
      ? words.top(name)
      : words.to(name, rungName(props.id, props.next.rung))
  }
  return (
    <tbody>
      <tr class="group">
        <th colspan="5" scope="rowgroup">
          {title()}
          <span>{sayResult().gaps.count(props.next?.missing ?? 0, props.next?.unknown ?? 0)}</span>
        </th>
      </tr>
      <For each={gaps()}>
        {(gate) => <GapRow {...props.result} gate={gate} remedies={props.remediesOf(gate.id)} />}
      </For>
      <Show when={props.next === undefined ? undefined : props.result.trial}>
        {(trial) => (
          <LiftRow
            ladder={sayResult().scales[props.id]}
            lift={props.lift}
            onToggle={(isOpen) => props.onToggle(isOpen)}
            onTry={(answers) => trial().tryAnswers(answers)}
          />
        )}
      </Show>
    </tbody>
  )
}
