import { A } from '@solidjs/router'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { limitOf } from '../../../assessments/remedy/closing.ts'
import type { Gate } from '../../../assessments/schema/result.ts'
import { sayRemedies } from '../../messages/remedies.ts'
import { content } from '../assessment/content.ts'
import { gateWords } from '../result/gate-words.ts'
import { voice } from '../result/voice.ts'
import type { GateRemedies } from './remedies-room.ts'
import './gate-remedy-link.css'

export type GateRemedyLinkProps = {
  readonly gate: Gate
  /** Undefined until they are counted, and in a saved result. */
  readonly remedies: GateRemedies | undefined
}

/** How many remedies close a gate, and the way to them; or why money does not close it. */
export function GateRemedyLink(props: GateRemedyLinkProps): JSX.Element {
  const words = () => sayRemedies()
  const name = () => gateWords(props.gate, content.factory, voice()).name
  const limit = () => (props.gate.holds === true ? null : limitOf(props.gate))
  return (
    <Switch>
      <Match when={limit()}>
        {(why) => <small data-component="gate-remedy-link">{words().limit[why()]}</small>}
      </Match>
      <Match when={props.gate.holds !== true && props.remedies}>
        {(found) => (
          <span data-component="gate-remedy-link">
            <Show when={found().count > 0} fallback={<small>{words().limit.remedies}</small>}>
              <A
                href={`/remedies?gate=${props.gate.id}`}
                aria-label={words().inResult.linkOf(found().count, name())}
              >
                {words().inResult.link(found().count)}
              </A>
            </Show>
            <Show when={props.gate.rule === 'score' && found().furthest}>
              {(furthest) => <small>{outcomesText(furthest())}</small>}
            </Show>
          </span>
        )}
      </Match>
    </Switch>
  )
}

/** What of a score the results of a year of business decide: with every remedy done, so far. */
export function outcomesText(furthest: Gate): string {
  const words = sayRemedies().gate
  const { value } = gateWords(furthest, content.factory, voice())
  return furthest.holds === false && value !== undefined ? words.furthest(value) : words.outcomes
}
