import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Draft, emptyDraft } from './draft.ts'

interface Kept extends DBSchema {
  drafts: { key: Draft['id']; value: Draft }
}

let opened: Promise<IDBPDatabase<Kept>> | undefined

const open = () => {
  opened ??= openDB<Kept>('tidu', 1, {
    upgrade: (database) => {
      database.createObjectStore('drafts', { keyPath: 'id' })
    },
  })
  return opened
}

/** The draft kept on this device, or an empty one. Fields that an older page did not know are empty. */
export async function keptDraft(id: Draft['id']): Promise<Draft> {
  const found = await (await open()).get('drafts', id)
  return { ...emptyDraft(id), ...found }
}

/** Rejects when the device refuses to keep it (no space, private mode): the caller says so. */
export async function keepDraft(draft: Draft): Promise<void> {
  await (await open()).put('drafts', draft)
}

export async function dropDraft(id: Draft['id']): Promise<void> {
  await (await open()).delete('drafts', id)
}
