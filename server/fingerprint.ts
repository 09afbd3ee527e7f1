import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A token of 128 bits in 32 hexadecimal digits, which no messenger breaks when it finds a link. */
export const tokenOf = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('hex').slice(0, 32)

/** Compares two hashes of the same length without telling by time where they differ. */
export const isSameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
