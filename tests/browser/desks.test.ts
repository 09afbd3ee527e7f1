import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { requestExample } from '../../server/request-example.ts'
import { zh } from '../../web/messages/zh/messages.ts'
import { submission as cases } from '../../web/messages/zh/submission.ts'
import { codeOf } from '../assessments/register/make.ts'
import { axe, expectGoodInEveryLook, setUpBrowser, shot } from './harness.ts'
import { call, makeAdministrator, newOrganisation, signUp } from './signed-in.ts'

const { newPage, expectQuiet } = setUpBrowser()
const { desk, register, review, clients } = zh
const FIRM = '示例精密电路（珠海）有限公司'
const CODE = codeOf(1)

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const row = (page: Page, name: string | RegExp) => page.getByRole('row', { name })

/** Seven firms of three districts, six of them above scale; the last row is none. */
const CSV = [
  '统一社会信用代码,企业名称,区域,园区,行业代码,规上,规模',
  `${CODE},${FIRM},金湾区,三灶科技工业园,C3982,是,中型`,
  `${codeOf(2)},示例二厂,金湾区,三灶科技工业园,C3921,是,小型`,
  `${codeOf(3)},示例三厂,香洲区,,C3576,是,中型`,
  `${codeOf(4)},示例四厂,香洲区,南屏科技工业园,C3444,是,小型`,
  `${codeOf(5)},示例五厂,斗门区,富山工业园,C3982,是,大型`,
  `${codeOf(6)},示例六厂,斗门区,富山工业园,C3982,是,小型`,
  `${codeOf(7)},示例七厂,斗门区,,C3982,否,微型`,
  `${codeOf(8)},外地厂,广州市,,,,`,
  '',
].join('\r\n')

function exampleItems() {
  const { enterprise, answers, records } = requestExample
  const rows = (part: string, values: object) =>
    Object.entries(values).map(([id, value]) => ({ key: `${part}.${id}`, value, version: 0 }))
  return [
    ...rows('enterprise', enterprise ?? {}),
    ...rows('answers', answers ?? {}),
    ...rows('records', Object.fromEntries((records ?? []).map((one) => [one.id, one]))),
    ...rows('evidence', { 'sme.q1': '设备台账，2026年3月' }),
    ...rows('notKnown', { 'sme.q9': true }),
  ]
}

let bureau: Page
let firm: Page
let provider: Page
const id = { bureau: '', firm: '', provider: '', workbook: '' }

const ofFirm = (path: string) => `/api/organisations/${id.firm}/${path}`
const ofBureau = (path: string) => `/o/${id.bureau}/${path}?lang=zh`
const note = (page: Page) => page.getByRole('textbox', { name: review.answers.note, exact: true })

/** Looks at a page in every look, takes its picture, and leaves it as it was found. */
async function looksGood(page: Page, name: string) {
  await expectGoodInEveryLook(page, [1440, 768, 360])
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.evaluate(() => localStorage.setItem('tidu.language', 'zh'))
  const here = new URL(page.url())
  here.searchParams.set('lang', 'zh')
  await page.goto(here.href)
  await page.evaluate(() => document.fonts.ready)
  await shot(page, name)
}

beforeAll(async () => {
  ;[bureau, firm, provider] = await Promise.all([newPage(), newPage(), newPage()])
  await makeAdministrator(bureau)
  id.bureau = await newOrganisation(bureau, {
    ...{ area: 'gd/zhuhai' },
    kind: 'bureau',
    name: '珠海市工信局',
  })
  await signUp(firm, { name: '厂长甲', login: 'owner@firm.example' })
  const place = { area: 'gd/zhuhai/jinwan', creditCode: CODE }
  id.firm = await newOrganisation(firm, { kind: 'manufacturer', name: FIRM, ...place })
  const workbook = await call(firm, 'POST', ofFirm('workbooks'), { name: '2026年自评' })
  id.workbook = workbook.id
  await call(firm, 'PUT', ofFirm(`workbooks/${id.workbook}/items`), { items: exampleItems() })
  await signUp(provider, { name: '顾问乙', login: 'owner@provider.example' })
  id.provider = await newOrganisation(provider, { kind: 'provider', name: '示例服务商' })
}, 120_000)

describe('the desk of a bureau', () => {
  test('imports a register, row by row, and counts it', async () => {
    await bureau.goto(ofBureau('desk'))
    await heading(bureau, desk.empty).waitFor()
    await axe(bureau)
    await link(bureau, desk.import).click()
    await heading(bureau, register.head).waitFor()
    await bureau.getByLabel(register.import.file).setInputFiles({
      ...{ name: '名录.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(CSV, 'utf8'),
    })
    await bureau.getByText(register.import.previewOf('名录.csv')).waitFor()
    await bureau.getByText(`区域：${register.import.fault.outside}`).waitFor()
    await button(bureau, register.import.apply('7')).click()
    await bureau.getByText(register.import.done('7', '0')).waitFor()
    await row(bureau, /示例二厂/).waitFor()
    await looksGood(bureau, 'desks-register')

    await bureau.goto(ofBureau('desk'))
    await heading(bureau, /规上工业企业评测覆盖0\.0%，还有6家没有读数。/).waitFor()
    await bureau.getByRole('link', { name: '斗门区，规上2家，看名单' }).click()
    await bureau.waitForURL('**/register?figure=all&population=above-scale&district=**')
    await row(bureau, /示例五厂/).waitFor()
    await row(bureau, /示例六厂/).waitFor()
    expect(await row(bureau, /示例[一二三四七]厂/).count()).toBe(0)
    expectQuiet(bureau)
  })

  test('confirms a claim, so that what the firm submits counts', async () => {
    await call(firm, 'POST', ofFirm('claims'), { creditCode: CODE, proof: '营业执照副本' })
    const submitted = { workbookId: id.workbook }
    await call(firm, 'POST', ofFirm('submissions'), submitted)
    await bureau.goto(ofBureau('desk'))
    await row(bureau, new RegExp(desk.outside.whys.unclaimed)).waitFor()
    await bureau.getByRole('link', { name: `${desk.queue.claims} 1` }).click()
    await bureau.getByText('营业执照副本').waitFor()
    await axe(bureau)
    await button(bureau, register.claims.confirmOf(FIRM)).click()
    await bureau.getByText(register.claims.confirmed(FIRM)).waitFor()

    await bureau.goto(ofBureau('desk'))
    await heading(bureau, /规上工业企业评测覆盖16\.6%，还有5家没有读数。/).waitFor()
    await bureau.getByText(desk.outside.none).waitFor()
    await looksGood(bureau, 'desks-desk')
  })

  test('reviews by the keyboard, asks for changes, and confirms the next round', async () => {
    await bureau.goto(ofBureau('queue'))
    await link(bureau, FIRM).click()
    await heading(bureau, FIRM).waitFor()
    await press(bureau, review.case.start)
    await bureau.getByText(review.case.stateHelp['in-review']).waitFor()

    const write = bureau.getByRole('button', { name: /^写意见：.*24/ })
    const name = (await write.getAttribute('aria-label')) ?? ''
    await write.focus()
    await bureau.keyboard.press('Enter')
    const value = bureau.getByLabel(review.answers.value(review.ladders.reviewer))
    await expect.poll(() => value.evaluate((one) => one === document.activeElement)).toBe(true)
    await bureau.keyboard.press('ArrowDown')
    await bureau.keyboard.press('Tab')
    await bureau.keyboard.type('现场没有看到模型，只有规则。')
    await press(bureau, review.answers.save)
    await bureau.getByText(review.answers.saved(name.replace('写意见：', ''))).waitFor()
    await bureau.getByText('现场没有看到模型，只有规则。').waitFor()

    await button(bureau, review.whole.write).click()
    await note(bureau).fill('下周复核。')
    await bureau.getByLabel(review.answers.internalLabel).check()
    await button(bureau, review.answers.save).click()
    await bureau.getByText(review.answers.internal, { exact: true }).waitFor()
    await looksGood(bureau, 'desks-case')

    await button(bureau, review.case.request).click()
    await bureau.getByText(review.case.requestHelp(1)).waitFor()
    await axe(bureau)
    await bureau.getByRole('dialog').getByRole('button', { name: review.case.request }).click()
    await bureau.getByText(review.case.done['request-changes']).waitFor()

    const { submissions } = await call(firm, 'GET', ofFirm('submissions'))
    const [one] = submissions
    const seen = await call(firm, 'GET', ofFirm(`submissions/${one.id}`))
    expect(JSON.stringify(seen)).not.toContain('下周复核')
    expect(seen.notes).toHaveLength(1)
    const items = [{ key: 'answers.scene.24', value: 'built', version: 1 }]
    await call(firm, 'PUT', ofFirm(`workbooks/${id.workbook}/items`), { items })
    const again = { version: one.version }
    await call(firm, 'POST', ofFirm(`submissions/${one.id}/resubmit`), again)

    await bureau.reload()
    await button(bureau, review.case.start).click()
    await bureau.getByText(review.case.stateHelp['in-review']).waitFor()
    await button(bureau, review.rounds.changedOf(2, 1)).click()
    await bureau.getByRole('table', { name: review.rounds.caption(2, 1) }).waitFor()
    await button(bureau, review.case.confirm).click()
    await bureau.getByText(review.case.confirmHelp).waitFor()
    await bureau.getByRole('dialog').getByRole('button', { name: review.case.confirm }).click()
    // What was done says the same words: here it is the state.
    await bureau.locator('.said', { hasText: review.case.stateHelp.confirmed }).waitFor()
    await bureau.goto(ofBureau('desk'))
    await bureau.getByRole('link', { name: /^金湾区.*，已确认1家，看名单$/ }).click()
    await bureau.waitForURL('**/register?figure=confirmed&**')
    await row(bureau, new RegExp(FIRM)).waitFor()
    await row(bureau, new RegExp(cases.state.confirmed)).waitFor()
    expectQuiet(bureau)
  }, 180_000)

  test('states a value of a target, which stands beside its draft', async () => {
    await bureau.goto(ofBureau('targets'))
    await heading(bureau, desk.targets.head).waitFor()
    await button(bureau, desk.targets.stateOf('智能终端爆品爆款')).click()
    await bureau.getByLabel(new RegExp(`^${desk.targets.value}`)).fill('18')
    await bureau.getByLabel(desk.targets.source).fill('市工信局，2026年10月名单')
    await button(bureau, desk.targets.save).click()
    await bureau.getByText(desk.targets.saved('智能终端爆品爆款')).waitFor()
    await row(bureau, /智能终端爆品爆款.*36\.0%/).waitFor()
    await looksGood(bureau, 'desks-targets')
    expectQuiet(bureau)
  })
})

describe('the desk of a provider', () => {
  test('writes beside the answers of a firm, until the firm withdraws', async () => {
    const given = { workbookId: id.workbook, providerId: id.provider, purpose: '现场诊断' }
    const share = await call(firm, 'POST', ofFirm('shares'), given)
    await provider.goto(`/o/${id.provider}/clients`)
    await provider.getByText('现场诊断').waitFor()
    await axe(provider)
    await link(provider, FIRM).click()
    await heading(provider, FIRM).waitFor()
    await provider.getByRole('button', { name: /^写意见：第1题/ }).click()
    await provider.getByRole('checkbox').first().check({ force: true })
    await note(provider).fill('设备台账与现场一致，联网的少9台。')
    await button(provider, review.answers.save).click()
    await provider.getByText('设备台账与现场一致，联网的少9台。').waitFor()
    await provider.getByText(clients.desk.sentence(1, 15, 1)).waitFor()
    await provider.getByLabel(review.answers.differs(1)).check({ force: true })
    await row(provider, /第1题/).waitFor()
    await looksGood(provider, 'desks-client')

    // A colleague has written meanwhile: both are shown, and one is chosen.
    await provider.getByRole('button', { name: /^改意见：第1题/ }).click()
    await note(provider).fill('联网的少9台，已拍照。')
    const item = { key: 'answers.sme.q1', value: ['B'], note: '少10台。', version: 1 }
    const answers = `/api/organisations/${id.provider}/clients/${share.id}/answers`
    await call(provider, 'PUT', answers, { items: [item] })
    await button(provider, review.answers.save).click()
    await provider.getByText(review.answers.conflict).waitFor()
    await provider.getByText('少10台。').waitFor()
    await axe(provider)
    await button(provider, review.answers.useMine).click()
    await provider.getByText('联网的少9台，已拍照。').waitFor()
    expect(await provider.getByText('少10台。').count()).toBe(0)

    await call(firm, 'DELETE', ofFirm(`shares/${share.id}?version=${share.version}`))
    await provider.getByRole('button', { name: /^改意见：第1题/ }).click()
    await button(provider, review.answers.same).click()
    await heading(provider, clients.desk.missing).waitFor()
    await provider.getByText(clients.desk.missingHelp).waitFor()
    expect(await provider.getByText('已拍照').count()).toBe(0)
    await axe(provider)
    await link(provider, clients.desk.back).click()
    await provider.getByText(clients.none).waitFor()
  }, 120_000)
})

/** Presses a button as the keyboard does. */
async function press(page: Page, name: string) {
  const one = button(page, name)
  await one.focus()
  await page.keyboard.press('Enter')
}
