import { sayIn } from '../language.ts'
import { desk as enDesk } from './en/desk.ts'
import { desk as zhDesk } from './zh/desk.ts'

/** What a bureau sees of its area: coverage, levels, targets. Loaded with the pages that say it. */
export const sayDesk = sayIn({ zh: zhDesk, en: enDesk })
