import type { JSX } from 'solid-js'
import type { Money } from '../../../assessments/evaluate-money.ts'
import { yuanOf } from '../../../assessments/figures.ts'
import { isYearOver } from '../../../assessments/measure/last-day.ts'
import type { Day } from '../../../assessments/schema/provenance.ts'
import { Saveable } from '../../charts/SaveRow.tsx'
import { say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'

import { Waterfall, type WaterfallRow } from '../../ui/Waterfall.tsx'
import { MeasureName } from './MeasureName.tsx'
import { inForceFen, inForceRows, type PlanRow, planRows } from './plan-rows.ts'
import type { Programmes } from './programmes.ts'
import { moneyText } from './voice.ts'

type PlanWaterfallProps = {
  readonly money: Money
  readonly programmes: Programmes
  readonly asOf: Day
  /** Whether it goes on to what the drafts would change; yes where nothing is said. */
  readonly drafts?: boolean | undefined
  /** The unit of the amounts, where the page around has another than the result. */
  readonly unit?: AmountUnit | undefined
}

export type AmountUnit = {
  /** Head of the column. */
  readonly amount: string
  readonly units: { readonly amount: string; readonly exact: string }
  /** Fen in the unit of the column. */
  readonly short: (fen: number) => string
}

/** Claims in force up to their total; then what the draft takes off and adds, up to the other. */
export function PlanWaterfall(props: PlanWaterfallProps): JSX.Element {
  const isDraft = (measure: string) => props.programmes.placeOf(measure)?.document.draft === true

  const unit = (): AmountUnit => props.unit ?? sayResult().plan
  const rows = () =>
    props.drafts === false ? inForceRows(props.money.plan) : planRows(props.money.plan)

  const rowOf = (row: PlanRow): WaterfallRow => {
    const words = sayResult().plan
    const amount = unit().short(row.fen)
    const exact = yuanOf(row.fen)
    switch (row.kind) {
      case 'total-in-force':
        return {
          name: words.inForce,
          parts: [{ state: 'ink', from: 0, to: row.fen }],
          amount,
          exact,
          total: true,
        }
      case 'total-with-drafts': {
        const ink = inForceFen(props.money.plan.withDrafts.claims, isDraft)
        return {
          name: words.ifPassed,
          parts: [
            { state: 'ink', from: 0, to: ink },
            { state: 'draft', from: ink, to: row.fen },
          ],
          amount,
          exact,
          total: true,
          draft: true,
        }
      }
      case 'in-force':
      case 'added': {
        const draft = isDraft(row.claim.measure)
        return {
          name: <ClaimName row={row} programmes={props.programmes} asOf={props.asOf} />,
          parts: [{ state: draft ? 'draft' : 'ink', from: row.from, to: row.to }],
          amount,
          exact,
          draft: row.kind === 'added',
        }
      }
      case 'dropped':
        return {
          name: <ClaimName row={row} programmes={props.programmes} asOf={props.asOf} />,
          parts: [{ state: 'simulated', from: row.from, to: row.to }],
          amount,
          exact,
          draft: true,
          minus: true,
        }
    }
  }
  return (
    <Saveable>
      <Waterfall
        caption={sayResult().plan.caption}
        heads={{
          name: sayResult().plan.item,
          bar: sayResult().plan.bars,
          amount: unit().amount,
          exact: sayResult().plan.exact,
        }}
        units={unit().units}
        rows={rows().map(rowOf)}
      />
    </Saveable>
  )
}

type ClaimRow = Exclude<PlanRow, { kind: 'total-in-force' | 'total-with-drafts' }>

function ClaimName(props: {
  readonly row: ClaimRow
  readonly programmes: Programmes
  readonly asOf: Day
}): JSX.Element {
  const open = () => {
    const { rangeFen, amountFen } = props.row.claim
    if (rangeFen === undefined) return undefined
    const [low, high] = [moneyText(rangeFen.low), moneyText(rangeFen.high)]
    const words = sayResult().plan
    return rangeFen.low < amountFen ? words.openBoth(low, high) : words.open(high)
  }
  const isOver = () => {
    const { measure, year } = props.row.claim
    const window = props.programmes.placeOf(measure)?.measure.window
    return window !== undefined && isYearOver(year, window, props.asOf)
  }
  const note = () => {
    if (props.row.kind === 'dropped') return sayResult().plan.dropped
    const notes = [open(), isOver() ? say().yearOver : undefined]
    return notes.filter((one) => one !== undefined).join(sayResult().plan.noteGap)
  }
  return (
    <MeasureName
      measure={props.row.claim.measure}
      programmes={props.programmes}
      year={props.row.claim.year}
      note={note()}
    />
  )
}
