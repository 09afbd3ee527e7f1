import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** Memory and time that one guess costs, as ASVS 2.4.6 asks: 64 MiB. */
const COST = 2 ** 16
const BLOCK = 8
const LENGTH = 64

/** The form in which a password is kept: scrypt with a salt of its own, and what it was made with. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await keyOf(password, salt, COST, BLOCK)
  return ['scrypt', COST, BLOCK, salt.toString('hex'), key.toString('hex')].join('$')
}

const KEPT = /^scrypt\$(\d{1,8})\$(\d{1,2})\$([0-9a-f]{32})\$([0-9a-f]{128})$/

/** Whether a password is the one that is kept; false for what has not the form of `hashPassword`. */
export async function verifyPassword(kept: string, password: string): Promise<boolean> {
  const [, cost = '', block = '', salt = '', key = ''] = KEPT.exec(kept) ?? []
  if (key === '') return false
  const found = await keyOf(password, Buffer.from(salt, 'hex'), Number(cost), Number(block))
  return timingSafeEqual(found, Buffer.from(key, 'hex'))
}

function keyOf(password: string, salt: Buffer, cost: number, block: number): Promise<Buffer> {
  const options = { N: cost, r: block, p: 1, maxmem: 256 * cost * block }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, LENGTH, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
