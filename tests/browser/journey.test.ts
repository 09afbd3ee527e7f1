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
