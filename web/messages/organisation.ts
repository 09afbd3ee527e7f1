import { sayIn } from '../language.ts'
import { organisation as enOrganisation } from './en/organisation.ts'
import { organisation as zhOrganisation } from './zh/organisation.ts'

/** Organisations, their people and what was done there. Loaded with the pages that say it. */
export const sayOrganisation = sayIn({ zh: zhOrganisation, en: enOrganisation })
