import { onCleanup } from 'solid-js'

/** What others have changed comes in this often while the page is seen. */
const LOOK_MS = 60_000

/**
 * Calls when the page comes or goes from sight, gets the focus or the network back, and every minute
 * while it is seen.
 */
export function whenLookedAt(hear: (isSeen: boolean) => void): void {
  const isSeen = () => document.visibilityState === 'visible'
  const tell = () => hear(isSeen())
  const timer = setInterval(() => isSeen() && tell(), LOOK_MS)
  document.addEventListener('visibilitychange', tell)
  addEventListener('focus', tell)
  addEventListener('online', tell)
  onCleanup(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', tell)
    removeEventListener('focus', tell)
    removeEventListener('online', tell)
  })
}
