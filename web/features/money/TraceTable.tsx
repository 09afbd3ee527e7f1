import { For, type JSX, Show } from 'solid-js'
import { rateText, yuanOf } from '../../../assessments/figures.ts'
import type { FactKind } from '../../../assessments/schema/record.ts'
import type { Step } from '../../../assessments/schema/result.ts'
import { sayMoney } from '../../messages/money.ts'
import { sayTrace } from '../../messages/trace.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { Dated } from '../policies/Dated.tsx'
import { recordTitleFor } from '../records/record-words.ts'
import { baseName, partsText } from './base-parts.ts'
import type { MoneyLine } from './money-lines.ts'
import { TraceSentences } from './TraceSentences.tsx'
import { toldSteps } from './trace-figures.ts'
import './trace-table.css'

/** The way to the amount, step by step, to the fen, with the words of the text beside each figure. */
export function TraceTable(props: { readonly line: MoneyLine }): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayMoney()
  const steps = () => toldSteps(props.line.result.trace.steps)

  const years = () => new Set(steps().flatMap(({ year }) => year ?? []))
  const rangeText = ({ low, high }: Step['fen']) => {
    if (high === null) return low === 0 ? words().open : words().openEnd(yuanOf(low))
    return low === high ? yuanOf(high) : words().between(yuanOf(low), yuanOf(high))
  }
  const isMatch = () => props.line.measure.amount.basis === 'match'
  /** The fields that a base is made of, to the fen; where one is all of it, its name. */
  const madeOf = ({ parts = [] }: Step, kind: FactKind) => {
    const { ofBase } = sayTrace()
    return partsText(parts, ofBase, yuanOf) || baseName(parts, kind, ofBase)
  }
  const label = (one: Step) => {
    const { step, of, record, year } = one
    const fact = draft.records.find(({ id }) => id === record)
    const title = fact === undefined ? '' : recordTitleFor(props.line.measure.feed, fact)
    if (step === 'base' && fact !== undefined) {
      const made = madeOf(one, fact.kind)
      return made === null ? title : words().stepOf(title, made)
    }
    if (step === 'base' && isMatch()) return words().cityAward
    const name = of === undefined ? (words().step[step] ?? step) : words().total[of]
    if (fact !== undefined && step !== 'rate' && step !== 'record-cap' && step !== 'cut')
      return words().stepOf(name, title)
    const isOverTerm = step === 'term-cap' && years().size < 2
    return year === undefined || step === 'cut' || isOverTerm
      ? name
      : words().stepOf(name, words().inYear(year))
  }
  const figureText = ({ figure, step, record, fen }: Step) => {
    if (step === 'granted' && record !== undefined) return words().closed
    if (figure === undefined) return ''
    if (isMatch() && step === 'rate') return fen.high === null ? words().matchOpen : words().match
    return 'rate' in figure ? words().rate(rateText(figure.rate)) : rangeText(figure)
  }
  /** What a match of an award comes to is not open twice. */
  const afterText = ({ step, fen }: Step) =>
    isMatch() && step === 'rate' && fen.high === null ? '' : rangeText(fen)
  const none = () => {
    const { basis } = props.line.measure.amount
    if (basis === 'not-money') return words().notMoney
    return basis === 'unspecified' ? words().noFigure : ''
  }

  return (
    <Show when={steps().length > 0} fallback={<p class="none">{none()}</p>}>
      <TraceSentences line={props.line} />
      <table data-component="trace-table">
        <caption>{words().how}</caption>
        <thead class="sr">
          <tr>
            <th scope="col">{words().howColumns.step}</th>
            <th scope="col">{words().howColumns.figure}</th>
            <th scope="col">{words().howColumns.after}</th>
            <th scope="col">{words().howColumns.quote}</th>
          </tr>
        </thead>
        <tbody>
          <For each={steps()}>
            {(step) => (
              <tr classList={{ sum: step.step === 'amount' }}>
                <th scope="row">
                  <Dated text={label(step)} />
                </th>
                <td class="r num">{figureText(step)}</td>
                <td class="r num">{afterText(step)}</td>
                <td class="doc" lang={step.quote === undefined ? undefined : 'zh-CN'}>
                  {step.quote}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={props.line.result.basis === 'ceiling'}>
        <p class="none">{words().ceilingOnly}</p>
      </Show>
    </Show>
  )
}
