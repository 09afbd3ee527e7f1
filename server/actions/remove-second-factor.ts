import { userByEmail, withoutSecondFactor } from '../../db/queries/accounts.ts'
import { type Call, once } from '../authority/once.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'

/**
 * For someone who lost authenticator and recovery codes, after they have shown who they are. The
 * password stays asked for; one's own factor goes by one's own password alone.
 */
export const removeSecondFactor = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  call: Call,
  email: string,
): Promise<{ removed: true }> =>
  once({ db, clock }, call, async (now) => {
    const person = await userByEmail(db.read, email)
    if (person?.twoFactorEnabled !== true) {
      throw new Problem('not-found', 'No such account has a second factor')
    }
    if (person.id === call.actorId) {
      throw new Problem('conflict', 'One’s own second factor goes by one’s own password')
    }
    const noted = {
      ...{ action: 'second-factor.removed', organisationId: null },
      subject: `people/${person.id}`,
    }
    return {
      ...{ noted, changes: [], answer: { removed: true } },
      beside: (writer) => withoutSecondFactor(writer, person.id, now),
    }
  })
