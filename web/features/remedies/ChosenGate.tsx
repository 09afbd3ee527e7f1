import { A } from '@solidjs/router'
import { createMemo, type JSX, Match, Show, Switch } from 'solid-js'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { limitOf } from '../../../assessments/remedy/closing.ts'
import { furthestLadders } from '../../../assessments/remedy/closing-furthest.ts'
import type { Gate } from '../../../assessments/schema/result.ts'
import { say } from '../../language.ts'
import { sayRemedies } from '../../messages/remedies.ts'
import { sayResult } from '../../messages/result.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { content } from '../assessment/content.ts'
import { GateDistance } from '../result/GateDistance.tsx'
import { gateSource } from '../result/gate-source.ts'
import { gateWords } from '../result/gate-words.ts'
import { rungName } from '../result/rung-name.ts'
import { SourceCite } from '../result/SourceCite.tsx'
import { voice } from '../result/voice.ts'
import { ruleName } from './closing-words.ts'
import { outcomesText } from './GateRemedyLink.tsx'
import { gateIn, ladderOf } from './next-gaps.ts'
import './chosen-gate.css'

/** The gate that is to be closed: what it asks, how far it is, and whether money closes it. */
export function ChosenGate(props: { readonly gate: Gate; readonly count: number }): JSX.Element {
  const { request } = useAssessment()
  const words = () => gateWords(props.gate, content.factory, voice())
  const towards = () => {
    const ladder = ladderOf(props.gate)
    if (ladder === undefined) return ''
    return sayRemedies().towards(sayResult().scales[ladder], rungName(ladder, props.gate.rung))
  }
  /** Beside a name a note begins small; here it stands alone. */
  const note = () => words().note?.replace(/^[a-z]/, (first) => first.toUpperCase())
  return (
    <section data-component="chosen-gate" aria-label={words().name}>
      <div>
        <p>{towards()}</p>
        <Show when={note()}>{(text) => <p class="muted">{text()}</p>}</Show>
      </div>
      <dl>
        <div>
          <dt>{sayResult().gates.want}</dt>
          <dd>{words().want}</dd>
        </div>
        <div>
          <dt>{sayResult().gates.value}</dt>
          <dd>{words().value ?? sayResult().gates.none}</dd>
        </div>
        <div>
          <dt>{sayResult().gates.distance}</dt>
          <dd>
            <GateDistance gate={props.gate} words={words()} request={request()} frozen={false} />
          </dd>
        </div>
        <div>
          <dt>{sayResult().gates.basis}</dt>
          <dd>
            <SourceCite citation={gateSource(props.gate)} />
          </dd>
        </div>
      </dl>
      <p class="closable">
        <Closable gate={props.gate} count={props.count} />{' '}
        <A class="nowrap no-print" href="/result#gaps">
          {sayRemedies().links.result}
        </A>
      </p>
    </section>
  )
}

/** The heading of the page that asks for one gate: how many remedies there are for it. */
export function chosenHead(gate: Gate, count: number): readonly string[] {
  const words = sayRemedies().gate
  if (gate.holds === true) return words.headMet(ruleName(gate))
  return count === 0 ? words.headNone(ruleName(gate)) : words.head(ruleName(gate), count)
}

/** Whether money closes it, in a sentence; of a score also how far it leads. */
function Closable(props: { readonly gate: Gate; readonly count: number }): JSX.Element {
  const { request, asOf } = useAssessment()
  const words = () => sayRemedies().gate
  const limit = () => limitOf(props.gate)
  const furthest = createMemo(() => {
    if (props.gate.rule !== 'score' || props.count === 0) return undefined
    return gateIn(furthestLadders(request(), scales, remedies, asOf()), props.gate.id)
  })
  return (
    <Switch
      fallback={
        <>
          {words().order}
          <Show when={furthest()}>
            {(gate) => (
              <>
                {say().sentenceGap}
                {outcomesText(gate())}
              </>
            )}
          </Show>
        </>
      }
    >
      <Match when={props.gate.holds === true}>{words().met}</Match>
      <Match when={limit()}>{(why) => sayRemedies().limit[why()]}</Match>
      <Match when={props.count === 0}>{words().none}</Match>
    </Switch>
  )
}
