import { sayIn } from '../language.ts'
import { guide as enGuide } from './en/guide.ts'
import { guide as zhGuide } from './zh/guide.ts'

/** The application guide. Loaded with the page that says it. */
export const sayGuide = sayIn({ zh: zhGuide, en: enGuide })
