import { Hono } from 'hono'
import { z } from 'zod'
import { operations } from '../authority/operation.ts'
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

/** What only an administrator of the site sees. */
export const adminRoutes = (services: Pick<Services, 'auth' | 'db' | 'clock' | 'secret'>) => {
  const operation = operations(services)
  return new Hono().get(
    '/admin/messages',
    operation({
      id: 'heldMessages',
      summary: 'Links that no mail server took, for an administrator to hand over',
      may: { who: 'administrator' },
      gives: z.strictObject({ messages: z.array(HeldSeen) }),
    }),
    async (c) => c.json({ messages: await heldMessages(services) }, 200),
  )
}
