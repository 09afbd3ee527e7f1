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

/** Rejects when the device refuses to keep it (no space, private mode): the caller says so. */
export async function keepDraft(draft: Draft): Promise<void> {
  await (await open()).put('drafts', draft)
}

export async function dropDraft(id: Draft['id']): Promise<void> {
  await (await open()).delete('drafts', id)
}
