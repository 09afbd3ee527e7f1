import { civilDayOf } from '../../assessments/civil-day.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import type { Report } from '../../assessments/report/block.ts'
import { reportOf } from '../../assessments/report/report-of.ts'
import type { Client } from '../../db/queries/shares.ts'
import type { AssessorAnswer } from '../../db/tables/sharing.ts'
import { Problem } from '../problem.ts'
import { answersSha256Of } from '../report/online-copy.ts'
import { toldRoad } from '../report/told-road.ts'
import type { Services } from '../services.ts'
import type { Composed } from '../workbook/composed.ts'
import { composedIssues } from '../workbook/item-issues.ts'
import { requestsOf } from './reading.ts'

type Asked = {
  readonly of: 'firm' | 'assessor'
  readonly lang: 'zh' | 'en'
  /** The provider's name: it stands on the report of its assessors. */
  readonly provider: string
}

const byAssessor = {
  zh: (firm: string, provider: string) => `${firm}（${provider}评估）`,
  en: (firm: string, provider: string) => `${firm} (as assessed by ${provider})`,
} as const

/** The report of a client on the day of the call, by the firm's answers or the assessor's. */
export async function clientReport(
  services: Pick<Services, 'catalogue' | 'clock' | 'texts' | 'seekRoad'>,
  { firm, workbook }: Client,
  given: Composed,
  answers: readonly AssessorAnswer[],
  { of, lang, provider }: Asked,
): Promise<Report> {
  const { catalogue, clock, texts } = services
  if (composedIssues(given, catalogue).length > 0) {
    throw new Problem('conflict', 'The firm’s answers do not stand with the content of today')
  }
  const asOf = civilDayOf(clock())
  const pinned = { ...requestsOf(given, answers)[of], asOf }
  const evaluation = evaluate(pinned, catalogue, asOf)
  const { evidence, kpis } = given.notebook
  const notebook = {
    ...(evidence === undefined ? {} : { evidence }),
    ...(kpis === undefined ? {} : { kpis }),
  }
  return reportOf(pinned, evaluation, catalogue, lang, {
    firm: of === 'firm' ? firm.name : byAssessor[lang](firm.name, provider),
    industry: workbook.industry,
    notebook,
    counts: undefined,
    answersSha256: answersSha256Of(pinned),
    texts,
    road: await toldRoad(services, pinned, {}, evaluation),
    link: undefined,
  })
}
