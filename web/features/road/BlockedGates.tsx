import { For, type JSX, Show } from 'solid-js'
import type { Blocked } from '../../../assessments/schema/road.ts'
import { sayResult } from '../../messages/result.ts'
import { sayRoad } from '../../messages/road.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { content } from '../assessment/content.ts'
import { gateWords } from '../result/gate-words.ts'
import { voice } from '../result/voice.ts'
import type { RoadState } from './create-road.ts'

/** The conditions of the rung that nobody can buy, each with the reason and its earliest day. */
export function BlockedGates(props: { readonly state: RoadState }): JSX.Element {
  const words = () => sayRoad().blocked
  const blocked = () => props.state.found()?.blocked ?? []
  return (
    <Show when={blocked().length > 0}>
      <SideSection id="blocked" heading={words().head} aside={<p>{words().note}</p>}>
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
  const gate = () =>
    Object.values(props.state.before())
      .flatMap(({ gates }) => gates)
      .find(({ id }) => id === props.blocked.gate)
  const said = () => {
    const found = gate()
    return found === undefined ? undefined : gateWords(found, content.factory, voice())
  }
  return (
    <tr>
      <th scope="row">{said()?.name ?? props.blocked.gate}</th>
      <td data-l={words().want}>{said()?.want}</td>
      <td data-l={words().value}>{said()?.value ?? sayResult().gates.none}</td>
      <td data-l={words().why}>{words().reasons[props.blocked.why]}</td>
      <td data-l={words().earliest} class="num">
        <Show
          when={props.blocked.earliest ?? props.blocked.latest}
          fallback={<span class="muted">{words().never}</span>}
        >
          <Show when={props.blocked.earliest}>{(day) => words().from(day())}</Show>
          <Show when={props.blocked.latest}>{(day) => <span>{words().by(day())}</span>}</Show>
        </Show>
      </td>
    </tr>
  )
}
