import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { setupCodeOf } from '../../../server/auth/first-administrator.ts'
import { authSecretOf } from '../../../server/auth/secret.ts'
import { readEnv } from '../../../server/env.ts'

const oidc = {
  OIDC_NAME: '市局',
  OIDC_ISSUER: 'https://sso.example.gov.cn',
  OIDC_CLIENT_ID: 'tidu',
  OIDC_CLIENT_SECRET: 'secret',
  OIDC_AUTHORIZATION_URL: 'https://sso.example.gov.cn/auth',
  OIDC_TOKEN_URL: 'https://sso.example.gov.cn/token',
  OIDC_USERINFO_URL: 'http://127.0.0.1:9000/me',
}
const mail = { SMTP_URL: 'smtp://user:pass@mail.example.gov.cn:587', MAIL_FROM: '梯度 <t@a.cn>' }
const reasonOf = (variables: Record<string, string>) => {
  try {
    return readEnv(variables)
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

describe('settings of the accounts', () => {
  test('are read where they fit together', () => {
    const PUBLIC_URL = 'https://tidu.example.gov.cn/'
    const all = { ...oidc, ...mail, PUBLIC_URL, AUTH_SECRET: 'x'.repeat(32) }
    expect(readEnv(all)).toMatchObject({ ...all, PUBLIC_URL: 'https://tidu.example.gov.cn' })
  })

  test.each([
    [{ AUTH_SECRET: 'x'.repeat(31) }, 'AUTH_SECRET: at least 32 characters'],
    [{ PUBLIC_URL: 'https://a.cn/tidu' }, 'PUBLIC_URL: an address without a path'],
    [{ PUBLIC_URL: 'https://a.cn/?x=1' }, 'PUBLIC_URL: an address without a path'],
    [mail, 'PUBLIC_URL: needed with SMTP_URL'],
    [{ SMTP_URL: 'smtp://a.cn', PUBLIC_URL: 'https://a.cn' }, 'MAIL_FROM: needed with SMTP_URL'],
    [
      { ...oidc, OIDC_TOKEN_URL: '', OIDC_CLIENT_SECRET: '' },
      'OIDC_CLIENT_SECRET: needed with the other OIDC settings; OIDC_TOKEN_URL: needed with the other OIDC settings',
    ],
    [
      { ...oidc, OIDC_TOKEN_URL: 'http://sso.example.gov.cn/token' },
      'OIDC_TOKEN_URL: https, or http on this machine',
    ],
  ])('%o are refused on one line', (variables, reason) => {
    expect(reasonOf(variables)).toBe(`wrong settings: ${reason}`)
  })

  test('name what is wrong with an address, and no secret', () => {
    const wrong = { PUBLIC_URL: 'ftp://a.cn', SMTP_URL: 'http://user:geheim@a.cn' }
    const reason = String(reasonOf(wrong))
    expect(reason).toMatch(/^wrong settings: PUBLIC_URL: [^\n]+; SMTP_URL: [^\n]+$/)
    expect(reason).not.toContain('geheim')
  })
})

describe('the secret', () => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'tidu-secret-'))
    onTestFinished(() => rmSync(made, { recursive: true }))
    return made
  }
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

  test('is the one that is set', () => {
    const given = 'given by whoever runs the server'
    expect(authSecretOf({ AUTH_SECRET: given, DATABASE_URL: ':memory:' })).toBe(given)
  })

  test('is made once beside a database file, for its owner’s eyes alone', () => {
    const place = folder()
    const DATABASE_URL = `file:${join(place, 'new', 'tidu.db')}`
    const secret = authSecretOf({ DATABASE_URL })
    const path = join(place, 'new', 'tidu.db.secret')
    expect([secret.length, modeOf(path), readFileSync(path, 'utf8')]).toEqual([
      ...[43, '600', `${secret}\n`],
    ])
    chmodSync(path, 0o644)
    expect(authSecretOf({ DATABASE_URL: `${DATABASE_URL}?mode=rw` })).toBe(secret)
    expect(modeOf(path)).toBe('600')
    expect(authSecretOf({ DATABASE_URL: `file:${join(place, 'other.db')}` })).not.toBe(secret)
  })

  test('that was cut short is refused', () => {
    const place = folder()
    writeFileSync(join(place, 'tidu.db.secret'), 'short\n')
    expect(() => authSecretOf({ DATABASE_URL: `file:${join(place, 'tidu.db')}` })).toThrow(
      'tidu.db.secret holds no secret of 32 characters',
    )
  })

  test('is a new one for each database in memory', () => {
    const fresh = () => authSecretOf({ DATABASE_URL: ':memory:' })
    expect(fresh()).not.toBe(fresh())
  })

  test.each(['libsql://db.example.gov.cn', 'https://db.example.gov.cn', 'http://127.0.0.1:8080'])(
    'must be set for a database server at %s',
    (DATABASE_URL) => {
      expect(() => authSecretOf({ DATABASE_URL })).toThrow(
        'AUTH_SECRET is needed with a database server: at least 32 random characters',
      )
    },
  )
})

test('a code for the first administrator is asked where others than this machine may call', () => {
  const codeOf = (HOST: string, TRUST_PROXY = false) => setupCodeOf({ HOST, TRUST_PROXY })
  expect(['127.0.0.1', '::1', 'localhost'].map((host) => codeOf(host))).toEqual([null, null, null])
  const codes = [codeOf('0.0.0.0'), codeOf('::'), codeOf('192.168.1.4'), codeOf('127.0.0.1', true)]
  for (const code of codes) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/)
  expect(new Set(codes).size).toBe(4)
})
