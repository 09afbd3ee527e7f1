import { describe, expect, test } from 'vitest'
import { heldMessages as held, user as users } from '../../../db/tables/accounts.ts'
import { heldMessages } from '../../../server/mail/held-messages.ts'
import { makeApp, type TestApp } from '../make.ts'
import { mailbox } from './mailbox.ts'
import { answerOf, browser, PASSWORD, refusalOf } from './make.ts'

const HOME = 'https://tidu.example.gov.cn'
const DAY = 24 * 60 * 60_000

/** An app whose mail goes to this server, and the one page that people see. */
async function withMail(SMTP_URL: string) {
  const app = await makeApp({
    env: { PUBLIC_URL: HOME, SMTP_URL, MAIL_FROM: '梯度 <tidu@example.gov.cn>' },
  })
  const page = () => browser(app, { Origin: HOME })
  return { app, page }
}

async function ask(app: TestApp, page: ReturnType<typeof browser>, email: string) {
  const answer = await answerOf(page.post('/request-password-reset', { email }), 200)
  await app.services.auth.settled()
  return answer
}

const linkIn = (text: string, path: string) =>
  new RegExp(`${path}\\?token=([\\w.-]+)`).exec(text)?.[1] ?? ''

describe('a reset by mail', () => {
  test('goes to the account’s own address, sets a new password once and ends every session', async () => {
    const { mails, url } = await mailbox()
    const { app, page } = await withMail(url)
    const mine = page()
    await mine.signUp('li@example.com', '李')
    await mine.signIn('li@example.com')
    await app.services.auth.settled()
    mails.length = 0
    expect(await ask(app, page(), 'Li@Example.com')).toEqual({ status: true })
    expect(mails.map(({ from, to }) => [from, to])).toEqual([
      ['tidu@example.gov.cn', ['li@example.com']],
    ])
    const [{ text = '' } = {}] = mails
    const token = linkIn(text, `${HOME}/reset`)
    expect([token.length, text.includes('重设密码'), text.includes('new password')]).toEqual([
      ...[24, true, true],
    ])
    const next = `${PASSWORD} 2`
    const reset = (given: string) =>
      page().post('/reset-password', { token: given, newPassword: next })
    expect(await refusalOf(reset(`${token}x`))).toEqual([400, 'INVALID_TOKEN'])
    expect(await answerOf(reset(token), 200)).toEqual({ status: true })
    expect(await refusalOf(reset(token))).toEqual([400, 'INVALID_TOKEN'])
    expect(await app.services.auth.sessionOf(new Headers({ Cookie: mine.cookie() }))).toBe(null)
    expect((await page().signIn('li@example.com')).status).toBe(401)
    expect((await page().signIn('li@example.com', next)).status).toBe(200)
  })

  test('of two calls with one link, one sets its password', async () => {
    const { mails, url } = await mailbox()
    const { app, page } = await withMail(url)
    await page().signUp('li@example.com')
    await app.services.auth.settled()
    mails.length = 0
    await ask(app, page(), 'li@example.com')
    const token = linkIn(mails[0]?.text ?? '', '/reset')
    const statuses = ['one', 'two', 'three'].map(
      async (word) =>
        (await page().post('/reset-password', { token, newPassword: `${PASSWORD} ${word}` }))
          .status,
    )
    expect((await Promise.all(statuses)).sort()).toEqual([200, 400, 400])
  })

  test('is asked for with the same answer for a name that nobody has, and sends nothing', async () => {
    const { mails, url } = await mailbox()
    const { app, page } = await withMail(url)
    expect(await ask(app, page(), 'nobody@example.com')).toEqual({ status: true })
    expect([mails, await app.db.read.$count(held)]).toEqual([[], 0])
  })

  test('leads to the public address, whatever the caller says that the server is called', async () => {
    const { mails, url } = await mailbox()
    const { app, page } = await withMail(url)
    await page().signUp('li@example.com')
    await app.services.auth.settled()
    mails.length = 0
    const body = { email: 'li@example.com' }
    const path = 'http://evil.example/api/auth/request-password-reset'
    await answerOf(page().send('POST', path, body, { Host: 'evil.example' }), 200)
    await app.services.auth.settled()
    expect(
      mails.map(({ text }) => [text.includes(`${HOME}/reset?`), text.includes('evil')]),
    ).toEqual([[true, false]])
  })

  test('that the mail server refuses waits for an administrator, and the log names nobody', async () => {
    const { mails, url } = await mailbox({ refuses: ['li@example.com'] })
    const { app, page } = await withMail(url)
    await page().signUp('li@example.com')
    expect(await ask(app, page(), 'li@example.com')).toEqual({ status: true })
    const waiting = await heldMessages({ ...app.services })
    expect(waiting.map(({ to, kind }) => [to, kind]).sort()).toEqual([
      ['li@example.com', 'reset-password'],
      ['li@example.com', 'verify'],
    ])
    expect(mails).toEqual([])
    const logged = app.logged.join('')
    expect(logged).toContain('a mail (reset-password) was not taken: EENVELOPE 550')
    for (const { link } of waiting) expect(logged).not.toContain(linkIn(link, ''))
    expect(logged).not.toContain('li@example.com')
  })

  test('is held as well where no mail server answers', async () => {
    const { app, page } = await withMail('smtp://127.0.0.1:1')
    await page().signUp('li@example.com')
    expect(await ask(app, page(), 'li@example.com')).toEqual({ status: true })
    expect(await app.db.read.$count(held)).toBe(2)
  })
})

describe('without a mail server, or for a mobile number', () => {
  test.each(['li@example.com', '13800138000'])(
    'the link for %s waits a day for an administrator, sealed',
    async (email) => {
      const { url } = await mailbox()
      const { app, page } =
        email === '13800138000'
          ? await withMail(url)
          : await makeApp().then((plain) => ({ app: plain, page: () => browser(plain) }))
      await page().signUp(email)
      await ask(app, page(), email)
      const [message, ...more] = await heldMessages({ ...app.services })
      expect([message?.to, message?.kind, more]).toEqual([email, 'reset-password', []])
      const [row] = await app.db.read.select().from(held)
      const token = linkIn(message?.link ?? '', '/reset')
      expect([
        token.length,
        message?.link.startsWith('/reset?'),
        row?.link.includes(token),
      ]).toEqual([...[24, true, false]])
      expect(
        await heldMessages({ ...app.services, secret: 'another secret, as long as it' }),
      ).toEqual([])
      app.time.now += DAY - 1
      expect(await heldMessages({ ...app.services })).toHaveLength(1)
      app.time.now += 1
      expect(await heldMessages({ ...app.services })).toEqual([])
      const body = { token, newPassword: `${PASSWORD} 2` }
      expect(await answerOf(page().post('/reset-password', body), 200)).toEqual({ status: true })
    },
  )

  test('what is over goes with the next message', async () => {
    const app = await makeApp()
    const message = { to: 'a@example.com', kind: 'invitation', link: '/join?code=1' } as const
    expect(await app.services.mail.send(message)).toBe('held')
    app.time.now += 7 * DAY
    await app.services.mail.send({ ...message, link: '/join?code=2' })
    expect((await heldMessages({ ...app.services })).map(({ link }) => link)).toEqual([
      '/join?code=2',
    ])
    expect(await app.db.read.$count(held)).toBe(1)
  })
})

test('an address is confirmed by the link that was mailed to it', async () => {
  const { mails, url } = await mailbox()
  const { app, page } = await withMail(url)
  await page().signUp('li@example.com')
  await app.services.auth.settled()
  const path = /\/verify-email\?token=\S+/.exec(mails[0]?.text ?? '')?.[0] ?? ''
  const verified = async () => (await app.db.read.select().from(users))[0]?.emailVerified
  const forged = await page().get(path.replace(/\.[\w-]+&/, '.AAAA&'))
  expect([forged.status, forged.headers.get('Location')]).toEqual([
    ...[302, '/account?error=INVALID_TOKEN'],
  ])
  expect(await verified()).toBe(false)
  const followed = await page().get(path)
  expect([followed.status, followed.headers.get('Location')]).toEqual([302, '/account'])
  expect(await verified()).toBe(true)
})

test('an invitation goes out in both languages, with its link', async () => {
  const { mails, url } = await mailbox()
  const { app } = await withMail(url)
  const sent = { to: 'li@example.com', kind: 'invitation', link: '/join?code=abc' } as const
  expect(await app.services.mail.send(sent)).toBe('sent')
  const [{ headers = '', text = '' } = {}] = mails
  expect(text.split('\r\n')).toContain(`${HOME}/join?code=abc`)
  expect([text.includes('邀请'), text.includes('invites you')]).toEqual([true, true])
  expect(/^To: (.*)$/m.exec(headers)?.[1]?.trim()).toBe('li@example.com')
})
