/**
 * What the server last confirmed for a link, as text, so that a page opened later knows whether
 * something has changed since. Without a place to keep it, everything counts as changed.
 */
const keyOf = (link: string): string => `tidu.sent.${link}`

export function wasSent(link: string, text: string): boolean {
  try {
    return localStorage.getItem(keyOf(link)) === text
  } catch {
    return false
  }
}

export function noteSent(link: string, text: string): void {
  try {
    localStorage.setItem(keyOf(link), text)
  } catch {
    // A full or closed store costs one more save, and nothing else.
  }
}
