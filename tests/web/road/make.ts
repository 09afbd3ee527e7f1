import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { conflicts } from '../../../assessments/content/policies/conflicts.ts'
import { documents } from '../../../assessments/content/policies/documents.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { roadOf } from '../../../assessments/road/road-of.ts'
import type { Road, RoadClaim, RoadRemedy, Target } from '../../../assessments/schema/road.ts'

export const asOf = '2026-11-22'
export const content = { ...scales, documents, conflicts }

/** The road of the example factory. */
export const exampleRoad = (target: Target): Road =>
  roadOf({ ...exampleFactory.request, target }, content, remedies, asOf)

const nothing: Road = {
  target: 'advanced',
  reachable: true,
  reached: false,
  filed: null,
  remedies: [],
  costFen: 0,
  costRangeFen: { low: 0, high: 0 },
  aidFen: 0,
  aidRangeFen: { low: 0, high: 0 },
  netFen: 0,
  claims: [],
  months: 0,
  years: [],
  withDrafts: {
    filed: null,
    aidFen: 0,
    aidRangeFen: { low: 0, high: 0 },
    netFen: 0,
    claims: [],
  },
  optimal: true,
  gap: 0,
  blockedBy: [],
  blocked: [],
  stopped: null,
  open: [],
  size: 'medium',
}

export const makeRoad = (road: Partial<Road> = {}): Road => ({ ...nothing, ...road })

export const makeStep = (
  id: string,
  startMonth: number,
  months: number,
  more: Partial<RoadRemedy> = {},
): RoadRemedy => ({
  id,
  closes: [],
  neededBy: [],
  costFen: 1_000_000,
  costRangeFen: { low: 1_000_000, high: 1_000_000 },
  months,
  startMonth,
  endMonth: startMonth + months,
  doneOn: '2027-01-22',
  year: 2027,
  ...more,
})

export const makeClaim = (
  measure: string,
  amountFen: number,
  more: Partial<RoadClaim> = {},
): RoadClaim => ({
  measure,
  year: 2027,
  amountFen,
  of: 'project',
  spendFen: 0,
  remedies: [],
  ...more,
})
