import { type Accessor, createSignal, onCleanup } from 'solid-js'

const ROLES = {
  page: '--page',
  text: '--text',
  text2: '--text-2',
  hairline: '--hairline',
  rule: '--rule',
  ruleStrong: '--rule-strong',
  held: '--held',
  heldMark: '--held-mark',
  missing: '--missing',
  missingMark: '--missing-mark',
  unknown: '--unknown',
  unknownMark: '--unknown-mark',
  inForceMark: '--in-force-mark',
  inForceSoft: '--in-force-soft',
  draft: '--draft',
  draftMark: '--draft-mark',
  draftSoft: '--draft-soft',
  self: '--series-self',
  visit: '--series-visit',
  bureau: '--series-bureau',
} as const

/** Colours as `#rrggbb`, and the page's faces: what a chart may use. */
export type ChartTheme = Readonly<Record<keyof typeof ROLES, string>> & { readonly font: string }

/** Reads the roles as they stand now. A pixel is asked, since ECharts knows no OKLCH. */
export function readTheme(): ChartTheme {
  const style = getComputedStyle(document.documentElement)
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const hexOf = (property: string): string => {
    const value = style.getPropertyValue(property).trim()
    if (context === null) return value
    context.fillStyle = value
    context.fillRect(0, 0, 1, 1)
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data
    return `#${[red, green, blue].map((part) => (part ?? 0).toString(16).padStart(2, '0')).join('')}`
  }
  const colours = Object.fromEntries(
    Object.entries(ROLES).map(([role, property]) => [role, hexOf(property)]),
  ) as Record<keyof typeof ROLES, string>
  return { ...colours, font: getComputedStyle(document.body).fontFamily }
}

/** Follows the system's wish, the user's (`data-theme`), the language and paper. */
export function createTheme(): Accessor<ChartTheme> {
  const [theme, setTheme] = createSignal(readTheme())
  const reread = () => setTheme(readTheme())
  for (const query of ['(prefers-color-scheme: dark)', 'print']) {
    const media = matchMedia(query)
    media.addEventListener('change', reread)
    onCleanup(() => media.removeEventListener('change', reread))
  }
  const observer = new MutationObserver(reread)
  onCleanup(() => observer.disconnect())
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'lang'] })
  return theme
}
