import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchChromium } from '../../scripts/chromium.mjs'
import { startServer } from '../../scripts/serve.mjs'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
const shots = join(import.meta.dirname, 'shots')

export type Look = {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  readonly lang?: 'zh' | 'en'
  readonly reducedMotion?: boolean
}

type Started = { readonly address: string; readonly stop: () => Promise<void> }

/**
 * The built server with an empty database, or another, and a Chromium, once for the test file that
 * calls this. Each page has storage of its own; what a page logs as an error fails `expectQuiet`.
 */
export function setUpBrowser(start: () => Promise<Started> = startServer) {
  let browser: Browser
  let server: Started
  const errors = new Map<Page, string[]>()

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([start(), launchChromium()])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  /** A page that is not yet anywhere; `page.goto('/path')` is relative to the server. */
  const newPage = async ({
    width = 1440,
    height = 900,
    theme = 'light',
    lang = 'zh',
    reducedMotion = true,
  }: Look = {}): Promise<Page> => {
    const page = await browser.newPage({
      baseURL: server.address,
      viewport: { width, height },
      colorScheme: theme,
      locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      timezoneId: 'Asia/Shanghai',
    })
    const said: string[] = []
    errors.set(page, said)
    page.on('pageerror', (error) => said.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text())
    })
    return page
  }

  /** A page at `path`, with its fonts in place, in the asked language and theme. */
  const openPage = async ({ path = '/', ...look }: Look & { readonly path?: string } = {}) => {
    const page = await newPage(look)
    const url = new URL(path, server.address)
    url.searchParams.set('lang', look.lang ?? 'zh')
    url.searchParams.set('theme', look.theme ?? 'light')
    await page.goto(url.href)
    await page.evaluate(() => document.fonts.ready)
    return page
  }

  /** Fails with what the page has logged as errors or thrown since it was opened. */
  const expectQuiet = (page: Page) => expect(errors.get(page)).toEqual([])

  return { address: () => server.address, newPage, openPage, expectQuiet }
}

type Lang = NonNullable<Look['lang']>
type Theme = NonNullable<Look['theme']>

const standard = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
/** A theme changes colours alone: these are the rules of the standard that look at them. */
const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** Fails with every violation of WCAG 2 A and AA, by rule and element. */
export async function axe(page: Page, runOnly = standard) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  const violations = await page.evaluate(async (only) => {
    // @ts-expect-error axe is a global of the page since the line above.
    const found = await globalThis.axe.run(document, {
      runOnly: only,
      resultTypes: ['violations'],
    })
    return found.violations.flatMap(
      (rule: { id: string; help: string; nodes: { target: string[] }[] }) =>
        rule.nodes.map(({ target }) => `${rule.id}: ${target.join(' ')} (${rule.help})`),
    )
  }, runOnly)
  expect(violations).toEqual([])
}

/** Fails when something runs out of the page at one of the widths, and leaves the first of them. */
export async function expectNoOverflow(page: Page, widths: readonly [number, ...number[]]) {
  for (const width of [...widths.slice(1), widths[0]]) {
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    const place = await page.evaluate(() => `${location.pathname} ${document.documentElement.lang}`)
    expect(`${place} ${width}: ${overflow}`).toBe(`${place} ${width}: 0`)
  }
}

/** Presses the page's own buttons for language and theme. */
async function switchTo(page: Page, lang: Lang, theme: Theme) {
  const themeButton = page.locator('[data-kind="theme"]')
  const html = page.locator('html')
  for (let i = 0; i < 2 && (await html.getAttribute('data-theme')) !== theme; i += 1)
    await themeButton.click()
  const tag = lang === 'zh' ? 'zh-CN' : 'en'
  if ((await html.getAttribute('lang')) !== tag)
    await themeButton.locator('xpath=following-sibling::button').click()
  await page.locator(`html[lang="${tag}"][data-theme="${theme}"]`).waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
}

/**
 * Fails with every barrier, and with what runs out of the page at one of the widths, in both
 * languages, light and dark. They are switched where the page stands, beginning with what it shows:
 * nothing is loaded again, and what is unfolded stays so. `ready` waits for what must be there.
 */
export async function expectGoodInEveryLook(
  page: Page,
  widths: readonly [number, ...number[]] = [360],
  ready: (lang: Lang) => Promise<unknown> = async () => {},
) {
  const html = page.locator('html')
  const isZh = (await html.getAttribute('lang')) !== 'en'
  const isLight = (await html.getAttribute('data-theme')) !== 'dark'
  const [lang, otherLang]: readonly [Lang, Lang] = isZh ? ['zh', 'en'] : ['en', 'zh']
  const [theme, otherTheme]: readonly [Theme, Theme] = isLight
    ? ['light', 'dark']
    : ['dark', 'light']
  for (const [inLang, inTheme] of [
    [lang, theme],
    [lang, otherTheme],
    [otherLang, otherTheme],
    [otherLang, theme],
  ] as const) {
    await switchTo(page, inLang, inTheme)
    await ready(inLang)
    await axe(page, inTheme === 'light' ? standard : ofColours)
    if (inTheme === 'light') await expectNoOverflow(page, widths)
  }
}

/** A picture of the whole page in tests/browser/shots, for our own eyes. */
export async function shot(page: Page, name: string) {
  mkdirSync(shots, { recursive: true })
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
}
