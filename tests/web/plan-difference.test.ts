import { describe, expect, it } from 'vitest'
import type { Claim, Plan } from '../../assessments/schema/result.ts'
import { planDifference } from '../../web/features/money/plan-difference.ts'
import { inForceRows } from '../../web/features/result/plan-rows.ts'

const claim = (measure: string, amountFen: number): Claim => ({
  measure,
  amountFen,
  year: 2026,
  records: ['r'],
})
const plan = (...claims: readonly Claim[]): Plan => {
  const totalFen = claims.reduce((sum, { amountFen }) => sum + amountFen, 0)
  return {
    totalFen,
    ceilingFen: 0,
    totalRangeFen: { low: totalFen, high: totalFen },
    claims: [...claims],
    notChosen: [],
    optimal: true,
  }
}

describe('what passing the draft changes', () => {
  const plans = {
    inForce: plan(claim('kept', 5), claim('less', 7), claim('gone', 3)),
    withDrafts: plan(claim('kept', 5), claim('less', 4), claim('new', 20)),
  }

  it('is what comes less what goes, to the fen', () => {
    const { fromFen, toFen, moreFen, comes, goes } = planDifference(plans)
    expect([fromFen, toFen, moreFen]).toEqual([15, 29, 14])
    expect(comes.map(({ claim: { measure }, fen }) => [measure, fen])).toEqual([['new', 20]])
    expect(goes.map(({ claim: { measure }, fen }) => [measure, fen])).toEqual([
      ['less', 3],
      ['gone', 3],
    ])
  })

  it('is nothing where the draft brings nothing', () => {
    const { inForce } = plans
    const same = planDifference({ inForce, withDrafts: inForce })
    expect([same.moreFen, same.comes, same.goes]).toEqual([0, [], []])
  })

  it('is not looked at while the drafts are out of sight', () => {
    expect(inForceRows(plans).map(({ kind, fen }) => [kind, fen])).toEqual([
      ['in-force', 5],
      ['in-force', 7],
      ['in-force', 3],
      ['total-in-force', 15],
    ])
  })
})
