import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { remedies } from '../../assessments/content/remedies/remedies.ts'
import type { Road } from '../../assessments/schema/road.ts'
import { printedRoad } from '../../web/features/road/printed-road.ts'
import { axe, expectGoodInEveryLook, setUpBrowser, shot } from './harness.ts'
import { type Lang, wordsIn } from './interviewee.ts'

const { address, openPage, expectQuiet } = setUpBrowser()

const nameOf = (id: string, lang: Lang = 'zh') =>
  remedies.find((remedy) => remedy.id === id)?.name[lang] ?? id

/** The road of the example factory as the public interface gives it. */
async function roadTo(target: string): Promise<Road> {
  const answer = await fetch(`${address()}/api/v1/road`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...exampleFactory.request, target }),
  })
  expect(answer.status).toBe(200)
  return (await answer.json()) as Road
}

async function openExample(page: Page, lang: Lang = 'zh') {
  await page
    .getByRole('button', { name: wordsIn(lang).start.example })
    .first()
    .click()
  await page.waitForURL('**/result')
}

/** Waits until the road is drawn. */
const isDrawn = (page: Page) =>
  page.locator('[data-component="gantt"] tbody tr').first().waitFor({ timeout: 30_000 })

const headOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const rowOf = (page: Page, id: string) => page.locator(`#remedy-${id}`)

test('the result leads to the road, whose figures are those of the public interface', async () => {
  const { result, road: words } = wordsIn('zh')
  const page = await openPage()
  await openExample(page)
  await page.getByRole('link', { name: result.gates.road }).click()
  await page.waitForURL('**/road?to=advanced')
  await isDrawn(page)
  // The target that is chosen last is the one that is drawn.
  for (const target of ['leading', 'advanced'])
    await page.locator(`input[name="road-target"][value="${target}"]`).check({ force: true })
  await isDrawn(page)
  for (const target of ['advanced', 'sme-digital-2024:3', 'excellent']) {
    const road = printedRoad(await roadTo(target))
    if (target !== 'advanced') {
      await page.locator(`input[name="road-target"][value="${target}"]`).check({ force: true })
      await page
        .locator('h1', { hasText: words.sentence.cost(words.amount(road.costFen)) })
        .waitFor({ timeout: 30_000 })
    }
    const effort = road.reachable ? words.sentence.effort : words.sentence.awayEffort
    await expect.poll(() => headOf(page)).toContain(effort(road.remedies.length, road.months))
    const head = await headOf(page)
    expect(head).toContain(words.amount(road.costFen))
    expect(head).toContain(words.sentence.aid(words.amount(road.aidFen), words.amount(road.netFen)))
    expect(head.includes('不能靠投入解决')).toBe(road.blocked.length > 0)
    for (const rows of [
      '[data-component="gantt"] tbody tr',
      '[data-component="remedy-list"] > tbody',
    ])
      await expect.poll(() => page.locator(rows).count()).toBe(road.remedies.length)
  }
  await page.locator('#flows svg').waitFor()
  await axe(page)
  await shot(page, 'road-excellent')
  expectQuiet(page)
})

test('a remedy switched off takes the rung away and says so; undo and a new search bring it back', async () => {
  const { road: words } = wordsIn('zh')
  const page = await openPage()
  await openExample(page)
  await page.goto('/road?to=sme-digital-2024:3')
  await isDrawn(page)
  const before = await headOf(page)
  expect(before).toContain('从数字化水平二级到三级')
  const road = await roadTo('sme-digital-2024:3')
  expect(road.reachable).toBe(true)
  const needed = road.remedies.find(
    ({ closes, neededBy }) => closes.length > 0 && neededBy.length === 0,
  )
  const id = needed?.id ?? ''
  const bar = page.locator('[data-component="change-bar"]')
  expect(await bar.count()).toBe(0)

  await rowOf(page, id).getByRole('switch').focus()
  await page.keyboard.press('Space')
  await bar.waitFor()
  const status = () => bar.getByRole('status').innerText()
  await expect.poll(status).toContain('到不了数字化水平三级了')
  expect(await status()).toContain(words.change.count(1))
  await expect.poll(() => headOf(page)).toContain('还到不了数字化水平三级')
  await expect.poll(() => rowOf(page, id).getByText(words.list.off).count()).toBe(1)
  await page.locator('#after [data-target]').getByText(/还差/).waitFor()
  await axe(page)

  await bar.getByRole('button', { name: words.change.undo }).click()
  await expect.poll(() => headOf(page)).toBe(before)

  await rowOf(page, id).getByRole('switch').click()
  await bar.getByRole('button', { name: words.change.find }).click()
  await bar.getByText(words.change.found).waitFor({ timeout: 30_000 })
  await expect.poll(() => headOf(page)).not.toContain('还到不了')
  expect(
    await page.locator('[data-component="gantt"]').getByText(nameOf(id), { exact: true }).count(),
  ).toBe(0)

  await bar.getByRole('button', { name: words.change.reset }).click()
  await expect.poll(() => headOf(page)).toBe(before)
  expectQuiet(page)
})

test('a firm’s own cost counts at once and survives a reload', async () => {
  const { road: words } = wordsIn('zh')
  const page = await openPage()
  await openExample(page)
  await page.goto('/road?to=advanced')
  await isDrawn(page)
  const road = await roadTo('advanced')
  const id = road.remedies[0]?.id ?? ''
  const costFen = road.costFen + 1_230_000
  await rowOf(page, id)
    .getByRole('button', { name: nameOf(id) })
    .click()
  const field = page.getByLabel(words.list.ownCost)
  await field.fill('nein')
  await field.press('Tab')
  await page.getByText(words.list.wrongCost).waitFor()
  await field.fill(String((road.remedies[0]?.costFen ?? 0) / 1_000_000 + 1.23))
  await field.press('Tab')
  await page.locator('[data-component="change-bar"]').waitFor()
  await expect.poll(() => headOf(page)).toContain(words.amount(costFen))
  await rowOf(page, id).getByText(words.list.own, { exact: true }).waitFor()

  await page.reload()
  await isDrawn(page)
  await expect.poll(() => headOf(page)).toContain(words.amount(costFen))
  await rowOf(page, id).getByText(words.list.own, { exact: true }).waitFor()
  expectQuiet(page)
})

test('a budget that is too small says so, and a measure left out is not counted', async () => {
  const { road: words } = wordsIn('zh')
  const page = await openPage()
  await openExample(page)
  await page.goto('/road?to=sme-digital-2024:3')
  await isDrawn(page)
  await page.getByLabel(words.conditions.budget).fill('1')
  await page.keyboard.press('Tab')
  await page
    .locator('h1', { hasText: words.sentence.budget('数字化水平三级') })
    .waitFor({ timeout: 30_000 })
  const bar = page.locator('[data-component="change-bar"]')
  await bar.getByRole('button', { name: words.change.undo }).click()
  await isDrawn(page)
  await page.locator('#conditions .measures').getByRole('switch').first().click()
  await page.locator('h1', { hasText: '算进的补贴里没有可补的' }).waitFor()
  expectQuiet(page)
})

test('a file says what it is for, and a remedy put off past a document says that nothing is paid', async () => {
  const { road: words, charts } = wordsIn('zh')
  const page = await openPage()
  await openExample(page)
  await page.goto('/road?to=excellent')
  await isDrawn(page)
  const road = await roadTo('excellent')
  for (const [id, head] of [
    ['time', words.gantt.head],
    ['money', words.money.head],
    ['flows', words.flows.head],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`#${id}`).getByText(charts.csv, { exact: true }).click(),
    ])
    const [first] = readFileSync(await download.path(), 'utf8').split(/\r?\n/)
    expect(first).toContain(`${head}：${words.lead('卓越级')}`)
  }
  const id = road.claims.find(({ of }) => of === 'project')?.remedies[0] ?? ''
  const ended = words.ended('珠25', '2027-12-31')
  expect(await page.getByText(ended).count()).toBe(0)
  await rowOf(page, id)
    .getByRole('button', { name: nameOf(id) })
    .click()
  await page.getByLabel(words.list.notBefore).selectOption('2028')
  await page.locator('#time').getByText(ended).waitFor()
  await page.locator('[data-component="change-bar"]').getByText(ended).waitFor()

  // Taken back by hand, nothing is changed, and nothing says so.
  await page.getByLabel(words.list.notBefore).selectOption('')
  await page.locator('[data-component="change-bar"]').waitFor({ state: 'detached' })
  expectQuiet(page)
})

test('without answers there is no road, and a way to begin', async () => {
  const { road: words } = wordsIn('zh')
  const page = await openPage({ path: '/road' })
  await page.getByText(words.blank.head).waitFor()
  await page.getByRole('link', { name: words.blank.begin }).click()
  await page.waitForURL('**/check**')
  expectQuiet(page)
})

test('the road has no barrier and nothing that runs out of it, in any look', async () => {
  const page = await openPage({ path: '/', lang: 'en', theme: 'dark', width: 360 })
  await openExample(page, 'en')
  await page.goto('/road?to=excellent&draft=1')
  await isDrawn(page)
  await page.locator('.unfold-name').first().click()
  const unfolded = page.locator('.unfold-name').first().and(page.locator('[aria-expanded="true"]'))
  await expectGoodInEveryLook(page, [360, 768, 1440], async () => {
    await isDrawn(page)
    await page.locator('#flows svg').waitFor()
    await unfolded.waitFor()
  })
  expectQuiet(page)
})
