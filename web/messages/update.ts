import { sayIn } from '../language.ts'
import { update as enUpdate } from './en/update.ts'
import { update as zhUpdate } from './zh/update.ts'

/** Answers on earlier content. Loaded with the pages that say it. */
export const sayUpdate = sayIn({ zh: zhUpdate, en: enUpdate })
