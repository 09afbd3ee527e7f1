import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { axe, setUpBrowser } from './harness.ts'
import { wordsIn } from './interviewee.ts'

const { openPage, expectQuiet } = setUpBrowser()

test('a figure unfolds to the answers where it stands, and the whole working can be taken away', async () => {
  const words = wordsIn('zh')
  const page = await openPage()
  await page.getByRole('button', { name: words.start.example }).click()
  await page.waitForURL('**/result')
  const row = page.locator('.gaps tr', { hasText: '56.825' })
  await row.locator('[data-component="gate-working"] > summary').click()
  await row.getByText('得分：设备数字化').click()
  await row.getByText('答C').first().waitFor()
  await axe(page)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.explain.csv }).click(),
  ])
  const table = readFileSync(await download.path(), 'utf8')
  expect(table).toContain('56.825')
  expect(table.split('\r\n').length).toBeGreaterThan(150)
  expectQuiet(page)
})

test('the question that settles most is a link beside the way on', async () => {
  const words = wordsIn('zh')
  const page = await openPage({ path: '/check/sme.q15' })
  await page.getByText(words.interview.bestNext).waitFor()
  const best = page.locator('[data-component="best-next"] a')
  const name = await best.innerText()
  await best.click()
  await page.waitForURL((url) => !url.pathname.includes('sme.q15'))
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  expect(name.length).toBeGreaterThan(0)
  await axe(page)
  expectQuiet(page)
})
