import { yuanOf } from '../figures.ts'
import type { MeasureResult } from '../schema/result.ts'
import type { Block, Cell } from './block.ts'
import { factText } from './fact-text.ts'
import { clauseTag, fenCell, fenSpanCell, type Told, taggedName, text } from './told.ts'

/** An amount, an interval, or why there is none. */
export function amountCell(told: Told, { id, amountFen, verdict }: MeasureResult): Cell {
  const { words, placeOf } = told
  const basis = placeOf(id)?.measure.amount.basis
  const tag = words.tag(clauseTag(told, id))
  if (basis === 'not-money') return { text: words.plan.notMoney, value: null }
  if (basis === 'unspecified') return { text: words.plan.unspecified, value: null }
  if (verdict === 'ineligible' || amountFen === null) return { text: words.nothing, value: null }
  if (amountFen.low === amountFen.high) return fenCell(amountFen.high, tag)
  const range = words.range(yuanOf(amountFen.low), yuanOf(amountFen.high))
  return { ...fenSpanCell(range, amountFen.low, amountFen.high), source: tag }
}

const isOpen = ({ verdict, amountFen }: MeasureResult): boolean =>
  verdict === 'incomplete' || (verdict === 'eligible' && amountFen === null)

/** What the firm may have beside the plan: conditions met without an amount, or facts missing. */
export function openMeasures(told: Told): readonly Block[] {
  const { words, evaluation } = told
  const open = evaluation.measures.filter(isOpen)
  if (open.length === 0) return []
  const { plan, standing } = words
  return [
    { kind: 'heading', level: 2, text: plan.open },
    {
      ...{ kind: 'table', id: 'open-measures', caption: plan.open },
      columns: [
        { key: 'item', label: plan.item, align: 'left', width: 0.3 },
        { key: 'standing', label: words.summary.state, align: 'left', width: 0.12 },
        { key: 'verdict', label: plan.verdict, align: 'left', width: 0.11 },
        { key: 'lacks', label: plan.lacks, align: 'left', width: 0.27 },
        { key: 'amount', label: plan.amount, align: 'right', width: 0.2 },
      ],
      rows: open.map((one) => [
        text(taggedName(told, one.id)),
        text(standing[one.standing] ?? one.standing),
        text(one.verdict === 'eligible' ? plan.eligible : plan.incomplete),
        text(
          one.missing.length === 0
            ? plan.nothingMissing
            : one.missing.map((path) => factText(path, told)).join(words.listed),
        ),
        amountCell(told, one),
      ]),
    },
  ]
}
