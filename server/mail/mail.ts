import { createTransport } from 'nodemailer'
import { accountEmailOf, phoneOf } from '../auth/account-name.ts'
import { type AppEnv, isLoopback } from '../env.ts'
import type { Log } from '../log.ts'
import { type HoldServices, hold } from './held-messages.ts'
import { type MessageKind, mailOf, type NoticeKind } from './words.ts'

export type Message = {
  /** An e-mail address, or a mobile number, alone or as `<digits>@phone.invalid`. */
  readonly to: string
  readonly kind: MessageKind
  /** A path of ours, such as `/reset?token=…`; in a mail PUBLIC_URL stands before it. */
  readonly link: string
}

/**
 * The one way out for messages. `send` never fails: what no server takes is held for an
 * administrator, and nobody who asks can tell which happened.
 */
export type Mail = {
  /** Whether messages go out by mail at all. */
  readonly delivers: boolean
  readonly send: (message: Message) => Promise<'sent' | 'held'>
  /** Tells the address of an account what was done to it. Where no mail goes, nothing is held. */
  readonly notify: (to: string, kind: NoticeKind) => Promise<void>
}

type MailServices = HoldServices & {
  readonly env: Pick<AppEnv, 'SMTP_URL' | 'MAIL_FROM' | 'PUBLIC_URL'>
  readonly log: Pick<Log, 'error'>
}

/** How long a server that does not answer is waited for. */
const PATIENCE_MS = 10_000

export function createMail({ env, log, ...holding }: MailServices): Mail {
  const post = postman(env)
  return {
    delivers: post !== null,
    send: async (message) => {
      if (post !== null && isMailed(message.to)) {
        try {
          await post(message)
          return 'sent'
        } catch (error) {
          log.error(`a mail (${message.kind}) was not taken: ${codesOf(error)}`)
        }
      }
      await hold(holding, message)
      return 'held'
    },
    notify: async (to, kind) => {
      if (post === null || !isMailed(to)) return
      try {
        await post({ to, kind, link: '/account' })
      } catch (error) {
        log.error(`a mail (${kind}) was not taken: ${codesOf(error)}`)
      }
    },
  }
}

/** A mobile number is no address, however it is written. */
const isMailed = (to: string): boolean => phoneOf(accountEmailOf(to) ?? to) === null

function postman({ SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: home }: MailServices['env']) {
  if (url === undefined || from === undefined || home === undefined) return null
  const transport = createTransport({
    url,
    // Over a network a link that opens an account goes sealed or not at all.
    requireTLS: !isLoopback(url),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  type Post = Omit<Message, 'kind'> & { readonly kind: MessageKind | NoticeKind }
  return async ({ to, kind, link }: Post) => {
    await transport.sendMail({ from, to: { name: '', address: to }, ...mailOf(kind, home + link) })
  }
}

/** What a server said may quote the address, so only its codes are told. */
function codesOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { code, responseCode } = error as Error & { code?: unknown; responseCode?: unknown }
  return [code, responseCode].filter((one) => one !== undefined).join(' ') || error.name
}
