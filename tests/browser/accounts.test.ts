import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../web/messages/en/messages.ts'
import { zh } from '../../web/messages/zh/messages.ts'
import { axe, setUpBrowser, shot } from './harness.ts'
import { join, makeAdministrator, newOrganisation, PASSWORD, signUp } from './signed-in.ts'
import { STEP_MS, totpOf } from './totp.ts'

const { newPage, openPage, expectQuiet } = setUpBrowser()
const { accounts, organisation: words } = zh
const FIRM = '示例精密电路（珠海）有限公司'
/** Both of its checks hold; no firm is known to bear it. */
const CREDIT_CODE = '91440400MA4W12346M'

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, selector: string) {
  const isThere = () => page.locator(`${selector}:focus`).count()
  for (let i = 0; i < 60 && (await isThere()) === 0; i++) await page.keyboard.press('Tab')
  expect(await isThere()).toBe(1)
}

async function signOut(page: Page) {
  await page.locator('[data-component="account-menu"] summary').click()
  const menu = page.locator('[data-component="account-menu"]')
  await menu.getByRole('button', { name: accounts.menu.signOut }).click()
  await link(page, zh.signIn).waitFor()
}

async function signIn(page: Page, login: string, password = PASSWORD) {
  await field(page, accounts.login).fill(login)
  await field(page, accounts.password).fill(password)
  await button(page, accounts.signIn.act).click()
}

let administrator: Page

beforeAll(async () => {
  administrator = await newPage()
  await makeAdministrator(administrator)
})

describe('on a server without accounts', () => {
  test('who came first administers, and there is no second first one', async () => {
    await administrator.goto('/admin')
    await administrator.getByText(accounts.admin.none).waitFor()
    await axe(administrator)
    const page = await openPage({ path: '/sign-up' })
    await heading(page, accounts.signUp.head).waitFor()
    await page.goto('/admin')
    await page.getByText(accounts.refusal.of.unauthorised).waitFor()
  })
})

describe('a person and an organisation', () => {
  test('from signing up to a colleague whose role changes: all of it stands in the audit', async () => {
    const page = await openPage({ path: '/' })
    await link(page, zh.signIn).click()
    await heading(page, accounts.signIn.head).waitFor()
    await axe(page)
    await link(page, accounts.signIn.signUp).click()
    await heading(page, accounts.signUp.head).waitFor()
    await axe(page)
    await signUp(page, { name: '王敏', login: '138 0013 8000' })

    await heading(page, words.fresh.head).waitFor()
    await page.getByText(words.kind.manufacturer).first().waitFor()
    expect(await page.locator('input[value="bureau"]').count()).toBe(0)
    await field(page, words.fields.creditCode).fill('91440400MA4W1234')
    await page.getByText(words.fields.creditCodeRest(2)).waitFor()
    await field(page, words.fields.creditCode).fill('91440400MA4W12346X')
    await page.getByText(words.fields.creditCodeBad.check).waitFor()
    await axe(page)
    await button(page, words.fresh.act).click()
    await page.getByText(words.fields.missing.name).waitFor()
    expect(await field(page, words.fields.name).evaluate((one) => one.matches(':focus'))).toBe(true)
    await field(page, words.fields.creditCode).fill(CREDIT_CODE.toLowerCase())
    await page.getByText(words.fields.creditCodeGood).waitFor()
    await field(page, words.fields.industryCode).fill('c3982')
    await page.getByText('计算机、通信和其他电子设备制造业').waitFor()
    await field(page, words.fields.name).fill(FIRM)
    await button(page, words.fresh.act).click()
    await page.waitForURL('**/o/*')
    await heading(page, FIRM).waitFor()
    await page.getByText(CREDIT_CODE).waitFor()
    await page.getByText(words.home.steps.people.what).waitFor()
    await axe(page)
    const firm = new URL(page.url()).pathname

    await page.goto('/account')
    await button(page, accounts.factor.turnOn).click()
    await field(page, accounts.factor.confirm).fill('not the password at all')
    await button(page, accounts.factor.go).click()
    await page.getByText(accounts.refused.password).waitFor()
    await field(page, accounts.factor.confirm).fill(PASSWORD)
    await button(page, accounts.factor.go).click()
    await page.getByRole('img', { name: accounts.factor.qr }).waitFor()
    await axe(page)
    const secret = await page.locator('.secret').innerText()
    await field(page, accounts.factor.code).fill(totpOf(secret, Date.now()))
    await button(page, accounts.factor.check).click()
    await page.getByRole('heading', { name: accounts.factor.codesHead }).waitFor()
    const codes = await page.locator('.codes li').allInnerTexts()
    expect(codes).toHaveLength(10)
    await axe(page)
    await button(page, accounts.factor.kept).click()
    await page.getByText(accounts.factor.on).waitFor()
    expect(await page.locator('.codes').count()).toBe(0)
    await axe(page)

    await signOut(page)
    await page.goto(`${firm}/people`)
    await link(page, accounts.refusal.signIn).click()
    await signIn(page, '13800138000', 'not the password at all')
    await page.getByText(accounts.refused.credentials).waitFor()
    await signIn(page, '13800138000')
    await heading(page, accounts.second.head).waitFor()
    await axe(page)
    await field(page, accounts.second.code).fill('000000')
    await button(page, accounts.second.act).click()
    await page.getByText(accounts.refused.code).waitFor()
    // The code that turned it on has been used: the next one is taken.
    await field(page, accounts.second.code).fill(totpOf(secret, Date.now() + STEP_MS))
    await button(page, accounts.second.act).click()
    // Back where one came from.
    await page.waitForURL(`**${firm}/people`)
    await heading(page, words.people.head).waitFor()

    const elsewhere = await newPage()
    await elsewhere.goto('/sign-in')
    await signIn(elsewhere, '13800138000')
    await button(elsewhere, accounts.second.toRecovery).click()
    await field(elsewhere, accounts.second.recovery).fill(codes[0] ?? '')
    await button(elsewhere, accounts.second.act).click()
    await heading(elsewhere, FIRM).waitFor()

    // Phone and codes lost: the administrator takes the second step off, every session ends.
    await administrator.goto('/admin')
    await field(administrator, accounts.login).fill('1380013')
    await button(administrator, accounts.admin.lostAct).click()
    await administrator.getByText(accounts.badLogin).waitFor()
    await field(administrator, accounts.login).fill('138-0013-8001')
    await button(administrator, accounts.admin.lostAct).click()
    await administrator.getByText(accounts.admin.lostNone).waitFor()
    await field(administrator, accounts.login).fill('138-0013-8000')
    await button(administrator, accounts.admin.lostAct).click()
    await administrator.getByText(accounts.admin.lostDone('13800138000')).waitFor()
    await axe(administrator)
    await page.goto(`${firm}/people`)
    await link(page, accounts.refusal.signIn).click()
    await signIn(page, '13800138000')
    await heading(page, words.people.head).waitFor()

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await button(page, words.people.make).click()
    await button(page, words.people.copyOf(words.people.anyone)).click()
    await page.getByText(words.people.copied).waitFor()
    const address = await page.evaluate(() => navigator.clipboard.readText())
    await axe(page)

    const colleague = await newPage()
    await colleague.goto(address)
    await colleague.getByText(accounts.invite.lead).waitFor()
    await axe(colleague)
    await link(colleague, accounts.invite.signUp).click()
    await colleague.waitForURL('**/sign-up?next=*')
    await field(colleague, accounts.name).fill('李工')
    await field(colleague, accounts.login).fill('li@example.com')
    await field(colleague, accounts.password).fill(PASSWORD)
    await button(colleague, accounts.signUp.act).click()
    await heading(colleague, accounts.invite.to(FIRM)).waitFor()
    await colleague.getByText('王敏').waitFor()
    await axe(colleague)
    await button(colleague, accounts.invite.act).click()
    await colleague.waitForURL(`**${firm}`)
    await colleague.getByText(words.role.editor, { exact: true }).waitFor()
    expect(await link(colleague, words.places.audit).count()).toBe(0)
    await colleague.goto(address)
    await colleague.getByText(accounts.invite.already).waitFor()
    await colleague.goto(`${firm}/audit`)
    await colleague.getByText(words.audit.notYou).waitFor()

    await page.reload()
    await page.getByLabel(words.people.roleOf('李工')).selectOption(words.role.viewer)
    await page.getByText(words.people.changed('李工', words.role.viewer)).waitFor()
    await page.getByLabel(words.people.roleOf('王敏')).selectOption(words.role.viewer)
    await page.getByText(words.people.lastOwner).waitFor()
    expect(await page.getByLabel(words.people.roleOf('王敏')).inputValue()).toBe('owner')

    await link(page, words.places.audit).click()
    await heading(page, words.audit.head).waitFor()
    const table = page.getByRole('table', { name: words.audit.caption })
    const acts = () => table.locator('tbody th').allInnerTexts()
    await expect
      .poll(async () => (await acts()).map((text) => text.split('\n')[0]))
      .toEqual([
        words.audit.actions['member.role-changed'],
        words.audit.actions['invitation.accepted'],
        words.audit.actions['invitation.created'],
        words.audit.actions['organisation.created'],
      ])
    await axe(page)
    await field(page, words.audit.action).selectOption(words.audit.groups.member)
    await expect.poll(acts).toHaveLength(1)
    expect((await acts())[0]).toContain(words.role.viewer)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(page, words.audit.file).click(),
    ])
    const csv = readFileSync(await file.path(), 'utf8')
    expect(csv.trim().split('\n')).toHaveLength(2)
    expect(csv).toContain('member.role-changed')
    const hash = await page.locator('[data-component="receipt"] code').innerText()
    expect(hash).toMatch(/^[0-9a-f]{64}$/)

    await page.goto(`${firm}/people`)
    await button(page, words.people.removeOf('李工')).click()
    await page.getByRole('dialog').waitFor()
    await axe(page)
    await page.getByRole('dialog').getByRole('button', { name: words.people.remove }).click()
    await page.getByText(words.people.removed('李工')).waitFor()
    await colleague.goto(firm)
    await heading(colleague, words.none).waitFor()
    await colleague.getByText(words.noneHelp).waitFor()
  }, 240_000)

  test('of two organisations one changes by the keyboard, and Escape closes the list', async () => {
    const page = await newPage()
    await signUp(page, { name: '周宁', login: 'zhou@example.com' })
    await newOrganisation(page, { kind: 'manufacturer', name: '一厂' })
    const other = await newOrganisation(page, { kind: 'provider', name: '丁所' })
    await page.goto(`/o/${other}`)
    await heading(page, '丁所').waitFor()
    await page.getByText(words.home.steps.profile.what).waitFor()
    await tabTo(page, '[data-component="account-menu"] summary')
    await page.keyboard.press('Enter')
    await axe(page)
    await page.keyboard.press('Escape')
    expect(await page.locator('[data-component="account-menu"][open]').count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe('一厂')
    await page.keyboard.press('Enter')
    await heading(page, '一厂').waitFor()
    await expect
      .poll(() => heading(page, '一厂').evaluate((one) => one.matches(':focus')))
      .toBe(true)
    expect(await page.locator('[data-component="account-menu"][open]').count()).toBe(0)
    expectQuiet(page)
  }, 120_000)

  test('what two owners change at once is told, and lies in the trash until it is restored or erased', async () => {
    const page = await newPage()
    await signUp(page, { name: '陈立', login: 'chen@example.com' })
    const firm = await newOrganisation(page, { kind: 'manufacturer', name: FIRM })
    const other = await newPage()
    await signUp(other, { name: '何静', login: 'he@example.com' })
    await join(page, other, firm, 'owner')
    await page.goto(`/o/${firm}/settings`)
    await other.goto(`/o/${firm}/settings`)
    await field(page, words.fields.size).selectOption(words.fields.sizes.small)
    await button(page, words.settings.save).click()
    await page.getByText(words.settings.saved).waitFor()
    await field(other, words.fields.name).fill('另一个名字')
    await button(other, words.settings.save).click()
    await other.getByText(accounts.refusal.of.conflict).waitFor()
    await axe(other)
    await button(other, accounts.refusal.reread).click()
    await expect.poll(() => field(other, words.fields.size).inputValue()).toBe('small')
    expect(await field(other, words.fields.name).inputValue()).toBe(FIRM)

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(page, words.settings.json).click(),
    ])
    expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({
      organisation: { name: FIRM, sizeClass: 'small' },
    })
    await axe(page)
    await button(page, words.settings.trash).click()
    await page.getByRole('dialog').getByRole('button', { name: words.settings.trash }).click()
    await heading(page, words.trash.head(FIRM)).waitFor()
    await axe(page)
    await button(page, words.trash.restore).click()
    await heading(page, words.settings.head).waitFor()
    await button(page, words.settings.erase).click()
    await field(page, words.settings.eraseType(FIRM)).fill('别的名字')
    await button(page, words.settings.erase).click()
    await page.getByText(words.settings.eraseMismatch).waitFor()
    await field(page, words.settings.eraseType(FIRM)).fill(FIRM)
    await button(page, words.settings.erase).click()
    await page.waitForURL('**/account')
    await page.getByText(accounts.page.noOrganisation).waitFor()
    await other.goto(`/o/${firm}`)
    await heading(other, words.none).waitFor()
  }, 180_000)
})

describe('an account', () => {
  test('is made by the keyboard alone, with a password that is said to be weak or strong', async () => {
    const page = await openPage({ path: '/sign-up' })
    await heading(page, accounts.signUp.head).waitFor()
    await tabTo(page, 'input[name="name"]')
    await page.keyboard.type('赵一')
    await page.keyboard.press('Tab')
    await page.keyboard.type('zhao@example.com')
    await page.keyboard.press('Tab')
    await page.keyboard.type('abc')
    await page.getByText(accounts.hint.short(9)).waitFor()
    await page.keyboard.press('Enter')
    // What is wrong with it is said, and it is where the focus is.
    expect(await page.locator('input[name="new-password"]:focus').count()).toBe(1)
    await axe(page)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('abcabcabcabc')
    await page.getByText(accounts.hint.plain).waitFor()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('four rivers and a lamp')
    await page.getByText(accounts.hint.good).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('input[name="new-password"]').getAttribute('type')).toBe('text')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/organisations/new')
    expectQuiet(page)
  })

  test('tells its devices, ends one, and changes its password', async () => {
    const page = await newPage()
    await signUp(page, { name: '孙二', login: 'sun@example.com' })
    const elsewhere = await newPage()
    await elsewhere.goto('/sign-in')
    await signIn(elsewhere, 'SUN@example.com')
    await heading(elsewhere, accounts.page.head).waitFor()
    await page.goto('/account')
    const devices = page.getByRole('table', { name: accounts.sessions.caption })
    await expect.poll(() => devices.locator('tbody tr').count()).toBe(2)
    await axe(page)
    await devices.getByRole('button').click()
    await expect.poll(() => devices.locator('tbody tr').count()).toBe(1)
    await elsewhere.goto('/account')
    await elsewhere.getByText(accounts.refusal.of.unauthorised).waitFor()
    await field(page, accounts.page.current).fill(PASSWORD)
    await field(page, accounts.newPassword).fill('password1234')
    await button(page, accounts.page.change).click()
    await page.getByText(accounts.refused.common).waitFor()
    await field(page, accounts.newPassword).fill('a harbour, nine cranes and fog')
    await button(page, accounts.page.change).click()
    await page.getByText(accounts.page.changed).waitFor()
    await elsewhere.goto('/sign-in')
    await signIn(elsewhere, 'sun@example.com', 'a harbour, nine cranes and fog')
    await heading(elsewhere, accounts.page.head).waitFor()
  }, 120_000)

  test('is reset by a link that the administrator hands over, where no mail goes out', async () => {
    const page = await newPage()
    await signUp(page, { name: '吴三', login: '13900139000' })
    await signOut(page)
    await page.goto('/sign-in')
    await link(page, accounts.signIn.forgot).click()
    await heading(page, accounts.forgot.head).waitFor()
    await axe(page)
    await field(page, accounts.login).fill('139-0013-9000')
    await button(page, accounts.forgot.act).click()
    await page.getByText(accounts.forgot.byAdmin).waitFor()

    await administrator.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const copy = button(administrator, accounts.admin.copyOf('13900139000'))
    const find = async () => {
      await administrator.goto('/admin')
      await administrator.getByRole('heading', { name: accounts.admin.bureaus }).waitFor()
      return copy.count()
    }
    await expect.poll(find).toBe(1)
    await axe(administrator)
    await copy.click()
    await administrator.getByText(words.people.copied).waitFor()
    const address = await administrator.evaluate(() => navigator.clipboard.readText())
    await page.goto(address)
    await heading(page, accounts.reset.head).waitFor()
    await axe(page)
    await field(page, accounts.newPassword).fill('nine cranes, a harbour and fog')
    await button(page, accounts.reset.act).click()
    await page.getByText(accounts.reset.done).waitFor()
    await link(page, accounts.reset.signIn).click()
    await signIn(page, '13900139000', 'nine cranes, a harbour and fog')
    await heading(page, accounts.page.head).waitFor()
    await page.goto(address)
    await field(page, accounts.newPassword).fill('nine cranes, a harbour and fog')
    await button(page, accounts.reset.act).click()
    await page.getByText(accounts.refused.token).waitFor()
  }, 120_000)

  test('loses nothing that was typed while the server is out of reach', async () => {
    const page = await newPage()
    await signUp(page, { name: '郑四', login: 'zheng@example.com' })
    await field(page, words.fields.name).fill(FIRM)
    await page.context().setOffline(true)
    await button(page, words.fresh.act).click()
    await page.getByText(accounts.refusal.of.unreachable).waitFor()
    expect(await field(page, words.fields.name).inputValue()).toBe(FIRM)
    await page.context().setOffline(false)
    await button(page, words.fresh.act).click()
    await page.waitForURL('**/o/*')
  })
})

test('a bureau is made by the administrator alone, once for an area', async () => {
  const make = async () => {
    await administrator.goto('/admin')
    await link(administrator, accounts.admin.newBureau).click()
    await administrator.locator('input[value="bureau"]:checked').waitFor()
    await field(administrator, words.fields.name).fill('珠海市工业和信息化局')
    await field(administrator, words.fields.area.bureau).selectOption({ label: '珠海市' })
    await button(administrator, words.fresh.act).click()
  }
  await make()
  await heading(administrator, '珠海市工业和信息化局').waitFor()
  await axe(administrator)
  await make()
  await administrator.getByText(words.fresh.taken).waitFor()
})

test('the pages speak English and fit a small screen in the dark', async () => {
  const page = await newPage({ lang: 'en', theme: 'dark', width: 360 })
  await signUp(page, { name: 'Ann', login: 'ann@example.com' })
  const firm = await newOrganisation(page, { kind: 'provider', name: 'Measure and Mend Ltd.' })
  await join(page, administrator, firm, 'assessor')
  const { accounts: say, organisation: tell } = en
  const pages = [
    ['/sign-in', say.signIn.head],
    ['/sign-up', say.signUp.head],
    ['/forgot', say.forgot.head],
    ['/reset?token=x', say.reset.head],
    ['/account', say.page.head],
    ['/invite/nothing', say.invite.head],
    ['/organisations/new', tell.fresh.head],
    [`/o/${firm}`, 'Measure and Mend Ltd.'],
    [`/o/${firm}/people`, tell.people.head],
    [`/o/${firm}/settings`, tell.settings.head],
    [`/o/${firm}/audit`, tell.audit.head],
    ['/admin', say.admin.head],
  ] as const
  for (const [path, head] of pages) {
    const url = new URL(path, page.url())
    url.searchParams.set('lang', 'en')
    await page.goto(url.href, { waitUntil: 'networkidle' })
    await heading(page, head).waitFor()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect({ path, overflow }).toEqual({ path, overflow: 0 })
    await axe(page)
  }
  await page.goto(`/o/${firm}/people`)
  await heading(page, tell.people.head).waitFor()
  await shot(page, 'people-narrow-dark-en')
}, 120_000)
