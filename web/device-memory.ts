/** Small choices kept on this device. Where it refuses (private mode), they last as long as the page. */
const here = new Map<string, string>()

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return here.get(key) ?? null
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    here.set(key, value)
  }
}
