import { createHmac } from 'node:crypto'
import type { TestApp } from '../make.ts'
import { answerOf, type Browser, PASSWORD, signedUp } from './make.ts'

export const EMAIL = 'li@example.com'
const STEP_S = 30

/** RFC 6238 with SHA-1 and six figures; `steps` from now. */
export function codeOf(secret: string, steps = 0): string {
  const bits = [...secret.replace(/=+$/, '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / STEP_S) + steps))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

export const secretIn = (uri: string) => new URL(uri).searchParams.get('secret') ?? ''
export const verify = (page: Pick<Browser, 'post'>, code: string) =>
  page.post('/two-factor/verify-totp', { code })

/** Somebody whose second factor is on; the present code is used up. */
export async function guarded(app: TestApp) {
  const mine = await signedUp(app, { email: EMAIL })
  const enabled = await answerOf(mine.post('/two-factor/enable', { password: PASSWORD }), 200)
  const secret = secretIn(enabled.totpURI)
  const first = codeOf(secret)
  await answerOf(verify(mine, first), 200)
  return { mine, secret, first, recovery: enabled.backupCodes as string[] }
}
