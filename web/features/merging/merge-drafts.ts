/** What is needed when two tabs have kept different answers: loaded when that happens. */

import { type Draft, emptyDraft, toldIn } from '../assessment/draft.ts'
import { knownDraft } from '../assessment/known-draft.ts'
import { mergeTold } from './merge-told.ts'
import { sameJson } from './units.ts'

type Entries = Readonly<Record<string, unknown>>

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): boolean => isEntries(value) && Object.keys(value).length === 0

/** Key by key, as deep as all have keys; what both changed is as `ours` has it. */
function mergeEntries(was: unknown, ours: Entries, theirs: Entries): Entries {
  const before = isEntries(was) ? was : {}
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
  const entries = keys.map((key) => {
    const [old, our, their] = [before[key], ours[key], theirs[key]]
    if (sameJson(our, old)) return [key, their] as const
    if (sameJson(their, old) || !isEntries(our) || !isEntries(their)) return [key, our] as const
    return [key, mergeEntries(old, our, their)] as const
  })
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined && !isEmpty(one)))
}

/** One value, which is not merged any further. */
const changed = <Value>(was: Value, ours: Value, theirs: Value): Value =>
  sameJson(ours, was) ? theirs : ours

type Clashes = Draft['clashes']

function mergeClashes(was: Clashes, ours: Clashes, theirs: Clashes): Clashes {
  const units = new Set([...theirs, ...ours].map(({ unit }) => unit))
  return [...units].flatMap((unit) => {
    const [before, our, their] = [was, ours, theirs].map((clashes) =>
      clashes.find((clash) => clash.unit === unit),
    )
    return changed(before, our, their) ?? []
  })
}

const onServer = ({ saved, base }: Draft) => ({ saved, base })

/** The side whose word on the server counts: the one that has saved since, or the later revision. */
function savedBy(known: Draft, ours: Draft, theirs: Draft): Draft {
  if (sameJson(onServer(ours), onServer(known))) return theirs
  if (sameJson(onServer(theirs), onServer(known))) return ours
  if (ours.saved?.link !== theirs.saved?.link) return ours
  return (theirs.saved?.revision ?? 0) > (ours.saved?.revision ?? 0) ? theirs : ours
}

/**
 * What two tabs made of one draft, `ours` later than `theirs`, with `known` the last that both had
 * in common. What only one of them changed is taken from that one, what both changed from `ours`.
 * Answers to two versions of the content are never mixed: the later stand, but for a tab that could
 * not read what was kept.
 */
export function mergeDrafts(known: Draft, ours: Draft, theirs: Draft): Draft {
  const changedAt = Math.max(ours.changedAt, theirs.changedAt) + 1
  if (ours.contentVersion !== theirs.contentVersion)
    return { ...(known.changedAt === 0 ? theirs : ours), changedAt }
  const { told } = mergeTold(toldIn(known), toldIn(theirs), toldIn(ours))
  const { saved, base } = savedBy(known, ours, theirs)
  return {
    ...ours,
    ...told,
    // A space at its end may be on the way to the next word.
    name: told.name === ours.name.trim() ? ours.name : told.name,
    counts: mergeEntries(known.counts, ours.counts, theirs.counts) as Draft['counts'],
    road: mergeEntries(known.road, ours.road, theirs.road) as Draft['road'],
    clashes: mergeClashes(known.clashes, ours.clashes, theirs.clashes),
    moved: changed(known.moved, ours.moved, theirs.moved),
    saved,
    base,
    saveKey: changed(known.saveKey, ours.saveKey, theirs.saveKey),
    changedAt,
  }
}

/** Takes in what the device holds by now; nothing, where another tab has begun afresh. */
export function mergeKept(known: Draft, ours: Draft, kept: Draft | undefined): Draft {
  const { id } = ours
  return mergeDrafts(known, ours, kept === undefined ? emptyDraft(id) : knownDraft(kept, id).draft)
}
