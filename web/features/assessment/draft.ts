import { published } from '../../../assessments/content/published.ts'
import type { Notebook } from '../../../assessments/schema/notebook.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Answer, Enterprise } from '../../../assessments/schema/request.ts'
import type { Moved } from '../../../assessments/schema/version.ts'
import type { OwnRoad } from '../road/own-road.ts'

/** Where a saved assessment stands on the server, and the key that may change it. */
export type Saved = {
  readonly link: string
  readonly editKey: string
  readonly revision: number
  readonly savedAt: number
}

/** What is said of a firm, whoever says it: what is saved, and what two people may both change. */
export type Told = {
  readonly name: string
  readonly industry: string | null
  readonly enterprise: Enterprise
  readonly answers: Readonly<Record<string, Answer>>
  readonly records: readonly Fact[]
  readonly notKnown: readonly string[]
  /** Evidence, reported indicators, who answers for which department. */
  readonly notebook: Omit<Notebook, 'notKnown'>
}

/** `versions`: of a workbook's items, by their keys, as they were read. */
export type Base = Told & { readonly versions?: Readonly<Record<string, number>> | undefined }

/** One thing that two people changed differently. `theirs` stands until one is chosen. */
export type Clash = {
  /** The name of the thing, as `unitsOf` gives it. */
  readonly unit: string
  /** What was said on this device, and what the server holds; null where it was taken out. */
  readonly ours: Json
  readonly theirs: Json
}

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }

/** What stands beside the answers and belongs to their questions. */
export type Beside = {
  readonly notKnown: readonly string[]
  readonly evidence: Readonly<Record<string, string>>
  readonly clashes: readonly Clash[]
}

/** How answers came to their version, and what the move has made of what stands beside them. */
export type DraftMove = {
  readonly answers: Moved
  readonly before: Beside
  readonly after: Beside
}

/**
 * One firm's answers as they are kept on this device. `notKnown` holds the questions that were
 * answered with "not known yet": they count as unanswered, but need not be asked again.
 */
export type Draft = Told & {
  /**
   * A draft that a colleague's link has opened here stands apart from the firm's own, and so does
   * the copy of an organisation's workbook, `workbook-<organisation>.<workbook>`.
   */
  readonly id: 'own' | 'example' | `joined-${string}` | `workbook-${string}`
  /** The published version of the content that the answers were given to. */
  readonly contentVersion: string
  /** Null where the answers were given to that version. */
  readonly moved: DraftMove | null
  /** Counts that shares are worked out from, such as the number of machines. */
  readonly counts: Readonly<Record<string, number | null>>
  /** The firm's own costs, months and budgets for the road: on this device, and in reports. */
  readonly road: OwnRoad
  readonly saved: Saved | null
  /** What the server last confirmed: changes are told apart from it. Null where nobody knows. */
  readonly base: Base | null
  readonly clashes: readonly Clash[]
  /** The key of a save that was begun and not confirmed, so that it is never done twice. */
  readonly saveKey: string | null
  readonly changedAt: number
}

/** The draft that a device was left with; the firm's own where nothing else was on screen. */
export const draftIdOf = (kept: string | null): Draft['id'] =>
  kept !== null && /^(example$|joined-|workbook-)/.test(kept) ? (kept as Draft['id']) : 'own'

/** Whether it is a copy of an organisation's workbook, which is sent there as it changes. */
export const isOfWorkbook = ({ id }: Pick<Draft, 'id'>): boolean => id.startsWith('workbook-')

export const emptyDraft = (id: Draft['id']): Draft => ({
  id,
  contentVersion: published.version,
  moved: null,
  name: '',
  industry: null,
  enterprise: {},
  answers: {},
  records: [],
  notKnown: [],
  notebook: {},
  counts: {},
  road: {},
  saved: null,
  base: null,
  clashes: [],
  saveKey: null,
  changedAt: 0,
})

/** What a draft tells, without what only this device knows. */
export const toldIn = ({
  name,
  industry,
  enterprise,
  answers,
  records,
  notKnown,
  notebook,
}: Draft): Told => ({ name, industry, enterprise, answers, records, notKnown, notebook })

/**
 * Whether the answers stand on content that was published before that of today: they are neither
 * computed with nor sent until their owner has seen what changes, and said yes.
 */
export const isWaiting = ({ contentVersion }: Draft): boolean =>
  contentVersion !== published.version

/** A draft as it came from the device, and how much of it the content of today does not know. */
export type Opened = { readonly draft: Draft; readonly dropped: number }
