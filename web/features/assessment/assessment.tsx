import {
  createContext,
  createMemo,
  createResource,
  createSignal,
  type JSX,
  onCleanup,
  Show,
  useContext,
} from 'solid-js'
import { createStore, reconcile, unwrap } from 'solid-js/store'
import { civilDayOf } from '../../../assessments/civil-day.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import type { Money } from '../../../assessments/evaluate-money.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Answer, Enterprise, Request } from '../../../assessments/schema/request.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'
import { whenIdle } from '../../when-idle.ts'
import { type Draft, emptyDraft, type Saved } from './draft.ts'
import { dropDraft, keepDraft, keptDraft } from './draft-database.ts'

/** Whether the device holds the latest change. */
export type Keeping = { readonly state: 'kept' | 'keeping' | 'failed'; readonly at: number }

function createAssessment(first: Draft) {
  const [draft, setDraft] = createStore<Draft>(first)
  const [keeping, setKeeping] = createSignal<Keeping>({ state: 'kept', at: first.changedAt })
  const [asOf] = createSignal(civilDayOf(Date.now()))

  const request = createMemo(
    (): Request => ({
      asOf: asOf(),
      enterprise: { ...draft.enterprise },
      answers: { ...draft.answers },
      records: [...draft.records],
    }),
  )
  const ladders = createMemo((): Ladders => evaluateLadders(request(), scales, asOf()))
  // The first question does not wait for the policy content.
  const [isCalm, setCalm] = createSignal(false)
  whenIdle(() => setCalm(true))
  const [moneyRoom] = createResource(isCalm, () => import('../money/money-room.ts'))
  const money = createMemo((): Money | undefined =>
    moneyRoom()?.moneyOf(request(), ladders(), asOf()),
  )

  let waiting: ReturnType<typeof setTimeout> | undefined
  const keep = async () => {
    const now = structuredClone(unwrap(draft))
    try {
      await keepDraft(now)
      if (now.changedAt === draft.changedAt) setKeeping({ state: 'kept', at: Date.now() })
    } catch {
      setKeeping({ state: 'failed', at: Date.now() })
    }
  }
  const change = (next: Partial<Draft>) => {
    setDraft({ ...next, changedAt: Date.now() })
    setKeeping((before) => ({ ...before, state: before.state === 'failed' ? 'failed' : 'keeping' }))
    clearTimeout(waiting)
    waiting = setTimeout(keep, 150)
  }
  const flush = () => {
    if (keeping().state !== 'kept') void keep()
  }
  addEventListener('pagehide', flush)
  onCleanup(() => removeEventListener('pagehide', flush))

  const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id)

  return {
    draft,
    asOf,
    request,
    ladders,
    money,
    keeping,
    keep,
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
      const answers: Record<string, Answer> = { ...draft.answers }
      delete answers[id]
      change({ answers, notKnown: [...without(draft.notKnown, id), id] })
    },
    tell(enterprise: Partial<Enterprise>) {
      change({ enterprise: { ...draft.enterprise, ...enterprise } })
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
      })
    },
    /** Also takes the record out of what refers to it. */
    dropRecord(id: string) {
      change({
        records: draft.records
          .filter((one) => one.id !== id)
          .map((one) =>
            one.kind === 'spend' && one.project === id ? { ...one, project: null } : one,
          )
          .map((one) =>
            one.kind === 'granted' && one.records != null
              ? { ...one, records: one.records.filter((named) => named !== id) }
              : one,
          ),
      })
    },
    /** Kept at once: the edit key is nowhere else. */
    async saved(saved: Saved) {
      change({ saved, saveKey: null })
      clearTimeout(waiting)
      await keep()
    },
    /** The key of a save about to begin, kept before anything is sent. */
    async beginSave(saveKey: string) {
      change({ saveKey })
      clearTimeout(waiting)
      await keep()
    },
    /** Puts another draft in place of this one, such as the example or what was kept. */
    async load(next: Draft) {
      clearTimeout(waiting)
      if (keeping().state !== 'kept') await keep()
      setDraft(reconcile({ ...next }))
      setKeeping({ state: 'kept', at: next.changedAt })
      localStorage.setItem(active, next.id)
    },
    async open(id: Draft['id']) {
      await this.load(await keptDraft(id))
    },
    async startAfresh() {
      clearTimeout(waiting)
      await dropDraft(draft.id)
      setDraft(reconcile(emptyDraft(draft.id)))
      setKeeping({ state: 'kept', at: 0 })
    },
  }
}

const active = 'tidu.active'

export type Assessment = ReturnType<typeof createAssessment>

const Current = createContext<Assessment>()

async function firstDraft(): Promise<Draft> {
  const id = localStorage.getItem(active) === 'example' ? 'example' : 'own'
  try {
    return await keptDraft(id)
  } catch {
    return emptyDraft(id)
  }
}

/** Opens what was kept on this device and hands it to the pages below. */
export function AssessmentProvider(props: { readonly children: JSX.Element }) {
  const [first] = createResource(firstDraft)
  return (
    <Show when={first()} keyed>
      {(draft) => {
        const assessment = createAssessment(draft)
        return <Current.Provider value={assessment}>{props.children}</Current.Provider>
      }}
    </Show>
  )
}

export function useAssessment(): Assessment {
  const assessment = useContext(Current)
  if (assessment === undefined) throw new Error('useAssessment outside its provider')
  return assessment
}

/** Whether anything at all was said. */
export const isBlank = (draft: Draft): boolean => draft.changedAt === 0
