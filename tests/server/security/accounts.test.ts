import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { account, session } from '../../../db/tables/accounts.ts'
import { auditEntries } from '../../../db/tables/audit.ts'
import { passwordFault } from '../../../server/auth/password.ts'
import { hashPassword, verifyPassword } from '../../../server/auth/password-hash.ts'
import { readEnv } from '../../../server/env.ts'
import { codeOf, EMAIL, guarded, verify } from '../auth/guarded.ts'
import { mailbox } from '../auth/mailbox.ts'
import { answerOf, browser, PASSWORD, refusalOf, signedUp } from '../auth/make.ts'
import { makeApp } from '../make.ts'
import { newAdministrator, newPerson } from '../people.ts'

const HOUR = 60 * 60_000

describe('a session', () => {
  test('lasts twelve hours from the password, remembered or not, and no call prolongs it', async () => {
    const app = await makeApp()
    const page = browser(app)
    await page.signUp('a@example.com')
    const person = { email: 'a@example.com', password: PASSWORD }
    await answerOf(page.post('/sign-in/email', { ...person, rememberMe: false }), 200)
    await answerOf(page.post('/sign-in/email', { ...person, rememberMe: true }), 200)
    const rows = await app.db.read.select().from(session)
    expect(
      rows.map(({ createdAt, expiresAt }) =>
        Math.round((expiresAt.getTime() - createdAt.getTime()) / HOUR),
      ),
    ).toEqual([12, 12])
    const ofLast = eq(session.token, rows.at(-1)?.token ?? '')
    const soon = new Date(Date.now() + HOUR)
    const long = new Date(Date.now() - 11 * HOUR)
    const aged = { createdAt: long, updatedAt: long, expiresAt: soon }
    await app.db.write((writer) => writer.update(session).set(aged).where(ofLast))
    await answerOf(page.get('/get-session'), 200)
    const [after] = await app.db.read.select().from(session).where(ofLast)
    expect(after?.expiresAt).toEqual(soon)
    const over = { expiresAt: new Date(Date.now() - 1) }
    await app.db.write((writer) => writer.update(session).set(over).where(ofLast))
    expect((await page.send('GET', '/api/me')).status).toBe(401)
  })
})

describe('a password', () => {
  test('is kept as scrypt of 64 MiB with a salt of its own', async () => {
    const app = await makeApp()
    await browser(app).signUp('a@example.com')
    await browser(app).signUp('b@example.com')
    const rows = await app.db.read.select({ password: account.password }).from(account)
    const kept = rows.map(({ password }) =>
      /^scrypt\$65536\$8\$([0-9a-f]{32})\$/.exec(password ?? ''),
    )
    expect(new Set(kept.map((found) => found?.[1])).size).toBe(2)
    expect(kept.includes(null)).toBe(false)
  })

  test('opens by itself alone, also in another form of the same characters', async () => {
    const kept = await hashPassword('Café am Fluss 71')
    expect(await verifyPassword(kept, 'Café am Fluss 71')).toBe(true)
    expect(await verifyPassword(kept, 'Cafe\u0301 am Fluss 71')).toBe(true)
    expect(await verifyPassword(kept, 'Café am Fluss 72')).toBe(false)
    expect(await verifyPassword('salt:key', 'Café am Fluss 71')).toBe(false)
  })
})

test('spaces make no password long', () => {
  expect(passwordFault('ab c         de f', [])).toBe('PASSWORD_TOO_SHORT')
  expect(passwordFault('ab cd ef gh i', [])).toBe(null)
})

test('a code of the second factor holds for its half minute and those beside it', async () => {
  const app = await makeApp()
  const { secret } = await guarded(app)
  const page = browser(app)
  await answerOf(page.signIn(EMAIL), 200)
  for (const steps of [-4, -3, 3, 4]) {
    expect(await refusalOf(verify(page, codeOf(secret, steps)))).toEqual([401, 'INVALID_CODE'])
  }
  await answerOf(verify(page, codeOf(secret, 1)), 200)
})

test('no private answer is kept by a cache', async () => {
  const app = await makeApp()
  const person = await newPerson(app, 'a@example.com')
  const answers = [await person.get('/me'), await person.get('/organisations/none')]
  expect(answers.map(({ status, headers }) => [status, headers.get('Cache-Control')])).toEqual([
    [200, 'no-store'],
    [404, 'no-store'],
  ])
})

test('recovery codes are ten of 119 bits', async () => {
  const app = await makeApp()
  const { recovery } = await guarded(app)
  const form = /^([A-Za-z0-9]{5}-){3}[A-Za-z0-9]{5}$/
  expect(recovery.filter((code) => form.test(code))).toHaveLength(10)
  expect(new Set(recovery).size).toBe(10)
})

describe('a lost second factor', () => {
  const remove = '/admin/second-factor/remove'

  test('is taken off by an administrator, with its sessions and an entry in the trail', async () => {
    const app = await makeApp()
    const admin = await newAdministrator(app)
    const { mine, secret } = await guarded(app)
    const key = 'a-key-for-the-removal'
    const asked = () => admin.post(remove, { account: EMAIL }, key)
    expect(await answerOf(asked(), 200)).toEqual({ removed: true })
    expect(await answerOf(asked(), 200)).toEqual({ removed: true })
    expect((await mine.send('GET', '/api/me')).status).toBe(401)
    expect(await refusalOf(browser(app).signIn(EMAIL, `not ${PASSWORD}`))).toEqual([
      ...[401, 'INVALID_EMAIL_OR_PASSWORD'],
    ])
    const page = browser(app)
    expect((await answerOf(page.signIn(EMAIL), 200)).user.email).toBe(EMAIL)
    expect((await verify(page, codeOf(secret, 1))).status).not.toBe(200)
    const removed = eq(auditEntries.action, 'second-factor.removed')
    const entries = await app.db.read.select().from(auditEntries).where(removed)
    expect(entries.map(({ actorId, subject, detail }) => [actorId, subject, detail])).toEqual([
      [admin.userId, `people/${mine.userId}`, '{}'],
    ])
  })

  test('of nobody, of one who has none, or one’s own stays as it is', async () => {
    const app = await makeApp()
    const admin = await newAdministrator(app)
    const person = await newPerson(app, 'b@example.com')
    expect(await refusalOf(person.post(remove, { account: EMAIL }))).toEqual([403, 'forbidden'])
    for (const name of ['b@example.com', 'nobody@example.com']) {
      expect(await refusalOf(admin.post(remove, { account: name }))).toEqual([404, 'not-found'])
    }
    expect(await app.db.read.$count(auditEntries)).toBe(0)
  })
})

test('a mail with a link goes over a network sealed, or waits for an administrator', async () => {
  const { mails, url } = await mailbox()
  const sent = async (SMTP_URL: string) => {
    const env = { PUBLIC_URL: 'https://tidu.example.gov.cn', SMTP_URL, MAIL_FROM: 't@example.com' }
    const { services, logged } = await makeApp({ env })
    const message = { to: 'a@example.com', kind: 'verify', link: '/x' } as const
    return [await services.mail.send(message), logged.join('').includes('ETLS')]
  }
  expect(await sent(url)).toEqual(['sent', false])
  expect(await sent(url.replace('127.0.0.1', '0.0.0.0'))).toEqual(['held', true])
  expect(mails).toHaveLength(1)
})

test.each([
  ['http://db.example.gov.cn', false],
  ['ws://db.example.gov.cn', false],
  ['https://db.example.gov.cn', true],
  ['libsql://db.example.gov.cn', true],
  ['http://127.0.0.1:8080', true],
  ['file:data/tidu.db', true],
])('a database at %s may be asked: %s', (DATABASE_URL, may) => {
  const read = () => readEnv({ DATABASE_URL }).DATABASE_URL
  if (may) expect(read()).toBe(DATABASE_URL)
  else expect(read).toThrow('wrong settings: DATABASE_URL: https, or http on this machine')
})

test('whoever’s way in changes is told by mail, and nobody by a mobile number', async () => {
  const { mails, url: SMTP_URL } = await mailbox()
  const home = 'https://tidu.example.gov.cn'
  const env = { PUBLIC_URL: home, SMTP_URL, MAIL_FROM: 't@example.com' }
  const app = await makeApp({ env })
  const subjects = async () => {
    await app.services.auth.settled()
    const told = mails.splice(0).filter(({ text }) => text.includes(`${home}/account`))
    return told.map(({ to, text }) => [to, text.includes('was just changed'), /token/.test(text)])
  }
  for (const [email, expected] of [
    ['a@example.com', [[['a@example.com'], true, false]]],
    ['13800138000', []],
  ] as const) {
    const page = browser(app, { Origin: home })
    await page.signUp(email)
    await answerOf(page.signIn(email), 200)
    await app.services.auth.settled()
    mails.length = 0
    const change = (currentPassword: string) =>
      page.post('/change-password', { currentPassword, newPassword: `${PASSWORD}2` })
    await answerOf(change('not the present one'), 400)
    expect(await subjects()).toEqual([])
    await answerOf(change(PASSWORD), 200)
    expect(await subjects()).toEqual(expected)
  }
})

test('the log of a life with an account holds nothing that opens it', async () => {
  const app = await makeApp()
  const admin = await newAdministrator(app)
  const { mine, secret, first, recovery } = await guarded(app)
  const page = browser(app)
  await page.signIn(EMAIL)
  const code = codeOf(secret, 1)
  await answerOf(verify(page, code), 200)
  const again = browser(app)
  await again.signIn(EMAIL)
  await answerOf(again.post('/two-factor/verify-backup-code', { code: recovery[0] }), 200)
  await page.post('/request-password-reset', { email: EMAIL })
  await app.services.auth.settled()
  const { messages } = await answerOf(admin.get('/admin/messages'), 200)
  const token = String(messages[0]?.link).split('token=')[1] ?? ''
  const next = 'Zwei Werke an einem Fluss'
  await answerOf(page.post('/reset-password', { token, newPassword: next }), 200)
  const last = browser(app)
  await last.signIn(EMAIL, next)
  await answerOf(admin.post('/admin/second-factor/remove', { account: EMAIL }), 200)
  const logged = app.logged.join('')
  const lines = app.logged.map((line) => JSON.parse(line))
  expect(lines.filter(({ account: who }) => who === admin.userId).length).toBeGreaterThan(1)
  expect(token.length).toBeGreaterThan(20)
  const opens = [EMAIL, PASSWORD, next, secret, first, code, token, ...recovery]
  const cookies = [page, again, mine].map(({ jar }) => jar.get('tidu.session_token') ?? '')
  for (const one of [...opens, ...cookies.filter((value) => value !== '')]) {
    expect(logged).not.toContain(one)
  }
})

test('a private answer is signed for by its account in the log', async () => {
  const app = await makeApp()
  const person = await signedUp(app, { email: 'a@example.com' })
  await person.send('GET', '/api/me')
  const line = JSON.parse(app.logged.at(-1) ?? '')
  expect([line.route, line.status, line.account]).toEqual(['/api/me', 200, person.userId])
})
