import { expect, test } from 'vitest'
import { axe, setUpBrowser, shot } from './harness.ts'
import { wordsIn } from './interviewee.ts'

const { openPage, expectQuiet } = setUpBrowser()

test('the money page shows what the draft would change, where the money flows, and by when', async () => {
  const words = wordsIn('zh')
  const page = await openPage()
  await page.getByRole('button', { name: words.start.example }).click()
  await page.waitForURL('**/result')
  await page.goto('/money')
  await page.getByRole('heading', { level: 2, name: words.moneyPlan.timeline.head }).waitFor()

  // In force alone: no row of the draft in any part of the page.
  const table = page.locator('[data-component="money-table"]')
  await table.getByText('“算力券”').first().waitFor()
  const ofDraft = page.locator(':is(#measures, #plan, #flows, #timeline) [data-state="draft"]')
  expect(await ofDraft.count()).toBe(0)
  await page.locator('#flows svg').waitFor()
  await expect
    .poll(() => page.locator('#flows .sum').allInnerTexts())
    .toEqual([expect.stringContaining('3,398,400.00')])

  // The switch: law and draft keep a sum each, and the difference is said in yuan.
  await page.getByRole('switch', { name: words.moneyPlan.draft.label }).focus()
  await page.keyboard.press('Space')
  await page.waitForURL('**/money?draft=1')
  const difference = page.locator('[data-component="draft-switch"] .difference')
  await expect.poll(() => difference.innerText()).toContain('多41.40万元')
  await expect
    .poll(() => page.locator('#flows .sum').allInnerTexts())
    .toEqual([expect.stringContaining('3,398,400.00'), expect.stringContaining('414,000.00')])
  await page.locator('[data-component="timeline"] .bar[data-state="draft"]').first().waitFor()

  // A measure unfolds to its sentence and to what to have ready.
  await table.getByRole('button', { name: '“算力券”', exact: true }).click()
  const detail = page.locator('[data-component="money-detail"]')
  await detail.getByText('按50%计182.64万元，未超年度上限200万元').waitFor()
  await expect.poll(() => detail.locator('.apply ol li').count()).toBeGreaterThan(2)
  await axe(page)
  await shot(page, 'money-with-draft')

  // The address holds the switch.
  await page.reload()
  await difference.waitFor()
  expectQuiet(page)
})

test('one search goes through all documents and leads to the clause', async () => {
  const page = await openPage({ path: '/policies' })
  await page.getByLabel(wordsIn('zh').policies.searchAll).fill('算力券')
  await page.locator('[data-component="all-texts"] section').first().waitFor()
  await axe(page)
  await page.locator('[data-component="all-texts"] a[href*="#"]').first().click()
  await page.waitForURL(/\/policies\/[a-z0-9-]+#/)
  await page.locator('[data-component="clause"]').first().waitFor()
  expectQuiet(page)
})
