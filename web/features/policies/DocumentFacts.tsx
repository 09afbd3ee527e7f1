import { For, type JSX, Show } from 'solid-js'
import { standingOf } from '../../../assessments/measure/window.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { inWords, say } from '../../language.ts'
import { sayPolicies } from '../../messages/policies.ts'
import { Facts } from '../../ui/Facts.tsx'
import { Standing } from '../../ui/Standing.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { areaText } from './area-text.ts'
import { Dated } from './Dated.tsx'
import { standingState } from './standing-state.ts'

/** Number, issuer, days, standing, area and the day it was checked, and what holds for all of it. */
export function DocumentFacts(props: { readonly document: PolicyDocument }): JSX.Element {
  const { asOf } = useAssessment()
  const words = () => sayPolicies()
  const standing = () => standingOf(props.document, asOf())
  const issued = () => props.document.issued
  const facts = () => {
    const { document } = props
    return [
      {
        term: words().standing,
        value: <Standing state={standingState(standing())}>{say().standing[standing()]}</Standing>,
      },
      ...(document.number === undefined
        ? []
        : [
            {
              term: words().number,
              value: (
                <span class="doc" lang="zh-CN">
                  {document.number}
                </span>
              ),
            },
          ]),
      {
        term: document.draft ? words().drafter : words().issuer,
        value: inWords(document.issuer),
      },
      {
        term: words().issued,
        value: (
          <Show when={issued()} fallback={words().notIssued}>
            {(day) => <time class="num">{day()}</time>}
          </Show>
        ),
      },
      {
        term: words().term,
        value: (
          <Dated
            text={
              document.draft
                ? words().draftTo(document.first, document.last)
                : words().to(document.first, document.last)
            }
          />
        ),
      },
      { term: words().area, value: areaText(document) },
      {
        term: words().checked,
        value: <Dated text={words().checkedOn(document.source.checkedOn)} />,
      },
    ]
  }
  const warning = () => {
    if (standing() === 'draft') return words().draftNote
    return standing() === 'expired' ? words().expiredNote : undefined
  }
  return (
    <div data-component="document-facts">
      <Facts facts={facts()} />
      <ul class="note">
        <Show when={warning()}>
          {(text) => (
            <li>
              <strong>{text()}</strong>
            </li>
          )}
        </Show>
        <For each={props.document.caveats}>{(caveat) => <li>{inWords(caveat)}</li>}</For>
      </ul>
    </div>
  )
}
