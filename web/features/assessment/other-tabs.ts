import { onCleanup } from 'solid-js'
import type { Draft } from './draft.ts'

const NAME = 'tidu.drafts'
const telling = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : undefined

/** Says that this tab has kept or dropped a draft. */
export const tellOtherTabs = (id: Draft['id']): void => telling?.postMessage(id)

/** Calls when another tab has kept a draft, and when this one is seen again after it may have slept. */
export function onKeptElsewhere(hear: () => void): void {
  const look = () => {
    if (document.visibilityState === 'visible') hear()
  }
  telling?.addEventListener('message', hear)
  document.addEventListener('visibilitychange', look)
  onCleanup(() => {
    telling?.removeEventListener('message', hear)
    document.removeEventListener('visibilitychange', look)
  })
}
