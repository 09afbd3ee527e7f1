import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { applicationGuide } from '../../assessments/content/guide/stages.ts'
import { axe, expectGoodInEveryLook, setUpBrowser } from './harness.ts'
import { wordsIn } from './interviewee.ts'

const { openPage, expectQuiet } = setUpBrowser()

const prepare = applicationGuide.stages.find(({ id }) => id === 'prepare')

const isInGuide = (page: Page, lang: 'zh' | 'en') =>
  page
    .getByRole('heading', {
      level: 1,
      name: wordsIn(lang).guide.head.at(prepare?.name[lang] ?? ''),
    })
    .waitFor()

/** The example factory, from its result to the guide. */
async function exampleInGuide(page: Page, lang: 'zh' | 'en' = 'zh') {
  const words = wordsIn(lang)
  await page.getByRole('button', { name: words.start.example }).first().click()
  await page.waitForURL('**/result')
  await page.getByRole('link', { name: words.result.act.guide }).click()
  await page.waitForURL('**/guide')
  await isInGuide(page, lang)
}

test('the result leads to the guide, which says where the factory is, by which answers, and what is next', async () => {
  const { guide } = wordsIn('zh')
  const page = await openPage({ path: '/' })
  await exampleInGuide(page)
  const here = page.getByRole('list', { name: guide.flow.list }).locator('[aria-current="step"]')
  expect(await here.getByRole('link').textContent()).toBe('基础准备')
  const next = page.locator('#next')
  expect(await next.getByRole('listitem').first().textContent()).toContain('治理数据，整理数据集')
  const table = page.getByRole('table', { name: guide.stage.table('基础准备') })
  const row = table.getByRole('row', { name: /^治理数据/ })
  await row.getByText(guide.state.open).waitFor()
  await row.getByRole('link', { name: /^数据（三级）/ }).click()
  await page.waitForURL('**/check/cmmm.data')
  expectQuiet(page)
})

test('an answer moves the factory on', async () => {
  const page = await openPage({ path: '/' })
  await exampleInGuide(page)
  const row = page.getByRole('row', { name: /^治理数据/ })
  for (const [link, name, value] of [
    [/^数据（三级）/, 'cmmm.data.3', 'most'],
    [/^第9题/, 'sme.q9', 'D'],
  ] as const) {
    await row.getByRole('link', { name: link }).click()
    await page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true })
    await page.goBack()
  }
  const { head } = wordsIn('zh').guide
  await page.getByRole('heading', { level: 1, name: head.at('模型调优') }).waitFor()
  expectQuiet(page)
})

test('without answers it shows the way and says that the place is not known', async () => {
  const { guide } = wordsIn('zh')
  const page = await openPage({ path: '/guide' })
  await page.getByRole('heading', { level: 1, name: guide.head.blank }).waitFor()
  expect(await page.locator('[data-where]').count()).toBe(0)
  expect(await page.getByText(guide.state.open, { exact: true }).count()).toBe(0)
  await page
    .locator('#built-on')
    .getByText(/只有标题，没有图/)
    .waitFor()
  await axe(page)
  expectQuiet(page)
})

test('the guide has no barrier and nothing that runs out of it, in any look', async () => {
  const page = await openPage({ path: '/', lang: 'en', theme: 'dark', width: 360 })
  await exampleInGuide(page, 'en')
  await expectGoodInEveryLook(page, [360, 768, 1440], (lang) => isInGuide(page, lang))
  expectQuiet(page)
})
