import { Hono } from 'hono'
import { z } from 'zod'
import { removeSecondFactor } from '../actions/remove-second-factor.ts'
import { Name } from '../auth/auth-bodies.ts'
import { callOf } from '../authority/once.ts'
import { operations } from '../authority/operation.ts'
import { jsonBody } from '../json-body.ts'
import { heldMessages } from '../mail/held-messages.ts'
import type { Services } from '../services.ts'

const HeldSeen = z.strictObject({
  id: z.string(),
  /** An e-mail address or a mobile number. */
  to: z.string(),
  kind: z.enum(['reset-password', 'verify', 'invitation']),
  /** A path of ours. */
  link: z.string(),
  createdAt: z.int(),
  expiresAt: z.int(),
})

/** The name by which they sign in; in the body, where no log of addresses keeps it. */
const LostFactor = z.strictObject({ account: Name })

/** What only an administrator of the site sees. */
export const adminRoutes = (
  services: Pick<Services, 'auth' | 'db' | 'clock' | 'secret' | 'mail'>,
) => {
  const operation = operations(services)
  return new Hono()
    .get(
      '/admin/messages',
      operation({
        id: 'heldMessages',
        summary: 'Links that no mail server took, for an administrator to hand over',
        may: { who: 'administrator' },
        gives: z.strictObject({ messages: z.array(HeldSeen) }),
      }),
      async (c) => c.json({ messages: await heldMessages(services) }, 200),
    )
    .post(
      '/admin/second-factor/remove',
      operation({
        id: 'removeSecondFactor',
        summary: 'Takes off the second factor of someone who lost it, and ends their sessions',
        may: { who: 'administrator' },
        body: [LostFactor, { account: '13800138000' }],
        gives: z.strictObject({ removed: z.literal(true) }),
      }),
      jsonBody(LostFactor),
      async (c) => {
        const body = c.req.valid('json')
        const done = await removeSecondFactor(services, callOf(c, body), body.account)
        services.auth.later(services.mail.notify(body.account, 'ways-in-changed'))
        return c.json(done, 200)
      },
    )
}
