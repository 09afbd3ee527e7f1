import { createEffect, createMemo, createRoot, createSignal, on } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { me } from '../account/me.ts'
import { asked, type Refusal } from '../account/private-api.ts'
import type { Assessment } from '../assessment/create-assessment.ts'
import { isWaiting, toldIn } from '../assessment/draft.ts'
import { joinClashes, mergeTold, openClashes } from '../merging/merge-told.ts'
import { sameJson } from '../merging/units.ts'
import { createRefused } from './create-refused.ts'
import { createRunner } from './create-runner.ts'
import { changesSince, type ItemChange, withConfirmed } from './items.ts'
import { type Place, placeOf } from './place.ts'
import { type Trouble, troubleOf } from './trouble.ts'
import { whenLookedAt } from './when-looked-at.ts'
import { readWorkbook, toldBy, type Whole, workbookApi } from './workbook-api.ts'

/** A change goes out this long after it was made; what another tab has changed, it sends first. */
const SOON_MS = 1200
const ELSEWHERE_MS = 6000
const RETRY_MS = 15_000
/** What one call may hold. */
const MOST_ITEMS = 400
/** Rounds of sending and taking in before it pauses: others may change the same things all along. */
const MOST_ROUNDS = 8

/**
 * Keeps the copy of a workbook on this device and the workbook itself at one: each change is sent
 * item by item, what others have changed comes in, and what two have changed is kept twice until
 * somebody chooses. What cannot be sent stays on the device and is sent later.
 */
function createSync(assessment: Assessment) {
  const { draft } = assessment
  const place = createMemo(() => placeOf(draft.id), undefined, { equals: sameJson })
  const [whole, setWhole] = createSignal<Whole>()
  const [trouble, setTrouble] = createSignal<Trouble>()
  const refused = createRefused()
  const [readAt, setReadAt] = createSignal(0)
  let mustRead = true

  const changes = createMemo((): readonly ItemChange[] => {
    if (place() === undefined || draft.base === null || isWaiting(draft)) return []
    return changesSince(draft.base, toldIn(draft))
  })
  const industryChange = () =>
    place() !== undefined && draft.base !== null && draft.base.industry !== draft.industry
  const pending = () => changes().length + (industryChange() ? 1 : 0)
  const clashes = createMemo(() =>
    place() === undefined ? [] : openClashes(draft.clashes, toldIn(draft)),
  )

  /** Takes in what the workbook holds by now. */
  async function take(found: Whole, at: Place): Promise<boolean> {
    const { told: theirs, base } = await toldBy(found, at, draft.name)
    if (!sameJson(place(), at)) return false
    setWhole(() => found)
    setReadAt(Date.now())
    const now = structuredClone(unwrap(draft))
    const merged = mergeTold(now.base, toldIn(now), theirs)
    const before = openClashes(now.clashes, merged.told)
    const next = joinClashes(before, merged.clashes)
    const isSame =
      sameJson(now.base, base) && sameJson(toldIn(now), merged.told) && sameJson(now.clashes, next)
    if (!isSame) assessment.change({ ...merged.told, name: now.name, base, clashes: next })
    return true
  }

  async function read(at: Place): Promise<boolean> {
    const told = await readWorkbook(at)
    if (!sameJson(place(), at)) return false
    if (!told.ok) return fail(told.refusal)
    if (told.value.deletedAt !== null) return fail()
    mustRead = false
    return take(told.value, at)
  }

  function fail(refusal?: Refusal): false {
    const next = refusal === undefined ? 'gone' : troubleOf(refusal)
    setTrouble(next)
    if (next === 'offline' || next === 'failing')
      plan((refusal?.retryAfter ?? 0) * 1000 || RETRY_MS)
    return false
  }

  /** Sends what is to be sent; whether there is more to do at once. */
  async function sendSome(at: Place): Promise<boolean> {
    if (industryChange()) return sendIndustry(at)
    const items = changes()
      .filter((one) => !refused.has(one))
      .slice(0, MOST_ITEMS)
      .map((one) => structuredClone(unwrap(one)))
    if (items.length === 0) {
      setTrouble(refusedNow() > 0 ? 'refused' : undefined)
      return false
    }
    const told = await asked(workbookApi.items.$put({ param: at, json: { items } }))
    if (!sameJson(place(), at)) return false
    if (told.ok) {
      setTrouble(undefined)
      if (draft.base !== null) {
        const base = structuredClone(unwrap(draft.base))
        assessment.change({ base: withConfirmed(base, items, told.value.versions) })
      }
      return true
    }
    const { refusal } = told
    if (refusal.code === 'conflict') return read(at)
    if (refusal.code !== 'invalid') return fail(refusal)
    // What is not accepted waits; the rest goes out.
    refused.add(items, refusal)
    setTrouble('refused')
    return true
  }

  async function sendIndustry(at: Place): Promise<boolean> {
    const row = whole()
    if (row === undefined || draft.base === null) return read(at)
    const { industry } = draft
    const { name, version } = row
    const told = await asked(workbookApi.$put({ param: at, json: { version, name, industry } }))
    if (!sameJson(place(), at)) return false
    if (told.ok) {
      setWhole({ ...row, version: told.value.version, industry })
      if (draft.base !== null)
        assessment.change({ base: { ...structuredClone(unwrap(draft.base)), industry } })
      return true
    }
    return told.refusal.code === 'conflict' ? read(at) : fail(told.refusal)
  }

  const refusedNow = () => changes().filter(refused.has).length

  async function round(): Promise<void> {
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
      const at = place()
      if (at === undefined || isWaiting(draft)) return
      if (mustRead || draft.base === null) {
        if (!(await read(at))) return
        setTrouble(undefined)
      }
      if (!(await sendSome(at))) return
    }
    plan(RETRY_MS)
  }

  const { isBusy, run, plan } = createRunner(round)

  /** Reads what others have changed since, and sends what is left. */
  const look = (): Promise<void> => {
    mustRead = true
    return run()
  }

  createEffect(
    on(
      () => place()?.workbook,
      (workbook) => {
        setWhole(undefined)
        setTrouble(undefined)
        refused.clear()
        mustRead = true
        if (workbook !== undefined) void run()
      },
    ),
  )
  createEffect(
    on([changes, industryChange], () => {
      const isOpen = changes().some((one) => !refused.has(one)) || industryChange()
      if (isOpen && !isBusy()) plan(assessment.isFromHere() ? SOON_MS : ELSEWHERE_MS)
    }),
  )
  // Whoever has signed in again goes on where it stopped.
  createEffect(
    on(me, (who) => {
      if (who != null && trouble() === 'signed-out') void look()
    }),
  )
  whenLookedAt((isSeen) => {
    if (place() === undefined) return
    if (isSeen) void look()
    else if (pending() > 0) void run()
  })

  return {
    place,
    /** The workbook as it was last read; undefined before that. */
    whole,
    /** When it was last read. */
    readAt,
    /** How many changes are not there yet, those that were refused too. */
    pending,
    refused: refusedNow,
    clashes,
    trouble,
    isBusy,
    look,
    send: run,
    take,
  }
}

export type Sync = ReturnType<typeof createSync>

let current: { readonly of: Assessment; readonly sync: Sync } | undefined

/** The one that follows the assessment on screen, from the first time that it is asked for. */
export function syncOf(assessment: Assessment): Sync {
  if (current?.of !== assessment)
    current = { of: assessment, sync: createRoot(() => createSync(assessment)) }
  return current.sync
}
