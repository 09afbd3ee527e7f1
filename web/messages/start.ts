import { sayIn } from '../language.ts'
import { start as enStart } from './en/start.ts'
import { start as zhStart } from './zh/start.ts'

/** The first page. Loaded with the page that says it. */
export const sayStart = sayIn({ zh: zhStart, en: enStart })
