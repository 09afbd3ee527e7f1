import { z } from 'zod'
import { kpiList } from '../../assessments/content/ladders/smart-factory-2025/kpis.ts'
import type { ReportNotebook } from '../../assessments/report/block.ts'
import { Notebook } from '../../assessments/schema/notebook.ts'
import { Request } from '../../assessments/schema/request.ts'
import { RoadWish } from '../../assessments/schema/road.ts'
import type { Issue } from '../problem.ts'
import { requestExample } from '../request-example.ts'

/**
 * The body of `POST /api/v1/report`: a request, and what is told beside it. The notebook is in no
 * figure and in no hash; of a whole one, only what belongs to the result is taken, and `counts`, from
 * which shares were worked out, go into the Excel file alone. `road` says which rung the road leads to
 * and what the firm assumes of it.
 */
export const ReportRequest = Request.extend({
  notebook: Notebook.unwrap().pick({ evidence: true, kpis: true }).nullish(),
  counts: z
    .record(z.string().min(1).max(120), z.int().min(0).nullable())
    .refine((counts) => Object.keys(counts).length <= 40, 'more than 40 entries')
    .nullish(),
  road: RoadWish.nullish(),
})

export const reportRequestExample = {
  ...requestExample,
  notebook: {
    evidence: { 'sme.q1': '设备台账，2026年3月' },
    kpis: { 'unit-energy': { value: '-3.5', year: '2025' } },
  },
}

const indicators = new Set(kpiList.groups.flatMap(({ kpis }) => kpis.map(({ id }) => id)))

/** An indicator of no list would be left out of the report without a word. */
export const indicatorIssues = ({ kpis }: ReportNotebook): readonly Issue[] =>
  Object.keys(kpis ?? {})
    .filter((id) => !indicators.has(id))
    .map((id) => ({ path: `notebook.kpis.${id}`, message: 'no such indicator' }))
