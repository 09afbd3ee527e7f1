import { describe, expect, test } from 'vitest'
import { makeApp, problemIn } from './make.ts'

const path = '/api/v1/evaluate'

describe('the rate limit', () => {
  test('refuses the call after the last one, and says when to come back', async () => {
    const { post, time } = await makeApp({ perMinute: 2 })
    time.now += 15_400
    expect((await post(path, {})).status).toBe(200)
    expect((await post(path, 'nonsense')).status).toBe(400)
    const refused = await post(path, {})
    expect(refused.headers.get('Retry-After')).toBe('45')
    expect(await problemIn(refused)).toEqual({
      status: 429,
      hasId: true,
      code: 'too-many',
      message: 'More than 2 calls in a minute',
    })
    time.now += 44_000
    expect((await post(path, {})).status).toBe(429)
    time.now += 1_000
    expect((await post(path, {})).status).toBe(200)
  })

  test('counts saves together with evaluations, and reads not at all', async () => {
    const { post, put, get } = await makeApp({ perMinute: 1 })
    expect((await get('/api/v1/areas')).status).toBe(200)
    expect((await get('/api/health')).status).toBe(200)
    expect((await post('/api/v1/assessments', {})).status).toBe(400)
    expect((await put('/api/v1/assessments/x', {})).status).toBe(429)
    expect((await post(path, {})).status).toBe(429)
    expect((await get('/api/v1/areas')).status).toBe(200)
  })

  test('is not there when it is set to 0', async () => {
    const { post } = await makeApp({ perMinute: 0 })
    for (let i = 0; i < 200; i++) expect((await post(path, '')).status).toBe(400)
  })

  test('believes the address that a trusted proxy adds, and no other', async () => {
    const by = (forwarded: string) => ({ 'X-Forwarded-For': forwarded })
    const trusting = await makeApp({ perMinute: 1, trustProxy: true })
    expect((await trusting.post(path, {}, by('9.9.9.9, 1.1.1.1'))).status).toBe(200)
    expect((await trusting.post(path, {}, by('1.1.1.2'))).status).toBe(200)
    expect((await trusting.post(path, {}, by('8.8.8.8, 1.1.1.1'))).status).toBe(429)
    const direct = await makeApp({ perMinute: 1 })
    expect((await direct.post(path, {}, by('1.1.1.1'))).status).toBe(200)
    expect((await direct.post(path, {}, by('1.1.1.2'))).status).toBe(429)
  })
})
