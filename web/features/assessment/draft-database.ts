import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Draft, emptyDraft, type Opened } from './draft.ts'

interface Kept extends DBSchema {
  drafts: { key: Draft['id']; value: Draft }
}

let opened: Promise<IDBPDatabase<Kept>> | undefined

/** A connection that failed or was cut is not asked again: the next call opens another. */
const open = () => {
  const forget = () => {
    opened = undefined
  }
  opened ??= openDB<Kept>('tidu', 1, {
    upgrade: (database) => {
      database.createObjectStore('drafts', { keyPath: 'id' })
    },
    terminated: forget,
  })
  opened.catch(forget)
  return opened
}

/** The draft kept on this device, as far as the content of today knows it, or an empty one. */
export async function keptDraft(id: Draft['id']): Promise<Opened> {
  const found = await (await open()).get('drafts', id)
  if (found === undefined) return { draft: emptyDraft(id), dropped: 0 }
  const { knownDraft } = await import('./known-draft.ts')
  return knownDraft(found, id)
}

/** A look at what is kept and a write, with no other tab in between. `next` may write nothing. */
async function rewrite(id: Draft['id'], next: (there?: Draft) => Draft | undefined) {
  const rewriting = (await open()).transaction('drafts', 'readwrite')
  const write = async () => {
    const draft = next(await rewriting.store.get(id))
    if (draft === undefined) return
    const writing = rewriting.store.put(draft)
    // At once: a page that goes away may not hear that it was written.
    rewriting.commit()
    await writing
    return draft
  }
  const [written] = await Promise.all([write(), rewriting.done])
  return written
}

/**
 * Keeps a draft and gives what is kept now: also what another tab has kept since `known`. Without
 * `known` it takes the place of whatever is there. Rejects when the device refuses to keep it (no
 * space, private mode): the caller says so.
 */
export async function keepDraft(draft: Draft, known: Draft | undefined): Promise<Draft> {
  const isKnown = (there?: Draft) =>
    known === undefined || known.changedAt === (there?.changedAt ?? 0)
  const kept = await rewrite(draft.id, (there) => (isKnown(there) ? draft : undefined))
  if (kept !== undefined || known === undefined) return draft
  const { mergeKept } = await import('../merging/merge-drafts.ts')
  const merge = (there?: Draft) => (isKnown(there) ? draft : mergeKept(known, draft, there))
  return (await rewrite(draft.id, merge)) ?? draft
}

export async function dropDraft(id: Draft['id']): Promise<void> {
  await (await open()).delete('drafts', id)
}
