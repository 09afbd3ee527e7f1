import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { zh } from '../../web/messages/zh/messages.ts'
import { axe, setUpBrowser } from './harness.ts'
import { leaveDraft } from './kept-draft.ts'

const { newPage, expectQuiet } = setUpBrowser()

const words = zh.records
const field = (page: Page, name: string) => page.locator(`input[name="${name}"]`)
const amountOf = (page: Page, measure: string) =>
  page.locator(`[id="${measure}"] td.amount .num`).first()

const toMoney = async (page: Page) => {
  await page.getByText('已保存在本机').waitFor()
  await page.getByRole('link', { name: zh.nav.money, exact: true }).click()
}

/** The records of a firm of this area, on a day on which all documents are in force. */
async function openRecords(area: string, records: readonly object[], path = '/check/records') {
  const page = await newPage()
  await page.clock.setFixedTime('2026-11-21T04:00:00Z')
  await page.goto('/check/place?lang=zh&theme=light')
  await page.getByText(zh.place.area).waitFor()
  await leaveDraft(page, {
    id: 'own',
    enterprise: { area, legalPerson: true, creditClean: true, aiRobotics: true },
    answers: {},
    records,
    changedAt: 1,
  })
  await page.goto(path)
  return page
}

test('a scenario project of Longhua is noted by keyboard alone, asked only what its clause reads, and pays', async () => {
  const page = await openRecords('gd/shenzhen/longhua', [])
  const kinds = page.locator('section.add > ul > li')
  await kinds.first().waitFor()
  await axe(page)
  await kinds.filter({ hasText: words.kindHelp.project }).getByRole('button').focus()
  await page.keyboard.press('Enter')

  const types = page.locator('input[name="types"]:visible')
  await expect
    .poll(() => types.first().evaluate((one) => one === document.activeElement))
    .toBe(true)
  const offered = await types.evaluateAll((all) => all.map((one) => one.getAttribute('value')))
  for (let at = 0; at < offered.indexOf('scenario-solver'); at += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe(
    'scenario-solver',
  )
  expect(await page.locator('[data-component="record-form"] [inputmode="decimal"]').count()).toBe(2)

  await field(page, 'on').fill('2026-03-01')
  await field(page, 'investmentFen').focus()
  await page.keyboard.type('1500')
  await page.keyboard.press('Tab')
  await page.keyboard.type('0')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('input[name="selected"][value="true"]').isChecked()).toBe(true)
  await axe(page)
  await page.keyboard.press('Enter')

  await page.getByText(words.noted).waitFor()
  const row = page.locator('[data-component="records"] tbody tr')
  expect(await row.locator('th').innerText()).toContain(words.type['scenario-solver'])
  await toMoney(page)
  await expect.poll(() => amountOf(page, 'longhua-2025.10b').innerText()).toBe('300.00')
  expectQuiet(page)
})

test('a city’s award without a sum is the question on the money page, and what was received answers it', async () => {
  const title = { kind: 'title', id: 't', on: '2026-03-01', title: 'national-champion' }
  const page = await openRecords('gd/zhongshan', [title], '/money')
  const question = page.locator('[data-component="next-question"]')
  await question.getByText(zh.money.questionGranted('制造业单项冠军奖励')).waitFor()
  await question.getByRole('link', { name: zh.money.next.go }).click()

  await page.getByRole('heading', { level: 2, name: words.kind.granted }).waitFor()
  expect(await page.locator('[data-component="record-form"] select').inputValue()).toBe(
    'zhongshan-2025.12a',
  )
  await field(page, 'on').fill('2026-06-01')
  await field(page, 'amountFen').fill('100')
  await page.getByRole('button', { name: words.save }).click()
  await page.getByText(words.noted).waitFor()
  await toMoney(page)
  await expect.poll(() => amountOf(page, 'guangdong-2025.2a').innerText()).toBe('100.00')
  expectQuiet(page)
})

test('the award of a city that the catalogue holds is not asked for, and says why', async () => {
  const page = await openRecords('gd/zhuhai/jinwan', [], '/check/records#city-award')
  await page.getByText(words.elsewhere).click()
  await page.getByText(words.awardHere('珠25')).waitFor()
  expect(await page.locator('[data-component="record-form"]').count()).toBe(0)
  await axe(page)
  expectQuiet(page)
})
