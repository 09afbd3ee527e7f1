import { A } from '@solidjs/router'
import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { sayMoney } from '../../messages/money.ts'

import { useAssessment } from '../assessment/assessment.tsx'
import { progressOf, stepsFor } from '../interview/steps.ts'
import { failedConditions, recordKindOf } from './measure-conditions.ts'
import { missingFacts } from './missing-facts.ts'
import type { MoneyLine } from './money-lines.ts'
import { failedText, missingText } from './money-words.ts'

const shown = 2

/** What is still to be answered, each a way to its screen; or the condition that does not hold. */
export function MissingCell(props: { readonly line: MoneyLine }): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayMoney()
  const missing = () =>
    missingFacts(props.line.result, {
      steps: stepsFor(draft),
      isOpen: (step) => progressOf(draft, step) !== 'done',
    })
  return (
    <Switch fallback={<span class="muted">{words().nothing}</span>}>
      <Match when={props.line.group === 'ineligible'}>
        <Failed line={props.line} />
      </Match>
      <Match when={missing().length > 0}>
        <ul class="missing">
          <For each={missing().slice(0, shown)}>
            {(fact) => (
              <li>
                <A href={fact.href}>{missingText(fact, draft.records, props.line.measure)}</A>
              </li>
            )}
          </For>
          <Show when={missing().length > shown}>
            <li class="muted">{words().andMore(missing().length - shown)}</li>
          </Show>
        </ul>
      </Match>
    </Switch>
  )
}

/** A missing record can be noted, unless something else already settles the verdict. */
function Failed(props: { readonly line: MoneyLine }): JSX.Element {
  const failed = () => failedConditions(props.line.result)
  const kind = () => recordKindOf(props.line.measure.feed)
  return (
    <ul class="missing">
      <For each={failed().slice(0, shown)}>
        {(condition) => (
          <li>
            <Show
              when={condition.rule === 'record' && failed().length === 1 && kind()}
              fallback={failedText(condition, props.line)}
            >
              {(add) => <A href={`/check/records#${add()}`}>{failedText(condition, props.line)}</A>}
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
}
