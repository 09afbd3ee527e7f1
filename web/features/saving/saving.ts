import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import { unwrap } from 'solid-js/store'
import type { Assessment } from '../assessment/create-assessment.ts'
import { isWaiting, type Told, toldIn } from '../assessment/draft.ts'
import { bodyOf, type Refusal, saveNew, saveNext } from './assessments-api.ts'
import { noteSent, wasSent } from './last-sent.ts'

/** How the server stands to what is on this device. */
export type SavingState =
  | { readonly at: 'local' | 'saving' | 'saved' | 'changed' | 'unreachable' }
  | { readonly at: 'conflict' | 'refused'; readonly number: string }

/** A save follows the last change after this long; what another tab changed, it sends itself first. */
const IDLE_MS = 1500
const ELSEWHERE_MS = 6000

/**
 * Saves one draft. The first save is asked for; later changes follow by themselves. What could not
 * be sent is sent when the network comes back. Nothing is ever saved twice under one key.
 */
export function createSaving(assessment: Assessment) {
  const { draft, request } = assessment
  const body = createMemo(() => bodyOf(request(), draft))
  /** A new day alone changes nothing that was said: it is no reason to save again. */
  const text = createMemo(() => {
    const { asOf: _, ...said } = request()
    return JSON.stringify({ ...body(), request: said })
  })
  /** A copy: nothing that changes on screen changes what was sent. */
  const toldNow = () => structuredClone(toldIn(unwrap(draft)))
  /** Answers that went back to earlier content meanwhile are no longer told apart from it. */
  const baseOf = (told: Told) => (isWaiting(draft) ? null : told)
  const isSent = () => draft.saved !== null && wasSent(draft.saved.link, text())
  const [state, setState] = createSignal<SavingState>({
    at: draft.saved === null ? 'local' : 'saved',
  })
  let waiting: ReturnType<typeof setTimeout> | undefined
  let isSending = false

  const refused = (refusal: Refusal) => {
    switch (refusal.status) {
      case 'unreachable':
        return setState({ at: 'unreachable' })
      case 'missing':
      case 'conflict':
        return setState({ at: 'conflict', number: refusal.number })
      case 'refused':
        return setState({ at: 'refused', number: refusal.number })
    }
  }

  /** The key is kept with the draft before anything is sent: a second try is the same save. */
  const first = async () => {
    const id = draft.id
    const key = draft.saveKey ?? crypto.randomUUID()
    if (draft.saveKey === null) await assessment.beginSave(key)
    const [sent, sentText, base] = [body(), text(), toldNow()]
    const answer = await saveNew(sent, key)
    if (draft.id !== id) return
    if (answer.status !== 'saved') return refused(answer)
    const { link, editKey, revision } = answer
    noteSent(link, sentText)
    await assessment.saved({ link, editKey, revision, savedAt: Date.now() }, baseOf(base))
    setState({ at: isSent() ? 'saved' : 'changed' })
  }

  /** Takes in what somebody else has saved under the same link, and keeps both where they differ. */
  const takeIn = async () => {
    const room = await import('../merging/merging-room.ts').catch(() => undefined)
    if (room === undefined) return 'unreachable'
    const found = await room.catchUp(draft)
    if (found.status !== 'merged') return found.status
    assessment.change(found.next)
    if (found.isTheirs && draft.saved !== null) noteSent(draft.saved.link, text())
    return found.status
  }

  const next = async (tries = 3): Promise<unknown> => {
    const before = draft.saved
    if (before === null) return
    const [sent, sentText, base] = [body(), text(), toldNow()]
    const answer = await saveNext(sent, before)
    if (draft.saved?.link !== before.link) return
    if (answer.status === 'conflict' && tries > 0) {
      const taken = await takeIn()
      if (taken === 'merged') return isSent() ? setState({ at: 'saved' }) : next(tries - 1)
      if (taken === 'unreachable') return setState({ at: 'unreachable' })
    }
    if (answer.status !== 'saved') return refused(answer)
    noteSent(before.link, sentText)
    await assessment.saved(
      { ...before, revision: answer.revision, savedAt: Date.now() },
      baseOf(base),
    )
    setState({ at: isSent() ? 'saved' : 'changed' })
  }

  const save = async () => {
    clearTimeout(waiting)
    if (isSending || isWaiting(draft)) return
    isSending = true
    setState({ at: 'saving' })
    try {
      await (draft.saved === null ? first() : next())
    } finally {
      isSending = false
    }
    if (state().at === 'changed') follow()
  }

  const follow = () => {
    clearTimeout(waiting)
    waiting = setTimeout(save, assessment.isFromHere() ? IDLE_MS : ELSEWHERE_MS)
  }
  createEffect(
    on([text, () => draft.saved?.link], () => {
      if (draft.saved === null || isSending || state().at === 'conflict') return
      if (isWaiting(draft) || isSent()) return setState({ at: 'saved' })
      setState({ at: 'changed' })
      follow()
    }),
  )
  createEffect(
    on(
      () => draft.id,
      () => setState({ at: draft.saved === null ? 'local' : 'saved' }),
      { defer: true },
    ),
  )

  const again = () => {
    if (state().at === 'unreachable') void save()
  }
  addEventListener('online', again)
  onCleanup(() => removeEventListener('online', again))
  onCleanup(() => clearTimeout(waiting))

  return {
    state,
    save,
    /** Takes in what others have saved since, so that their work is on screen. */
    async pull() {
      if (draft.saved === null || isWaiting(draft)) return
      if (isSending || state().at === 'conflict') return
      isSending = true
      try {
        await takeIn()
      } finally {
        isSending = false
      }
      if (isSent()) return setState({ at: 'saved' })
      setState({ at: 'changed' })
      follow()
    },
    /** What is on screen came from the server just now: it is not sent back. */
    confirm() {
      clearTimeout(waiting)
      if (draft.saved !== null) noteSent(draft.saved.link, text())
      setState({ at: 'saved' })
    },
    /** Another assessment with a link of its own; the one that was changed elsewhere stays. */
    async saveAnew() {
      assessment.change({ saved: null, base: null, clashes: [], saveKey: null })
      await save()
    },
  }
}

export type Saving = ReturnType<typeof createSaving>
