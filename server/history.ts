import { civilDayOf } from '../assessments/civil-day.ts'
import type { RungId } from '../assessments/schema/ladder.ts'
import type { Evaluation } from '../assessments/schema/result.ts'
import type { AssessmentResult } from '../db/tables/assessments.ts'

type Status = Evaluation['ladders']['cmmm-2020']['status']

/** Only `outcomeOf` and the migration, which read evaluations, have written these columns. */
const statusOf = (text: string) => text as Status
const tierOf = (text: string | null) => text as RungId | null

/** One result per civil day in Shanghai: the last that was saved on it. Rows in order of revision. */
export function lastOfEachDay(rows: readonly AssessmentResult[]): readonly AssessmentResult[] {
  const byDay = new Map(rows.map((row) => [civilDayOf(row.savedAt), row]))
  return [...byDay.values()]
}

export function pointOf(row: AssessmentResult) {
  return {
    revision: row.revision,
    savedAt: new Date(row.savedAt).toISOString(),
    asOf: row.asOf,
    catalogueVersion: row.catalogueVersion,
    ladders: {
      'sme-digital-2024': {
        level: row.smeLevel,
        status: statusOf(row.smeStatus),
        score: row.smeScore,
      },
      'cmmm-2020': {
        level: row.cmmmLevel,
        status: statusOf(row.cmmmStatus),
        score: row.cmmmScore,
      },
      'smart-factory-2025': { tier: tierOf(row.tier), status: statusOf(row.tierStatus) },
    },
    planFen: row.planFen,
  }
}
