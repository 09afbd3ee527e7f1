import { createResource, createSignal } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { scales } from '../../../assessments/content/scales.ts'
import { versions } from '../../../assessments/content/versions.ts'
import { isEarlier, type Passage, passageFrom } from '../../../assessments/version/passage.ts'
import { type Preview, previewMove } from '../../../assessments/version/preview-move.ts'
import type { Assessment } from '../assessment/create-assessment.ts'
import { type Draft, isWaiting } from '../assessment/draft.ts'
import { movedDraft, saidSince, undoneDraft } from './moved-draft.ts'

export type Compared = { readonly passage: Passage; readonly preview: Preview }

/** The move of the answers on this device to the content of today: shown, accepted, taken back. */
export function createUpdate(assessment: Assessment) {
  const { draft, asOf } = assessment
  const [justUndone, setJustUndone] = createSignal(false)
  const [hasFailed, setFailed] = createSignal(false)
  /** A copy: what is on screen is never written into what is kept. */
  const draftNow = (): Draft => structuredClone(unwrap(draft))

  /** Null where no way leads on; `failed` where what compares them could not be loaded. */
  const compared = async (version: string): Promise<Compared | 'failed' | null> => {
    // Not `requestOf`, which leaves out the answers of a draft that waits: here they are what is asked.
    const { enterprise, answers, records } = draftNow()
    const request = { enterprise, answers: { ...answers }, records: [...records] }
    try {
      const passage = await passageFrom(versions, version)
      if (passage === null) return null
      return { passage, preview: previewMove(request, passage, scales, asOf()) }
    } catch {
      return 'failed'
    }
  }
  const [comparison, { refetch }] = createResource(
    () => isWaiting(draft) && draft.contentVersion,
    compared,
  )

  /** Puts a draft in place of the one it came from, unless another came first: then nothing. */
  const put = async (from: Draft, next: Draft) => {
    const { knownDraft } = await import('../assessment/known-draft.ts')
    const opened = knownDraft(next, next.id)
    if (draft.id !== from.id || draft.changedAt !== from.changedAt) return
    if (await assessment.load(Promise.resolve(opened))) await assessment.keep()
  }
  const attempt = async (work: (now: Draft) => Promise<void>) => {
    setFailed(false)
    setJustUndone(false)
    try {
      await work(draftNow())
    } catch {
      setFailed(true)
    }
  }

  return {
    comparison,
    compareAgain: () => void refetch(),
    hasFailed,
    justUndone,
    accept: () =>
      attempt(async (now) => {
        const passage = await passageFrom(versions, now.contentVersion)
        if (passage !== null) await put(now, movedDraft(now, passage.maps, Date.now()))
      }),
    /** Whether there is a move, and the version before is one that answers can still stand on. */
    canUndo: () => draft.moved !== null && isEarlier(versions, draft.moved.answers.from),
    saidSince: () => saidSince(draft),
    undo: () =>
      attempt(async (now) => {
        await put(now, undoneDraft(now, Date.now()))
        setJustUndone(true)
      }),
  }
}

export type Update = ReturnType<typeof createUpdate>
