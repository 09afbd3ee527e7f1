import { sayAccount } from '../../messages/account.ts'
import type { AuthRefusal } from './auth-api.ts'

/** What a refused call of accounts means, in a sentence. Reactive. */
export function authWords({ code, status }: AuthRefusal): string {
  const { refused, refusal, badLogin, hint } = sayAccount()
  switch (code) {
    case 'INVALID_EMAIL_OR_PASSWORD':
      return refused.credentials
    case 'INVALID_PASSWORD':
      return refused.password
    case 'INVALID_CODE':
      return refused.code
    case 'INVALID_BACKUP_CODE':
      return refused.recovery
    case 'INVALID_TWO_FACTOR_COOKIE':
    case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
      return refused.restart
    case 'ACCOUNT_TEMPORARILY_LOCKED':
      return refused.locked
    case 'PASSWORD_TOO_COMMON':
      return refused.common
    case 'PASSWORD_TOO_SHORT':
      return hint.empty
    case 'PASSWORD_TOO_LONG':
      return hint.long
    case 'INVALID_EMAIL':
      return badLogin
    case 'WRONG_SETUP_CODE':
      return refused.setupCode
    case 'NOT_OPEN':
      return refused.notOpen
    case 'INVALID_TOKEN':
      return refused.token
    case 'SESSION_NOT_FRESH':
      return refused.stale
    case 'UNREACHABLE':
      return refusal.of.unreachable
  }
  if (status === 401) return refusal.of.unauthorised
  if (status === 403) return refusal.of.forbidden
  if (status === 409) return refusal.of.conflict
  if (status === 429) return refusal.of['too-many']
  return status >= 400 && status < 500 ? refusal.of.invalid : refusal.of.internal
}

/** The second step is over: one has to begin with the password again. */
export const mustRestart = ({ code }: AuthRefusal): boolean =>
  code === 'INVALID_TWO_FACTOR_COOKIE' || code === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE'
