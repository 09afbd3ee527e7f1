import { createSignal, onCleanup } from 'solid-js'
import { unwrap } from 'solid-js/store'
import type { Draft } from './draft.ts'
import { keepDraft } from './draft-database.ts'
import { tellOtherTabs } from './other-tabs.ts'

/** Whether the device holds the latest change. */
export type Keeping = { readonly state: 'kept' | 'keeping' | 'failed'; readonly at: number }

/**
 * Keeps a draft on this device: after all that one event changes, and when the page may go away.
 * `show` puts a draft on screen that holds what another tab has kept meanwhile.
 */
export function createKeeping(draft: Draft, first: Keeping, show: (merged: Draft) => void) {
  const [keeping, setKeeping] = createSignal<Keeping>(first)
  const copy = () => structuredClone(unwrap(draft))
  /** What this tab last read or kept of each draft: by it, the changes of other tabs are told. */
  const known = new Map([[draft.id, copy()]])
  let waiting: ReturnType<typeof setTimeout> | undefined
  let turn: Promise<void> = Promise.resolve()

  const keepNow = async () => {
    const ours = copy()
    try {
      const kept = await keepDraft(ours, known.get(ours.id))
      const isOnScreen = draft.id === ours.id && draft.changedAt === ours.changedAt
      // What was changed meanwhile is kept next, and merged then if need be.
      known.set(ours.id, isOnScreen ? kept : ours)
      tellOtherTabs(ours.id)
      if (!isOnScreen) return
      if (kept !== ours) show(kept)
      setKeeping({ state: 'kept', at: Date.now() })
    } catch {
      setKeeping({ state: 'failed', at: Date.now() })
    }
  }
  /** One after the other, so that each knows what the one before has kept. */
  const keep = () => {
    clearTimeout(waiting)
    turn = turn.then(keepNow)
    return turn
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
    /** Another draft came in place of this one: read from here, or new and still to be kept. */
    settle(next: Keeping) {
      clearTimeout(waiting)
      if (next.state === 'kept') known.set(draft.id, copy())
      if (next.state === 'keeping') known.delete(draft.id)
      setKeeping(next)
    },
  }
}
