import { catalogue } from './catalogue.ts'
import { common } from './common.ts'
import { explain } from './explain.ts'
import { guide } from './guide.ts'
import { interview, live, place, size, standingStep } from './interview.ts'
import { money } from './money.ts'
import { moneyPlan } from './money-plan.ts'
import { policies } from './policies.ts'
import { records } from './records.ts'
import { result, shared } from './result.ts'
import { save } from './saving.ts'
import { start } from './start.ts'
import { kpis, note, rough, team } from './team.ts'
import { trace } from './trace.ts'
import { update } from './update.ts'

/** The product's own words in Chinese: plain, short, exact. Words of the content stand there. */
export const zh = {
  ...common,
  catalogue,
  start,
  update,
  team,
  note,
  kpis,
  rough,
  explain,
  guide,
  interview,
  live,
  place,
  size,
  standingStep,
  records,
  result,
  save,
  shared,
  money,
  moneyPlan,
  trace,
  policies,
}

export type Messages = typeof zh
