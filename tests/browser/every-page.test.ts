import { expect, test } from 'vitest'
import { expectGoodInEveryLook, setUpBrowser } from './harness.ts'
import { wordsIn } from './interviewee.ts'

const { newPage, openPage, expectQuiet } = setUpBrowser()

test('the example shows a whole result with one click, and leaves the own draft alone', async () => {
  const words = wordsIn('zh')
  const page = await openPage()
  await page.getByRole('button', { name: words.start.begin }).click()
  await page.getByLabel(words.place.name).fill('自己的厂')
  await page.getByText(/已保存在本机/).waitFor()
  await page.goto('/')
  await page.getByRole('button', { name: words.start.example }).click()
  await page.waitForURL('**/result')
  await page.getByText('示例精密电路（珠海）有限公司').first().waitFor()
  await page.getByText('3,398,400.00').first().waitFor()
  await page.goto('/')
  await page.getByRole('button', { name: words.start.begin }).click()
  await page.waitForURL('**/check/**')
  await page.goto('/check/place')
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('main input')?.value === '自己的厂',
  )
  expectQuiet(page)
})

test('the interview can be done with the keyboard alone', async () => {
  const words = wordsIn('zh')
  const page = await openPage({ path: '/check/sme.q2' })
  await page.getByRole('heading', { level: 1, name: '设备数字化' }).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('value'))
  const tabTo = async (isThere: () => Promise<boolean>) => {
    for (let i = 0; i < 40 && !(await isThere()); i++) await page.keyboard.press('Tab')
    expect(await isThere()).toBe(true)
  }
  await tabTo(async () => (await page.locator('input[name="sme.q2"]:focus').count()) === 1)
  await page.keyboard.press('c')
  await expect.poll(focused).toBe('C')
  await page.getByText('3.000–97.000').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await expect.poll(focused).toBe('D')
  await page.getByText('4.500–98.500').first().waitFor()
  await tabTo(async () =>
    page.evaluate((name) => document.activeElement?.textContent === name, words.interview.next),
  )
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '设备联网' }).waitFor()
  await page.locator('h1:focus').waitFor()
  expectQuiet(page)
})

test('a server that cannot be reached is said, and nothing is lost', async () => {
  const words = wordsIn('zh')
  const page = await openPage()
  await page.getByRole('button', { name: words.start.example }).click()
  await page.waitForURL('**/result')
  await page.route('**/api/v1/assessments**', (route) => route.abort())
  await page.getByRole('button', { name: words.result.act.save }).click()
  await page.getByText(words.save.failed).waitFor()
  await page.getByText(words.save.safe).waitFor()
  await page.unroute('**/api/v1/assessments**')
  await page.getByRole('button', { name: words.save.again }).click()
  const link = await page.getByLabel(words.save.link).inputValue()
  await page.getByText(/已存到服务器/).waitFor()

  // A later change is saved by itself; cut off from the server it says so, and keeps the answer.
  await page.route('**/api/v1/assessments**', (route) => route.abort())
  await page.goto('/check/sme.q13')
  await page.locator('input[name="sme.q13"][value="C"]').check({ force: true })
  await page.getByText(words.save.failed).waitFor()
  await page.getByRole('link', { name: words.nav.result, exact: true }).click()
  await page.getByText(words.save.failed).waitFor()
  await page.unroute('**/api/v1/assessments**')
  await page.getByRole('button', { name: words.save.again }).click()
  await page.getByText(words.save.failed).waitFor({ state: 'detached' })
  await page.getByText(/已存到服务器/).waitFor()
  await page.reload()
  await page.getByText('60.325').first().waitFor()
  const visitor = await newPage()
  await visitor.goto(link)
  await visitor.getByText('60.325').first().waitFor()
})

test('an address that leads nowhere says so', async () => {
  const page = await openPage({ path: '/nowhere' })
  await page.getByRole('heading', { level: 1, name: wordsIn('zh').notFound.head }).waitFor()
  await page.goto(`/a/${'0'.repeat(32)}`)
  await page.getByText(wordsIn('zh').shared.missing).first().waitFor()
})

test('no page has a barrier or anything that runs out of it, in any look', async () => {
  const page = await openPage({ width: 360 })
  await page.getByRole('button', { name: wordsIn('zh').start.example }).click()
  await page.waitForURL('**/result')
  for (const path of [
    '/',
    '/check/place',
    '/check/sme.q4',
    '/check/sme.s7',
    '/check/scenes.production-management',
    '/check/cmmm.data',
    '/check/records',
    '/result',
    '/money',
    '/policies',
    '/policies/zhuhai-2026-draft',
  ]) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await expectGoodInEveryLook(page)
  }
  expectQuiet(page)
}, 240_000)
