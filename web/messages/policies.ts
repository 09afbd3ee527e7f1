import { sayIn } from '../language.ts'
import { policies as enPolicies } from './en/policies.ts'
import { policies as zhPolicies } from './zh/policies.ts'

/** The policy reader. Loaded with the page that says it. */
export const sayPolicies = sayIn({ zh: zhPolicies, en: enPolicies })
