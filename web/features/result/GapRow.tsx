import { A } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import type { Notebook } from '../../../assessments/schema/notebook.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Gate, Ladders } from '../../../assessments/schema/result.ts'
import { sayResult } from '../../messages/result.ts'

import { content } from '../assessment/content.ts'
import { GateWorking } from '../explain/GateWorking.tsx'
import { GateRemedyLink } from '../remedies/GateRemedyLink.tsx'
import type { GateRemedies } from '../remedies/remedies-room.ts'
import { GateDistance } from './GateDistance.tsx'
import { gateSource } from './gate-source.ts'
import { stepOf } from './gate-step.ts'
import { gateWords } from './gate-words.ts'
import { stateOf } from './rung-standing.ts'
import { SourceCite } from './SourceCite.tsx'
import { voice } from './voice.ts'

type GapRowProps = {
  readonly gate: Gate
  readonly request: Request
  readonly ladders: Ladders
  readonly asOf: string
  readonly frozen: boolean
  readonly catalogue: { readonly version: string }
  readonly notebook?: Pick<Notebook, 'evidence'> | undefined
  /** Undefined until they are counted, and in a saved result. */
  readonly remedies?: GateRemedies | undefined
}

/** One gap with its distance, and the way back to the answers that it is judged by. */
export function GapRow(props: GapRowProps): JSX.Element {
  const words = () => gateWords(props.gate, content.factory, voice())
  const changeable = () => stateOf(props.gate) === 'missing' && !props.frozen
  return (
    <tr data-state={stateOf(props.gate)}>
      <th scope="row">
        {words().name}
        <small>{words().note}</small>
        <GateWorking
          gate={props.gate.id}
          request={props.request}
          ladders={props.ladders}
          asOf={props.asOf}
          version={props.catalogue.version}
          evidence={props.notebook?.evidence}
        />
      </th>
      <td data-l={sayResult().gaps.want}>{words().want}</td>
      <td data-l={sayResult().gaps.value}>{words().value ?? sayResult().gates.none}</td>
      <td data-l={sayResult().gaps.distance}>
        <span>
          <GateDistance {...props} words={words()} />
          <Show when={changeable()}>
            <span class="change">
              <A
                href={`/check/${stepOf(props.gate, props.request)}`}
                aria-label={sayResult().gaps.changeOf(words().name)}
              >
                {sayResult().gaps.change}
              </A>
            </span>
          </Show>
          <GateRemedyLink gate={props.gate} remedies={props.remedies} />
        </span>
      </td>
      <td data-l={sayResult().gaps.basis}>
        <SourceCite citation={gateSource(props.gate)} />
      </td>
    </tr>
  )
}
