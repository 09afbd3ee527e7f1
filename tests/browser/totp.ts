import { createHmac } from 'node:crypto'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** A code holds so long. */
export const STEP_MS = 30_000

/** The six figures that an authenticator shows for a secret at a moment (RFC 6238, SHA-1). */
export function totpOf(secret: string, now: number): string {
  const bits = [...secret.replace(/\s/g, '')]
    .map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / STEP_MS)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 0xf
  const figures = (hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000
  return String(figures).padStart(6, '0')
}
