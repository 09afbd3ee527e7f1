import type { Messages } from '../zh/messages.ts'
import { account as accounts } from './account.ts'
import { catalogue } from './catalogue.ts'
import { charts } from './charts.ts'
import { clients } from './clients.ts'
import { common } from './common.ts'
import { desk } from './desk.ts'
import { explain } from './explain.ts'
import { guide } from './guide.ts'
import { industryMap } from './industry-map.ts'
import { interview, live, place, size, standingStep } from './interview.ts'
import { money } from './money.ts'
import { moneyPlan } from './money-plan.ts'
import { organisation } from './organisation.ts'
import { peers } from './peers.ts'
import { policies } from './policies.ts'
import { records } from './records.ts'
import { register } from './register.ts'
import { report } from './report.ts'
import { result, shared } from './result.ts'
import { review } from './review.ts'
import { road } from './road.ts'
import { save } from './saving.ts'
import { start } from './start.ts'
import { kpis, note, rough, team } from './team.ts'
import { trace } from './trace.ts'
import { trend } from './trend.ts'
import { update } from './update.ts'

/** The product's own words in English. A missing one does not compile. */
export const en = {
  ...common,
  accounts,
  organisation,
  clients,
  desk,
  register,
  review,
  catalogue,
  charts,
  peers,
  trend,
  start,
  update,
  team,
  note,
  kpis,
  rough,
  explain,
  guide,
  industryMap,
  interview,
  live,
  place,
  size,
  standingStep,
  records,
  report,
  result,
  road,
  save,
  shared,
  money,
  moneyPlan,
  trace,
  policies,
} satisfies Messages
