import { frame as enFrame } from './words/en/frame.ts'
import { gates as enGates } from './words/en/gates.ts'
import { ladders as enLadders } from './words/en/ladders.ts'
import { method as enMethod } from './words/en/method.ts'
import { plan as enPlan } from './words/en/plan.ts'
import { records as enRecords } from './words/en/records.ts'
import { road as enRoad } from './words/en/road.ts'
import { summary as enSummary } from './words/en/summary.ts'
import { trace as enTrace } from './words/en/trace.ts'
import { frame as zhFrame } from './words/zh/frame.ts'
import { gates as zhGates } from './words/zh/gates.ts'
import { ladders as zhLadders } from './words/zh/ladders.ts'
import { method as zhMethod } from './words/zh/method.ts'
import { plan as zhPlan } from './words/zh/plan.ts'
import { records as zhRecords } from './words/zh/records.ts'
import { road as zhRoad } from './words/zh/road.ts'
import { summary as zhSummary } from './words/zh/summary.ts'
import { trace as zhTrace } from './words/zh/trace.ts'

/** The words of a report in Chinese; rungs, clauses and questions are named by the content. */
const zh = {
  ...zhFrame,
  ...zhSummary,
  ...zhLadders,
  ...zhGates,
  ...zhRoad,
  ...zhPlan,
  ...zhRecords,
  ...zhTrace,
  ...zhMethod,
}

export type ReportWords = typeof zh

/** The words of a report in English. Money stands in yuan, in sums of millions in sentences. */
const en: ReportWords = {
  ...enFrame,
  ...enSummary,
  ...enLadders,
  ...enGates,
  ...enRoad,
  ...enPlan,
  ...enRecords,
  ...enTrace,
  ...enMethod,
}

export const wordsIn = (lang: 'zh' | 'en'): ReportWords => (lang === 'zh' ? zh : en)
