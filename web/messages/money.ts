import { sayIn } from '../language.ts'
import { money as enMoney } from './en/money.ts'
import { money as zhMoney } from './zh/money.ts'

/** Measures, amounts and claims. Loaded with the page that says it. */
export const sayMoney = sayIn({ zh: zhMoney, en: enMoney })
