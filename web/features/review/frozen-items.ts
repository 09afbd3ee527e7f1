import type { Json, Told } from '../assessment/draft.ts'
import { sameJson } from '../merging/units.ts'
import { type Items, itemsIn } from '../workbook/items.ts'
import type { Said } from './answer-rows.ts'
import type { CaseDesk, Frozen, Note } from './review-api.ts'

/** What a firm submitted in a round, item by item. */
export function frozenItems({ request, notebook }: Pick<Frozen, 'request' | 'notebook'>): Items {
  const { enterprise, answers, records } = request
  const { notKnown = [], ...written } = notebook
  const told: Told = {
    ...{ name: '', industry: null, notKnown, notebook: written },
    ...{ enterprise: enterprise ?? {}, answers: answers ?? {}, records: records ?? [] },
  }
  return itemsIn(told)
}

export type ChangedItem = { readonly key: string; readonly was: Json; readonly now: Json }

/** What one round says otherwise than an earlier one. */
export function changedItems(before: Items, after: Items): readonly ChangedItem[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys.flatMap((key) => {
    const [was, now] = [before.get(key) ?? null, after.get(key) ?? null]
    return sameJson(was, now) ? [] : [{ key, was, now }]
  })
}

const saidOf = (note: Note): Said => ({
  id: note.id,
  version: note.version,
  // A value is JSON: it came as such.
  value: (note.value ?? null) as Json,
  note: note.note,
  internal: note.internal,
  by: note.writtenBy,
  at: note.writtenAt,
})

/** What the reviewers say of the round under review, by answer. */
export function saidByKey({ notes, round }: Pick<CaseDesk, 'notes' | 'round'>) {
  const byKey = new Map<string, readonly Said[]>()
  for (const note of notes) {
    if (note.key === null || note.round !== round) continue
    byKey.set(note.key, [...(byKey.get(note.key) ?? []), saidOf(note)])
  }
  return byKey
}

/** What they say of the whole in that round. */
export const saidOfWhole = ({ notes, round }: Pick<CaseDesk, 'notes' | 'round'>) =>
  notes.filter((note) => note.key === null && note.round === round).map(saidOf)

/** How many notes of the round the firm reads; the request for changes needs one with words. */
export const toldToFirm = ({ notes, round }: Pick<CaseDesk, 'notes' | 'round'>): number =>
  notes.filter((one) => one.round === round && !one.internal && one.note !== null).length
