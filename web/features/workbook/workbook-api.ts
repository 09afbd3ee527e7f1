import { published } from '../../../assessments/content/published.ts'
import { api, asked } from '../account/private-api.ts'
import { type Base, type Draft, emptyDraft, type Told, toldIn } from '../assessment/draft.ts'
import { draftIdAt, type Place } from './place.ts'

const workbooks = api.organisations[':organisation'].workbooks
export const workbookApi = workbooks[':workbook']

/** All that a workbook holds by now. */
export const readWorkbook = (place: Place) => asked(workbookApi.$get({ param: place }))

type Read = Awaited<ReturnType<typeof readWorkbook>>
export type Whole = Extract<Read, { readonly ok: true }>['value']
export type Item = Whole['items'][number]

export type FromServer = {
  readonly told: Told
  readonly base: Base
  /** How many things of it the content of today does not know. */
  readonly dropped: number
}

/** What a workbook tells, as far as the content of today knows it. `name` is the firm’s own. */
export async function toldBy(whole: Whole, place: Place, name: string): Promise<FromServer> {
  const { knownDraft } = await import('../assessment/known-draft.ts')
  const { enterprise, answers, records } = whole.request
  const { notKnown = [], ...notebook } = whole.notebook
  const kept: Partial<Draft> = {
    name,
    industry: whole.industry,
    enterprise: enterprise ?? {},
    answers: answers ?? {},
    records: records ?? [],
    notKnown,
    notebook,
    contentVersion: published.version,
  }
  const { draft, dropped } = knownDraft(kept, draftIdAt(place))
  const versions = Object.fromEntries(whole.items.map(({ key, version }) => [key, version]))
  const told = toldIn(draft)
  return { told, base: { ...structuredClone(told), versions }, dropped }
}

/** The copy of a workbook that a device begins with. */
export const draftFrom = (place: Place, { told, base }: FromServer): Draft => ({
  ...emptyDraft(draftIdAt(place)),
  ...told,
  base,
  changedAt: Date.now(),
})
