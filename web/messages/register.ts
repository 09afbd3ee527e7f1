import { sayIn } from '../language.ts'
import { register as enRegister } from './en/register.ts'
import { register as zhRegister } from './zh/register.ts'

/** The register of an area, and who claims its entries. Loaded with the pages that say it. */
export const sayRegister = sayIn({ zh: zhRegister, en: enRegister })
