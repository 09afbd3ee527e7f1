import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled, root } from './ensure-installed.mjs'
import { startServer } from './serve.mjs'

// npm run screenshots -- /path ...: each path of the built app at every width, theme and language.
const folder = join(root, 'tests/browser/shots')
const paths = process.argv.slice(2)
if (paths.length === 0) paths.push('/')

ensureInstalled()
const { launchChromium } = await import('./chromium.mjs')
mkdirSync(folder, { recursive: true })
await ensureBuilt()
const [server, browser] = await Promise.all([startServer(), launchChromium()])
try {
  for (const path of paths)
    for (const width of [360, 768, 1440])
      for (const theme of /** @type {const} */ (['light', 'dark']))
        for (const lang of ['zh', 'en']) await shoot(path, width, theme, lang)
} finally {
  await browser.close()
  await server.stop()
}

/** @param {string} path @param {number} width @param {'light' | 'dark'} theme @param {string} lang */
async function shoot(path, width, theme, lang) {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
  })
  const url = new URL(path, server.address)
  url.searchParams.set('lang', lang)
  url.searchParams.set('theme', theme)
  await page.goto(url.href, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  const name = `${path.replaceAll(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'start'}-${width}-${theme}-${lang}.png`
  await page.screenshot({ path: join(folder, name), fullPage: true })
  await page.close()
  console.log(`tests/browser/shots/${name}`)
}
