import { describe, expect, test } from 'vitest'
import { published } from '../../assessments/content/published.ts'
import { axe, setUpBrowser } from './harness.ts'
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

describe.each(['light', 'dark'] as const)('the catalogue in %s', (theme) => {
  test.each(['zh', 'en'] as const)(
    'has no barrier and nothing that runs out of it: %s',
    async (lang) => {
      const page = await openPage({ path: '/catalogue', lang, theme, width: 360 })
      await page.getByText(wordsIn(lang).catalogue.recompute.same).waitFor()
      await axe(page)
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(`${width} ${overflow}`).toBe(`${width} 0`)
      }
      expectQuiet(page)
    },
  )
})
