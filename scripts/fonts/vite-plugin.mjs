import { ensureFaces } from './faces.mjs'

const name = 'virtual:tidu-fonts.css'

/**
 * Resolves `virtual:tidu-fonts.css` to the sheet of the faces that are cut to the product's own
 * characters; from there Vite treats it as any style sheet.
 * @returns {import('vite').Plugin}
 */
export function tiduFonts() {
  return {
    name: 'tidu-fonts',
    enforce: 'pre',
    resolveId(id) {
      if (id !== name) return null
      // A unit test draws nothing: no font is cut for it.
      return process.env.VITEST === undefined ? ensureFaces() : `\0${name}`
    },
    load: (id) => (id === `\0${name}` ? '' : null),
  }
}
