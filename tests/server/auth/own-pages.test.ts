import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { sameOrigin } from '../../../server/auth/same-origin.ts'
import { Problem } from '../../../server/problem.ts'
import { makeApp } from '../make.ts'
import { browser, ORIGIN, PASSWORD, signedUp } from './make.ts'

const HOME = 'https://tidu.example.gov.cn'
const own = [{ Origin: ORIGIN }, { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }]
const foreign = [
  {},
  ...[{ Origin: 'https://evil.example' }, { Origin: 'null' }, { Origin: 'http://localhost:81' }],
  ...[{ Origin: 'https://localhost' }, { Origin: 'http://localhost.evil.example' }],
  ...[{ Origin: `${ORIGIN}/` }, { Referer: `${ORIGIN}/sign-in` }],
  ...[{ 'Sec-Fetch-Site': 'same-site' }, { 'Sec-Fetch-Site': 'cross-site' }],
]

describe('a write of our own', () => {
  const statusesOf = async (env: { PUBLIC_URL?: string }, method: string, path: string) => {
    const app = new Hono()
    app.onError((error, c) => c.json({}, error instanceof Problem ? 403 : 500))
    app.use('/api/*', sameOrigin(env)).all('*', (c) => c.json({}, 200))
    return async (headers: Record<string, string>) =>
      (await app.request(path, { method, headers })).status
  }

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'by %s comes from our pages alone',
    async (method) => {
      const statusOf = await statusesOf({}, method, '/api/organisations/1')
      for (const headers of own) expect(await statusOf(headers)).toBe(200)
      for (const headers of foreign)
        expect([headers, await statusOf(headers)]).toEqual([headers, 403])
    },
  )

  test('comes from the public address, where there is one', async () => {
    const statusOf = await statusesOf({ PUBLIC_URL: HOME }, 'POST', '/api/me')
    expect(await statusOf({ Origin: HOME })).toBe(200)
    expect(await statusOf({ Origin: ORIGIN })).toBe(403)
  })

  test('is not what reads, the public API and the accounts are asked for', async () => {
    for (const [method, path] of [
      ...[['GET', '/api/me'] as const, ['HEAD', '/api/me'] as const],
      ...[['POST', '/api/v1/evaluate'] as const, ['POST', '/api/auth/sign-out'] as const],
    ]) {
      expect(await (await statusesOf({}, method, path))({})).toBe(200)
    }
    for (const path of ['/api/v1', '/api/v10/me', '/api/authority', '/api/x/api/v1/']) {
      expect(await (await statusesOf({}, 'POST', path))({})).toBe(403)
    }
  })
})

describe('a call to the accounts from a page of another origin', () => {
  test('signs nobody in, out or up, with a cookie or without', async () => {
    const app = await makeApp()
    const mine = await signedUp(app, { email: 'a@example.com' })
    const person = { email: 'a@example.com', password: PASSWORD }
    for (const headers of foreign) {
      const calls: [string, object][] = [
        ...([
          ['/sign-in/email', person],
          ['/sign-up/email', { ...person, name: '某' }],
          ['/first', { ...person, name: '某' }],
        ] satisfies [string, object][]),
        ...([
          ['/sign-out', {}],
          ['/two-factor/enable', { password: PASSWORD }],
          ['/request-password-reset', { email: 'a@example.com' }],
        ] satisfies [string, object][]),
      ]
      for (const [path, body] of calls) {
        const sent = { 'Content-Type': 'application/json', ...headers }
        for (const cookie of [{}, { Cookie: mine.cookie }]) {
          const response = await app.app.request(`/api/auth${path}`, {
            ...{ method: 'POST', headers: { ...sent, ...cookie }, body: JSON.stringify(body) },
          })
          expect([response.status, response.headers.getSetCookie()]).toEqual([403, []])
        }
      }
    }
    expect(await app.services.auth.sessionOf(new Headers({ Cookie: mine.cookie }))).not.toBe(null)
  })

  test('no answer of the accounts is kept by a cache', async () => {
    const app = await makeApp()
    const page = browser(app)
    for (const answer of [
      page.get('/get-session'),
      page.get('/ways'),
      page.signIn('a@b.cn', 'x'),
    ]) {
      expect((await answer).headers.get('Cache-Control')).toBe('no-store')
    }
  })
})
