import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { published } from '../../assessments/content/published.ts'
import { startServer } from '../../scripts/serve.mjs'
import { expectGoodInEveryLook, setUpBrowser } from './harness.ts'
import { type Lang, wordsIn } from './interviewee.ts'
import { leaveDraft } from './kept-draft.ts'

const folder = mkdtempSync(join(tmpdir(), 'tidu-'))
const file = `file:${join(folder, 'tidu.db')}`
const { address, openPage, expectQuiet } = setUpBrowser(async () => {
  const server = await startServer({ DATABASE_URL: file })
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { address: server.address, stop }
})

const { industry, request } = exampleFactory

/** A firm like the example that has saved, and agrees to be compared. */
async function anotherFirm() {
  const send = (method: string, path: string, body: object, headers: Record<string, string>) =>
    fetch(`${address()}/api/v1/assessments${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const key = { 'Idempotency-Key': crypto.randomUUID() }
  const { asOf: _, ...said } = request
  const name = `甲${crypto.randomUUID()}`
  const saved = await (await send('POST', '', { request: said, industry, name }, key)).json()
  const bearer = { Authorization: `Bearer ${saved.editKey}` }
  const agreed = await send('PUT', `/${saved.link}/comparison`, { comparable: true }, bearer)
  expect(agreed.status).toBe(200)
}

/** The example’s answers as a firm’s own, on the result page. */
async function ownResult({
  name = '本厂',
  ...look
}: {
  name?: string
  lang?: Lang
  theme?: 'light' | 'dark'
  width?: number
} = {}) {
  const page = await openPage({ path: '/', ...look })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const { asOf: _, ...said } = request
  await leaveDraft(page, {
    id: 'own',
    contentVersion: published.version,
    name,
    industry,
    ...said,
    notKnown: [],
    changedAt: 1,
  })
  await page.goto('/result')
  await page.locator('#plan table').first().waitFor()
  return page
}

const consentBox = (page: Page, lang: Lang = 'zh') =>
  page.getByRole('checkbox', { name: wordsIn(lang).peers.consent.label })

/** Saves, and waits until the device holds the link as well. */
async function saved(page: Page, lang: Lang = 'zh'): Promise<string> {
  const words = wordsIn(lang)
  await page.getByRole('button', { name: words.result.act.save }).click()
  const [isSaved = ''] = words.save.sync('…').split('…')
  await page.getByText(isSaved).first().waitFor()
  return (await page.locator('#result-link').inputValue()).split('/').at(-1) ?? ''
}

/** Puts what was saved so far some days back, under a version of the catalogue. */
async function daysAgo(link: string, days: number, version: string) {
  const client = createClient({ url: file })
  const hash = createHash('sha256').update(link).digest('hex')
  await client.execute({
    sql: `update assessment_results set saved_at = saved_at - ?, catalogue_version = ?
      where assessment_id = (select id from assessments where link_sha256 = ?)`,
    args: [days * 86_400_000, version, hash],
  })
  client.close()
}

/** Saved on two days, under two versions of the catalogue. */
async function twoPoints(page: Page, lang: Lang = 'zh') {
  const { size, nav } = wordsIn(lang)
  const link = await saved(page, lang)
  await daysAgo(link, 40, '2026.01.01')
  await page.goto('/check/size')
  await page.getByRole('textbox', { name: size.employees }).fill('261')
  await page.getByRole('link', { name: nav.result, exact: true }).click()
  await page.locator('#trend').waitFor()
}

async function taken(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const path = await download.path()
  return { name: download.suggestedFilename(), bytes: readFileSync(path) }
}

const isPng = (bytes: Buffer) =>
  bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))

/** Each cell of a table as text, columns that say nothing left out. */
const cellsOf = (table: Locator) =>
  table.evaluate((element: HTMLTableElement) =>
    [...element.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
  )
const linesOf = (bytes: Buffer) =>
  bytes.toString('utf8').replace('\uFEFF', '').trimEnd().split('\r\n')

describe('what is taken from a chart', () => {
  test('is a picture twice as large as the drawing, and the numbers of the table', async () => {
    const { charts, result } = wordsIn('zh')
    const page = await ownResult()
    await page.locator('#links [data-component="chart"][data-state="drawn"]').waitFor()
    const png = await taken(
      page,
      page.getByRole('button', { name: charts.pngOf(result.links.head) }),
    )
    expect(png.name).toMatch(/^tidu-links-\d{4}-\d\d-\d\d-zh\.png$/)
    expect(isPng(png.bytes)).toBe(true)
    const figure = await page.locator('#links figure').boundingBox()
    const [width, height] = [png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]
    expect(width).toBe(Math.ceil((figure?.width ?? 0) + 48) * 2)
    expect(height).toBeGreaterThan((figure?.height ?? 0) * 2)

    const csv = await taken(
      page,
      page.getByRole('button', { name: charts.csvOf(result.links.head) }),
    )
    expect(csv.name).toMatch(/^tidu-links-\d{4}-\d\d-\d\d-zh\.csv$/)
    const shown = await cellsOf(page.locator('#links table'))
    const expected = shown.map((row) =>
      row
        .filter((_, at) => at !== 4)
        .map((cell) => cell.replace(/\s*\n\s*/g, '；'))
        .join(','),
    )
    expect(linesOf(csv.bytes)).toEqual(expected)
    expectQuiet(page)
  })

  test('is written, not blank: the picture of the plan holds the ink of its bars and words', async () => {
    const { charts, result } = wordsIn('zh')
    const page = await ownResult()
    const button = page.getByRole('button', { name: charts.pngOf(result.plan.head) })
    const { bytes } = await taken(page, button)
    const dark = await page.evaluate(async (data) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      if (context === null) return []
      context.drawImage(image, 0, 0)
      const darkIn = (left: number, top: number, width: number, height: number) => {
        const { data: pixels } = context.getImageData(left, top, width, height)
        let count = 0
        for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 100) count += 1
        return count
      }
      // The title, the names in the first column, and the line at the foot.
      return [
        darkIn(40, 40, 300, 60),
        darkIn(40, 180, 500, image.height - 400),
        darkIn(40, image.height - 140, 500, 100),
      ]
    }, bytes.toString('base64'))
    for (const count of dark) expect(count).toBeGreaterThan(500)
    expectQuiet(page)
  })

  test('goes by keyboard, and the scenes have their forty lines', async () => {
    const { charts, result } = wordsIn('zh')
    const page = await ownResult()
    const button = page.getByRole('button', { name: charts.csvOf(result.scenes.head) })
    await button.focus()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ])
    const lines = linesOf(readFileSync(await download.path()))
    expect(lines.length).toBe(41)
    expect(lines.at(-1)?.startsWith('40,')).toBe(true)
  })
})

test('results over time: no chart of one point; two days are two points, another version is marked', async () => {
  const { trend } = wordsIn('zh')
  const page = await ownResult()
  await saved(page)
  const [history] = await Promise.all([
    page.waitForResponse((answer) => new URL(answer.url()).pathname.endsWith('/history')),
    page.reload(),
  ])
  await history.finished()
  await page.locator('#peers').waitFor()
  // What came of the answer is drawn by the second frame.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  )
  expect(await page.locator('#trend').count()).toBe(0)
  const other = await ownResult()
  await twoPoints(other)
  const rows = other.getByRole('table', { name: trend.caption }).getByRole('row')
  await expect.poll(() => rows.count()).toBe(3)
  expect(await rows.nth(1).textContent()).toContain(published.version)
  expect(await rows.nth(2).textContent()).toContain('2026.01.01')
  await other.getByText(trend.versionNote).waitFor()
  await other.locator('#trend svg').getByText(trend.version(published.version)).first().waitFor()
  expectQuiet(other)
})

test('peers: withheld under ten; asked first, counted after, withdrawn at once', async () => {
  const { peers } = wordsIn('zh')
  const page = await ownResult()
  await page.getByText(peers.withheld).waitFor()
  for (let n = 0; n < 9; n += 1) await anotherFirm()
  expect(await consentBox(page).isChecked()).toBe(false)
  await saved(page)
  await page.reload()
  await page.getByText(peers.withheld).waitFor()
  await consentBox(page).check()
  const section = page.locator('#peers')
  await page.getByText(peers.consent.agreed).waitFor()
  const table = section.getByRole('table', { name: peers.caption })
  await table.getByText(peers.known(10)).first().waitFor()
  await table
    .getByText(peers.level(0, 10, 0))
    .first()
    .waitFor()
  await page.locator('#links').getByText(peers.radar(10)).waitFor()
  await page.reload()
  await expect.poll(() => consentBox(page).isChecked()).toBe(true)
  await consentBox(page).uncheck()
  await page.getByText(peers.consent.withdrawn).waitFor()
  await page.getByText(peers.withheld).waitFor()
  expectQuiet(page)
})

test('without a name nobody can agree: the page says why, and where to give one', async () => {
  const { peers, place } = wordsIn('zh')
  const page = await ownResult({ name: '' })
  await expect.poll(() => consentBox(page).isDisabled()).toBe(true)
  await page.getByText(peers.consent.nameless).waitFor()
  await page.getByRole('link', { name: peers.consent.toName }).click()
  await page.getByRole('textbox', { name: place.name }).fill('甲厂')
  await page.getByText(/^已保存在本机/).waitFor()
  await page.goto('/result')
  await expect.poll(() => consentBox(page).isDisabled()).toBe(false)
  expect(await page.getByText(peers.consent.nameless).count()).toBe(0)
  expectQuiet(page)
})

test('the page stands while the group is on its way, and says when it did not arrive', async () => {
  const { peers } = wordsIn('zh')
  const page = await ownResult()
  const held: (() => void)[] = []
  await page.route('**/api/v1/peers**', (route) => {
    held.push(() => void route.abort())
  })
  await page.reload()
  await page.getByText(peers.loading).waitFor()
  await page.locator('#plan table').first().waitFor()
  for (const release of held) release()
  await page.getByText(peers.failed).waitFor()
  await page.unroute('**/api/v1/peers**')
  await page.locator('#peers').getByRole('button', { name: peers.again }).click()
  await page.getByText(peers.failed).waitFor({ state: 'detached' })
})

test('a wish ticked before the save is told with it; the example asks nobody', async () => {
  const { peers, start } = wordsIn('zh')
  const page = await ownResult()
  await consentBox(page).check()
  await saved(page)
  await page.getByText(peers.consent.agreed).waitFor()
  await page.locator('#peers').getByRole('table', { name: peers.caption }).waitFor()
  const other = await openPage({ path: '/' })
  await other.getByRole('button', { name: start.example }).first().click()
  await other.waitForURL('**/result')
  await other.locator('#peers').waitFor()
  expect(await consentBox(other).count()).toBe(0)
})

test('trend and peers have no barrier and nothing that runs out of the page, in any look', async () => {
  for (let n = 0; n < 10; n += 1) await anotherFirm()
  const page = await ownResult({ lang: 'en', theme: 'dark', width: 360 })
  await twoPoints(page, 'en')
  await expectGoodInEveryLook(page, [360, 768, 1440], async () => {
    await page.locator('#trend [data-state="drawn"]').waitFor()
    await page.locator('#peers table').waitFor()
  })
  expectQuiet(page)
})
