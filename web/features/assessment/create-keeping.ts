import { createSignal, onCleanup } from 'solid-js'
import { unwrap } from 'solid-js/store'
import type { Draft } from './draft.ts'
import { keepDraft } from './draft-database.ts'
import { tellOtherTabs } from './other-tabs.ts'

/** Whether the device holds the latest change. */
export type Keeping = { readonly state: 'kept' | 'keeping' | 'failed'; readonly at: number }

/** Keeps a draft on this device: after all that one event changes, and when the page may go away. */
export function createKeeping(draft: Draft, first: Keeping) {
  const [keeping, setKeeping] = createSignal<Keeping>(first)
  let waiting: ReturnType<typeof setTimeout> | undefined

  const keep = async () => {
    clearTimeout(waiting)
    const now = structuredClone(unwrap(draft))
    try {
      await keepDraft(now)
      tellOtherTabs(now.id)
      if (now.changedAt === draft.changedAt) setKeeping({ state: 'kept', at: Date.now() })
    } catch {
      setKeeping({ state: 'failed', at: Date.now() })
    }
  }
  const flush = () => {
    if (keeping().state !== 'kept') void keep()
  }
  const flushHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', flushHidden)
  onCleanup(() => {
    clearTimeout(waiting)
    removeEventListener('pagehide', flush)
    document.removeEventListener('visibilitychange', flushHidden)
  })

  return {
    keeping,
    keep,
    keepSoon() {
      const state = keeping().state === 'failed' ? 'failed' : 'keeping'
      setKeeping((before) => ({ ...before, state }))
      clearTimeout(waiting)
      waiting = setTimeout(keep)
    },
    /** Another draft came in place of this one. */
    settle(state: Keeping) {
      clearTimeout(waiting)
      setKeeping(state)
    },
  }
}
