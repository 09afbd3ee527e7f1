import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { yuanOf } from '../../assessments/figures.ts'
import type { Request } from '../../assessments/schema/request.ts'
import type { Evaluation } from '../../assessments/schema/result.ts'
import { startServer } from '../../scripts/serve.mjs'
import { writeWorkbook } from '../../server/report/workbook.ts'
import { statementIn } from '../../web/features/report/reading/statement-in.ts'
import { sheetsIn } from '../../web/features/report/reading/workbook-sheets.ts'
import { bare, readPdf } from '../server/read-pdf.ts'
import { partsOf, plainOf } from '../server/report-make.ts'
import { axe, setUpBrowser } from './harness.ts'
import { type Lang, wordsIn } from './interviewee.ts'

const { address, openPage, expectQuiet } = setUpBrowser()

async function openExample(lang: Lang = 'zh'): Promise<Page> {
  const page = await openPage({ path: '/', lang })
  await page
    .getByRole('button', { name: wordsIn(lang).start.example })
    .first()
    .click()
  await page.waitForURL('**/result')
  return page
}

type Format = 'pdf' | 'docx' | 'xlsx'

async function downloaded(page: Page, format: Format, lang: Lang = 'zh') {
  const button = page.getByRole('button', { name: wordsIn(lang).report.label[format] })
  await button.focus()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  const name = download.suggestedFilename()
  await page
    .getByRole('status')
    .filter({ hasText: wordsIn(lang).report.made(name) })
    .waitFor()
  return { name, bytes: new Uint8Array(readFileSync(await download.path())) }
}

async function evaluated(request: Request): Promise<Evaluation> {
  const body = JSON.stringify(request)
  const answer = await fetch(`${address()}/api/v1/evaluate`, { method: 'POST', body })
  expect(answer.status).toBe(200)
  return answer.json() as Promise<Evaluation>
}

async function statementOf(bytes: Uint8Array) {
  const reading = await statementIn(bytes, catalogue)
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading))
  return reading.statement
}

const pick = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .locator('[data-component="from-excel"] input')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

describe.each(['zh', 'en'] as const)('the report of a result, in %s', (lang) => {
  test('is downloaded as PDF, Word and Excel, with the figures of the API to the fen', async () => {
    const page = await openExample(lang)
    const excel = await downloaded(page, 'xlsx', lang)
    const { request, name } = await statementOf(excel.bytes)
    const { inForce, withDrafts } = (await evaluated(request)).plan
    const fen = [...inForce.claims, ...withDrafts.claims].map(({ amountFen }) => amountFen)
    const figures = [...fen, inForce.totalFen, withDrafts.totalFen]
    expect(fen.length).toBeGreaterThan(5)
    expect(excel.name).toBe(`${wordsIn(lang).report.fileName(name ?? '', request.asOf ?? '')}.xlsx`)

    const sheets = await sheetsIn(excel.bytes)
    const cells = new Set(sheets.flatMap(({ rows }) => rows.flat()))
    expect(figures.filter((one) => !cells.has(one / 100))).toEqual([])

    const word = partsOf((await downloaded(page, 'docx', lang)).bytes)
    const text = plainOf((word.get('word/document.xml') ?? '').replace(/<[^>]*>/g, ''))
    expect(figures.filter((one) => !text.includes(yuanOf(one)))).toEqual([])

    const pages = await readPdf((await downloaded(page, 'pdf', lang)).bytes)
    const printed = bare(pages.map((one) => one.text).join(''))
    expect(figures.filter((one) => !printed.includes(yuanOf(one)))).toEqual([])
    expect(pages.flatMap(({ glyphs }) => glyphs).filter((glyph) => glyph === 0)).toEqual([])
    await axe(page)
    expectQuiet(page)
  })
})

test('what was saved is named in the report, and its own page gives the same one', async () => {
  const page = await openExample()
  const words = wordsIn('zh')
  await page.getByRole('button', { name: words.result.act.save }).click()
  const link = await page.getByRole('textbox', { name: words.save.link }).inputValue()
  const own = await downloaded(page, 'pdf')
  await page.goto(link)
  const shared = await downloaded(page, 'pdf')
  for (const { bytes } of [own, shared]) expect((await readPdf(bytes))[0]?.text).toContain(link)
  expect(shared.bytes).toEqual(own.bytes)
  await axe(page)
  expectQuiet(page)
})

test('without a server the page says that no report was made, and makes it afterwards', async () => {
  const page = await openExample()
  const words = wordsIn('zh').report
  await page.context().setOffline(true)
  await page.getByRole('button', { name: words.label.pdf }).click()
  const alert = page.getByRole('alert').filter({ hasText: words.failed.unreachable })
  await alert.filter({ hasText: words.safe }).waitFor()
  await page.context().setOffline(false)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    alert.getByRole('button', { name: words.again }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  await alert.waitFor({ state: 'detached' })
})

test('a server that has had too many calls says in how many seconds to try again', async () => {
  const server = await startServer({ EVALUATE_PER_MINUTE: '1' })
  try {
    const page = await openPage({ path: `${server.address}/` })
    await page
      .getByRole('button', { name: wordsIn('zh').start.example })
      .first()
      .click()
    await page.waitForURL('**/result')
    const words = wordsIn('zh').report
    const alert = page.getByRole('alert').filter({ hasText: words.failed['too-many'] })
    // A minute may end between two calls, but not twice in three.
    for (let call = 0; call < 3 && !(await alert.isVisible()); call += 1) {
      await page.getByRole('button', { name: words.label.xlsx }).click()
      await page.getByText(words.made('')).or(alert).waitFor()
      await page.getByText(words.making(words.format.xlsx)).waitFor({ state: 'hidden' })
    }
    expect(await alert.textContent()).toMatch(/请([1-9]|[1-5]\d|60)秒后再试。答案还在本机/)
  } finally {
    await server.stop()
  }
})

describe('an Excel report goes back in', () => {
  test('on a device without answers, and is the same result there', async () => {
    const { bytes, name } = await downloaded(await openExample(), 'xlsx')
    const page = await openPage({ path: '/' })
    await pick(page, name, bytes)
    await page.waitForURL('**/result')
    const [first, second] = [
      await statementOf(bytes),
      await statementOf((await downloaded(page, 'xlsx')).bytes),
    ]
    expect(second).toEqual(first)
    expectQuiet(page)
  })

  test('never over answers that are there, unless told to', async () => {
    const { bytes, name } = await downloaded(await openExample(), 'xlsx')
    const words = wordsIn('zh').report
    const page = await openPage({ path: '/check' })
    await page.getByLabel(wordsIn('zh').place.name).fill('原有的厂')
    await page.getByText('已保存在本机').waitFor()
    await page.goto(`${address()}/`)
    await pick(page, name, bytes)
    const dialog = page.getByRole('dialog', { name: words.replace.head })
    await dialog.getByText('原有的厂').waitFor()
    await axe(page)
    await dialog.getByRole('button', { name: words.replace.no }).click()
    const banner = page.getByRole('banner')
    await banner.getByText('原有的厂').waitFor()

    await pick(page, name, bytes)
    await dialog.getByRole('button', { name: words.replace.yes }).click()
    await page.waitForURL('**/result')
    const { name: firm } = await statementOf(bytes)
    await banner.getByText(firm ?? '').waitFor()
    expectQuiet(page)
  })

  test('with its mistakes told by sheet and cell, and nothing taken in', async () => {
    const { bytes, name } = await downloaded(await openExample(), 'xlsx')
    const words = wordsIn('zh').report
    const sheets = (await sheetsIn(bytes)).map((sheet) => {
      const rows = sheet.rows.map((row) => [...row])
      const line = rows[2]
      if (sheet.name === '答案' && line) line[2] = 'Z'
      return { name: sheet.name, rows, columns: [], headRows: 0 }
    })
    const bad = await writeWorkbook(sheets, 'x', { text: 'Arial', head: 'Arial' })
    const page = await openPage({ path: '/' })
    await pick(page, name, bad)
    await page
      .getByRole('alert')
      .filter({ hasText: words.bad.faults(1) })
      .waitFor()
    const told = page.getByRole('list', { name: words.faults }).getByRole('listitem')
    await expect
      .poll(() => told.allTextContents())
      .toEqual([words.at('答案', 'C3', words.fault({ kind: 'not-an-option' }))])
    await axe(page)

    await pick(page, 'photo.png', new Uint8Array([1, 2, 3]))
    await page.getByRole('alert').filter({ hasText: words.bad['no-workbook'] }).waitFor()
    await expect.poll(() => told.count()).toBe(0)
    await page.getByRole('button', { name: wordsIn('zh').start.begin }).waitFor()
    expectQuiet(page)
  })
})
