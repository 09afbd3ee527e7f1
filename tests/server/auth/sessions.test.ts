import { serve } from '@hono/node-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { forgetExpired } from '../../../db/queries/accounts.ts'
import {
  heldMessages,
  session as sessions,
  user as users,
  verification,
} from '../../../db/tables/accounts.ts'
import { startLibsqlServer } from '../../db/libsql-server.ts'
import { makeApp, type TestApp } from '../make.ts'
import { answerOf, browser, ORIGIN, PASSWORD, refusalOf, signedUp } from './make.ts'

const sessionOf = ({ services }: TestApp, cookie: string) =>
  services.auth.sessionOf(new Headers({ Cookie: cookie }))

describe('signing up, in and out', () => {
  test('an account opens a session that tells who it is, and ends it', async () => {
    const app = await makeApp()
    const page = browser(app)
    const up = await answerOf(page.signUp('Li.Na@Example.com', ' 李娜 '), 200)
    expect([up.token, page.cookie()]).toEqual([null, ''])
    const { user } = await answerOf(page.signIn('li.na@example.com'), 200)
    const session = await sessionOf(app, page.cookie())
    expect(session?.user).toEqual({
      ...{ id: user.id, name: '李娜', email: 'li.na@example.com', phone: null },
      ...{ isAdmin: false, twoFactorEnabled: false },
    })
    const before = page.cookie()
    await answerOf(page.post('/sign-out'), 200)
    expect([page.cookie(), await sessionOf(app, before)]).toEqual(['', null])
  })

  test('a mobile number is a name, however it is typed', async () => {
    const app = await makeApp()
    const page = await signedUp(app, { email: '+86 138-0013-8000' })
    const session = await sessionOf(app, page.cookie)
    expect(session?.user).toMatchObject({
      ...{ email: '13800138000@phone.invalid', phone: '13800138000' },
    })
    for (const typed of ['13800138000', '１３８００１３８０００', '13800138000@phone.invalid']) {
      expect((await browser(app).signIn(typed)).status).toBe(200)
    }
    const [row] = await app.db.read.select().from(users)
    expect(row?.username).toBe('13800138000')
    for (const typed of ['12800138000', '1380013800', 'someone@phone.invalid', 'a@b@c.cn', '']) {
      expect(await refusalOf(browser(app).signUp(typed))).toEqual([400, 'invalid'])
    }
  })

  test('a name that stands is answered as a new one, and its account stays as it is', async () => {
    const app = await makeApp()
    const mine = await signedUp(app, { email: 'li@example.com', name: '李' })
    const shape = ({ token, user }: { token: null; user: object }) => [
      token,
      ...Object.entries(user)
        .filter(([key]) => !['id', 'createdAt', 'updatedAt'].includes(key))
        .sort(),
    ]
    const again = await answerOf(browser(app).signUp('li@example.com', '王', `${PASSWORD}!`), 200)
    const fresh = await answerOf(browser(app).signUp('wang@example.com', '王'), 200)
    expect(shape(again)).toEqual(
      shape({ ...fresh, user: { ...fresh.user, email: 'li@example.com' } }),
    )
    expect(await refusalOf(browser(app).signIn('li@example.com', `${PASSWORD}!`))).toEqual([
      ...[401, 'INVALID_EMAIL_OR_PASSWORD'],
    ])
    expect((await sessionOf(app, mine.cookie))?.user.name).toBe('李')
  })

  test('nobody makes themselves an administrator, or takes fields that are not theirs', async () => {
    const app = await makeApp()
    const page = browser(app)
    const person = { name: '某', email: 'a@example.com', password: PASSWORD }
    for (const more of [{ isAdmin: true }, { username: '13800138000' }, { emailVerified: true }]) {
      const refused = page.post('/sign-up/email', { ...person, ...more })
      expect(await refusalOf(refused)).toEqual([400, 'invalid'])
    }
    const mine = await signedUp(app, { email: 'a@example.com' })
    for (const more of [
      { isAdmin: true },
      { username: '13800138000' },
      { email: 'b@example.com' },
    ]) {
      expect(await refusalOf(mine.post('/update-user', { name: '乙', ...more }))).toEqual([
        ...[400, 'invalid'],
      ])
    }
    expect((await mine.post('/update-user', { name: '乙' })).status).toBe(200)
    expect((await sessionOf(app, mine.cookie))?.user).toMatchObject({ name: '乙', isAdmin: false })
  })

  test('what the library offers beyond the pages is not there', async () => {
    const app = await makeApp()
    const page = await signedUp(app, { email: 'a@example.com' })
    const posts = ['/change-email', '/delete-user', '/verify-password', '/update-session']
    const names = ['/sign-in/username', '/is-username-available', '/two-factor/send-otp']
    for (const path of [...posts, ...names]) {
      expect(await refusalOf(page.post(path))).toEqual([404, 'not-found'])
    }
    for (const path of ['/ok', '/error', '/reset-password/token?callbackURL=/', '/sign-out']) {
      expect(await refusalOf(page.get(path))).toEqual([404, 'not-found'])
    }
  })
})

describe('a session', () => {
  test('has a cookie that no script reads, no other site sends, and only https carries', async () => {
    const cookieOf = async (app: TestApp, origin: string) => {
      const page = browser(app, { Origin: origin })
      await page.signUp('a@example.com')
      const [line = ''] = (await page.signIn('a@example.com')).headers.getSetCookie()
      const [pair = '', ...attributes] = line.split('; ')
      return [pair.split('=')[0], ...attributes.sort()]
    }
    expect(await cookieOf(await makeApp(), ORIGIN)).toEqual([
      ...['tidu.session_token', 'HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Lax'],
    ])
    const home = 'https://tidu.example.gov.cn'
    expect(await cookieOf(await makeApp({ env: { PUBLIC_URL: home } }), home)).toEqual([
      ...['__Host-tidu.session_token', 'HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Lax'],
      'Secure',
    ])
  })

  test('is a new one at each sign-in, whatever cookie came before', async () => {
    const app = await makeApp()
    const mine = await signedUp(app, { email: 'a@example.com' })
    const page = browser(app)
    const planted = mine.jar.get('tidu.session_token') ?? ''
    page.jar.set('tidu.session_token', planted)
    await answerOf(page.signIn('a@example.com'), 200)
    expect(page.jar.get('tidu.session_token')).not.toBe(planted)
    const tokens = await app.db.read.select({ token: sessions.token }).from(sessions)
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(2)
  })

  test('is nobody by a cookie that was made up, changed or taken from the table', async () => {
    const app = await makeApp()
    const { cookie } = await signedUp(app, { email: 'a@example.com' })
    const [row] = await app.db.read.select().from(sessions)
    const token = row?.token ?? ''
    const [, signature = ''] = cookie.split('.session_token=')[1]?.split('.') ?? []
    for (const made of [
      ...['', 'tidu.session_token=', 'tidu.session_token=x.y', `tidu.session_token=${token}`],
      `tidu.session_token=${token}.`,
      `tidu.session_token=${'A'.repeat(token.length)}.${signature}`,
      `other=${cookie}`,
    ]) {
      expect(await sessionOf(app, made)).toBe(null)
    }
    expect((await sessionOf(app, cookie))?.sessionId).toBe(row?.id)
    expect(
      await app.services.auth.sessionOf(new Headers({ Authorization: `Bearer ${token}` })),
    ).toBe(null)
  })

  test('is told with the others, and one that is ended is nobody at once', async () => {
    const app = await makeApp()
    const here = await signedUp(app, { email: 'a@example.com' })
    const there = browser(app, { 'User-Agent': 'a telephone' })
    const elsewhere = browser(app)
    await Promise.all([there.signIn('a@example.com'), elsewhere.signIn('a@example.com')])
    const all = await answerOf(here.get('/list-sessions'), 200)
    expect(all).toHaveLength(3)
    const telephone = all.find((one: { userAgent: string }) => one.userAgent === 'a telephone')
    await answerOf(here.post('/revoke-session', { token: telephone.token }), 200)
    expect(await sessionOf(app, there.cookie())).toBe(null)
    expect(await refusalOf(there.get('/list-sessions'))).toEqual([401, 'UNAUTHORIZED'])
    await answerOf(here.post('/revoke-other-sessions'), 200)
    expect(await sessionOf(app, elsewhere.cookie())).toBe(null)
    expect(await sessionOf(app, here.cookie)).not.toBe(null)
  })

  test('of someone else is neither told nor ended', async () => {
    const app = await makeApp()
    const mine = await signedUp(app, { email: 'a@example.com' })
    const theirs = await signedUp(app, { email: 'b@example.com' })
    const [{ token }] = await answerOf(mine.get('/list-sessions'), 200)
    expect(await answerOf(theirs.get('/list-sessions'), 200)).toHaveLength(1)
    await theirs.post('/revoke-session', { token })
    expect(await sessionOf(app, mine.cookie)).not.toBe(null)
  })

  test('ends with the others when the password changes, and goes on under a new cookie', async () => {
    const app = await makeApp()
    const here = await signedUp(app, { email: 'a@example.com' })
    const there = browser(app)
    await there.signIn('a@example.com')
    const change = (currentPassword: string, newPassword: string) =>
      here.post('/change-password', { currentPassword, newPassword })
    expect(await refusalOf(change('not the present one', `${PASSWORD}2`))).toEqual([
      ...[400, 'INVALID_PASSWORD'],
    ])
    const before = here.jar.get('tidu.session_token')
    await answerOf(change(PASSWORD, `${PASSWORD}2`), 200)
    expect(await sessionOf(app, there.cookie())).toBe(null)
    expect(await sessionOf(app, here.cookie)).toBe(null)
    const after = here.jar.get('tidu.session_token')
    expect(after).not.toBe(before)
    expect(await sessionOf(app, `tidu.session_token=${after}`)).not.toBe(null)
    expect((await browser(app).signIn('a@example.com')).status).toBe(401)
    expect((await browser(app).signIn('a@example.com', `${PASSWORD}2`)).status).toBe(200)
  })
})

test('a database that is gone answers without its reason, and logs no name and no password', async () => {
  const app = await makeApp()
  const page = browser(app)
  await page.signUp('a@example.com')
  app.db.close()
  const { requestId, ...body } = await answerOf(page.signIn('a@example.com'), 500)
  expect(body).toEqual({ code: 'internal', message: 'Something went wrong on the server' })
  expect(app.logged.join('')).toContain(requestId)
  for (const secret of ['a@example.com', PASSWORD, 'insert into']) {
    expect(app.logged.join('')).not.toContain(secret)
  }
})

test('over a real connection the address is the socket’s, whatever the caller says', async () => {
  const app = await makeApp()
  const server = serve({ fetch: app.app.fetch, port: 0, hostname: '127.0.0.1' })
  onTestFinished(() => void server.close())
  await new Promise((ready) => server.once('listening', ready))
  const place = server.address()
  const home = `http://127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}`
  const call = (path: string, body: object) =>
    fetch(`${home}/api/auth${path}`, {
      method: 'POST',
      headers: {
        ...{ 'Content-Type': 'application/json', Origin: home, 'X-Forwarded-For': '203.0.113.9' },
        'X-Tidu-Address': '203.0.113.9',
      },
      body: JSON.stringify(body),
    })
  const person = { email: 'a@example.com', password: PASSWORD }
  await answerOf(call('/sign-up/email', { name: '某', ...person }), 200)
  await answerOf(call('/sign-in/email', person), 200)
  const [row] = await app.db.read.select().from(sessions)
  expect(row?.ipAddress).toBe('127.0.0.1')
})

test('the log tells of no name, password, cookie or code', async () => {
  const app = await makeApp()
  const page = browser(app)
  await page.signUp('geheim@example.com', '秘密的人')
  await page.signUp('geheim@example.com', '秘密的人')
  await page.signIn('geheim@example.com', 'a wrong password of mine')
  await page.signIn('geheim@example.com')
  const cookie = page.jar.get('tidu.session_token') ?? ''
  await page.post('/two-factor/enable', { password: PASSWORD })
  await page.post('/two-factor/verify-totp', { code: '271828' })
  await page.get('/verify-email?token=a-token-in-the-address&callbackURL=%2Faccount')
  await page.get('/callback/sso?state=a-state-in-the-address&code=a-code-in-the-address')
  await page.post('/request-password-reset', { email: 'geheim@example.com' })
  await app.services.auth.settled()
  const logged = app.logged.join('')
  expect(logged).toContain('"status":401')
  const secrets = ['geheim', '秘密', 'a wrong password', PASSWORD, cookie.slice(0, 20), '271828']
  for (const secret of [...secrets, 'in-the-address']) expect(logged).not.toContain(secret)
})

test('sessions, links and held messages go when their time is over', async () => {
  const app = await makeApp()
  const mine = await signedUp(app, { email: 'a@example.com' })
  await mine.post('/request-password-reset', { email: 'a@example.com' })
  await app.services.auth.settled()
  const left = () =>
    Promise.all([sessions, verification, heldMessages].map((table) => app.db.read.$count(table)))
  expect(await left()).toEqual([1, 1, 1])
  await app.db.write((writer) => forgetExpired(writer, app.time.now))
  expect(await left()).toEqual([1, 1, 1])
  await app.db.write((writer) => forgetExpired(writer, Date.now() + 8 * 24 * 60 * 60_000))
  expect(await left()).toEqual([0, 0, 0])
  expect(await sessionOf(app, mine.cookie)).toBe(null)
})

test('a database server over HTTP holds the accounts as a file does', async () => {
  const server = await startLibsqlServer()
  onTestFinished(() => void server.close())
  const app = await makeApp({ url: server.url })
  const admins = [1, 2, 3].map(async (n) => {
    const person = { name: '管理员', email: `admin${n}@example.com`, password: PASSWORD }
    return (await browser(app).post('/first', person)).status
  })
  expect((await Promise.all(admins)).sort()).toEqual([201, 409, 409])
  const mine = await signedUp(app, { email: '13800138000' })
  expect((await sessionOf(app, mine.cookie))?.user.phone).toBe('13800138000')
  const guesses = Array.from({ length: 11 }, async () => {
    return (await browser(app).signIn('13800138000', 'not the password')).status
  })
  expect((await Promise.all(guesses)).sort()).toEqual([...Array(10).fill(401), 429])
})
