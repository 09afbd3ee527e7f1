import { type JSX, Show } from 'solid-js'
import { yuanOf } from '../../../assessments/figures.ts'
import { inWords, say } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { sayMoneyPlan } from '../../messages/money-plan.ts'
import { Cite } from '../../ui/Cite.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Standing } from '../../ui/Standing.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { clauseHref, clauseTag } from '../policies/clause-tag.ts'
import { Dated } from '../policies/Dated.tsx'
import { deadlineOfLine } from './deadline.ts'
import { MissingCell } from './MissingCell.tsx'
import { MoneyDetail } from './MoneyDetail.tsx'
import { isFigure, type MoneyLine, markOf, stateOf } from './money-lines.ts'
import { amountText } from './money-words.ts'

export type MoneyRowProps = {
  readonly line: MoneyLine
  readonly open: boolean
  readonly onToggle: () => void
}

/** One measure; it unfolds to its clause, its conditions and the way its amount was worked out. */
export function MoneyRow(props: MoneyRowProps): JSX.Element {
  const { draft, asOf } = useAssessment()
  const words = () => sayMoney()
  const measure = () => props.line.measure
  const state = () => stateOf(props.line)
  const isDraft = () => state() === 'draft'
  const exact = () => {
    const { amountFen, verdict } = props.line.result
    if (amountFen === null || verdict === 'ineligible' || amountFen.low !== amountFen.high) return
    return yuanOf(amountFen.high)
  }
  const deadline = () => deadlineOfLine(props.line, draft.records, asOf())
  const until = () => {
    const { table } = sayMoneyPlan()
    const { last, binding } = deadline()
    if (binding !== null) return table.applyBy(last)
    return props.line.document.draft ? table.untilDraft(last) : table.until(last)
  }
  const isRange = () => {
    const { amountFen } = props.line.result
    return amountFen !== null && amountFen.low !== amountFen.high
  }
  const detailId = () => `how-${measure().id}`
  return (
    <>
      <tr
        id={measure().id}
        class="line"
        data-state={state()}
        data-open={props.open ? '' : undefined}
      >
        <th scope="row">
          <button
            type="button"
            aria-expanded={props.open}
            aria-controls={props.open ? detailId() : undefined}
            onClick={() => props.onToggle()}
          >
            {inWords(measure().name)}
          </button>
          <small>{inWords(measure().summary)}</small>
          <Show when={deadline().over.length > 0}>
            <small>{say().yearOver}</small>
          </Show>
        </th>
        <td class="basis">
          <Cite
            tag={inWords(clauseTag(props.line.document, measure().clause))}
            label={inWords(props.line.document.title)}
            draft={isDraft()}
            href={clauseHref(props.line.document, measure().clause)}
          />
        </td>
        <td class="standing-cell">
          <Standing state={state()}>{say().standing[props.line.result.standing]}</Standing>
          <small class="until">
            <Dated text={until()} />
          </small>
        </td>
        <td class="verdict">
          <Mark state={markOf[props.line.group]}>{say().verdict[props.line.group]}</Mark>
        </td>
        <td
          class="r amount"
          data-figure={isFigure(props.line) ? '' : undefined}
          data-none={amountText(props.line) === words().none ? '' : undefined}
        >
          <Show
            when={isFigure(props.line)}
            fallback={<span class="muted">{amountText(props.line)}</span>}
          >
            <span class="unit">{isRange() ? words().columnSignRange : words().columnSign}</span>
            <span class="num">{amountText(props.line)}</span>
            <span class="unit">{words().columnUnit}</span>
          </Show>
        </td>
        <td class="r exact">
          <Show when={exact()}>
            {(yuan) => (
              <>
                <span class="num">{yuan()}</span>
                <span class="unit">{words().exactUnit}</span>
              </>
            )}
          </Show>
        </td>
        <td class="missing-cell">
          <MissingCell line={props.line} />
        </td>
      </tr>
      <Show when={props.open}>
        <tr class="unfold" id={detailId()}>
          <td colspan="7">
            <MoneyDetail line={props.line} />
          </td>
        </tr>
      </Show>
    </>
  )
}
