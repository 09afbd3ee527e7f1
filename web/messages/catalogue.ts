import { sayIn } from '../language.ts'
import { catalogue as enCatalogue } from './en/catalogue.ts'
import { catalogue as zhCatalogue } from './zh/catalogue.ts'

/** The catalogue and its checks. Loaded with the page that says it. */
export const sayCatalogue = sayIn({ zh: zhCatalogue, en: enCatalogue })
