import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { filePath } from '../../db/open-database.ts'
import type { Env } from '../env.ts'

const SHORTEST = 32

/**
 * What cookies, links and second factors are signed and sealed with: AUTH_SECRET; without it, for a
 * database in a file, one that is made once and kept beside the file, readable to its owner alone;
 * for a database in memory a new one. Throws on one line where there is none.
 */
export function authSecretOf({
  AUTH_SECRET: given,
  DATABASE_URL: url,
}: Pick<Env, 'AUTH_SECRET' | 'DATABASE_URL'>): string {
  if (given !== undefined) return given
  const path = filePath(url)
  if (path !== null) return keptAt(`${path}.secret`)
  if (url.includes(':memory:')) return fresh()
  throw new Error('AUTH_SECRET is needed with a database server: at least 32 random characters')
}

const fresh = () => randomBytes(32).toString('base64url')

function keptAt(path: string): string {
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(path, `${fresh()}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  chmodSync(path, 0o600)
  const secret = readFileSync(path, 'utf8').trim()
  if (secret.length < SHORTEST) throw new Error(`${path} holds no secret of 32 characters`)
  return secret
}
