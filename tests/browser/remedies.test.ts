import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { remedies } from '../../assessments/content/remedies/remedies.ts'
import { remedies as en } from '../../web/messages/en/remedies.ts'
import { remedies as zh } from '../../web/messages/zh/remedies.ts'
import { axe, expectGoodInEveryLook, setUpBrowser } from './harness.ts'
import { wordsIn } from './interviewee.ts'

const { openPage, expectQuiet } = setUpBrowser()

const nameOf = (id: string, lang: 'zh' | 'en' = 'zh') =>
  remedies.find((one) => one.id === id)?.name[lang] ?? ''

/** The result of the example factory. */
async function exampleResult(page: Page, lang: 'zh' | 'en' = 'zh') {
  const words = wordsIn(lang)
  await page.getByRole('button', { name: words.start.example }).first().click()
  await page.waitForURL('**/result')
}

/** From the gap list of the result to the remedies of the score. */
async function exampleScore(page: Page, lang: 'zh' | 'en' = 'zh') {
  await exampleResult(page, lang)
  const score = wordsIn(lang).result.rule.score ?? ''
  const link = page.locator('#gaps').getByRole('link', {
    name: new RegExp(`${lang === 'zh' ? '措施可用：' : 'remedies for: '}${score}$`),
  })
  await link.click()
  await page.waitForURL('**/remedies?gate=sme-digital-2024/3/score')
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${score}`) }).waitFor()
}

test('a gap leads to its remedies, a remedy to the clause that pays for it', async () => {
  const page = await openPage({ path: '/' })
  await exampleScore(page)
  const table = page.getByRole('table', { name: zh.table })
  const rows = table.locator('tr.line')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    `得分：${await rows.count()}项措施可用。`,
  )
  await page.getByText(zh.gate.outcomes).waitFor()
  const row = rows.filter({ hasText: nameOf('systems-all-links') })
  expect(await row.locator('.adds').textContent()).toBe('加5分')
  await row.getByRole('button', { name: nameOf('systems-all-links') }).click()

  const paying = page.getByRole('table', { name: zh.pays.table(nameOf('systems-all-links')) })
  const measure = paying.getByRole('row', { name: /^智能工厂、智能车间项目资助/ })
  await measure.getByText(zh.pays.entitled).waitFor()
  await measure.getByText('须为数字化转型程度较高的项目，原文没有量化标准。').waitFor()
  await measure.getByRole('button', { name: zh.pays.quoteOf('智能工厂、智能车间项目资助') }).click()
  await paying.getByText(/对智能车间、智能工厂/).waitFor()
  await measure.getByRole('link', { name: /珠25·九/ }).click()
  await page.waitForURL('**/policies/zhuhai-2025#zhuhai-2025/9')
  expectQuiet(page)
})

test('what money does not close says so, in the result and on the page', async () => {
  const page = await openPage({ path: '/' })
  await exampleResult(page)
  const gap = page.locator('#gaps').getByRole('row', { name: /^主要技术经济指标/ })
  await gap.getByText(zh.limit.position).waitFor()
  expect(await gap.getByRole('link', { name: /措施/ }).count()).toBe(0)
  await page.goto('/remedies?gate=smart-factory-2025/advanced/kpi')
  await page.getByRole('heading', { level: 1, name: /没有可用的措施/ }).waitFor()
  await page.getByText(zh.limit.position).waitFor()
  expectQuiet(page)
})

test('a draft stands apart from the law that pays', async () => {
  const page = await openPage({ path: '/' })
  await exampleResult(page)
  await page.goto('/remedies#visual-inspection')
  const paying = page.getByRole('table', { name: zh.pays.table(nameOf('visual-inspection')) })
  const law = paying.locator('[data-standing="in-force"]')
  const draft = paying.locator('[data-standing="draft"]')
  await draft.getByRole('rowheader', { name: zh.pays.draft }).waitFor()
  const inLaw = await law.getByRole('link', { name: /珠26稿/ }).count()
  const inDraft = await draft.getByRole('link', { name: /珠26稿/ }).count()
  expect([inLaw, inDraft]).toEqual([0, 3])
  expectQuiet(page)
})

test('the search and the ladders narrow the list, and what is needed first is a step away', async () => {
  const page = await openPage({ path: '/' })
  await exampleResult(page)
  await page.goto('/remedies')
  const lines = page.locator('tr.line')
  const topics = page.locator('tr.group')
  await topics.first().waitFor()
  expect([await topics.count(), await lines.count()]).toEqual([13, 0])
  await page.getByLabel(zh.filter.search).fill('机器视觉')
  await page.getByRole('button', { name: nameOf('visual-inspection') }).click()
  await page.getByRole('link', { name: nameOf('field-network') }).click()
  await page.waitForURL('**/remedies#field-network')
  await page.locator('#field-network').waitFor()
  await expect.poll(() => page.getByLabel(zh.filter.search).inputValue()).toBe('')
  const { scales } = wordsIn('zh').result
  const ladder = page.getByRole('button', { name: new RegExp(`^${scales['cmmm-2020']}`) })
  await ladder.click()
  const count = Number(await ladder.locator('.num').textContent())
  await page.getByText(zh.filter.found(count)).waitFor()
  expect(await lines.count()).toBe(count)
  expectQuiet(page)
})

test('without answers it says so, and lists what there is', async () => {
  const page = await openPage({ path: '/remedies' })
  const [, then = ''] = zh.headBlank(remedies.length)
  await page.getByRole('heading', { level: 1, name: then }).waitFor()
  await page.getByRole('link', { name: zh.begin }).waitFor()
  await page.getByRole('button', { name: zh.filter.unfold }).click()
  await expect.poll(() => page.locator('tr.line').count()).toBe(remedies.length)
  await axe(page)
  expectQuiet(page)
})

test('the remedies have no barrier and nothing that runs out of them, in any look', async () => {
  const page = await openPage({ path: '/', lang: 'en', theme: 'dark', width: 360 })
  await exampleScore(page, 'en')
  const id = 'systems-all-links'
  await page.getByRole('button', { name: nameOf(id, 'en'), exact: true }).click()
  await expectGoodInEveryLook(page, [360, 768, 1440], async (lang) => {
    const { pays } = lang === 'zh' ? zh : en
    const paying = page.getByRole('table', { name: pays.table(nameOf(id, lang)) })
    const quote = paying.getByRole('button', { name: pays.quote }).first()
    // The rows of the other language have not been unfolded yet.
    if ((await quote.getAttribute('aria-expanded')) === 'false') await quote.click()
    await paying.locator('.quoted').first().waitFor()
  })
  expectQuiet(page)
})
