import { For, type JSX, Show } from 'solid-js'
import { ladderMoves } from '../../../assessments/ladder-moves.ts'
import type { Gate } from '../../../assessments/schema/result.ts'
import { say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { sayRoad } from '../../messages/road.ts'
import { Mark } from '../../ui/Mark.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { content } from '../assessment/content.ts'
import { gateWords } from '../result/gate-words.ts'
import { voice } from '../result/voice.ts'
import { standingWords, turnParts } from '../what-if/move-words.ts'
import type { RoadState } from './create-road.ts'
import { gateName, targetName } from './road-names.ts'
import { gatesLeft, type LadderId, placeOfTarget, reachedOn } from './targets.ts'

const ladderOrder: readonly LadderId[] = ['smart-factory-2025', 'sme-digital-2024', 'cmmm-2020']

/** Where the three ladders stand with all remedies done, and what is then still short. */
export function AfterRoad(props: { readonly state: RoadState }): JSX.Element {
  const words = () => sayRoad().after
  return (
    <SideSection id="after" heading={words().head} aside={<p>{words().note}</p>}>
      <table class="tt after-road" data-unfold>
        <caption class="sr">{words().caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words().ladder}</th>
            <th scope="col">{words().now}</th>
            <th scope="col">{words().done}</th>
            <th scope="col">{words().moved}</th>
          </tr>
        </thead>
        <tbody>
          <For each={ladderOrder}>{(id) => <Row ladder={id} state={props.state} />}</For>
        </tbody>
      </table>
    </SideSection>
  )
}

function Row(props: { readonly ladder: LadderId; readonly state: RoadState }): JSX.Element {
  const { before, after, target } = props.state
  const words = () => sayRoad().after
  const standing = (of: 'before' | 'after') =>
    standingWords(props.state[of](), props.ladder, content.factory, voice())
  const cell = (of: 'before' | 'after') => {
    const { rung, score } = standing(of)
    return (
      <>
        <span classList={{ doc: reachedOn(props.state[of](), props.ladder) !== null }}>{rung}</span>
        <Show when={score}>{(one) => <small class="num">{one()}</small>}</Show>
      </>
    )
  }
  const isTarget = () => placeOfTarget(target()).ladder === props.ladder
  const left = () => (isTarget() ? gatesLeft(after(), target()) : [])
  const away = (gate: Gate) => {
    const { distance } = gateWords(gate, content.factory, voice())
    const name = gateName(after(), gate.id)
    return distance === undefined ? name : `${name}${sayRoad().aside(distance)}`
  }
  const moves = () => {
    const move = ladderMoves(before(), after())[props.ladder]
    return move.moved ? turnParts(move.turns, voice()) : []
  }
  return (
    <tr data-target={isTarget() ? '' : undefined}>
      <th scope="row">{sayResult().scales[props.ladder]}</th>
      <td data-l={words().now}>
        <span>{cell('before')}</span>
      </td>
      <td data-l={words().done}>
        <span>{cell('after')}</span>
      </td>
      <td data-l={words().moved}>
        <span>
          <Show when={moves().length > 0} fallback={<span class="muted">{words().same}</span>}>
            {moves().join(say().comma)}
          </Show>
          <Show when={isTarget()}>
            <small>
              <Show
                when={left().length > 0}
                fallback={
                  <Mark state="held">{sayRoad().sentence.holds(targetName(target()))}</Mark>
                }
              >
                <Left gates={left()} nameOf={away} />
              </Show>
            </small>
          </Show>
        </span>
      </td>
    </tr>
  )
}

/** What is short, and apart from it what nobody has answered. */
function Left(props: {
  readonly gates: readonly Gate[]
  readonly nameOf: (gate: Gate) => string
}): JSX.Element {
  const words = () => sayRoad().after
  const names = (holds: boolean | null) =>
    props.gates.filter((gate) => gate.holds === holds).map(props.nameOf)
  return (
    <>
      <Show when={names(false).length > 0}>
        <Mark state="missing">{words().left(names(false))}</Mark>
      </Show>
      <Show when={names(null).length > 0}>
        <Mark state="unknown">{words().open(names(null))}</Mark>
      </Show>
    </>
  )
}
