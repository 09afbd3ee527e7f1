import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe, expectNoOverflow, setUpBrowser, shot } from './harness.ts'
import { wordsIn } from './interviewee.ts'

const { openPage, expectQuiet } = setUpBrowser()
const words = wordsIn('zh')
const { lift, trial, scales } = words.result

const openExample = async (look: Parameters<typeof openPage>[0] = {}) => {
  const page = await openPage(look)
  await page.getByRole('button', { name: words.start.example }).click()
  await page.waitForURL('**/result')
  await page.getByText('3,398,400.00').first().waitFor()
  return page
}
const digitalStaff = (page: Page) =>
  page.locator('[data-component="staff"] [role="img"]').nth(1).getAttribute('aria-label')
const bar = (page: Page) => page.getByRole('region', { name: trial.name })
const said = (page: Page) => bar(page).getByRole('status').innerText()
const hasFocus = (page: Page) => bar(page).evaluate((node) => node === document.activeElement)

/** Opens what the digital level would take, and tries the first way. */
async function tryFirstWay(page: Page) {
  await page
    .locator('.gaps tbody')
    .filter({ hasText: scales['sme-digital-2024'] })
    .getByText(lift.head)
    .click()
  const first = lift.tryOf(scales['sme-digital-2024'], lift.way(1))
  await page.getByRole('button', { name: first }).waitFor()
  await axe(page)
  await page.getByRole('button', { name: first }).click()
}

test('a way is tried on a copy, seen on every ladder, and dropped without a trace', async () => {
  const page = await openExample()
  const before = await digitalStaff(page)
  // The counts of remedies come after the table itself.
  await page.locator('#gaps').getByText('27项措施可用').first().waitFor()
  const gaps = () => page.locator('#gaps tr:not(.lift)').allInnerTexts()
  const gapsBefore = await gaps()
  await tryFirstWay(page)
  await expect.poll(() => said(page)).toContain(trial.changed(5))
  expect(await said(page)).toContain('中小企业数字化水平：二级 → 三级，得分56.825 → 60.325')
  expect(await digitalStaff(page)).toContain('60.325')
  await expect.poll(() => hasFocus(page)).toBe(true)
  await page.getByText('3,398,400.00').first().waitFor()
  await page.getByText(trial.list).click()
  await page.locator('[data-component="trial-changes"] li').nth(4).waitFor()
  await axe(page)
  await shot(page, 'what-if-tried')
  await bar(page).getByRole('button', { name: trial.drop }).click()
  await expect.poll(() => said(page)).toBe(trial.dropped)
  await expect.poll(() => hasFocus(page)).toBe(true)
  await expect.poll(() => digitalStaff(page)).toBe(before)
  await expect.poll(gaps).toEqual(gapsBefore)
  await page.reload()
  await page.getByText('56.825').first().waitFor()
  await expect.poll(() => digitalStaff(page)).toBe(before)
  expectQuiet(page)
}, 120_000)

test('what is kept is in the answers, also after a reload', async () => {
  const page = await openExample()
  await tryFirstWay(page)
  await bar(page).getByRole('button', { name: trial.keep }).click()
  await bar(page).getByText(trial.kept(5)).waitFor()
  await expect.poll(() => digitalStaff(page)).toContain('60.325')
  const after = await digitalStaff(page)
  await page.goto('/check/sme.q13')
  const kept = page.locator('input[name="sme.q13"][value="C"]')
  await expect.poll(() => kept.isChecked()).toBe(true)
  await page.goto('/result')
  await page.getByText('60.325').first().waitFor()
  await expect.poll(() => digitalStaff(page)).toBe(after)
  expectQuiet(page)
}, 120_000)

test('scenes are tried one by one with the keyboard, and leaving the page drops them', async () => {
  const page = await openExample({ width: 360 })
  await page.locator('#scenes').getByRole('button', { name: trial.begin }).click()
  await expect.poll(() => said(page)).toBe(trial.nothing)
  const scene = page.locator('#scenes').getByRole('button', { name: '智能经营决策' })
  const first = page.locator('#scenes button.cell').first()
  expect(await first.evaluate((node) => node === document.activeElement)).toBe(true)
  await scene.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => scene.innerText()).toContain(words.result.scenes.built)
  expect(await scene.evaluate((node) => node === document.activeElement)).toBe(true)
  await expect.poll(() => said(page)).toContain(trial.changed(1))
  expect(await said(page)).toContain('智能工厂梯度：仍是基础级')
  await expectNoOverflow(page, [360])
  await axe(page)
  await shot(page, 'what-if-narrow')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect.poll(() => said(page)).toBe(trial.nothing)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: words.nav.money, exact: true }).click()
  await page.waitForURL('**/money')
  await page.goBack()
  await page.waitForURL('**/result')
  expect(await page.locator('#scenes li[data-tried]').count()).toBe(0)
  await page.locator('#scenes').getByRole('button', { name: trial.begin }).waitFor()
  expectQuiet(page)
}, 120_000)
