import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newGenerationIt } from '../../assessments/content/industry-maps/new-generation-it.ts'
import { axe, expectGoodInEveryLook, setUpBrowser } from './harness.ts'
import { type Lang, wordsIn } from './interviewee.ts'

const { openPage, expectQuiet } = setUpBrowser()

const finish = newGenerationIt.steps.find(({ id }) => id === 'solder-mask-finish')
if (finish === undefined) throw new Error('no step solder-mask-finish')

/** The example factory, which makes printed circuit boards, on its result. */
async function example(page: Page, lang: Lang = 'zh') {
  await page
    .getByRole('button', { name: wordsIn(lang).start.example })
    .first()
    .click()
  await page.waitForURL('**/result')
}

/** The example factory on a page of the maps. */
async function exampleOn(page: Page, path: string, lang: Lang = 'zh') {
  await example(page, lang)
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => document.fonts.ready)
}

const flowOf = (page: Page) => page.getByRole('list', { name: wordsIn('zh').industryMap.flow.list })

test('the result leads to the map for the factory, a step to the question behind it, and the question back', async () => {
  const { industryMap, result } = wordsIn('zh')
  const page = await openPage({ path: '/' })
  await example(page)
  await page.getByRole('link', { name: result.scenes.map }).click()
  await page.waitForURL('**/map')
  const near = industryMap.overview.head.sample('新一代信息技术')
  await page.getByRole('heading', { level: 1, name: near }).waitFor()

  await page.getByRole('link', { name: industryMap.overview.open('新一代信息技术') }).click()
  await page.waitForURL('**/map/new-generation-it')
  await flowOf(page).getByRole('link', { name: finish.name.zh }).click()
  await page.waitForURL('**/map/new-generation-it?step=solder-mask-finish')
  await page.getByText(finish.what.zh).waitFor()
  const row = page.getByRole('row', { name: /柔性产线快速换产/ }).first()
  expect(await row.getByRole('cell').first().textContent()).toBe('未建')

  await row.getByRole('link').click()
  await page.waitForURL('**/check/scenes.production-operation')
  await page.locator('input[name="scene.20"][value="built"]').check({ force: true })
  await page.getByText(industryMap.inInterview('新一代信息技术')).click()
  await page
    .getByRole('listitem')
    .filter({ hasText: /^柔性产线快速换产：/ })
    .getByRole('link', { name: finish.name.zh })
    .click()
  await page.waitForURL('**/map/new-generation-it?scene=scene.20&step=solder-mask-finish')
  await expect.poll(() => row.getByRole('cell').first().textContent()).toBe('已建')
  const marked = flowOf(page).getByRole('listitem').filter({ hasText: industryMap.sought.mark })
  expect(await marked.getByRole('link').allTextContents()).toEqual([finish.name.zh])
  expectQuiet(page)
})

test('a scenario leads to the steps where it is used, and says nothing where the industry has no map', async () => {
  const { industryMap, place } = wordsIn('zh')
  const page = await openPage({ path: '/' })
  await exampleOn(page, '/check/sme.s6')
  const summary = page.getByText(industryMap.inInterview('新一代信息技术'))
  await summary.click()
  await page.getByRole('link', { name: newGenerationIt.steps[2]?.name.zh ?? '' }).click()
  await page.waitForURL('**/map/new-generation-it?scenario=sme.s6&step=inner-layer')

  await page.goto('/check/place')
  await page.getByLabel(place.industry).selectOption('food')
  await page.getByText('已保存在本机').waitFor()
  await page.goto('/check/sme.s6')
  await page.getByRole('heading', { level: 1, name: '生产管控' }).waitFor()
  await summary.waitFor({ state: 'detached' })
  expectQuiet(page)
})

test('a step that is chosen takes the focus to its heading, and the keyboard goes on from there', async () => {
  const page = await openPage({ path: '/' })
  await exampleOn(page, '/map/new-generation-it')
  const link = flowOf(page).getByRole('link', { name: finish.name.zh })
  await link.press('Enter')
  const heading = page.getByRole('heading', { level: 2, name: finish.name.zh })
  await heading.and(page.locator(':focus')).waitFor()
  await expect.poll(() => link.getAttribute('aria-current')).toBe('step')
  expectQuiet(page)
})

test('a remedy is shown in the steps of all maps, that of the factory first, and a step names its page', async () => {
  const { industryMap } = wordsIn('zh')
  const page = await openPage({ path: '/' })
  await exampleOn(page, '/map?remedy=mes-core')
  const found = page.getByRole('region', {
    name: industryMap.sought.head('制造执行系统（MES）基础版'),
  })
  await found.getByText(industryMap.sought.ownFirst).waitFor()
  expect(await found.locator('dt').first().textContent()).toBe('新一代信息技术以本厂行业为样本')
  await found.getByRole('link', { name: finish.name.zh }).click()
  await page.waitForURL('**/map/new-generation-it?remedy=mes-core&step=solder-mask-finish')
  const remedy = page
    .getByRole('table', { name: industryMap.remedies.table(finish.name.zh) })
    .getByRole('link', { name: '制造执行系统（MES）基础版' })
  expect(await remedy.getAttribute('href')).toBe('/remedies#mes-core')
  await page.getByText(industryMap.remedies.size.small).waitFor()
  expectQuiet(page)
})

test('an industry that is referred to another map is led there', async () => {
  const page = await openPage({ path: '/map/plastics?scene=scene.13' })
  await page.waitForURL(/\/map\/smart-appliances\?.*scene=scene\.13/)
  await page.getByRole('heading', { level: 2, name: '总装' }).waitFor()
  expectQuiet(page)
})

test('without answers nothing is called missing, and what is not known is said', async () => {
  const { industryMap } = wordsIn('zh')
  const page = await openPage({ path: '/map' })
  await page.getByRole('heading', { level: 1, name: industryMap.overview.head.unknown }).waitFor()
  await axe(page)
  await page.getByRole('link', { name: '智能家电' }).click()
  await page.waitForURL('**/map/smart-appliances')
  const fits = page.locator('[data-component="fits-table"]')
  await fits.getByText(industryMap.fits.open).first().waitFor()
  expect(await fits.getByText(industryMap.fits.state.none).count()).toBe(0)
  await page.getByText(industryMap.remedies.sizeUnknown).waitFor()
  await axe(page)
  expectQuiet(page)
})

test('on paper the step stands without the ways to other steps', async () => {
  const { industryMap } = wordsIn('zh')
  const page = await openPage({ path: '/' })
  await exampleOn(page, '/map/new-generation-it?step=solder-mask-finish')
  const around = page.getByRole('navigation', { name: industryMap.step.around })
  await around.waitFor()
  await page.emulateMedia({ media: 'print' })
  await around.waitFor({ state: 'hidden' })
  expect(await page.getByText(finish.what.zh).isVisible()).toBe(true)
  expectQuiet(page)
})

test('the maps have no barrier and nothing that runs out of them, in any look', async () => {
  const page = await openPage({ path: '/', lang: 'en', theme: 'dark', width: 360 })
  await example(page, 'en')
  for (const path of ['/map?remedy=mes-core', '/map/new-generation-it?scene=scene.24']) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectGoodInEveryLook(page, [360, 768, 1440])
  }
  expectQuiet(page)
})
