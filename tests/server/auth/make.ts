import { expect } from 'vitest'
import type { TestApp } from '../make.ts'

/** Where `app.request` says that it is. */
export const ORIGIN = 'http://localhost'

/** Long, and nothing that anyone tries first. */
export const PASSWORD = 'Ein Fluss, zwei Werke 71'

type App = Pick<TestApp, 'app'>

/**
 * One person's browser: it keeps cookies, and says where its calls come from. `get` and `post` take
 * paths below `/api/auth`.
 */
export function browser({ app }: App, headers: Record<string, string> = {}) {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const send = async (method: string, path: string, body?: unknown, more = {}) => {
    const sent = {
      ...(jar.size > 0 ? { Cookie: cookie() } : {}),
      Origin: ORIGIN,
      ...headers,
      ...more,
    }
    const response = await app.request(path.startsWith('http') ? path : `${ORIGIN}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...sent },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }
  return {
    jar,
    cookie,
    send,
    get: (path: string, more = {}) => send('GET', `/api/auth${path}`, undefined, more),
    post: (path: string, body: unknown = {}, more = {}) =>
      send('POST', `/api/auth${path}`, body, more),
    signUp: (email: string, name = '某人', password = PASSWORD) =>
      send('POST', '/api/auth/sign-up/email', { name, email, password }),
    signIn: (email: string, password = PASSWORD) =>
      send('POST', '/api/auth/sign-in/email', { email, password }),
  }
}

export type Browser = ReturnType<typeof browser>

/** Somebody new, signed up and in. */
export async function signedUp(app: App, person: { email: string; name?: string }) {
  const page = browser(app)
  expect((await page.signUp(person.email, person.name)).status).toBe(200)
  const { user } = await answerOf(page.signIn(person.email), 200)
  return { ...page, cookie: page.cookie(), userId: String(user.id) }
}

/** The administrator that the first start makes, signed in; only where nobody has an account yet. */
export async function administrator(app: App, email = 'admin@example.com') {
  const page = browser(app)
  const first = await page.post('/first', { name: '管理员', email, password: PASSWORD })
  expect(first.status).toBe(201)
  const { user } = await answerOf(page.signIn(email), 200)
  return { ...page, cookie: page.cookie(), userId: String(user.id) }
}

/** The body of an answer that must have this status. */
export async function answerOf(answer: Promise<Response> | Response, status: number) {
  const response = await answer
  const body = await response.json()
  expect({ status: response.status, body }).toEqual({ status, body })
  return body
}

/** What a refusal says: its status and code. */
export async function refusalOf(answer: Promise<Response> | Response) {
  const response = await answer
  const { code } = await response.json()
  return [response.status, code]
}
