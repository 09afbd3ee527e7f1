import { describe, expect, test } from 'vitest'
import { readEnv } from '../../server/env.ts'

const defaults = {
  PORT: 3000,
  HOST: '127.0.0.1',
  DATABASE_URL: 'file:data/tidu.db',
  EVALUATE_PER_MINUTE: 120,
  PEERS_EVERY_DAYS: 30,
  LOG_LEVEL: 'info',
  TRUST_PROXY: false,
}

describe('readEnv', () => {
  test('has a default for everything, and takes what is empty for not set', () => {
    expect(readEnv({})).toEqual(defaults)
    expect(readEnv({ PORT: '', HOST: ' ', TRUST_PROXY: undefined, HOME: '/root' })).toEqual(
      defaults,
    )
  })

  test('reads what is set', () => {
    const variables = {
      PORT: '0',
      HOST: '::1',
      DATABASE_URL: 'libsql://db.example.gov.cn',
      DATABASE_AUTH_TOKEN: 'token',
      EVALUATE_PER_MINUTE: '0',
      TRUST_PROXY: 'TRUE',
    }
    expect(readEnv(variables)).toEqual({
      ...variables,
      PORT: 0,
      EVALUATE_PER_MINUTE: 0,
      PEERS_EVERY_DAYS: 30,
      LOG_LEVEL: 'info',
      TRUST_PROXY: true,
    })
    expect(readEnv({ TRUST_PROXY: '0' }).TRUST_PROXY).toBe(false)
  })

  test.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['EVALUATE_PER_MINUTE', '-1'],
    ['EVALUATE_PER_MINUTE', '1.5'],
    ['TRUST_PROXY', 'maybe'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s in one line that names it', (name, value) => {
    const message = new RegExp(`^wrong settings: ${name}: [^\\n;]+$`)
    expect(() => readEnv({ [name]: value })).toThrow(message)
  })
})
