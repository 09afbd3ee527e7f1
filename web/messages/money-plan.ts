import { sayIn } from '../language.ts'
import { moneyPlan as enMoneyPlan } from './en/money-plan.ts'
import { moneyPlan as zhMoneyPlan } from './zh/money-plan.ts'

/** The switch of the drafts, the flows, the timeline and how to apply. Loaded with the page that says it. */
export const sayMoneyPlan = sayIn({ zh: zhMoneyPlan, en: enMoneyPlan })
