import { createSignal } from 'solid-js'
import { createStore, reconcile, unwrap } from 'solid-js/store'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Answer, Enterprise } from '../../../assessments/schema/request.ts'
import { rememberActive } from './active-draft.ts'
import { createKeeping, type Keeping } from './create-keeping.ts'
import { createReadings } from './create-readings.ts'
import { type Draft, emptyDraft, type Opened, type Saved, type Told } from './draft.ts'
import { dropDraft, keptDraft } from './draft-database.ts'
import { putAside, without, withTold } from './not-known.ts'
import { onKeptElsewhere, tellOtherTabs } from './other-tabs.ts'
import { withoutRecord } from './without-record.ts'

export type First = Opened & { readonly keeping: Keeping }

/** One draft on screen: what is said in it, what follows from that, and how it is kept. */
export function createAssessment(first: First) {
  const [draft, setDraft] = createStore<Draft>(first.draft)
  const [dropped, setDropped] = createSignal(first.dropped)
  const [isFromHere, setFromHere] = createSignal(true)
  const { keeping, keep, keepSoon, settle } = createKeeping(draft, first.keeping, (merged) =>
    show({ draft: merged, dropped: dropped() }),
  )
  const readings = createReadings(draft)

  const change = (next: Partial<Draft>) => {
    setFromHere(true)
    // Always later than what it came from: no two kept drafts bear one time.
    setDraft({ ...next, changedAt: Math.max(Date.now(), draft.changedAt + 1) })
    keepSoon()
  }
  const show = (opened: Opened, state: Keeping['state'] = 'kept') => {
    setDraft(reconcile({ ...opened.draft }))
    setDropped(opened.dropped)
    settle({ state, at: opened.draft.changedAt })
  }
  onKeptElsewhere(async () => {
    const { id, changedAt } = draft
    const there = await keptDraft(id).catch(() => undefined)
    if (there === undefined || there.draft.changedAt === changedAt) return
    // What was changed here meanwhile has been, or will be, merged with it.
    if (draft.id !== id || draft.changedAt !== changedAt || keeping().state !== 'kept') return
    setFromHere(false)
    show(there)
  })
  /** What the device would not keep stays here while another draft is on screen. */
  const unkept = new Map<Draft['id'], Draft>()
  let turns = 0

  return {
    draft,
    ...readings,
    keeping,
    keep,
    /** How many things of the kept draft the content of today does not know. */
    dropped,
    /** Whether the latest change was made in this tab, which then sends it. */
    isFromHere,
    /** Sets an answer; null takes it back. An answer is no longer "not known". */
    answer(id: string, answer: Answer) {
      const answers: Record<string, Answer> = { ...draft.answers }
      if (answer === null) delete answers[id]
      else answers[id] = answer
      change({ answers, notKnown: without(draft.notKnown, id) })
    },
    /** Sets several answers at once; null takes one back. */
    answerAll(next: Readonly<Record<string, Answer>>) {
      const answers = Object.fromEntries(
        Object.entries({ ...draft.answers, ...next }).filter(([, answer]) => answer !== null),
      )
      change({ answers, notKnown: draft.notKnown.filter((id) => (next[id] ?? null) === null) })
    },
    /** "Not known yet": the answer is taken back and the question counts as seen. */
    notKnow(id: string) {
      change(putAside(draft, id))
    },
    tell(enterprise: Partial<Enterprise>) {
      change(withTold(draft, enterprise))
    },
    /** What stands beside the answers; a room that is not named stays as it is. */
    note(notebook: Draft['notebook']) {
      change({ notebook: { ...draft.notebook, ...notebook } })
    },
    count(counts: Readonly<Record<string, number | null>>) {
      change({ counts: { ...draft.counts, ...counts } })
    },
    change,
    putRecord(record: Fact) {
      const others = draft.records.some((one) => one.id === record.id)
      change({
        records: others
          ? draft.records.map((one) => (one.id === record.id ? record : one))
          : [...draft.records, record],
        notKnown: without(draft.notKnown, 'records'),
      })
      void keep()
    },
    /** Also takes the record out of what refers to it. */
    dropRecord(id: string) {
      change({ records: withoutRecord(draft.records, id) })
      void keep()
    },
    /** Kept at once: the edit key is nowhere else. `base` is what the server has confirmed. */
    async saved(saved: Saved, base: Told | null) {
      change({ saved, base, saveKey: null })
      await keep()
    },
    /** The key of a save about to begin, kept before anything is sent. */
    async beginSave(saveKey: string) {
      change({ saveKey })
      await keep()
    },
    /**
     * Puts another draft in place of this one, unless yet another is asked for meanwhile: false.
     * One that was not read from this device is still to be kept, over whatever is kept there.
     */
    async load(next: Promise<Opened>, isRead = false): Promise<boolean> {
      turns += 1
      const turn = turns
      const opened = await next
      if (keeping().state !== 'kept') await keep()
      if (turn !== turns) return false
      if (keeping().state === 'failed') unkept.set(draft.id, structuredClone(unwrap(draft)))
      setFromHere(true)
      const isUnkept = unkept.get(opened.draft.id) === opened.draft
      show(opened, isUnkept ? 'failed' : isRead ? 'kept' : 'keeping')
      unkept.delete(opened.draft.id)
      rememberActive(opened.draft.id)
      return true
    },
    async open(id: Draft['id']): Promise<boolean> {
      const here = draft.id === id ? draft : unkept.get(id)
      if (here === undefined) return this.load(keptDraft(id), true)
      if (here !== draft) return this.load(Promise.resolve({ draft: here, dropped: 0 }))
      turns += 1
      return true
    },
    async startAfresh() {
      settle({ state: 'kept', at: 0 })
      await dropDraft(draft.id)
      show({ draft: emptyDraft(draft.id), dropped: 0 })
      tellOtherTabs(draft.id)
    },
  }
}

export type Assessment = ReturnType<typeof createAssessment>
