import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../../db/open-database.ts'
import { user as users } from '../../../db/tables/accounts.ts'
import { writeGuards } from '../../../db/tables/audit.ts'
import { makeApp } from '../make.ts'
import { administrator, answerOf, browser, PASSWORD, refusalOf, signedUp } from './make.ts'

const person = (email: string) => ({ name: '管理员', email, password: PASSWORD })

describe('the first start', () => {
  test('offers to make the administrator, as long as there is no account', async () => {
    const app = await makeApp()
    const page = browser(app)
    expect(await answerOf(page.get('/first'), 200)).toEqual({ open: true, needsCode: false })
    const admin = await administrator(app)
    expect(await answerOf(page.get('/first'), 200)).toEqual({ open: false, needsCode: false })
    const session = await app.services.auth.sessionOf(new Headers({ Cookie: admin.cookie }))
    expect(session?.user).toMatchObject({ email: 'admin@example.com', isAdmin: true })
    expect(await refusalOf(page.post('/first', person('b@example.com')))).toEqual([409, 'conflict'])
  })

  test('makes one of ten that come at once, and nobody after a sign-up', async () => {
    const app = await makeApp()
    const statuses = Array.from({ length: 10 }, async (_, n) => {
      return (await browser(app).post('/first', person(`a${n}@example.com`))).status
    })
    expect((await Promise.all(statuses)).sort()).toEqual([201, ...Array(9).fill(409)])
    expect([await app.db.read.$count(users), await app.db.read.$count(writeGuards)]).toEqual([1, 0])
    const other = await makeApp()
    await signedUp(other, { email: 'a@example.com' })
    expect(await refusalOf(browser(other).post('/first', person('b@example.com')))).toEqual([
      ...[409, 'conflict'],
    ])
  })

  test('on a network wants the code that the console tells', async () => {
    const app = await makeApp({ setupCode: 'ABCD-2345-WXYZ' })
    const page = browser(app)
    expect(await answerOf(page.get('/first'), 200)).toEqual({ open: true, needsCode: true })
    expect(await app.services.auth.openSetupCode()).toBe('ABCD-2345-WXYZ')
    const give = (code?: string) => page.post('/first', { ...person('a@example.com'), code })
    for (const wrong of [undefined, '', 'ABCD-2345-WXYY', 'ABCD']) {
      expect(await refusalOf(give(wrong))).toEqual([403, 'forbidden'])
    }
    expect((await give(' abcd-2345-wxyz ')).status).toBe(201)
    expect(await app.services.auth.openSetupCode()).toBe(null)
  })

  test('lets nobody try many codes', async () => {
    const app = await makeApp({ setupCode: 'ABCD-2345-WXYZ' })
    const give = (code: string) => browser(app).post('/first', { ...person('a@example.com'), code })
    for (let n = 0; n < 10; n += 1) expect((await give(`ABCD-2345-${n}`)).status).toBe(403)
    expect(await refusalOf(give('ABCD-2345-WXYZ'))).toEqual([429, 'too-many'])
  })

  test('takes no password that anyone would try', async () => {
    const app = await makeApp()
    const weak = { ...person('a@example.com'), password: 'admin1234567' }
    expect(await refusalOf(browser(app).post('/first', weak))).toEqual([400, 'PASSWORD_TOO_COMMON'])
    expect(await app.db.read.$count(users)).toBe(0)
  })
})

describe('npm run admin', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url))

  /** The script as a process of its own on a database file, with what is typed to it. */
  async function run(DATABASE_URL: string, args: string[], typed = '', more = {}) {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))
    const child = spawn(process.execPath, [join(root, 'scripts/admin.mjs'), ...args], {
      env: { ...Object.fromEntries(kept), DATABASE_URL, ...more },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const closed = once(child, 'close')
    child.stdin.on('error', () => {}).end(typed)
    const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)])
    const [code] = await closed
    return { code, out, error }
  }

  const file = () => {
    const folder = mkdtempSync(join(tmpdir(), 'tidu-admin-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    return `file:${join(folder, 'tidu.db')}`
  }

  test('makes an administrator who can sign in, and promotes an account that stands', async () => {
    const url = file()
    const named = ['--email', 'Chen@Example.com', '--name', '陈晨']
    const made = await run(url, [...named, '--password-stdin'], `${PASSWORD}\n`)
    expect(made).toEqual({
      ...{ code: 0, out: 'The administrator is made and can sign in.\n', error: '' },
    })
    const app = await makeApp({ url })
    const page = browser(app)
    await answerOf(page.signIn('chen@example.com'), 200)
    const session = await app.services.auth.sessionOf(new Headers({ Cookie: page.cookie() }))
    expect(session?.user).toMatchObject({ name: '陈晨', isAdmin: true })
    const mine = await signedUp(app, { email: '13800138000' })
    const promoted = await run(url, ['--email', '13800138000'])
    expect([promoted.code, promoted.out]).toEqual([
      ...[0, 'The account is an administrator now; its password stays.\n'],
    ])
    const now = await app.services.auth.sessionOf(new Headers({ Cookie: mine.cookie }))
    expect(now?.user.isAdmin).toBe(true)
  })

  test('takes the password from the environment, and never says it', async () => {
    const url = file()
    const made = await run(url, ['--email', 'a@example.com'], '', { ADMIN_PASSWORD: PASSWORD })
    expect([made.code, made.out.includes(PASSWORD), made.error]).toEqual([0, false, ''])
  })

  test.each([
    [[], '--email needs an e-mail address or a mobile number'],
    [['--email', 'a@example.com'], 'no terminal: use --password-stdin or ADMIN_PASSWORD'],
    [
      ['--email', 'a@example.com', '--password-stdin'],
      'that password is among the first that anyone would try',
    ],
  ])('with %o says on one line what is wrong, and makes nobody', async (args, reason) => {
    const url = file()
    const refused = await run(url, args, 'password1234\n')
    expect(refused).toEqual({ code: 1, out: '', error: `npm run admin: ${reason}\n` })
    const db = await openDatabase(url)
    onTestFinished(() => db.close())
    expect(await db.read.$count(users)).toBe(0)
  })
})
