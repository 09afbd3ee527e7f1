import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { departments } from '../../assessments/content/interview/departments.ts'
import { sharing } from '../../web/messages/zh/sharing.ts'
import { submission } from '../../web/messages/zh/submission.ts'
import { workbook } from '../../web/messages/zh/workbook.ts'
import { axe, expectGoodInEveryLook, setUpBrowser, shot } from './harness.ts'

const { address, newPage, openPage, expectQuiet } = setUpBrowser()

const PASSWORD = 'Ein Fluss, zwei Werke 71'
const nameOf = (id: string) => departments.find((one) => one.id === id)?.name.zh ?? ''
/** What goes out or comes in by itself may take a moment on a busy machine. */
const soon = { timeout: 15_000 }

/** Calls the API as whoever is signed in on a page; fails where it is refused. */
async function call(page: Page, method: string, path: string, data?: unknown) {
  const answer = await page.request.fetch(`${address()}/api${path}`, {
    method,
    headers: { Origin: address(), 'Idempotency-Key': crypto.randomUUID() },
    ...(data === undefined ? {} : { data }),
  })
  expect(`${method} ${path} ${answer.ok() ? 'ok' : await answer.text()}`).toBe(
    `${method} ${path} ok`,
  )
  return answer.json()
}

/** Somebody with an account, signed in on a page. The first of all is the administrator. */
async function person(page: Page, name: string): Promise<Page> {
  const email = `${name}@example.com`
  const { open } = await call(page, 'GET', '/auth/first')
  await call(page, 'POST', open ? '/auth/first' : '/auth/sign-up/email', {
    name,
    email,
    password: PASSWORD,
  })
  await call(page, 'POST', '/auth/sign-in/email', { email, password: PASSWORD })
  return page
}

async function organisation(page: Page, fields: object): Promise<string> {
  const { id } = await call(page, 'POST', '/organisations', fields)
  return String(id)
}

const radio = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`)
const answer = (page: Page, name: string, value: string) =>
  radio(page, name, value).check({ force: true })
const synced = (page: Page) =>
  page.locator('[data-component="workbook-bar"]').getByText(workbook.bar.synced).waitFor(soon)
const button = (page: Page, name: string, exact = true) => page.getByRole('button', { name, exact })

/** The same page as most see it, after it was looked at in every look. */
async function plainly(page: Page) {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${new URL(page.url()).pathname}?lang=zh&theme=light`)
}

let owner: Page
let editor: Page
let bureauPage: Page
let providerPage: Page
let firm = ''
let bureau = ''
let provider = ''
let caseId = ''
const queue = () => `/organisations/${bureau}/queue`

/** One world for the whole file: its tests tell one story, in their order. */
beforeAll(async () => {
  bureauPage = await person(await newPage(), 'zhou')
  bureau = await organisation(bureauPage, {
    kind: 'bureau',
    name: '金湾区工业和信息化局',
    area: 'gd/zhuhai/jinwan',
  })
  owner = await person(await openPage({ path: '/policies' }), 'chen')
  firm = await organisation(owner, {
    kind: 'manufacturer',
    name: '珠海示范精密制造有限公司',
    area: 'gd/zhuhai/jinwan',
    creditCode: '91440400192548256N',
  })
  providerPage = await person(await newPage(), 'wu')
  provider = await organisation(providerPage, {
    kind: 'provider',
    name: '南方数字化服务有限公司',
    profile: { about: '做离散行业的数字化诊断。', serves: ['诊断', '改造'] },
  })
  editor = await person(await openPage({ path: '/policies' }), 'lin')
  const { token } = await call(owner, 'POST', `/organisations/${firm}/invitations`, {
    role: 'editor',
  })
  await call(editor, 'POST', `/invitations/${token}/accept`, {})
})

describe('a firm', () => {
  test('gives a department of a workbook to a colleague, who finds it and answers', async () => {
    await owner.goto(`/o/${firm}`)
    await button(owner, workbook.fresh.open).click()
    await button(owner, workbook.fresh.create).click()
    await owner.getByText(workbook.fresh.nameMissing).waitFor()
    await owner.getByLabel(workbook.fresh.name, { exact: true }).fill('2026年度一厂')
    await button(owner, workbook.fresh.create).click()
    await owner.getByRole('heading', { level: 1, name: '2026年度一厂' }).waitFor()
    const who = owner.getByLabel(workbook.departments.whoOf(nameOf('quality')))
    await who.selectOption({ label: 'lin' })
    await owner.getByText(workbook.departments.saved(nameOf('quality'))).waitFor()
    const due = owner.getByLabel(workbook.departments.dueOf(nameOf('quality')))
    await due.fill('2027-01-31')
    await due.blur()
    await expect.poll(() => due.inputValue(), soon).toBe('2027-01-31')
    await shot(owner, 'firm-workbook')
    await expectGoodInEveryLook(owner, [360])
    await plainly(owner)

    // The editor finds it at home, and answers; it is sent by itself.
    await editor.goto(`/o/${firm}`)
    await editor.getByText('2027-01-31').waitFor()
    await axe(editor)
    await button(editor, workbook.mine.goOf(nameOf('quality'), '2026年度一厂')).click()
    await editor.waitForURL('**/check/sme.q13?dept=quality')
    await answer(editor, 'sme.q13', 'B')
    await synced(editor)
    await shot(editor, 'firm-interview')
    await axe(editor)
  })

  test('keeps both answers where two people differ, and what was chosen reaches both', async () => {
    await button(owner, workbook.page.go).click()
    await owner.waitForURL('**/check/**')
    await owner.goto('/check/sme.q13')
    await expect.poll(() => radio(owner, 'sme.q13', 'B').isChecked(), soon).toBe(true)
    await synced(owner)
    await owner.context().setOffline(true)
    await answer(owner, 'sme.q13', 'C')
    await owner.getByText(workbook.bar.offline(1)).waitFor(soon)
    await answer(editor, 'sme.q13', 'A')
    await synced(editor)
    await owner.context().setOffline(false)
    await owner.getByText(workbook.bar.clashes(1)).waitFor(soon)
    await owner.locator('.clashes').click()
    const dialog = owner.getByRole('dialog', { name: workbook.clash.head })
    await dialog.getByText(/lin，\d{4}-/).waitFor()
    await shot(owner, 'firm-clash')
    await axe(owner)
    await dialog
      .getByRole('button', {
        name: new RegExp(`^${workbook.clash.choose}.*${workbook.clash.ours}$`),
      })
      .click()
    await dialog.getByText(workbook.clash.done).waitFor()
    await button(owner, workbook.clash.close).click()
    await synced(owner)
    await editor.evaluate(() => dispatchEvent(new Event('focus')))
    await expect.poll(() => radio(editor, 'sme.q13', 'C').isChecked(), soon).toBe(true)

    await owner.goto(`/o/${firm}`)
    await owner.getByRole('link', { name: '2026年度一厂' }).click()
    await owner.getByText(workbook.history.of(nameOf('quality'), 1)).click()
    await button(owner, `${workbook.history.versions(2)}：第13题产品质量`).click()
    await expect.poll(() => owner.locator('ol.versions > li').count(), soon).toBe(3)
  })

  test('shares a workbook with a provider and takes it back', async () => {
    await button(owner, sharing.form.open).click()
    await owner.getByLabel(sharing.form.provider, { exact: true }).selectOption(provider)
    await owner.getByText('做离散行业的数字化诊断。').waitFor()
    await owner.getByLabel(sharing.form.purpose).fill('现场诊断')
    await button(owner, sharing.form.give).click()
    await owner.getByText(sharing.shares.given1('南方数字化服务有限公司')).waitFor()
    const clients = `/organisations/${provider}/clients`
    expect((await call(providerPage, 'GET', clients)).clients).toHaveLength(1)
    await button(owner, `${sharing.shares.withdraw}：南方数字化服务有限公司`).click()
    await owner.getByText(sharing.shares.taken('南方数字化服务有限公司')).waitFor()
    expect((await call(providerPage, 'GET', clients)).clients).toEqual([])
  })

  test('submits a workbook, and reads at the question what the reviewer asks to change', async () => {
    await button(owner, submission.section.submit).click()
    const asking = owner.getByRole('dialog', { name: submission.section.askHead })
    await asking.getByText(submission.section.toBureau('金湾区工业和信息化局')).waitFor()
    await shot(owner, 'firm-submit')
    await axe(owner)
    await asking.getByRole('button', { name: submission.section.confirm, exact: true }).click()
    await owner.getByRole('heading', { level: 1, name: submission.page.head }).waitFor()
    await owner.locator('[aria-current="step"]', { hasText: submission.state.submitted }).waitFor()

    const [first] = (await call(bureauPage, 'GET', queue())).cases
    const at = `${queue()}/${first.id}`
    caseId = first.id
    const started = await call(bureauPage, 'POST', `${at}/start`, { version: first.version })
    await call(bureauPage, 'PUT', `${at}/notes`, {
      ...{ id: null, version: 0, key: 'answers.sme.q13', value: 'B' },
      ...{ note: '现场只见到抽检记录。', internal: false },
    })
    await call(bureauPage, 'POST', `${at}/request-changes`, { version: started.version })
    await owner.reload()
    await owner.locator('[aria-current="step"]', { hasText: '退回修改' }).waitFor()
    await owner.getByText('现场只见到抽检记录。').waitFor()
    await shot(owner, 'firm-submission')
    await expectGoodInEveryLook(owner, [360])
    await plainly(owner)
    await button(owner, submission.notes.goOf('第13题产品质量')).click()
    await owner.waitForURL('**/check/sme.q13')
    await owner.getByText('现场只见到抽检记录。').waitFor(soon)
    await shot(owner, 'firm-note')
    await answer(owner, 'sme.q13', 'B')
    await synced(owner)
  })

  test('submits again, and sees it confirmed', async () => {
    await owner.goto(`/o/${firm}/submissions/${caseId}`)
    await button(owner, submission.page.resubmit).click()
    await owner
      .getByRole('dialog', { name: submission.page.resubmitHead })
      .getByRole('button', { name: submission.page.resubmit, exact: true })
      .click()
    await owner.getByText(submission.page.resubmitted(2)).waitFor()
    const [again] = (await call(bureauPage, 'GET', queue())).cases
    const at = `${queue()}/${caseId}`
    expect(again.state).toBe('resubmitted')
    const reviewed = await call(bureauPage, 'POST', `${at}/start`, { version: again.version })
    await call(bureauPage, 'POST', `${at}/confirm`, { version: reviewed.version })
    await owner.reload()
    await owner.locator('[aria-current="step"]', { hasText: submission.state.confirmed }).waitFor()
    await expect.poll(() => owner.locator('.receipt').count(), soon).toBe(2)
  })

  test('reads in the ledger what it gave; the comparison is apart', async () => {
    await owner.goto(`/o/${firm}/consents`)
    await owner.getByText('现场诊断').waitFor()
    await button(owner, sharing.benchmark.agree).click()
    await owner.getByText(sharing.benchmark.is).waitFor()
    await expect.poll(() => owner.locator('#ledger tbody tr').count(), soon).toBe(4)
    await shot(owner, 'firm-consents')
    await expectGoodInEveryLook(owner, [360])
    await plainly(owner)
    expectQuiet(editor)
  })

  test('claims its entry in the register, and sees that it was confirmed', async () => {
    const csv =
      '统一社会信用代码,企业名称,区域\r\n91440400192548256N,珠海示范精密制造有限公司,金湾区\r\n'
    await call(bureauPage, 'POST', `/organisations/${bureau}/register/import`, { csv, apply: true })
    await plainly(owner)
    await owner.goto(`/o/${firm}`)
    await button(owner, submission.claim.open).click()
    await button(owner, submission.claim.send).click()
    await owner.getByText(submission.claim.proofMissing).waitFor()
    await owner.getByLabel(submission.claim.proof).fill('营业执照，法定代表人陈某')
    await button(owner, submission.claim.send).click()
    await owner.getByText(submission.claim.sent).waitFor()
    const before = `/organisations/${bureau}/register/claims`
    const [claim] = (await call(bureauPage, 'GET', before)).claims
    await call(bureauPage, 'POST', `${before}/${claim.id}/decide`, {
      version: claim.version,
      decision: 'confirm',
    })
    await owner.reload()
    await owner.locator('#claim').getByText('已认领', { exact: true }).waitFor()
    await shot(owner, 'firm-home')
    await expectGoodInEveryLook(owner, [360, 768])
    await shot(owner, 'firm-home-360')
  })

  test('takes over what stands on a device; what could not go out goes out after a reload', async () => {
    const page = await person(await openPage({ path: '/check/sme.q1' }), 'he')
    await answer(page, 'sme.q1', 'B')
    await page.getByText(/^已保存在本机/).waitFor()
    const own = await organisation(page, {
      kind: 'manufacturer',
      name: '斗门示范电子有限公司',
      area: 'gd/zhuhai/doumen',
    })
    await page.goto(`/o/${own}`)
    await button(page, workbook.fresh.open).click()
    await page.getByText(workbook.fresh.localAs(1)).waitFor()
    await answer(page, 'from', 'local')
    await shot(page, 'firm-new')
    await page.getByLabel(workbook.fresh.name, { exact: true }).fill('一厂')
    await button(page, workbook.fresh.create).click()
    await page.getByText(workbook.list.answersOf(1)).waitFor()
    await button(page, workbook.page.go).click()
    await page.waitForURL('**/check/**')
    await synced(page)

    // The line is broken, and the page is closed before it is whole again. It is broken in the page
    // itself: what a page sends while it goes away passes by a route of the test.
    await page.addInitScript(() => {
      const whole = globalThis.fetch
      globalThis.fetch = (input, init) => {
        const address = input instanceof Request ? input.url : String(input)
        const isBroken = localStorage.getItem('line') === 'broken' && address.endsWith('/items')
        return isBroken ? Promise.reject(new TypeError('Failed to fetch')) : whole(input, init)
      }
    })
    await page.evaluate(() => localStorage.setItem('line', 'broken'))
    await page.goto('/check/sme.q2')
    await answer(page, 'sme.q2', 'C')
    await page.getByText(workbook.bar.offline(1)).waitFor(soon)
    await page.goto(`/o/${own}`)
    await page.getByRole('link', { name: '一厂' }).click()
    await page.getByText(workbook.bar.offline(1)).waitFor(soon)
    await page.evaluate(() => localStorage.removeItem('line'))
    await page.reload()
    await page.getByText(workbook.bar.synced).waitFor(soon)
    const { workbooks } = await call(page, 'GET', `/organisations/${own}/workbooks`)
    expect(workbooks[0].answers).toBe(2)

    // The device’s own answers are as they were.
    await button(page, workbook.page.own).click()
    await page.waitForURL('**/check/**')
    await page.goto('/check/sme.q2')
    expect(await radio(page, 'sme.q2', 'C').isChecked()).toBe(false)

    // A saved assessment is taken over by its link and key, once.
    const saved = await page.request.post(`${address()}/api/v1/assessments`, {
      headers: { Origin: address(), 'Idempotency-Key': crypto.randomUUID() },
      data: {
        request: { asOf: '2026-11-20', answers: { 'sme.q13': 'B', 'sme.q2': 'C' } },
        name: '二厂',
      },
    })
    expect(saved.status()).toBe(201)
    const { link, editKey } = await saved.json()
    const team = `${address()}/join#link=${link}&key=${editKey}&dept=quality`
    const takeOver = async () => {
      await page.goto(`/o/${own}`)
      await button(page, workbook.fresh.open).click()
      await answer(page, 'from', 'saved')
      await page.getByLabel(workbook.fresh.link).fill(team)
      await button(page, workbook.fresh.create).click()
    }
    await takeOver()
    await page.getByRole('heading', { level: 1, name: '二厂' }).waitFor()
    await page.getByText(workbook.list.answersOf(2)).waitFor()
    await takeOver()
    await page.getByText(workbook.fresh.taken).waitFor()

    // Into the trash and out again.
    await page.goto(`/o/${own}/w/${workbooks[0].id}`)
    await button(page, workbook.page.trash).click()
    await page
      .getByRole('dialog', { name: workbook.page.trashHead('一厂') })
      .getByRole('button', { name: workbook.page.trash, exact: true })
      .click()
    await page.getByText(workbook.list.inTrash(1)).click()
    await button(page, workbook.list.restoreOf('一厂')).click()
    await page.getByText(workbook.list.restored('一厂')).waitFor()
    await page.getByRole('link', { name: '一厂' }).waitFor()
    await expectGoodInEveryLook(page, [360])
  })
})
