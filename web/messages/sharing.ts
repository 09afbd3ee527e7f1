import { sayIn } from '../language.ts'
import { sharing as enSharing } from './en/sharing.ts'
import { sharing as zhSharing } from './zh/sharing.ts'

/** What a manufacturer gives to whom, and takes back. Loaded with what says it. */
export const saySharing = sayIn({ zh: zhSharing, en: enSharing })
