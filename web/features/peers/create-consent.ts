import { createEffect, createSignal, on } from 'solid-js'
import type { Saved } from '../assessment/draft.ts'
import { isComparable, sayComparable } from '../saving/holder-api.ts'

/** `asking` and `unread`: what the server holds is not known yet, or did not arrive. */
export type ConsentState =
  | 'idle'
  | 'asking'
  | 'unread'
  | 'sending'
  | 'agreed'
  | 'withdrawn'
  | 'failed'

/**
 * Whether the result on screen may count among others. Before it is saved the wish is only noted;
 * from then on the server is told at once, and what it holds is shown.
 */
export function createConsent(saved: () => Saved | null, onChanged: () => void) {
  const [isGiven, setGiven] = createSignal(false)
  const [state, setState] = createSignal<ConsentState>('idle')

  const tell = async (to: Saved, wish: boolean) => {
    setState('sending')
    try {
      await sayComparable(to, wish)
      setGiven(wish)
      setState(wish ? 'agreed' : 'withdrawn')
      onChanged()
    } catch {
      setGiven(!wish)
      setState('failed')
    }
  }
  createEffect(
    on(
      () => saved()?.link,
      (link, before) => {
        const now = saved()
        if (link === undefined || now === null) {
          if (before !== undefined) setGiven(false)
          return
        }
        // Saved just now on this page: what was ticked before is told.
        if (before === undefined && isGiven()) return void tell(now, true)
        setState('asking')
        isComparable(now).then(
          (stands) => {
            if (saved()?.link !== link) return
            setGiven(stands)
            setState('idle')
          },
          () => setState('unread'),
        )
      },
    ),
  )
  return {
    isGiven,
    state,
    choose(wish: boolean) {
      const now = saved()
      setGiven(wish)
      if (now === null) return
      void tell(now, wish)
    },
  }
}

export type Consent = ReturnType<typeof createConsent>
