import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { departments } from '../../assessments/content/interview/departments.ts'
import { en } from '../../web/messages/en/messages.ts'
import { zh } from '../../web/messages/zh/messages.ts'
import { axe, expectNoOverflow, setUpBrowser, shot } from './harness.ts'

const { newPage, openPage, expectQuiet } = setUpBrowser()
const { team, note, kpis, rough } = zh

const radio = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`)
const answer = (page: Page, name: string, value: string) =>
  radio(page, name, value).check({ force: true })
const kept = (page: Page) => page.getByText(/^已保存在本机/).waitFor()
const nameOf = (id: string) => departments.find((one) => one.id === id)?.name.zh ?? ''
/** What colleagues did is fetched at leisure. */
const soon = { timeout: 10_000 }
/** Does it, and waits until the server has taken it in. */
const sent = (page: Page, act: () => Promise<unknown>) =>
  Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok()),
    act(),
  ])
/** Opens a page that then looks, at leisure, at what the server holds, and waits until it has. */
const lookedUp = (page: Page, path: string) =>
  Promise.all([
    page.waitForResponse(
      (answer) =>
        answer.request().method() === 'GET' && answer.url().includes('/api/v1/assessments/'),
    ),
    page.goto(path),
  ])
/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, selector: string) {
  const isThere = () => page.locator(`${selector}:focus`).count()
  for (let i = 0; i < 90 && (await isThere()) === 0; i++) await page.keyboard.press('Tab')
  expect(await isThere()).toBe(1)
}

/** The address that a row's button copies, as it lies in the clipboard. */
async function copyLink(page: Page, department: string) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: team.copyOf(nameOf(department)) }).click()
  await page.getByText(team.copied(nameOf(department))).waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** An assessment on the server, with its owner on the page of departments. */
async function savedBy(page: Page) {
  await page.goto('/check/sme.q1')
  await answer(page, 'sme.q1', 'B')
  await kept(page)
  await page.goto('/check/departments')
  await page.getByText(team.saveFirst).waitFor()
  await page.getByRole('button', { name: team.save }).click()
  await page.getByText(team.rights).waitFor()
}

describe('by department', () => {
  test('the interview stays with one department, resumes, and ends at the page of departments', async () => {
    const page = await openPage({ path: '/check/place' })
    await page.getByRole('button', { name: zh.interview.byDepartment }).click()
    await page.getByRole('link', { name: new RegExp(`^${nameOf('quality')}`) }).click()
    await page.waitForURL('**/check/sme.q13?dept=quality')
    await page.getByRole('heading', { level: 1, name: '产品质量' }).waitFor()
    await axe(page)
    await answer(page, 'sme.q13', 'C')
    await page.getByRole('button', { name: zh.interview.next }).click()
    await page.waitForURL('**/check/sme.s7?dept=quality')
    await page.getByRole('link', { name: zh.interview.previous }).click()
    await page.waitForURL('**/check/sme.q13?dept=quality')
    await kept(page)
    await page.goto('/check?dept=quality')
    await page.waitForURL('**/check/sme.s7?dept=quality')
    await answer(page, 'sme.s7', '2')
    await page.getByRole('button', { name: zh.interview.next }).click()
    // A chapter that several departments share: what others are asked is not answered for them.
    await page.waitForURL('**/check/scenes.production-operation?dept=quality')
    await page
      .getByText(team.askedOf(nameOf('production')))
      .first()
      .waitFor()
    await answer(page, 'scene.24', 'built')
    await page.getByRole('button', { name: zh.interview.allNone }).click()
    await expect.poll(() => radio(page, 'scene.25', 'none').isChecked()).toBe(true)
    expect(await radio(page, 'scene.20', 'none').isChecked()).toBe(false)
    await axe(page)
    await page.getByRole('button', { name: zh.interview.finishPart }).click()
    await page.waitForURL('**/check/departments')
    const row = page.getByRole('row', { name: new RegExp(nameOf('quality')) })
    await row.getByText(team.open(0)).waitFor()
    expectQuiet(page)
  })

  test('who and by when are kept, all by keyboard', async () => {
    const page = await openPage({ path: '/check/departments' })
    await page.getByRole('heading', { level: 1, name: team.head }).waitFor()
    await axe(page)
    await tabTo(page, 'tbody tr:nth-child(7) input[type="text"]')
    await page.keyboard.type('张工')
    await page.keyboard.press('Tab')
    expect(await page.locator('tbody tr:nth-child(7) input[type="date"]:focus').count()).toBe(1)
    await page.getByLabel(team.dueOf(nameOf('quality'))).fill('2026-01-01')
    await tabTo(page, 'tbody tr:nth-child(7) .acts a')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/check/sme.q13?dept=quality')
    await kept(page)
    await page.goto('/check/departments')
    expect(await page.getByLabel(team.whoOf(nameOf('quality'))).inputValue()).toBe('张工')
    expect(await page.getByLabel(team.dueOf(nameOf('quality'))).inputValue()).toBe('2026-01-01')
    await page.getByText(team.late).waitFor()
    expectQuiet(page)
  })
})

describe('two people on one assessment', () => {
  test('a colleague goes on from a link whose key no server sees, and both find all answers', async () => {
    const owner = await newPage()
    await savedBy(owner)
    await sent(owner, () => owner.getByLabel(team.whoOf(nameOf('equipment'))).fill('李工'))
    const address = await copyLink(owner, 'equipment')
    expect(new URL(address).pathname + new URL(address).search).toBe('/join')
    const key = new URLSearchParams(new URL(address).hash.slice(1)).get('key') ?? ''
    expect(key).toMatch(/^[0-9a-f]{32}$/)

    const colleague = await newPage()
    const asked: string[] = []
    colleague.on('request', (request) => asked.push(request.url()))
    await colleague.goto('/check/sme.q5')
    await answer(colleague, 'sme.q5', 'C')
    await kept(colleague)
    await colleague.goto(address)
    await colleague.waitForURL('**/check/sme.q2?dept=equipment')
    expect(asked.some((url) => new URL(url).pathname.includes('assessments'))).toBe(true)
    expect(asked.filter((url) => url.includes(key))).toEqual([])
    await lookedUp(owner, '/check/sme.q3')
    await sent(colleague, () => answer(colleague, 'sme.q2', 'C'))

    // The owner, who has not seen this, answers something else: both stand in the whole.
    await sent(owner, () => answer(owner, 'sme.q3', 'D'))
    expect(await owner.locator('[data-component="two-answers"]').count()).toBe(0)
    await owner.goto('/check/sme.q2')
    await expect.poll(() => radio(owner, 'sme.q2', 'C').isChecked(), soon).toBe(true)
    await colleague.goto('/check/sme.q3?dept=equipment')
    await expect.poll(() => radio(colleague, 'sme.q3', 'D').isChecked(), soon).toBe(true)
    await colleague.goto('/check/departments')
    const who = colleague.getByLabel(team.whoOf(nameOf('equipment')))
    await expect.poll(() => who.inputValue()).toBe('李工')

    // The colleague’s own answers were never touched.
    await colleague.goto('/')
    await colleague.getByRole('button', { name: zh.start.begin }).click()
    await colleague.waitForURL('**/check/**')
    await colleague.goto('/check/sme.q5')
    await expect.poll(() => radio(colleague, 'sme.q5', 'C').isChecked()).toBe(true)
    expectQuiet(colleague)
  }, 120_000)

  test('of two answers to one question both are shown, and one is chosen by keyboard', async () => {
    const owner = await newPage()
    await savedBy(owner)
    const address = await copyLink(owner, 'equipment')
    const colleague = await newPage()
    await colleague.goto(address)
    await colleague.waitForURL('**/check/sme.q2?dept=equipment')
    await lookedUp(owner, '/check/sme.q2')
    await sent(colleague, () => answer(colleague, 'sme.q2', 'C'))
    await answer(owner, 'sme.q2', 'E')
    await owner.getByRole('heading', { name: team.clash.head(1) }).waitFor()
    // Theirs stands until one is chosen.
    await expect.poll(() => radio(owner, 'sme.q2', 'C').isChecked(), soon).toBe(true)
    await axe(owner)
    await shot(owner, 'two-answers')
    await owner.reload()
    await owner.getByRole('heading', { name: team.clash.head(1) }).waitFor()
    await tabTo(owner, '[data-component="two-answers"] .side:first-child button')
    await sent(owner, () => owner.keyboard.press('Enter'))
    await owner.getByText(team.clash.done).waitFor()
    await owner.locator('[data-component="two-answers"]:focus').waitFor()
    await expect.poll(() => radio(owner, 'sme.q2', 'E').isChecked()).toBe(true)
    await colleague.goto('/check/sme.q2?dept=equipment')
    await expect.poll(() => radio(colleague, 'sme.q2', 'E').isChecked(), soon).toBe(true)
  }, 120_000)

  test.each(['/join', '/join#link=1&key=2&dept=quality'])(
    '%s opens nothing and says so',
    async (path) => {
      const page = await openPage({ path: '/check/place' })
      await page.goto(path)
      await page.getByRole('heading', { level: 1, name: team.join.missing }).waitFor()
      await axe(page)
      expectQuiet(page)
    },
  )

  test('a link with a key that does not fit opens nothing', async () => {
    const owner = await newPage()
    await savedBy(owner)
    const address = await copyLink(owner, 'quality')
    const page = await newPage()
    await page.goto(address.replace(/key=[0-9a-f]{32}/, `key=${'0'.repeat(32)}`))
    await page.getByRole('heading', { level: 1, name: team.join.missing }).waitFor()
    await page.getByRole('button', { name: team.join.own }).click()
    await page.waitForURL('**/check/place')
  })
})

test('notes and reported indicators stand in the result, its print and its working', async () => {
  const page = await openPage()
  await page.getByRole('button', { name: zh.start.example }).click()
  await page.waitForURL('**/result')
  await page.goto('/check/sme.q2')
  await page.getByText(note.add).first().click()
  await page.getByLabel(note.labelOf('设备数字化')).fill('设备台账2026-03，存设备部')
  await kept(page)
  await axe(page)
  await page.goto('/check/scenes.factory-building')
  await page.getByText(note.add).first().click()
  await page.getByLabel(note.labelOf('工厂数字化规划设计')).fill('规划图纸GH-01')
  await kept(page)
  await page.goto('/check/kpis')
  await page.getByLabel('关键设备数控化率', { exact: true }).fill('62.5%')
  await page.getByLabel(kpis.yearOf('关键设备数控化率')).selectOption('2024')
  await page.getByLabel('销售增长率', { exact: true }).fill('many')
  await page.getByText(kpis.bad).waitFor()
  await axe(page)
  await kept(page)
  await page.goto('/result')
  const reported = page.getByRole('table', { name: kpis.reported })
  await reported.getByText('62.5%').waitFor()
  expect(await reported.getByRole('row').count()).toBe(2)
  expect(await reported.innerText()).toContain('2024')
  await page.getByText('规划图纸GH-01').waitFor()
  const row = page.locator('.gaps tr', { hasText: '56.825' })
  await row.locator('[data-component="gate-working"] > summary').click()
  await row.getByText('得分：设备数字化').click()
  await row.getByText('设备台账2026-03，存设备部').first().waitFor()
  await axe(page)
  for (const form of [zh.explain.csv, zh.explain.json]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: form }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toContain('设备台账2026-03，存设备部')
  }
  await page.emulateMedia({ media: 'print' })
  expect(await reported.isVisible()).toBe(true)
  expectQuiet(page)
})

test('what is not known yet can be said of the place, the size and the records, and is asked no more', async () => {
  const page = await openPage({ path: '/check/place' })
  await page.getByLabel(zh.place.area).selectOption({ label: zh.notKnown })
  await answer(page, 'process', '?')
  await page.getByRole('button', { name: zh.interview.next }).click()
  for (const of of [zh.size.employees, zh.size.revenueBoth])
    await page.getByLabel(`${of}${zh.colon}${zh.notKnown}`).check()
  await kept(page)
  await page.goto('/check/size')
  const employees = page.getByLabel(`${zh.size.employees}${zh.colon}${zh.notKnown}`)
  expect(await employees.isChecked()).toBe(true)
  await page.getByText(zh.interview.bestNext).waitFor()
  const best = page.locator('[data-component="best-next"] a')
  expect(await best.innerText()).not.toBe(zh.sections.firm)
  // A figure takes it back.
  await page.getByRole('textbox', { name: zh.size.employees }).fill('260')
  await expect.poll(() => employees.isChecked()).toBe(false)
  await page.goto('/check/records')
  await page.getByRole('checkbox', { name: new RegExp(zh.notKnown) }).check()
  await kept(page)
  await page.goto('/check')
  await page.waitForURL('**/check/standing')
  expectQuiet(page)
})

test('after eight screens the interview says where one stands, and the quick way asks what settles most', async () => {
  const page = await openPage({ path: '/check/place' })
  const next = () => page.getByRole('button', { name: zh.interview.next }).click()
  await answer(page, 'process', 'discrete')
  await next()
  await page.getByRole('textbox', { name: zh.size.employees }).fill('260')
  await page
    .getByRole('textbox', { name: /^20\d\d年营业收入$/ })
    .first()
    .fill('18000')
  await next()
  await answer(page, 'legalPerson', 'true')
  await next()
  for (const [id, value] of [
    ['factory.clean', 'true'],
    ['factory.controllable', 'true'],
    ['factory.organised', 'true'],
    ['factory.kpi', 'above-province-average'],
  ] as const) {
    await answer(page, id, value)
    await next()
  }
  expect(await page.getByRole('heading', { name: rough.head }).count()).toBe(0)
  await page.getByRole('heading', { level: 1, name: kpis.head }).waitFor()
  await next()
  await answer(page, 'factory.recognised', 'none')
  const readings = page.getByRole('region', { name: rough.head })
  await readings.getByText('最高可到基础级').waitFor()
  await axe(page)
  await page.getByRole('link', { name: rough.quick }).click()
  await page.waitForURL('**/check/scenes.production-operation?way=quick')
  await axe(page)
  // What is passed without an answer is not come back to.
  await next()
  await page.waitForURL((url) => !url.pathname.includes('production-operation'))
  expect(new URL(page.url()).searchParams.get('way')).toBe('quick')
  await page.getByRole('link', { name: zh.interview.previous }).click()
  await page.waitForURL('**/check/scenes.production-operation?way=quick')
  await page.getByRole('link', { name: zh.interview.toOrder }).click()
  await page.waitForURL((url) => url.search === '')
  expectQuiet(page)
})

test('the page of departments speaks English and fits a small screen in the dark', async () => {
  const page = await openPage({ path: '/check/departments', lang: 'en', theme: 'dark', width: 360 })
  await page.getByRole('heading', { level: 1, name: en.team.head }).waitFor()
  await expectNoOverflow(page, [360])
  await axe(page)
  await shot(page, 'departments-narrow-dark-en')
  expectQuiet(page)
})
