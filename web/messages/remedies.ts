import { sayIn } from '../language.ts'
import { remedies as enRemedies } from './en/remedies.ts'
import { remedies as zhRemedies } from './zh/remedies.ts'

/** From a gap to what closes it and who pays. Loaded with the pages that say it. */
export const sayRemedies = sayIn({ zh: zhRemedies, en: enRemedies })
