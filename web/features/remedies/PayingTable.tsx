import { A } from '@solidjs/router'
import {
  createMemo,
  createSignal,
  createUniqueId,
  For,
  type JSX,
  Match,
  Show,
  Switch,
} from 'solid-js'
import { areas } from '../../../assessments/content/areas/areas.ts'
import type { Paying } from '../../../assessments/remedy/paying.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import { inWords, say } from '../../language.ts'
import { sayRemedies } from '../../messages/remedies.ts'
import { Button } from '../../ui/Button.tsx'
import { Cite } from '../../ui/Cite.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { ClauseOf } from '../money/ClauseOf.tsx'
import { clauseHref, clauseTag } from '../policies/clause-tag.ts'
import { feedName } from '../records/record-words.ts'
import { DocumentCaveats, MeasureCaveats } from './PayingCaveats.tsx'
import { PayingConditions } from './PayingConditions.tsx'
import type { Payers } from './use-payers.ts'
import './paying-table.css'

export type PayingTableProps = { readonly remedy: Remedy; readonly payers: Payers }

/** The measures that can pay for a remedy: law, and apart from it what a draft would bring. */
export function PayingTable(props: PayingTableProps): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayRemedies().pays
  const headId = createUniqueId()
  const paying = createMemo(() => props.payers.payingFor(props.remedy))
  const groups = () =>
    (
      [
        ['in-force', words().law],
        ['not-yet', words().later],
        ['draft', words().draft],
      ] as const
    )
      .map(([standing, head]) => ({
        standing,
        head,
        each: paying().filter((one) => one.standing === standing),
      }))
      .filter(({ each }) => each.length > 0)
  const documents = () => [...new Set(paying().map(({ document }) => document))]
  const conflicts = () => props.payers.conflictsAmong(paying())
  const none = () => {
    const area = areas.find(({ path }) => path === draft.enterprise.area)
    return area === undefined ? words().noneHere : words().none(inWords(area.name))
  }
  return (
    <section data-component="paying-table" aria-labelledby={headId}>
      <h3 id={headId}>{words().head}</h3>
      <Switch>
        <Match when={props.payers.failed()}>
          <StateNote
            state="error"
            heading={words().failed}
            action={
              <Button kind="quiet" onClick={props.payers.again}>
                {words().again}
              </Button>
            }
          />
        </Match>
        <Match when={!props.payers.ready()}>
          <StateNote state="loading" heading={sayRemedies().paysWait} />
        </Match>
        <Match when={paying().length === 0}>
          <p class="muted">{none()}</p>
        </Match>
        <Match when={paying().length > 0}>
          <table class="tt" data-unfold>
            <caption class="sr">{words().table(inWords(props.remedy.name))}</caption>
            <thead>
              <tr>
                <th scope="col">{words().columns.item}</th>
                <th scope="col">{words().columns.base}</th>
                <th scope="col">{words().columns.firm}</th>
              </tr>
            </thead>
            <For each={groups()}>
              {({ standing, head, each }) => (
                <tbody data-standing={standing}>
                  <tr class="group">
                    <th colspan="3" scope="rowgroup">
                      {head}
                    </th>
                  </tr>
                  <For each={each}>{(one) => <PayingRow paying={one} />}</For>
                </tbody>
              )}
            </For>
          </table>
          <DocumentCaveats documents={documents()} />
          <For each={conflicts()}>
            {(conflict) => (
              <p class="note">
                {words().conflict}
                {say().colon}
                {inWords(conflict.why)}
              </p>
            )}
          </For>
          <p class="note">{words().note}</p>
        </Match>
      </Switch>
    </section>
  )
}

/** One measure: what it gives, of which part of the cost, and how the firm stands to it. */
function PayingRow(props: { readonly paying: Paying }): JSX.Element {
  const words = () => sayRemedies().pays
  const [quoted, setQuoted] = createSignal(false)
  const quoteId = createUniqueId()
  const measure = () => props.paying.measure
  const document = () => props.paying.document
  const name = () => inWords(measure().name)
  const counted = () => {
    const { counts, percent } = props.paying
    if (counts === null || percent === null) return words().noBase
    return words().counted(
      counts.map((kind) => sayRemedies().kind[kind] ?? kind),
      percent,
    )
  }
  const claimedAs = () =>
    props.paying.paidAs.kind === 'spend'
      ? words().asSpend
      : words().as(feedName(measure().feed) ?? '')
  return (
    <>
      <tr data-state={document().draft ? 'draft' : 'in-force'}>
        <th scope="row">
          {name()}{' '}
          <Cite
            tag={inWords(clauseTag(document(), measure().clause))}
            label={inWords(document().title)}
            draft={document().draft}
            href={clauseHref(document(), measure().clause)}
          />
          <small>{inWords(measure().summary)}</small>
          <MeasureCaveats measure={measure()} />
          <span class="acts">
            <button
              type="button"
              class="quote"
              aria-expanded={quoted()}
              aria-controls={quoted() ? quoteId : undefined}
              aria-label={words().quoteOf(name())}
              onClick={() => setQuoted(!quoted())}
            >
              {words().quote}
            </button>
            <A href={`/money#${measure().id}`} aria-label={words().moneyOf(name())}>
              {words().money}
            </A>
          </span>
        </th>
        <td data-l={words().columns.base}>
          <span>
            {counted()}
            <small>{claimedAs()}</small>
          </span>
        </td>
        <td data-l={words().columns.firm}>
          <PayingConditions paying={props.paying} />
        </td>
      </tr>
      <Show when={quoted()}>
        <tr class="quoted" id={quoteId}>
          <td colspan="3">
            <ClauseOf line={{ document: document(), measure: measure(), result: props.paying }} />
          </td>
        </tr>
      </Show>
    </>
  )
}
