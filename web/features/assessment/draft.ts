import { published } from '../../../assessments/content/published.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Answer, Enterprise } from '../../../assessments/schema/request.ts'

/** Where a saved assessment stands on the server, and the key that may change it. */
export type Saved = {
  readonly link: string
  readonly editKey: string
  readonly revision: number
  readonly savedAt: number
}

/**
 * One firm's answers as they are kept on this device. `notKnown` holds the questions that were
 * answered with "not known yet": they count as unanswered, but need not be asked again.
 */
export type Draft = {
  readonly id: 'own' | 'example'
  /** The published version of the content that the answers were given to. */
  readonly contentVersion: string
  readonly name: string
  readonly industry: string | null
  readonly enterprise: Enterprise
  readonly answers: Readonly<Record<string, Answer>>
  readonly records: readonly Fact[]
  readonly notKnown: readonly string[]
  /** Counts that shares are worked out from, such as the number of machines. */
  readonly counts: Readonly<Record<string, number | null>>
  readonly saved: Saved | null
  /** The key of a save that was begun and not confirmed, so that it is never done twice. */
  readonly saveKey: string | null
  readonly changedAt: number
}

export const emptyDraft = (id: Draft['id']): Draft => ({
  id,
  contentVersion: published.version,
  name: '',
  industry: null,
  enterprise: {},
  answers: {},
  records: [],
  notKnown: [],
  counts: {},
  saved: null,
  saveKey: null,
  changedAt: 0,
})

/** A draft as it came from the device, and how much of it the content of today does not know. */
export type Opened = { readonly draft: Draft; readonly dropped: number }
