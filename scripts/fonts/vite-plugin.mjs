import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureFaces } from './faces.mjs'

/** Slices of the whole character set, for what people type; the page fetches them when idle. */
const fallback = ['noto-sans-sc', 'noto-serif-sc']
  .map((name) => `@import '@fontsource-variable/${name}/index.css';\n`)
  .join('')

/**
 * `virtual:tidu-fonts.css`: the faces cut to the product's own characters.
 * `virtual:tidu-fonts-fallback.css`: 'Noto Sans SC Variable' and 'Noto Serif SC Variable'.
 * @returns {import('vite').Plugin}
 */
export function tiduFonts() {
  /** @type {Promise<string> | undefined} */
  let faces
  return {
    name: 'tidu-fonts',
    enforce: 'pre',
    async resolveId(id) {
      if (!id.startsWith('virtual:tidu-fonts')) return null
      // A unit test draws nothing: no font is cut for it.
      if (process.env.VITEST !== undefined) return `\0${id}`
      faces ??= ensureFaces()
      const sheet = await faces
      if (id === 'virtual:tidu-fonts.css') return sheet
      const path = join(dirname(sheet), 'fallback.css')
      writeFileSync(path, fallback)
      return path
    },
    load: (id) => (id.startsWith('\0virtual:tidu-fonts') ? '' : null),
  }
}
