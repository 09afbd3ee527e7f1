import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import type { Road } from '../../assessments/schema/road.ts'
import { sheetsIn } from '../../web/features/report/reading/workbook-sheets.ts'
import { setUpBrowser } from './harness.ts'
import { wordsIn } from './interviewee.ts'

const { address, openPage, expectQuiet } = setUpBrowser()

test('from the gap to its remedies, on to the road with an own cost, into the report', async () => {
  const words = wordsIn('zh')
  const page = await openPage()
  await page.getByRole('button', { name: words.start.example }).first().click()
  await page.waitForURL('**/result')
  await page
    .locator('#gaps')
    .getByRole('link', { name: /措施可用：环节覆盖：运营管理$/ })
    .first()
    .click()
  await page.waitForURL('**/remedies?gate=smart-factory-2025/advanced/covers-business')
  await page.getByRole('heading', { level: 1, name: /措施可用/ }).waitFor()
  await page.getByRole('link', { name: words.nav.road, exact: true }).click()
  await page.waitForURL('**/road')
  await page
    .locator('#remedy-customer-analysis')
    .getByRole('button', { name: '客户分析与精准营销' })
    .click({ timeout: 30_000 })
  const field = page.getByLabel(words.road.list.ownCost)
  await field.fill('8')
  await field.press('Tab')
  await page.locator('h1', { hasText: words.road.amount(8_000_000) }).waitFor()

  const answer = await fetch(`${address()}/api/v1/road`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...exampleFactory.request,
      target: 'advanced',
      remedies: { 'customer-analysis': { costFen: 8_000_000 } },
    }),
  })
  const road = (await answer.json()) as Road
  expect(road.costFen).toBe(8_000_000)

  await page.getByRole('link', { name: words.nav.result, exact: true }).click()
  await page.waitForURL('**/result')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.report.label.xlsx }).click(),
  ])
  const sheets = await sheetsIn(new Uint8Array(readFileSync(await download.path())))
  const cells = new Set(sheets.flatMap(({ rows }) => rows.flat()))
  for (const fen of [road.costFen, road.aidFen, road.netFen]) expect(cells).toContain(fen / 100)
  expectQuiet(page)
})
