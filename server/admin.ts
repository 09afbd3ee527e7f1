import { openDatabase } from '../db/open-database.ts'
import { accountEmailOf } from './auth/account-name.ts'
import { addAdministrator } from './auth/first-administrator.ts'
import { type PasswordFault, passwordFault } from './auth/password.ts'
import { readEnv } from './env.ts'

const told: Readonly<Record<PasswordFault, string>> = {
  PASSWORD_TOO_SHORT: 'the password needs 12 characters at least',
  PASSWORD_TOO_LONG: 'the password has more than 128 characters',
  PASSWORD_TOO_COMMON: 'that password is among the first that anyone would try',
}

export type Asked = {
  /** An e-mail address or a mobile number. */
  readonly email: string | undefined
  readonly name: string | undefined
  /** Asked only where the account is new. */
  readonly password: () => Promise<string>
}

/**
 * `npm run admin`: makes an administrator in the database of the settings, or makes one of the
 * account that stands, whose password stays. Gives the line to say; throws on one line what is wrong.
 */
export async function administer(
  variables: Readonly<Record<string, string | undefined>>,
  asked: Asked,
): Promise<string> {
  const email = accountEmailOf(asked.email ?? '')
  if (email === null) throw new Error('--email needs an e-mail address or a mobile number')
  const name = (asked.name ?? '').trim() || (email.split('@')[0] ?? email)
  const { DATABASE_URL, DATABASE_AUTH_TOKEN: authToken } = readEnv(variables)
  const db = await openDatabase(DATABASE_URL, { authToken })
  try {
    const password = async () => {
      const given = await asked.password()
      const fault = passwordFault(given, [email, name])
      if (fault !== null) throw new Error(told[fault])
      return given
    }
    const outcome = await addAdministrator({ db, clock: Date.now }, { email, name }, password)
    return outcome === 'made'
      ? 'The administrator is made and can sign in.'
      : 'The account is an administrator now; its password stays.'
  } finally {
    db.close()
  }
}
