import { sayIn } from '../language.ts'
import { explain as enExplain } from './en/explain.ts'
import { explain as zhExplain } from './zh/explain.ts'

/** How a figure was found. Loaded with the page that says it. */
export const sayExplain = sayIn({ zh: zhExplain, en: enExplain })
