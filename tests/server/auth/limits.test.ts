import { describe, expect, test } from 'vitest'
import { rateLimit } from '../../../db/tables/accounts.ts'
import { addressBlock } from '../../../server/client-address.ts'
import { makeApp } from '../make.ts'
import { answerOf, browser, PASSWORD, refusalOf, signedUp } from './make.ts'

const MINUTE = 60_000
const wrong = `not ${PASSWORD}`

describe('guessing a password', () => {
  test('a name that nobody has is answered as a wrong password is', async () => {
    const app = await makeApp()
    await signedUp(app, { email: 'a@example.com' })
    const told = async (email: string) => {
      const response = await browser(app).signIn(email, wrong)
      const headers = [...response.headers.keys()].filter((name) => name !== 'x-request-id').sort()
      return { status: response.status, headers, body: await response.json() }
    }
    expect(await told('nobody@example.com')).toEqual(await told('a@example.com'))
    expect(await told('13900139000')).toEqual(await told('a@example.com'))
    expect((await told('a@example.com')).status).toBe(401)
  })

  test('after ten wrong ones a name rests for a quarter of an hour, whether it exists or not', async () => {
    const app = await makeApp({ trustProxy: true })
    await signedUp(app, { email: 'a@example.com' })
    await signedUp(app, { email: 'b@example.com' })
    let caller = 0
    const guess = (email: string, password: string) => {
      caller += 1
      return browser(app, { 'X-Forwarded-For': `198.51.100.${caller}` }).signIn(email, password)
    }
    const statuses = async (email: string) =>
      Promise.all(Array.from({ length: 14 }, async () => (await guess(email, wrong)).status))
    const expected = [...Array(10).fill(401), ...Array(4).fill(429)]
    expect((await statuses('a@example.com')).sort()).toEqual(expected)
    expect((await statuses('nobody@example.com')).sort()).toEqual(expected)
    const resting = await guess('a@example.com', PASSWORD)
    expect([resting.status, resting.headers.get('Retry-After')]).toEqual([429, '900'])
    expect((await guess('b@example.com', PASSWORD)).status).toBe(200)
    app.time.now += 15 * MINUTE - 1
    expect((await guess('a@example.com', PASSWORD)).headers.get('Retry-After')).toBe('1')
    app.time.now += 1
    expect((await guess('a@example.com', PASSWORD)).status).toBe(200)
  })

  test('a right password takes back the wrong ones before it', async () => {
    const app = await makeApp()
    const page = await signedUp(app, { email: 'a@example.com' })
    for (const password of [...Array(9).fill(wrong), PASSWORD, wrong, wrong]) {
      expect((await page.signIn('A@Example.com', password)).status).toBe(
        password === PASSWORD ? 200 : 401,
      )
    }
  })

  test('an address that tries many names rests as well', async () => {
    const app = await makeApp({ trustProxy: true })
    const refused = { 'X-Forwarded-For': '198.51.100.1, 203.0.113.7' }
    const guess = (headers: Record<string, string>) =>
      browser(app, headers).post('/sign-in/email', { email: 'nobody', password: wrong })
    for (let n = 0; n < 60; n += 1) expect((await guess(refused)).status).toBe(400)
    const resting = await guess(refused)
    expect([resting.status, resting.headers.get('Retry-After')]).toEqual([429, '900'])
    expect((await guess({ 'X-Forwarded-For': '203.0.113.7, 198.51.100.1' })).status).toBe(400)
    app.time.now += 15 * MINUTE
    expect((await guess(refused)).status).toBe(400)
  })

  test('a forwarded address counts for nothing where no proxy is trusted', async () => {
    const app = await makeApp()
    const statuses: number[] = []
    for (let n = 0; n <= 60; n += 1) {
      const page = browser(app, { 'X-Forwarded-For': `198.51.100.${n}` })
      statuses.push((await page.post('/sign-in/email', { email: 'x', password: 'y' })).status)
    }
    expect(statuses).toEqual([...Array(60).fill(400), 429])
  })
})

test('reset mails to one name are few, and the answer is the same for a name that nobody has', async () => {
  const app = await makeApp()
  await signedUp(app, { email: 'a@example.com' })
  const ask = (email: string) => browser(app).post('/request-password-reset', { email })
  for (const email of ['a@example.com', 'nobody@example.com']) {
    for (const status of [200, 200, 200]) {
      expect(await answerOf(ask(email), status)).toEqual({ status: true })
    }
    expect(await refusalOf(ask(email))).toEqual([429, 'too-many'])
  }
  await app.services.auth.settled()
})

test('the table of counts holds no name and no address, and forgets what is over', async () => {
  const app = await makeApp({ trustProxy: true })
  const page = browser(app, { 'X-Forwarded-For': '203.0.113.7' })
  await page.signIn('a@example.com', wrong)
  const rows = await app.db.read.select().from(rateLimit)
  expect(rows.map(({ key }) => /^[0-9a-f]{64}$/.test(key))).toEqual([true, true])
  app.time.now += 61 * MINUTE
  await page.post('/sign-in/email', {})
  expect(await app.db.read.$count(rateLimit)).toBe(1)
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s shares its count with %s', (address, block) => {
  expect(addressBlock(address)).toBe(block)
})
