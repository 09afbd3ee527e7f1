import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js'
import { scales } from '../../../assessments/content/scales.ts'
import { isInPlace, ordersOf } from '../../../assessments/remedy/lifted.ts'
import { rangeOf } from '../../../assessments/remedy/planned.ts'
import type { SizeClass } from '../../../assessments/remedy/size-class.ts'
import { inWords } from '../../language.ts'
import { sayRemedies } from '../../messages/remedies.ts'
import { Cite } from '../../ui/Cite.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { clauseHref, clauseTag } from '../policies/clause-tag.ts'
import { addsText, byRung, costText, monthsText } from './closing-words.ts'
import { RemedyDetail } from './RemedyDetail.tsx'
import type { RemedyLine } from './remedy-lines.ts'
import type { Payers } from './use-payers.ts'

export type RemedyRowProps = {
  readonly line: RemedyLine
  readonly size: SizeClass | null
  /** Id of the gate that is asked for: what is added to it stands first. */
  readonly gate?: string | undefined
  readonly payers: Payers
  readonly open: boolean
  readonly onToggle: () => void
}

const orders = ordersOf(scales)

/** One remedy; it unfolds to all that is known of it. */
export function RemedyRow(props: RemedyRowProps): JSX.Element {
  const { request } = useAssessment()
  const words = () => sayRemedies()
  const remedy = () => props.line.remedy
  const detailId = () => `what-${remedy().id}`
  const isThere = () => isInPlace(orders, request().answers ?? {}, remedy())
  const asked = () => props.line.closes.find(({ gate }) => gate.id === props.gate)
  const others = () => byRung(props.line.closes.filter(({ gate }) => gate.id !== props.gate))
  return (
    <>
      <tr id={remedy().id} class="line" data-open={props.open ? '' : undefined}>
        <th scope="row">
          <button
            type="button"
            class="fold"
            aria-expanded={props.open}
            aria-controls={props.open ? detailId() : undefined}
            onClick={() => props.onToggle()}
          >
            {inWords(remedy().name)}
          </button>
          <small>{inWords(remedy().what)}</small>
        </th>
        <td class="closes">
          <Show when={asked()}>
            {(one) => <b class="adds">{addsText(one().gate, one().adds)}</b>}
          </Show>
          <Show
            when={props.line.closes.length > 0}
            fallback={<span class="muted">{isThere() ? words().inPlace : words().closesNone}</span>}
          >
            <ul>
              <For each={others()}>
                {({ rung, rules }) => (
                  <li>
                    <span class="rung">{rung}</span> {rules}
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </td>
        <td class="r cost">
          <span class="unit">{words().short.sign}</span>
          <span class="num">{costText(remedy().cost[rangeOf(props.size)])}</span>
          <span class="unit">{words().short.cost}</span>
        </td>
        <td class="r months">
          <span class="num">{monthsText(remedy().months)}</span>
          <span class="unit">{words().short.months}</span>
        </td>
        <td class="pays">
          <PayingTags line={props.line} payers={props.payers} />
        </td>
      </tr>
      <Show when={props.open}>
        <tr class="unfold" id={detailId()}>
          <td colspan="5">
            <RemedyDetail remedy={remedy()} size={props.size} payers={props.payers} />
          </td>
        </tr>
      </Show>
    </>
  )
}

/** The clauses that can pay, law first; several measures of one clause stand as one. */
function PayingTags(props: Pick<RemedyRowProps, 'line' | 'payers'>): JSX.Element {
  const clauses = createMemo(() => {
    const found = props.payers
      .payingFor(props.line.remedy)
      .filter(({ entitled }) => entitled !== false)
      .map(({ document, measure }) => ({ document, clause: measure.clause }))
    return found.filter((one, at) => found.findIndex((o) => o.clause === one.clause) === at)
  })
  return (
    <Switch
      fallback={
        <For each={clauses()}>
          {({ document, clause }) => (
            <>
              <Cite
                tag={inWords(clauseTag(document, clause))}
                label={inWords(document.title)}
                draft={document.draft}
                href={clauseHref(document, clause)}
              />{' '}
            </>
          )}
        </For>
      }
    >
      <Match when={!props.payers.ready()}>
        <span class="muted">{sayRemedies().paysWait}</span>
      </Match>
      <Match when={clauses().length === 0}>
        <span class="muted">{sayRemedies().paysNone}</span>
      </Match>
    </Switch>
  )
}
