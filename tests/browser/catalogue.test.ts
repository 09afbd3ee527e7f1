import { expect, test } from 'vitest'
import { published } from '../../assessments/content/published.ts'
import { expectGoodInEveryLook, setUpBrowser } from './harness.ts'
import { wordsIn } from './interviewee.ts'

const { openPage, expectQuiet } = setUpBrowser()

test('the page foot leads to the catalogue, whose hash the browser computes again', async () => {
  const words = wordsIn('zh')
  const page = await openPage({ path: '/policies' })
  await page.getByRole('heading', { level: 1, name: words.policies.head }).waitFor()
  await page.getByRole('link', { name: words.catalogue.link }).waitFor()
  await page.locator('footer a[href="/catalogue"]').click()
  await page.getByRole('heading', { level: 1, name: words.catalogue.head }).waitFor()
  await page.getByText(published.sha256, { exact: true }).waitFor()
  await page.getByText(words.catalogue.recompute.same).waitFor()
  await page.getByText(/^\d+处都在$/).waitFor()
  await page
    .getByText(/^\d+处引文都在原文里$/)
    .first()
    .waitFor()
  expectQuiet(page)
})

test('without the official texts no quotation is said to stand', async () => {
  const words = wordsIn('zh')
  const page = await openPage({ path: '/' })
  await page.route(/\/texts-[^/]*\.js$/, (route) => route.abort())
  await page.goto('/catalogue')
  await page.getByText(words.catalogue.textsFailed).waitFor()
  await page.getByText(words.catalogue.recompute.failed).waitFor()
  expect(await page.getByText(words.catalogue.checks.notChecked, { exact: true }).count()).toBe(
    1 + (await page.locator('[data-component="standing"]').count()),
  )
  expect(await page.getByText(/都在/).count()).toBe(0)
})

test('the catalogue has no barrier and nothing that runs out of it, in any look', async () => {
  const page = await openPage({ path: '/catalogue', lang: 'en', theme: 'dark', width: 360 })
  await expectGoodInEveryLook(page, [360, 768, 1440], (lang) =>
    page.getByText(wordsIn(lang).catalogue.recompute.same).waitFor(),
  )
  expectQuiet(page)
})
