import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axe, setUpBrowser, shot } from './harness.ts'
import { interviewee, type Lang, wordsIn } from './interviewee.ts'

const { newPage, openPage, expectQuiet } = setUpBrowser()

const standings = (page: Page) => page.locator('[data-component="staff"] [role="img"]')
const totalOf = (page: Page, which: 'first' | 'last') =>
  page.locator('[data-component="totals"] [data-component="figure"] .value')[which]().innerText()

describe.each(['zh', 'en'] as const)('a firm goes the whole way in %s', (lang: Lang) => {
  const words = wordsIn(lang)

  test('answers, sees where it stands, saves, and comes back to it', async () => {
    const page = await openPage({ lang, width: 1440 })
    await axe(page)
    await page.getByRole('button', { name: words.start.begin }).click()
    const firm = interviewee(page, lang)
    await page.getByRole('heading', { level: 1, name: words.place.head }).waitFor()
    await axe(page)
    await firm.firm()
    await firm.basics()
    await firm.questions()
    await firm.scenarios()
    await firm.scenes()
    await firm.maturity()

    // One spend on computing power, in ten thousand yuan.
    await page.getByRole('heading', { level: 1, name: words.records.head }).waitFor()
    await axe(page)
    await page.getByRole('button', { name: words.records.add }).first().click()
    await page.locator('input[name="of"][value="compute"]').check({ force: true })
    await page.locator('[data-component="record-form"] input[type="date"]').fill('2026-03-31')
    await page.locator('[data-component="record-form"] input[inputmode="decimal"]').fill('123.4567')
    await page.getByRole('button', { name: words.records.save }).click()
    await page.getByText('123.45').first().waitFor()
    await page.getByRole('button', { name: words.interview.finish }).click()

    // The result: basic, level 2 by scenarios, maturity 2; the voucher to the fen.
    await page.waitForURL('**/result')
    const label = async (i: number) =>
      (await standings(page).nth(i).getAttribute('aria-label')) ?? ''
    expect(await label(0)).toContain(lang === 'zh' ? '现处基础级' : 'Basic')
    expect(await label(2)).toContain('2.500')
    await page
      .getByText(lang === 'zh' ? '617,283.50' : '617,283.50')
      .first()
      .waitFor()
    expect(await totalOf(page, 'first')).toContain(lang === 'zh' ? '61.72' : '0.61')
    await page.locator('[data-component="chart"] svg').first().waitFor()
    await axe(page)
    await shot(page, `journey-result-${lang}`)

    // The clause behind the figure is the text itself.
    await page.locator('a[href^="/policies/zhuhai-2025#"]').first().click()
    await page.waitForURL(/\/policies\/zhuhai-2025#/)
    await page.getByText('按实际支出费用不超过50%的比例').first().waitFor()
    await axe(page)
    await page.goBack()
    await page.waitForURL('**/result')

    // The other language without a reload, and back.
    await page.evaluate(() => Object.assign(globalThis, { here: true }))
    const other = wordsIn(lang === 'zh' ? 'en' : 'zh')
    await page.getByRole('button', { name: words.language.other }).click()
    await page.getByRole('link', { name: other.nav.money, exact: true }).click()
    await page.waitForURL('**/money')
    await page.getByText('617,283.50').first().waitFor()
    expect(await page.evaluate(() => 'here' in globalThis)).toBe(true)
    await page.getByRole('button', { name: other.language.other }).click()
    await axe(page)
    await shot(page, `journey-money-${lang}`)

    // Leave and come back: the draft is on this device.
    await page.goto('/')
    await page.getByRole('button', { name: words.start.resume }).waitFor()
    await page.goto('/result')
    await page.getByText('617,283.50').first().waitFor()

    // Save it: whoever has the link sees the same figures.
    await page.getByRole('button', { name: words.result.act.save }).click()
    const link = await page.getByLabel(words.save.link).inputValue()
    expect(link).toMatch(/\/a\/[0-9a-f]{32}$/)
    const visitor = await newPage({ lang })
    await visitor.goto(`${link}?lang=${lang}`)
    await visitor.getByText('617,283.50').first().waitFor()
    expect(await totalOf(visitor, 'first')).toBe(await totalOf(page, 'first'))
    await axe(visitor)
    expectQuiet(page)
    expectQuiet(visitor)
  }, 240_000)
})

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
  expect(await focused()).toBe('C')
  await page.getByText('3.000–97.000').first().waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe('D')
  await page.getByText('4.500–98.500').first().waitFor()
  await tabTo(async () =>
    page.evaluate((name) => document.activeElement?.textContent === name, words.interview.next),
  )
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '设备联网' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
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

describe.each(['light', 'dark'] as const)('every page in %s', (theme) => {
  test.each(['zh', 'en'] as const)(
    'has no barrier and nothing that runs out of it: %s',
    async (lang) => {
      const page = await openPage({ lang, theme, width: 360 })
      await page.getByRole('button', { name: wordsIn(lang).start.example }).click()
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
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(`${path} ${overflow}`).toBe(`${path} 0`)
        await axe(page)
      }
      expectQuiet(page)
    },
    120_000,
  )
})
