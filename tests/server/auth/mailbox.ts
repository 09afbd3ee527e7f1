import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

export type Mailed = {
  readonly from: string
  readonly to: readonly string[]
  readonly headers: string
  readonly text: string
}

/** A mail server on a free port; it keeps what it takes, and takes nothing for those it refuses. */
export async function mailbox({ refuses = [] as readonly string[] } = {}) {
  const mails: Mailed[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (!refuses.includes(address)) return done()
      done(Object.assign(new Error(`no such user: ${address}`), { responseCode: 550 }))
    },
    async onData(stream, { envelope }, done) {
      const raw = await text(stream)
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
      mails.push({ from, to: envelope.rcptTo.map(({ address }) => address), ...partsOf(raw) })
      done()
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => new Promise<void>((closed) => server.close(closed)))
  const { port } = server.server.address() as AddressInfo
  return { mails, url: `smtp://127.0.0.1:${port}` }
}

function partsOf(raw: string): { headers: string; text: string } {
  const [headers = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/transfer-encoding: base64/i.test(headers)) {
    return { headers, text: Buffer.from(body, 'base64').toString('utf8') }
  }
  const plain = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return { headers, text: Buffer.from(plain, 'latin1').toString('utf8') }
}
