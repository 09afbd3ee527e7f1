import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { root } from './ensure-installed.mjs'

const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json')

/** The package's own configuration looks for its font in /tmp/fonts, wherever that was unpacked. */
const fontsConfiguration = (/** @type {string} */ folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`

/**
 * Unpacks to the temporary folder under its version's name, whole or not at all: the package itself
 * takes whatever already lies there, be it older or half written by another process.
 */
async function unpackedFolder() {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
  const folder = join(tmpdir(), `tidu-chromium-${version}`)
  if (existsSync(folder)) return folder
  const part = mkdtempSync(`${folder}-`)
  const { default: packed } = await import('@sparticuz/chromium')
  const before = process.env.TMPDIR
  process.env.TMPDIR = part
  try {
    await packed.executablePath()
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, 'TMPDIR')
    else process.env.TMPDIR = before
  }
  writeFileSync(join(part, 'fonts/fonts.conf'), fontsConfiguration(folder))
  try {
    renameSync(part, folder)
  } catch {
    // Another process was first; its copy is the same.
    rmSync(part, { recursive: true, force: true })
  }
  return folder
}

/** A real Chromium; `CHROME_PATH` names another than the one from the packages. */
export async function launchChromium() {
  const own = process.env.CHROME_PATH
  const folder = own ? undefined : await unpackedFolder()
  return chromium.launch({
    executablePath: own || join(folder ?? '', 'chromium'),
    // The package's own arguments hold --single-process and --disable-web-security.
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: {
      ...process.env,
      // Where no locale is set, names of downloads would lose what is not ASCII.
      LC_ALL: 'C.UTF-8',
      ...(folder === undefined ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  })
}
