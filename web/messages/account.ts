import { sayIn } from '../language.ts'
import { account as enAccount } from './en/account.ts'
import { account as zhAccount } from './zh/account.ts'

/** Accounts, and what a call came to. Loaded with the pages that say it. */
export const sayAccount = sayIn({ zh: zhAccount, en: enAccount })
