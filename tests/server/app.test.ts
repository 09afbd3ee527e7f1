import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createClient } from '../../server/client.ts'
import { sha256Of } from '../../server/fingerprint.ts'
import { requestExample } from '../../server/request-example.ts'
import { makeApp, problemIn } from './make.ts'

describe('every answer', () => {
  test.each(['/api/health', '/api/v1/areas', '/api/nowhere', '/nowhere'])(
    '%s has an id and lets nothing foreign in',
    async (path) => {
      const { headers } = await (await makeApp()).get(path)
      expect(headers.get('X-Request-Id')).toMatch(/^[\w-]{36}$/)
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Referrer-Policy')).toBe('no-referrer')
      const policy = headers.get('Content-Security-Policy')?.split('; ')
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("style-src-attr 'unsafe-inline'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy?.filter((rule) => rule.startsWith('script-src'))).toEqual(["script-src 'self'"])
      expect(headers.get('X-Frame-Options')).toBe('DENY')
      expect(headers.get('Permissions-Policy')).toContain('camera=()')
    },
  )

  test('binds browsers to https where people come by it, and nowhere else', async () => {
    const header = async (PUBLIC_URL?: string) => {
      const { get } = await makeApp({ env: PUBLIC_URL === undefined ? {} : { PUBLIC_URL } })
      return (await get('/api/health')).headers.get('Strict-Transport-Security')
    }
    expect(await header('https://tidu.example')).toBe('max-age=31536000; includeSubDomains')
    expect([await header(), await header('http://tidu.example')]).toEqual([null, null])
  })

  test('is one line of the log, with the route and not the link in it', async () => {
    const { get, logged } = await makeApp()
    await get('/api/v1/assessments/0123456789abcdef0123456789abcdef?x=secret')
    expect(logged).toHaveLength(1)
    const { requestId, method, route, status } = JSON.parse(logged[0] ?? '')
    expect([method, route, status]).toEqual(['GET', '/api/v1/assessments/:link', 404])
    expect(requestId).toMatch(/^[\w-]{36}$/)
    expect(logged[0]).not.toMatch(/0123456789abcdef|secret/)
  })

  test('an error carries the same id in its body', async () => {
    const { app } = await makeApp()
    const response = await app.request('/api/nowhere', { headers: { 'X-Request-Id': 'trace-7' } })
    expect(response.headers.get('X-Request-Id')).toBe('trace-7')
    expect((await response.json()).requestId).toBe('trace-7')
  })
})

describe('what does not exist', () => {
  test.each([
    ['GET', '/api'],
    ['GET', '/api/'],
    ['GET', '/api/v1'],
    ['GET', '/api/v1/nowhere'],
    ['GET', '/api/v2/areas'],
    ['GET', '/api/v1/evaluate'],
    ['DELETE', '/api/v1/assessments/x'],
    ['PATCH', '/api/v1/assessments/x'],
    ['POST', '/api/v1/areas'],
    ['PUT', '/api/v1/evaluate'],
    ['OPTIONS', '/api/v1/evaluate'],
    ['PROPFIND', '/api/v1/areas'],
    ['POST', '/api/health'],
    ['GET', '/api/v1/policies/%ff%fe'],
    ['GET', '/nowhere'],
  ])('%s %s is a 404 in JSON', async (method, path) => {
    const { app } = await makeApp()
    const problem = await problemIn(
      await app.request(path, { method, headers: { 'Sec-Fetch-Site': 'same-origin' } }),
    )
    expect(problem).toMatchObject({ status: 404, code: 'not-found', hasId: true })
  })

  test('a HEAD of a read is answered without a body', async () => {
    const { app } = await makeApp()
    const response = await app.request('/api/v1/areas', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})

describe('an error that nobody foresaw', () => {
  test('is a 500 that tells nothing of its cause, and logs no value of a query', async () => {
    const { post, db, logged } = await makeApp()
    db.close()
    const key = { 'Idempotency-Key': '6f1c0f3a-0000-4000-8000-000000000000' }
    const response = await post('/api/v1/assessments', { request: {} }, key)
    const problem = await problemIn(response)
    expect(problem).toEqual({
      status: 500,
      hasId: true,
      code: 'internal',
      message: 'Something went wrong on the server',
    })
    expect(logged.map((line) => JSON.parse(line).msg)).toEqual(['failed', 'request'])
    expect(inspect(logged, { depth: 10 })).toContain('closed')
    expect(inspect(logged, { depth: 10 })).not.toContain(sha256Of(key['Idempotency-Key']))
  })
})

describe('the typed client', () => {
  test('evaluates, saves, reads and replaces', async () => {
    const { app } = await makeApp()
    const { api } = createClient('http://localhost', { fetch: app.request })
    const evaluated = await api.v1.evaluate.$post({ json: requestExample })
    if (!evaluated.ok) throw new Error((await evaluated.json()).message)
    expect((await evaluated.json()).asOf).toBe('2026-11-21')

    const saved = await api.v1.assessments.$post({
      json: { request: requestExample },
      header: { 'idempotency-key': '6f1c0f3a-0000-4000-8000-000000000000' },
    })
    if (!saved.ok) throw new Error((await saved.json()).message)
    const { link, editKey, revision } = await saved.json()

    const replaced = await api.v1.assessments[':link'].$put({
      param: { link },
      json: { revision, request: {} },
      header: { authorization: `Bearer ${editKey}` },
    })
    if (!replaced.ok) throw new Error((await replaced.json()).message)
    expect((await replaced.json()).revision).toBe(2)

    const shown = await api.v1.assessments[':link'].$get({ param: { link } })
    if (!shown.ok) throw new Error((await shown.json()).message)
    expect((await shown.json()).request).toEqual({ asOf: '2026-11-20' })
  })

  test('knows what an error says', async () => {
    const { app } = await makeApp()
    const { api } = createClient('http://localhost', { fetch: app.request })
    const response = await api.v1.policies[':document'].$get({ param: { document: 'nowhere' } })
    if (response.ok) throw new Error('found')
    expect((await response.json()).code).toBe('not-found')
  })
})
