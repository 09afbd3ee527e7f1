import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** A page as it reads: its size in millimetres, its text in order, and the glyphs that stand in it. */
type Page = {
  readonly size: readonly [width: number, height: number]
  readonly text: string
  /** Ids of the glyphs in their fonts; 0 is the box of a character that a font does not have. */
  readonly glyphs: readonly number[]
}

const POINT = 25.4 / 72

// The reader moves buffers in a way that Node has from 21 on.
const buffers = ArrayBuffer.prototype as ArrayBuffer & {
  transferToFixedLength?: (length?: number) => ArrayBuffer
}
buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
  const moved = new Uint8Array(length)
  moved.set(new Uint8Array(this).subarray(0, length))
  return moved.buffer
}

/** White space and places to break at carry no meaning: the same words, however lines fall. */
export const bare = (text: string): string => text.replace(/[\s\u200b]/g, '')

export async function readPdf(bytes: Uint8Array): Promise<readonly Page[]> {
  const { OPS } = await getResolvedPDFJS()
  const pdf = await getDocumentProxy(bytes.slice())
  const pages: Page[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const { fnArray, argsArray } = await page.getOperatorList()
    const shown = [...fnArray.keys()].filter((at) => fnArray[at] === OPS.showText)
    pages.push({
      size: [Math.round(width * POINT), Math.round(height * POINT)],
      text: items.map((item) => ('str' in item ? item.str : '')).join(''),
      glyphs: shown.flatMap((at) =>
        (argsArray[at][0] as readonly (number | { readonly originalCharCode: number })[]).flatMap(
          (glyph) => (typeof glyph === 'number' ? [] : [glyph.originalCharCode]),
        ),
      ),
    })
  }
  await pdf.cleanup()
  return pages
}
