import { createMemo } from 'solid-js'
import { createLoaded } from './create-loaded.ts'

/** The documents and conflicts of the catalogue; empty until their chunk has come. */
export function useDocuments() {
  const { value: room, failed, again } = createLoaded(() => import('./money-room.ts'))
  const measures = createMemo(
    () => room()?.documents.flatMap((document) => document.measures) ?? [],
  )
  return {
    documents: () => room()?.documents ?? [],
    conflicts: () => room()?.conflicts ?? [],
    measures,
    ready: () => room() !== undefined,
    failed,
    again,
  }
}
