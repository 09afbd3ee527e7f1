import { describe, expect, test } from 'vitest'
import { usedCodes } from '../../../db/tables/accounts.ts'
import { makeApp, type TestApp } from '../make.ts'
import { codeOf, EMAIL, guarded, secretIn, verify } from './guarded.ts'
import { answerOf, type Browser, browser, PASSWORD, refusalOf, signedUp } from './make.ts'

/** Codes that are none of the present, each another one. */
function wrongCodes(secret: string, count: number): string[] {
  const right = new Set([-2, -1, 0, 1, 2, 3].map((steps) => codeOf(secret, steps)))
  const all = Array.from({ length: count + right.size }, (_, n) => String(100_000 + n * 7))
  return all.filter((code) => !right.has(code)).slice(0, count)
}

/** A page that has given the password and is asked for the code. */
async function asked(app: TestApp) {
  const page = browser(app)
  const answer = await answerOf(page.signIn(EMAIL), 200)
  expect(answer).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] })
  return page
}

const isIn = async (app: TestApp, page: Browser) =>
  (await app.services.auth.sessionOf(new Headers({ Cookie: page.cookie() }))) !== null

describe('a second factor', () => {
  test('is on only when its first code was given, and wants the password', async () => {
    const app = await makeApp()
    const mine = await signedUp(app, { email: EMAIL })
    const wrong = mine.post('/two-factor/enable', { password: `not ${PASSWORD}` })
    expect(await refusalOf(wrong)).toEqual([400, 'INVALID_PASSWORD'])
    const { totpURI, backupCodes } = await answerOf(
      mine.post('/two-factor/enable', { password: PASSWORD }),
      200,
    )
    expect(decodeURIComponent(totpURI)).toMatch(/^otpauth:\/\/totp\/Tidu 梯度:li@example\.com\?/)
    expect(new Set(backupCodes).size).toBe(10)
    expect((await answerOf(browser(app).signIn(EMAIL), 200)).user.email).toBe(EMAIL)
    const before = mine.jar.get('tidu.session_token')
    await answerOf(verify(mine, codeOf(secretIn(totpURI))), 200)
    expect(mine.jar.get('tidu.session_token')).not.toBe(before)
    expect(await isIn(app, await asked(app))).toBe(false)
  })

  test('opens a session after the password, and no code opens two', async () => {
    const app = await makeApp()
    const { secret, first } = await guarded(app)
    const page = await asked(app)
    expect(await refusalOf(verify(page, first))).toEqual([401, 'INVALID_CODE'])
    const code = codeOf(secret, 1)
    const answer = await answerOf(verify(page, code), 200)
    expect([answer.user.email, await isIn(app, page)]).toEqual([EMAIL, true])
    const again = await asked(app)
    expect(await refusalOf(verify(again, code))).toEqual([401, 'INVALID_CODE'])
    expect(await isIn(app, again)).toBe(false)
  })

  test('lets in one of many that give the same code at once', async () => {
    const app = await makeApp()
    const { secret } = await guarded(app)
    const pages = await Promise.all([asked(app), asked(app), asked(app), asked(app)])
    const code = codeOf(secret, 1)
    const statuses = await Promise.all(pages.map(async (page) => (await verify(page, code)).status))
    expect(statuses.sort()).toEqual([200, 401, 401, 401])
  })

  test('takes six figures and nothing that looks like them', async () => {
    const app = await makeApp()
    const { secret } = await guarded(app)
    const page = await asked(app)
    const code = codeOf(secret, 1)
    for (const typed of [` ${code}`, `${code} `, code.slice(1), `${code}0`, '', '１２３４５６']) {
      expect(await refusalOf(verify(page, typed))).toEqual([400, 'invalid'])
    }
  })

  test('gives up on a sign-in after five wrong codes, and rests after ten', async () => {
    const app = await makeApp()
    const { secret, recovery } = await guarded(app)
    const codes = wrongCodes(secret, 10)
    const first = await asked(app)
    for (const code of codes.slice(0, 5)) {
      expect(await refusalOf(verify(first, code))).toEqual([401, 'INVALID_CODE'])
    }
    expect(await refusalOf(verify(first, codeOf(secret, 1)))).toEqual([
      ...[400, 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE'],
    ])
    const second = await asked(app)
    for (const code of codes.slice(5)) {
      expect(await refusalOf(verify(second, code))).toEqual([401, 'INVALID_CODE'])
    }
    const third = await asked(app)
    const right = third.post('/two-factor/verify-backup-code', { code: recovery[0] })
    expect(await refusalOf(right)).toEqual([429, 'ACCOUNT_TEMPORARILY_LOCKED'])
    expect(await isIn(app, third)).toBe(false)
  })

  test('is nobody’s without the password before it', async () => {
    const app = await makeApp()
    const { secret } = await guarded(app)
    const page = browser(app)
    expect(await refusalOf(verify(page, codeOf(secret, 1)))).toEqual([
      ...[401, 'INVALID_TWO_FACTOR_COOKIE'],
    ])
    page.jar.set('tidu.two_factor', 'made.up')
    expect(await refusalOf(verify(page, codeOf(secret, 1)))).toEqual([
      ...[401, 'INVALID_TWO_FACTOR_COOKIE'],
    ])
  })

  test('is replaced by a recovery code, each once', async () => {
    const app = await makeApp()
    const { recovery } = await guarded(app)
    const give = (page: Browser, code = recovery[0]) =>
      page.post('/two-factor/verify-backup-code', { code })
    const page = await asked(app)
    await answerOf(give(page), 200)
    expect(await isIn(app, page)).toBe(true)
    const again = await asked(app)
    expect(await refusalOf(give(again))).toEqual([401, 'INVALID_BACKUP_CODE'])
    await answerOf(give(again, recovery[1]), 200)
  })

  test('has recovery codes that new ones replace, for the password', async () => {
    const app = await makeApp()
    const { mine, recovery } = await guarded(app)
    const renew = (password: string) => mine.post('/two-factor/generate-backup-codes', { password })
    expect(await refusalOf(renew('wrong'))).toEqual([400, 'INVALID_PASSWORD'])
    const { backupCodes } = await answerOf(renew(PASSWORD), 200)
    const page = await asked(app)
    const give = (code: string) => page.post('/two-factor/verify-backup-code', { code })
    expect(await refusalOf(give(recovery[0] ?? ''))).toEqual([401, 'INVALID_BACKUP_CODE'])
    await answerOf(give(backupCodes[0]), 200)
  })

  test('is off again for the password alone', async () => {
    const app = await makeApp()
    const { mine } = await guarded(app)
    const off = (password: string) => mine.post('/two-factor/disable', { password })
    expect(await refusalOf(off('wrong'))).toEqual([400, 'INVALID_PASSWORD'])
    await answerOf(off(PASSWORD), 200)
    expect((await answerOf(browser(app).signIn(EMAIL), 200)).user.email).toBe(EMAIL)
  })
})

test('used codes are kept as hashes and forgotten when they hold no more', async () => {
  const app = await makeApp()
  const { secret, first } = await guarded(app)
  const rows = await app.db.read.select().from(usedCodes)
  expect(rows.map(({ id, usedAt }) => [id.length, id.includes(first), usedAt])).toEqual([
    [64, false, app.time.now],
  ])
  app.time.now += 3 * 60_000 + 1
  await verify(await asked(app), codeOf(secret, 1))
  expect(await app.db.read.$count(usedCodes)).toBe(1)
})
