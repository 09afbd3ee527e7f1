import { A } from '@solidjs/router'
import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { sayMoney } from '../../messages/money.ts'

import { useAssessment } from '../assessment/assessment.tsx'
import { progressOf, stepsFor } from '../interview/steps.ts'
import { addHref, hrefToAdd } from '../records/record-address.ts'
import { awardedTitles } from '../records/record-readers.ts'
import { failedConditions, type JudgedCondition } from './measure-conditions.ts'
import { missingFacts } from './missing-facts.ts'
import { failedWords, missingWords } from './missing-words.ts'
import type { MoneyLine } from './money-lines.ts'
import { useDocuments } from './use-documents.ts'

const shown = 2

/** What is still to be answered, each a way to its screen; or the condition that does not hold. */
export function MissingCell(props: { readonly line: MoneyLine }): JSX.Element {
  const { draft } = useAssessment()
  const { measures } = useDocuments()
  const words = () => sayMoney()
  const naming = () => ({ records: draft.records, measures: measures() })
  const missing = () =>
    missingFacts(props.line, draft.records, {
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
                <A href={fact.href}>{missingWords(fact, naming(), props.line.measure)}</A>
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
  const { draft } = useAssessment()
  const { documents } = useDocuments()
  const failed = () => failedConditions(props.line.result)
  const href = ({ rule }: JudgedCondition) => {
    const { feed, amount } = props.line.measure
    if (failed().length > 1) return null
    if (rule === 'record') return hrefToAdd(feed)
    if (rule !== 'city-award' || amount.basis !== 'match') return null
    const titles = awardedTitles(documents(), draft.enterprise.area)
    return titles.includes(amount.title) ? addHref('city-award', amount.title) : null
  }
  return (
    <ul class="missing">
      <For each={failed().slice(0, shown)}>
        {(condition) => (
          <li>
            <Show when={href(condition)} fallback={failedWords(condition, props.line)}>
              {(add) => <A href={add()}>{failedWords(condition, props.line)}</A>}
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
}
