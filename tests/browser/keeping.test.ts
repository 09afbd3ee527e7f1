import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { zh } from '../../web/messages/zh/messages.ts'
import { setUpBrowser } from './harness.ts'
import { draftOn, leaveDraft } from './kept-draft.ts'

const { openPage, expectQuiet } = setUpBrowser()

const option = (page: Page, id: string, value: string) =>
  page.locator(`input[name="${id}"][value="${value}"]`)
const answer = (page: Page, id: string, value: string) =>
  option(page, id, value).check({ force: true })

/** Another page of the same browser, which shares what is kept. */
async function anotherTab(page: Page, path: string) {
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((address) => void open(address), path),
  ])
  await tab.waitForLoadState()
  return tab
}

/** Another page of the same browser that is never told by the others, nor tells them anything. */
async function deafTab(page: Page, path: string) {
  await page.context().addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
  return anotherTab(page, path)
}

/** The answers that the device holds. */
const answersOn = async (page: Page): Promise<object | undefined> => (await draftOn(page))?.answers

describe('one draft in two tabs', () => {
  test('an answer given in one is there in the other, and neither takes one back', async () => {
    const page = await openPage({ path: '/check/sme.q2' })
    const other = await anotherTab(page, '/check/sme.q3')
    await answer(page, 'sme.q2', 'B')
    await answer(other, 'sme.q3', 'C')
    await expect.poll(() => answersOn(page)).toEqual({ 'sme.q2': 'B', 'sme.q3': 'C' })
    await page.goto('/check/sme.q3')
    await expect.poll(() => option(page, 'sme.q3', 'C').isChecked()).toBe(true)
    await other.goto('/check/sme.q2')
    await expect.poll(() => option(other, 'sme.q2', 'B').isChecked()).toBe(true)
    expectQuiet(page)
  })

  test('what one tab was not told of is neither lost nor unseen, once it keeps something itself', async () => {
    const page = await openPage({ path: '/check/sme.q2' })
    const deaf = await deafTab(page, '/check/sme.q2')
    await option(deaf, 'sme.q2', 'B').waitFor({ state: 'attached' })
    await answer(page, 'sme.q2', 'B')
    await expect.poll(() => answersOn(page)).toEqual({ 'sme.q2': 'B' })
    await deaf.getByRole('button', { name: zh.interview.next }).click()
    await deaf.waitForURL('**/check/sme.q3')
    await answer(deaf, 'sme.q3', 'C')
    await expect.poll(() => answersOn(page)).toEqual({ 'sme.q2': 'B', 'sme.q3': 'C' })
    await deaf.getByRole('link', { name: zh.interview.previous }).click()
    await expect.poll(() => option(deaf, 'sme.q2', 'B').isChecked()).toBe(true)

    // The first tab, which was not told either, changes its answer; the deaf one goes on from there.
    await answer(page, 'sme.q2', 'D')
    await expect.poll(() => answersOn(page)).toEqual({ 'sme.q2': 'D', 'sme.q3': 'C' })
    await answer(deaf, 'sme.q2', 'E')
    await expect.poll(() => answersOn(page)).toEqual({ 'sme.q2': 'E', 'sme.q3': 'C' })
    expectQuiet(page)
  })

  test('what one tab took out stays out when another keeps', async () => {
    const page = await openPage({ path: '/check/sme.q2' })
    await answer(page, 'sme.q2', 'B')
    await expect.poll(() => answersOn(page)).toEqual({ 'sme.q2': 'B' })
    const deaf = await deafTab(page, '/check/sme.q3')
    await option(deaf, 'sme.q3', 'C').waitFor({ state: 'attached' })
    await page.getByRole('radio', { name: zh.notKnown }).check({ force: true })
    await expect.poll(() => answersOn(page)).toEqual({})
    await answer(deaf, 'sme.q3', 'C')
    await expect.poll(() => answersOn(page)).toEqual({ 'sme.q3': 'C' })
    expect((await draftOn(page)).notKnown).toEqual(['sme.q2'])
  })

  test('a screen that shows the question follows while one looks', async () => {
    const page = await openPage({ path: '/check/sme.q2' })
    const other = await anotherTab(page, '/check/sme.q2')
    await answer(other, 'sme.q2', 'C')
    await expect.poll(() => option(page, 'sme.q2', 'C').isChecked()).toBe(true)
  })
})

test('an answer is kept when the page goes away right after it', async () => {
  const page = await openPage()
  const other = await anotherTab(page, '/check/sme.q2')
  await answer(other, 'sme.q2', 'C')
  await other.close({ runBeforeUnload: true })
  await page.goto('/check/sme.q2')
  await expect.poll(() => option(page, 'sme.q2', 'C').isChecked(), { timeout: 10_000 }).toBe(true)
})

test('what the content of today does not know is left out, and said', async () => {
  const page = await openPage({ path: '/check/sme.q2' })
  await answer(page, 'sme.q2', 'C')
  await page.getByText('已保存在本机').waitFor()
  await leaveDraft(page, {
    id: 'own',
    enterprise: { employees: 'many' },
    answers: { 'sme.q2': 'D', 'sme.q99': { deep: 1 } },
    records: [{ kind: 'gift' }],
    changedAt: 1,
  })
  await page.reload()
  await page.getByText(zh.interview.dropped(3)).waitFor()
  expect(await option(page, 'sme.q2', 'D').isChecked()).toBe(true)
  await page.goto('/result')
  await page.locator('[data-component="staff"]').first().waitFor()
  expectQuiet(page)
})

test('without any place to keep things, the page works and says that nothing is kept', async () => {
  const page = await openPage()
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(globalThis, 'localStorage', { get: refuse })
    IDBFactory.prototype.open = refuse
  })
  await page.goto('/check/sme.q2')
  await answer(page, 'sme.q2', 'C')
  await page.getByText(zh.interview.keepFailed).waitFor()
  expectQuiet(page)
})

test('of the example and the own answers, the one asked for last stays', async () => {
  const page = await openPage({ path: '/check/sme.q2' })
  await answer(page, 'sme.q2', 'D')
  await page.getByText('已保存在本机').waitFor()
  await page.goto('/')
  await page.getByRole('button', { name: zh.start.example }).click()
  await page.waitForURL('**/result')
  await page.goto('/')
  await page.getByText(zh.sample, { exact: true }).first().waitFor()
  // Both at once: the example is asked for first, the own answers last.
  await page.evaluate(() => {
    const [begin, example] = document.querySelectorAll<HTMLButtonElement>('main .acts button')
    example?.click()
    begin?.click()
  })
  await page.waitForURL('**/check/**')
  await page.goto('/check/sme.q2')
  await expect.poll(() => option(page, 'sme.q2', 'D').isChecked()).toBe(true)
})

test('the day of the result moves on in a page that stays open past midnight in Shanghai', async () => {
  const page = await openPage()
  await page.clock.install({ time: new Date('2026-11-21T23:58:30+08:00') })
  await page.goto('/result')
  await page.goto('/')
  await page.getByRole('button', { name: zh.start.example }).click()
  await page.waitForURL('**/result')
  await page.clock.runFor(1000)
  await page.getByText('2026-11-21').first().waitFor()
  await page.clock.runFor(120_000)
  await page.getByText('2026-11-22').first().waitFor()
})
