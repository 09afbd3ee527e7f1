import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { axe, expectNoOverflow, setUpBrowser, shot } from './harness.ts'
import { wordsIn } from './interviewee.ts'
import { draftOn, leaveDraft } from './kept-draft.ts'
import { serveSecondVersion } from './second-version/serve.ts'

let server: Awaited<ReturnType<typeof serveSecondVersion>>
const { openPage, expectQuiet } = setUpBrowser(async () => {
  server = await serveSecondVersion()
  return server
})

const words = wordsIn('zh')
const { update } = words
const version = catalogue.version
const next = 'fixture-2026'
const { name, industry, request, counts } = exampleFactory

const draft = {
  id: 'own',
  contentVersion: version,
  name: name.zh,
  industry,
  enterprise: request.enterprise,
  answers: request.answers,
  records: request.records,
  notKnown: ['enterprise.aiRobotics'],
  notebook: { evidence: { 'sme.q6': '防火墙台账', 'sme.q15': '成本表' } },
  counts,
  saved: null,
  saveKey: null,
  changedAt: 5,
}

const heading = (page: Page, text: string) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const rows = (page: Page, of: string) =>
  page.locator(`.move-list[data-of="${of}"] li > :first-child`).allInnerTexts()

/** A page that finds answers to the version before. */
async function openEarlier(kept: object = draft, look: Parameters<typeof openPage>[0] = {}) {
  const page = await openPage(look)
  await page.locator('main h1').waitFor()
  await leaveDraft(page, kept)
  await page.goto('/check/sme.q2')
  await page.waitForURL('**/update')
  await heading(page, update.waits.head)
  await page.locator('.ladders-across').waitFor()
  return page
}

async function accept(page: Page) {
  await press(page, update.decide.accept)
  await heading(page, update.done.head(next))
}

test('a new version is shown first, left for later, accepted, and undone to the letter', async () => {
  const page = await openEarlier()
  const [tier, digital, maturity] = await page.locator('.ladders-across tbody tr').allInnerTexts()
  expect(digital).toContain(update.staffs.score('56.825'))
  expect(digital).toContain(update.staffs.score('49.325–58.825'))
  expect(tier).toContain(words.result.trial.turned.unknown(8))
  expect(maturity).toContain(update.staffs.still)
  await expect
    .poll(() => rows(page, 'ask'))
    .toEqual(['第12题绿色低碳', '近三年守法经营', '安全可控', '第17题工业控制系统安全'])
  await expect.poll(async () => (await rows(page, 'gone')).length).toBe(1)
  await expect.poll(async () => (await rows(page, 'changed')).length).toBe(4)
  await axe(page)

  await press(page, update.decide.later)
  await page.getByText(words.waiting.head(version)).waitFor()
  expect(await draftOn(page)).toEqual(draft)
  for (const path of ['/result', '/money', '/check/departments']) {
    await page.goto(path)
    await page.waitForURL('**/update')
  }
  expect(await draftOn(page)).toEqual(draft)

  await accept(page)
  await page.locator('h1:focus').waitFor()
  await axe(page)
  const moved = await draftOn(page)
  expect(moved.contentVersion).toBe(next)
  expect(moved.answers['sme.q16']).toEqual(['A'])
  expect(moved.notebook.evidence).toEqual({ 'sme.q6': '防火墙台账', 'sme.q16': '防火墙台账' })
  await expect.poll(async () => (await rows(page, 'ask')).length).toBe(4)
  await page.getByRole('link', { name: update.done.result }).click()
  await page.getByText(update.line(version, next)).waitFor()
  await page.getByText('49.325').first().waitFor()

  await page.reload()
  await page.getByRole('link', { name: update.lineSee }).click()
  await heading(page, update.done.head(next))
  await press(page, update.done.undo)
  await heading(page, update.waits.head)
  await page.getByText(update.undo.done(version)).waitFor()
  const { changedAt: _, ...back } = await draftOn(page)
  expect(back).toMatchObject({
    contentVersion: version,
    answers: draft.answers,
    notKnown: draft.notKnown,
    notebook: draft.notebook,
    moved: null,
  })
  await page.reload()
  await page.getByText(update.staffs.score('56.825')).waitFor()
  expectQuiet(page)
})

test('what was answered since is named before an undo takes it back', async () => {
  const page = await openEarlier(draft, { width: 360 })
  await accept(page)
  await page.getByRole('link', { name: update.done.go }).click()
  await page.waitForURL('**/check/sme.q12')
  await page.locator('input[name="sme.q12"][value="D"]').check({ force: true })
  await page.getByText('已保存在本机').waitFor()
  await page.goto('/update')
  await heading(page, update.done.head(next))
  await press(page, update.done.undo)
  await page.getByText(update.undo.since(1)).waitFor()
  await page.locator('.asked').getByText('绿色低碳').waitFor()
  expect((await draftOn(page)).answers['sme.q12']).toBe('D')
  await expectNoOverflow(page, [360])
  await axe(page)
  await press(page, update.undo.stay)
  await press(page, update.done.undo)
  await press(page, update.undo.anyway)
  await heading(page, update.waits.head)
  expect((await draftOn(page)).answers).toEqual(draft.answers)
  await shot(page, 'update-narrow')
  expectQuiet(page)
})

test('a saved result stays as it was computed until its answers have moved', async () => {
  const path = '/api/v1/assessments'
  const saved = await server.before.request(path, {
    method: 'POST',
    headers: { 'Idempotency-Key': '6f1c0f3a-0000-4000-8000-000000000000' },
    body: JSON.stringify({ request, name: name.zh, industry }),
  })
  const { link, editKey } = await saved.json()
  const standing = async () => {
    const headers = { Authorization: `Bearer ${editKey}` }
    return (await server.before.request(`${path}/${link}`, { headers })).json()
  }
  const first = await standing()
  const page = await openEarlier({
    ...draft,
    saved: { link, editKey, revision: 1, savedAt: 5 },
  })
  await page.getByText(update.decide.saved).waitFor()
  await page.goto(`/a/${link}`)
  await page.getByText(update.sharedBefore(version, next)).waitFor()
  await page.getByText('56.825').first().waitFor()
  expect(await standing()).toEqual(first)

  await page.goto('/update')
  await accept(page)
  await expect.poll(async () => (await standing()).revision, { timeout: 20_000 }).toBe(2)
  const { catalogue: pin, moved, result } = await standing()
  expect(pin.version).toBe(next)
  expect(moved).toMatchObject({ from: version, to: next, kept: request.answers })
  expect(result.ladders['sme-digital-2024'].interval).toEqual({ low: '49.325', high: '58.825' })
  await page.goto(`/a/${link}`)
  await page.getByText('49.325').first().waitFor()
  expectQuiet(page)
})
