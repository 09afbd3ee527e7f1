import { isCommonPassword } from './common-passwords.ts'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './library.ts'

export type PasswordFault = 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_TOO_COMMON'

/** What is wrong with a new password; null: nothing. `names` are those of its account. */
export function passwordFault(password: string, names: readonly string[]): PasswordFault | null {
  // Several spaces count as one: they are quickly typed and quickly tried.
  if (password.replace(/\s+/g, ' ').length < SHORTEST_PASSWORD) return 'PASSWORD_TOO_SHORT'
  if (password.length > LONGEST_PASSWORD) return 'PASSWORD_TOO_LONG'
  return isCommonPassword(password, names) ? 'PASSWORD_TOO_COMMON' : null
}
