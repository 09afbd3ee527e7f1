import { For, type JSX, Show } from 'solid-js'
import { inWords, say } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { Mark } from '../../ui/Mark.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { ClauseOf } from './ClauseOf.tsx'
import { ConflictNotes } from './ConflictNotes.tsx'
import { HowToApply } from './HowToApply.tsx'
import { conditionsOf } from './measure-conditions.ts'
import { type MoneyLine, stateOf } from './money-lines.ts'
import { conditionText } from './money-words.ts'
import { PlanNote } from './PlanNote.tsx'
import { TraceTable } from './TraceTable.tsx'
import './money-detail.css'

const answers = { true: 'held', false: 'missing', null: 'unknown' } as const

/** The clause, what it asks, how the amount was found, and what the text leaves open. */
export function MoneyDetail(props: { readonly line: MoneyLine }): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayMoney()
  const measure = () => props.line.measure
  return (
    <div data-component="money-detail" data-state={stateOf(props.line)}>
      <div class="text">
        <ClauseOf line={props.line} />
        <h3 class="sr">{words().conditions}</h3>
        <ul class="conditions">
          <For each={conditionsOf(props.line.result.because)}>
            {(condition) => (
              <li>
                <Mark state={answers[`${condition.holds}`]}>
                  {conditionText(condition, props.line, draft.records)}
                  <span class="sr">
                    {say().colon}
                    {say().state[answers[`${condition.holds}`]]}
                  </span>
                </Mark>
              </li>
            )}
          </For>
        </ul>
        <ConflictNotes line={props.line} />
        <HowToApply line={props.line} />
      </div>
      <div class="sums">
        <TraceTable line={props.line} />
        <Show when={props.line.result.trace.steps.length > 0}>
          <p class="note">{words().alone}</p>
        </Show>
        <PlanNote line={props.line} />
        <dl class="read">
          <Show when={measure().notes.length > 0}>
            <div>
              <dt>{words().notes}</dt>
              <For each={measure().notes}>
                {(note) => (
                  <dd>
                    {inWords(note.text)}
                    <span class="confidence">{say().confidence[note.confidence]}</span>
                  </dd>
                )}
              </For>
            </div>
          </Show>
          <div>
            <dt>{words().caveats}</dt>
            <For each={props.line.result.caveats}>{(caveat) => <dd>{inWords(caveat)}</dd>}</For>
          </div>
        </dl>
      </div>
    </div>
  )
}
