const RANGE = /U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi

/** Whether a `unicode-range` holds one of these code points; an empty range holds all. */
function holdsAny(range: string, points: ReadonlySet<number>): boolean {
  const parts = [...range.matchAll(RANGE)]
  if (parts.length === 0) return true
  return parts.some(([, from = '', to]) => {
    const low = Number.parseInt(from.replaceAll('?', '0'), 16)
    const high = Number.parseInt(to ?? from.replaceAll('?', 'F'), 16)
    for (const point of points) if (point >= low && point <= high) return true
    return false
  })
}

const plain = (family: string): string => family.replace(/["']/g, '')

/** Faces that the page has loaded, by what tells one from another. */
const loadedFaces = (): ReadonlySet<string> =>
  new Set(
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family, weight, unicodeRange }) => `${plain(family)} ${weight} ${unicodeRange}`),
  )

async function withFile(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(rule.cssText)?.[1]
  if (address === undefined) return rule.cssText
  const from = new URL(address, rule.parentStyleSheet?.href ?? location.href)
  const file = await (await fetch(from)).blob()
  const inline = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
  return rule.cssText.replace(/url\("?[^")]+"?\)/, `url("${inline}")`)
}

/** Sheets of elsewhere, as extensions bring them in, cannot be read; no face of ours stands there. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

/** The faces that a text is drawn with on this page, each with its file inside: a picture has no other. */
export async function fontsFor(text: string): Promise<string> {
  const points = new Set([...text].map((one) => one.codePointAt(0) ?? 0))
  const loaded = loadedFaces()
  const rules = [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => {
      const said = (name: string) => style.getPropertyValue(name).trim()
      const range = said('unicode-range')
      if (!holdsAny(range, points)) return false
      const weight = said('font-weight') || 'normal'
      const face = `${plain(said('font-family'))} ${weight} ${range || 'U+0-10FFFF'}`
      return loaded.has(face)
    })
  return (await Promise.all(rules.map(withFile))).join('\n')
}
