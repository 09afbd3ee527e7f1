import { describe, expect, test } from 'vitest'
import { account as accounts, heldMessages, user as users } from '../../../db/tables/accounts.ts'
import { makeApp, type TestApp } from '../make.ts'
import { answerOf, type Browser, browser, ORIGIN, refusalOf, signedUp } from './make.ts'
import { openIdProvider, throughForms } from './provider.ts'

const people = {
  chen: { email: 'Chen@bureau.example.gov.cn', email_verified: true, name: '陈晨' },
  zhou: { email: 'zhou@bureau.example.gov.cn', name: '周舟' },
  nobody: { name: '无邮箱' },
  squatter: { email: '13800138000@phone.invalid', email_verified: true, name: '冒名' },
}

const setUp = async (more = {}) => {
  const { env } = await openIdProvider(people)
  return makeApp({ env: { ...env, ...more } })
}

const places = { callbackURL: '/desk', errorCallbackURL: '/sign-in' }

/** The provider's answer to this page's call: where the browser is sent to, on our side. */
async function sentBack(page: Pick<Browser, 'post'>, login: string, path = '/sign-in/social') {
  const { url } = await answerOf(page.post(path, { provider: 'sso', ...places }), 200)
  return (await throughForms(url, login)).slice(`${ORIGIN}/api/auth`.length)
}

async function landing(page: Pick<Browser, 'get'>, path: string) {
  const response = await page.get(path)
  return [response.status, response.headers.get('Location')]
}

const whoIs = async ({ services }: TestApp, page: { readonly cookie: string | (() => string) }) => {
  const Cookie = typeof page.cookie === 'string' ? page.cookie : page.cookie()
  return (await services.auth.sessionOf(new Headers({ Cookie })))?.user ?? null
}

describe('single sign-on', () => {
  test('makes an account at the first time and opens the same one ever after', async () => {
    const app = await setUp()
    expect(await answerOf(browser(app).get('/ways'), 200)).toEqual({
      ...{ sso: '市工业和信息化局', mail: false },
    })
    const first = browser(app)
    expect(await landing(first, await sentBack(first, 'chen'))).toEqual([302, '/desk'])
    const who = await whoIs(app, first)
    expect(who).toMatchObject({
      ...{ name: '陈晨', email: 'chen@bureau.example.gov.cn', phone: null, isAdmin: false },
    })
    const second = browser(app)
    await landing(second, await sentBack(second, 'chen'))
    expect(await whoIs(app, second)).toEqual(who)
    const kept = await app.db.read.select().from(accounts)
    expect(kept.map(({ providerId, accountId }) => [providerId, accountId])).toEqual([
      ['sso', 'chen'],
    ])
    expect(kept.map((row) => [row.accessToken, row.refreshToken, row.idToken])).toEqual([
      [null, null, null],
    ])
    const [row] = await app.db.read.select().from(users)
    expect(row?.emailVerified).toBe(true)
  })

  test('asks with a proof key, a state and our own address', async () => {
    const app = await setUp()
    const start = browser(app).post('/sign-in/social', { provider: 'sso', ...places })
    const { searchParams } = new URL((await answerOf(start, 200)).url)
    expect(Object.fromEntries(searchParams)).toMatchObject({
      ...{ response_type: 'code', client_id: 'tidu', code_challenge_method: 'S256' },
      ...{ scope: 'openid profile email', redirect_uri: `${ORIGIN}/api/auth/callback/sso` },
    })
    expect((searchParams.get('state') ?? '').length).toBeGreaterThan(20)
  })

  test('refuses a state that is forged, absent, used or another browser’s', async () => {
    const app = await setUp()
    const page = browser(app)
    const back = await sentBack(page, 'chen')
    const stranger = browser(app)
    const tries: [Browser, string][] = [
      [stranger, back],
      [page, back.replace(/state=[^&]+/, 'state=forged')],
      [page, back.replace(/&?state=[^&]+/, '')],
    ]
    for (const [who, path] of tries) {
      const [status, location] = await landing(who, path)
      expect([status, /^\S*\/sign-in\?\S*error=state_/.test(String(location))]).toEqual([302, true])
      expect(await whoIs(app, who)).toBe(null)
    }
    expect(await app.db.read.$count(users)).toBe(0)
    const again = browser(app)
    const fresh = await sentBack(again, 'chen')
    expect(await landing(again, fresh)).toEqual([302, '/desk'])
    const replayed = browser(app)
    for (const [name, value] of again.jar) replayed.jar.set(name, value)
    replayed.jar.delete('tidu.session_token')
    expect((await landing(replayed, fresh))[1]).not.toBe('/desk')
    expect(await whoIs(app, replayed)).toBe(null)
  })

  test('takes over no account of the same address, until its owner links the two', async () => {
    const app = await setUp()
    const mine = await signedUp(app, { email: 'chen@bureau.example.gov.cn', name: '原主' })
    const page = browser(app)
    expect(await landing(page, await sentBack(page, 'chen'))).toEqual([
      ...[302, '/sign-in?error=account_not_linked'],
    ])
    expect(await whoIs(app, page)).toBe(null)
    expect(await landing(mine, await sentBack(mine, 'chen', '/link-social'))).toEqual([
      302,
      '/desk',
    ])
    await landing(page, await sentBack(page, 'chen'))
    expect(await whoIs(app, page)).toMatchObject({ id: mine.userId, name: '原主' })
    const ways = await answerOf(mine.get('/list-accounts'), 200)
    const linked = ways.find(({ providerId }: { providerId: string }) => providerId === 'sso')
    expect(ways.map(({ providerId }: { providerId: string }) => providerId).sort()).toEqual([
      ...['credential', 'sso'],
    ])
    await answerOf(mine.post('/unlink-account', { accountId: linked.id }), 200)
    expect((await landing(page, await sentBack(page, 'chen')))[1]).toBe(
      '/sign-in?error=account_not_linked',
    )
  })

  test('links a mobile number’s account, whose address is another one', async () => {
    const app = await setUp()
    const mine = await signedUp(app, { email: '13800138000' })
    await landing(mine, await sentBack(mine, 'zhou', '/link-social'))
    const page = browser(app)
    await landing(page, await sentBack(page, 'zhou'))
    expect((await whoIs(app, page))?.id).toBe(mine.userId)
  })

  test.each([
    ['nobody', 'without an address'],
    ['squatter', 'with a mobile number’s'],
  ])('makes no account for %s, %s', async (login) => {
    const app = await setUp()
    const page = browser(app)
    const [status, location] = await landing(page, await sentBack(page, login))
    expect([status, String(location).startsWith('/sign-in?error=')]).toEqual([302, true])
    expect(await app.db.read.$count(users)).toBe(0)
  })

  test('believes no token of another issuer or for another client', async () => {
    const app = await setUp({ OIDC_ISSUER: 'https://sso.example.gov.cn' })
    const page = browser(app)
    const [, location] = await landing(page, await sentBack(page, 'chen'))
    expect(location).toBe('/sign-in?error=unable_to_get_user_info')
    expect(await app.db.read.$count(users)).toBe(0)
  })

  test('stays the only way in: a reset gives its account no password', async () => {
    const app = await setUp()
    const page = browser(app)
    await landing(page, await sentBack(page, 'chen'))
    const email = 'chen@bureau.example.gov.cn'
    expect(await answerOf(page.post('/request-password-reset', { email }), 200)).toEqual({
      status: true,
    })
    await app.services.auth.settled()
    expect((await app.db.read.select().from(accounts)).map((row) => row.providerId)).toEqual([
      'sso',
    ])
    expect(await app.db.read.$count(heldMessages)).toBe(0)
  })

  test('comes back to no other place than ours', async () => {
    const app = await setUp()
    for (const callbackURL of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'desk',
    ]) {
      const start = browser(app).post('/sign-in/social', { provider: 'sso', callbackURL })
      expect(await refusalOf(start)).toEqual([400, 'invalid'])
    }
  })

  test('is not there where it is not set up', async () => {
    const app = await makeApp()
    expect((await answerOf(browser(app).get('/ways'), 200)).sso).toBe(null)
    const start = browser(app).post('/sign-in/social', { provider: 'sso', ...places })
    expect(await refusalOf(start)).toEqual([404, 'PROVIDER_NOT_FOUND'])
  })
})
