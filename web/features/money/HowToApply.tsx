import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { inWords, say } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { sayMoneyPlan } from '../../messages/money-plan.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { Dated } from '../policies/Dated.tsx'
import { deadlineOfLine, deadlineWords } from './deadline.ts'
import type { MoneyLine } from './money-lines.ts'
import { useApplications } from './use-applications.ts'

/** Until when, in which way, in which form, and with which papers a measure is had. */
export function HowToApply(props: { readonly line: MoneyLine }): JSX.Element {
  const { draft, asOf } = useAssessment()
  const words = () => sayMoneyPlan().apply
  const measure = () => props.line.measure
  const { applicationOf, ready } = useApplications()
  const application = () => applicationOf(measure().id)
  const deadline = () =>
    deadlineWords(props.line, deadlineOfLine(props.line, draft.records, asOf()), asOf(), words())
  return (
    <section class="apply" aria-label={words().head}>
      <h3>{words().head}</h3>
      <dl>
        <div>
          <dt>{deadline().head}</dt>
          <dd>
            <Dated text={deadline().sentences.join(say().sentenceGap)} />
          </dd>
        </div>
        <div>
          <dt>{words().mode}</dt>
          <dd>{sayMoney().mode[measure().mode]}</dd>
        </div>
        <div>
          <dt>{words().payout}</dt>
          <dd>{sayMoney().payout[measure().payout]}</dd>
        </div>
        <div>
          <dt>{words().materials}</dt>
          <Switch fallback={<dd class="muted">{words().noMaterials}</dd>}>
            <Match when={application()}>
              {(found) => (
                <>
                  <dd>
                    <ol>
                      <For each={found().materials}>{(one) => <li>{inWords(one)}</li>}</For>
                    </ol>
                  </dd>
                  <dd class="muted">
                    {words().materialsNote}
                    <span class="confidence">{say().confidence[found().confidence]}</span>
                  </dd>
                </>
              )}
            </Match>
            <Match when={!ready()}>
              <dd class="muted">{words().loading}</dd>
            </Match>
          </Switch>
        </div>
        <Show when={application()?.where}>
          {(where) => (
            <div>
              <dt>{words().where}</dt>
              <dd>{inWords(where())}</dd>
            </div>
          )}
        </Show>
      </dl>
    </section>
  )
}
