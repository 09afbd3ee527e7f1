import { For, type JSX, Show } from 'solid-js'
import type { Gate, Ladders } from '../../../assessments/schema/result.ts'
import type { Blocked } from '../../../assessments/schema/road.ts'
import { sayResult } from '../../messages/result.ts'
import { sayRoad } from '../../messages/road.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { content } from '../assessment/content.ts'
import { stepOf } from '../result/gate-step.ts'
import { gateWords } from '../result/gate-words.ts'
import { voice } from '../result/voice.ts'
import { causeOf } from './causes.ts'
import type { RoadState } from './create-road.ts'

const gateIn = (ladders: Ladders, id: string): Gate | undefined =>
  Object.values(ladders)
    .flatMap(({ gates }) => gates)
    .find((gate) => gate.id === id)

type Group = 'money' | 'short' | 'open'

const groups: readonly Group[] = ['money', 'short', 'open']

const ids = { money: 'blocked', short: 'blocked-short', open: 'blocked-open' } as const

/** The conditions that no remedy closes, by the reason: not to be bought, not enough, not answered. */
export function BlockedGates(props: { readonly state: RoadState }): JSX.Element {
  const groupOf = (one: Blocked): Group => {
    const cause = causeOf(one, gateIn(props.state.before(), one.gate))
    return cause === 'remedies' || cause === 'left-out' ? 'short' : cause
  }
  const blockedIn = (group: Group) =>
    (props.state.found()?.blocked ?? []).filter((one) => groupOf(one) === group)
  return (
    <For each={groups}>
      {(group) => (
        <Show when={blockedIn(group).length > 0}>
          <GroupOfGates group={group} blocked={blockedIn(group)} state={props.state} />
        </Show>
      )}
    </For>
  )
}

type GroupProps = {
  readonly group: Group
  readonly blocked: readonly Blocked[]
  readonly state: RoadState
}

function GroupOfGates(props: GroupProps): JSX.Element {
  const words = () => sayRoad().blocked
  const said = () => words().groups[props.group]
  return (
    <SideSection id={ids[props.group]} heading={said().head} aside={<p>{said().note}</p>}>
      <table class="tt" data-unfold>
        <caption class="sr">{said().head}</caption>
        <thead>
          <tr>
            <th scope="col">{words().gate}</th>
            <th scope="col">{words().want}</th>
            <th scope="col">{words().value}</th>
            <th scope="col">{words().why}</th>
            <th scope="col">{words().earliest}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.blocked}>{(one) => <Row blocked={one} state={props.state} />}</For>
        </tbody>
      </table>
    </SideSection>
  )
}

function Row(props: { readonly blocked: Blocked; readonly state: RoadState }): JSX.Element {
  const words = () => sayRoad().blocked
  const gate = () => gateIn(props.state.before(), props.blocked.gate)
  const said = () => {
    const found = gate()
    return found === undefined ? undefined : gateWords(found, content.factory, voice())
  }
  const isOpen = () => gate()?.holds === null
  const name = () => said()?.name ?? props.blocked.gate
  return (
    <tr>
      <th scope="row">{name()}</th>
      <td data-l={words().want}>{said()?.want}</td>
      <td data-l={words().value}>{said()?.value ?? sayResult().gates.none}</td>
      <Show
        when={isOpen() && gate()}
        fallback={
          <>
            <td data-l={words().why}>{words().reasons[props.blocked.why]}</td>
            <td data-l={words().earliest} class="num">
              <When blocked={props.blocked} />
            </td>
          </>
        }
      >
        {(open) => (
          <>
            <td data-l={words().why}>{words().unanswered}</td>
            <td data-l={words().earliest}>
              <a
                class="no-print"
                href={`/check/${stepOf(open(), props.state.request())}`}
                aria-label={words().answerOf(name())}
              >
                {words().answer}
              </a>
            </td>
          </>
        )}
      </Show>
    </tr>
  )
}

/** From when on it can be met, or by when it is. */
function When(props: { readonly blocked: Blocked }): JSX.Element {
  const words = () => sayRoad().blocked
  return (
    <Show
      when={props.blocked.earliest ?? props.blocked.latest}
      fallback={<span class="muted">{words().never}</span>}
    >
      <Show when={props.blocked.earliest}>{(day) => words().from(day())}</Show>
      <Show when={props.blocked.latest}>{(day) => <span>{words().by(day())}</span>}</Show>
    </Show>
  )
}
