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
import type { RoadState } from './create-road.ts'

const gateIn = (ladders: Ladders, id: string): Gate | undefined =>
  Object.values(ladders)
    .flatMap(({ gates }) => gates)
    .find((gate) => gate.id === id)

/** The conditions of the rung that nobody can buy, each with the reason and its earliest day. */
export function BlockedGates(props: { readonly state: RoadState }): JSX.Element {
  const words = () => sayRoad().blocked
  const gateOf = (id: string) => gateIn(props.state.before(), id)
  /** What fails first, then what nobody has answered. */
  const blocked = () =>
    (props.state.found()?.blocked ?? []).toSorted(
      (one, other) =>
        Number(gateOf(one.gate)?.holds === null) - Number(gateOf(other.gate)?.holds === null),
    )
  const areOpen = () => blocked().every(({ gate }) => gateOf(gate)?.holds === null)
  return (
    <Show when={blocked().length > 0}>
      <SideSection
        id="blocked"
        heading={areOpen() ? words().headOpen : words().head}
        aside={<p>{areOpen() ? words().noteOpen : words().note}</p>}
      >
        <table class="tt" data-unfold>
          <caption class="sr">{words().caption}</caption>
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
            <For each={blocked()}>{(one) => <Row blocked={one} state={props.state} />}</For>
          </tbody>
        </table>
      </SideSection>
    </Show>
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
