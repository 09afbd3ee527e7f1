const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/i, 'HarmonyOS'],
  [/Android/i, 'Android'],
  [/iPhone|iPad|iPod/i, 'iOS'],
  [/Windows/i, 'Windows'],
  [/Mac OS X|Macintosh/i, 'macOS'],
  [/Linux|X11/i, 'Linux'],
]

// The order counts: most of these also call themselves Chrome or Safari.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/i, '微信'],
  [/DingTalk/i, '钉钉'],
  [/Edg(?:e|A|iOS)?\//i, 'Edge'],
  [/Firefox\/|FxiOS/i, 'Firefox'],
  [/QQBrowser/i, 'QQ浏览器'],
  [/Chrome\/|CriOS/i, 'Chrome'],
  [/Safari\//i, 'Safari'],
]

const nameIn = (table: readonly (readonly [RegExp, string])[], text: string) =>
  table.find(([form]) => form.test(text))?.[1]

/** What a session was opened with, as people call it, `Chrome · Windows`; null: it does not say. */
export function deviceOf(userAgent: string | null | undefined): string | null {
  if (!userAgent) return null
  const names = [nameIn(browsers, userAgent), nameIn(systems, userAgent)]
  const known = names.filter((name) => name !== undefined)
  return known.length === 0 ? null : known.join(' · ')
}
