import { randomUUID } from 'node:crypto'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import type { Database } from '../../db/open-database.ts'
import { holdMessage, messagesHeld } from '../../db/queries/held-messages.ts'
import { phoneOf } from '../auth/account-name.ts'
import type { Message } from './mail.ts'
import type { MessageKind } from './words.ts'

export type HoldServices = {
  readonly db: Database
  readonly clock: () => number
  /** Links lie sealed with it, so that a copy of the table opens no account. */
  readonly secret: string
}

const DAY = 24 * 60 * 60_000

/** As long as the link itself works. */
const KEPT: Readonly<Record<MessageKind, number>> = {
  'reset-password': DAY,
  verify: DAY,
  invitation: 7 * DAY,
}

/** Keeps a message that no mail server took, for an administrator to hand over. */
export async function hold({ db, clock, secret }: HoldServices, message: Message): Promise<void> {
  const { to, kind, link } = message
  const createdAt = clock()
  const row = {
    id: randomUUID(),
    recipient: phoneOf(to) ?? to,
    kind,
    link: await symmetricEncrypt({ key: secret, data: link }),
    createdAt,
    expiresAt: createdAt + KEPT[kind],
  }
  await db.write((writer) => holdMessage(writer, row))
}

export type Held = {
  readonly id: string
  /** An e-mail address or a mobile number. */
  readonly to: string
  readonly kind: MessageKind
  /** A path of ours. */
  readonly link: string
  readonly createdAt: number
  readonly expiresAt: number
}

/** The messages that wait, the latest first; one that another secret sealed is left out. */
export async function heldMessages({ db, clock, secret }: HoldServices): Promise<Held[]> {
  const rows = await messagesHeld(db.read, clock())
  const opened = await Promise.all(
    rows.map(async ({ id, recipient: to, kind, link: sealed, createdAt, expiresAt }) => {
      const link = await symmetricDecrypt({ key: secret, data: sealed }).catch(() => null)
      return link === null
        ? []
        : [{ id, to, kind: kind as MessageKind, link, createdAt, expiresAt }]
    }),
  )
  return opened.flat()
}
