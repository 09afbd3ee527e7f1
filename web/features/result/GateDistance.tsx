import { A } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Gate } from '../../../assessments/schema/result.ts'
import { say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Mark } from '../../ui/Mark.tsx'
import { stepOf } from './gate-step.ts'
import type { GateWords } from './gate-words.ts'
import { stateOf } from './rung-standing.ts'

export type GateDistanceProps = {
  readonly gate: Gate
  readonly words: GateWords
  readonly request: Request
  /** Nothing can be answered in a saved result. */
  readonly frozen: boolean
}

/** How far a gate is from holding; an open one leads to the step that settles it. */
export function GateDistance(props: GateDistanceProps): JSX.Element {
  const state = () => stateOf(props.gate)
  const word = () => {
    const { held, missing, unknown } = sayResult().gates
    if (state() === 'held') return held
    return state() === 'unknown' ? unknown : (props.words.distance ?? missing)
  }
  return (
    <Mark state={state()}>
      {word()}
      <Show when={state() === 'unknown' && !props.frozen}>
        {say().comma}
        <A
          href={`/check/${stepOf(props.gate, props.request)}`}
          aria-label={sayResult().gates.answerOf(props.words.name)}
        >
          {sayResult().gates.answer}
        </A>
      </Show>
    </Mark>
  )
}
