import { daysUntil } from '../days.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import type { Day } from '../schema/provenance.ts'
import { type DraftAge, draftAge, isYearOld, windowAge } from './ages.ts'
import { type CheckedQuotation, checkQuotations } from './quotations.ts'

type WindowItem = {
  readonly document: string
  readonly first: Day
  readonly last: Day
  readonly draft: boolean
  readonly daysLeft: number
}
type DraftItem = DraftAge & { readonly document: string }
/** `days` since the check. A policy document carries a day of its own beside that of its source. */
type CheckItem = {
  readonly of: 'source' | 'document'
  readonly id: string
  readonly checkedOn: Day
  readonly days: number
}

/** What is ageing in the catalogue on a day. */
export type Freshness = {
  readonly asOf: Day
  readonly ending: readonly WindowItem[]
  readonly ended: readonly WindowItem[]
  /** Drafts consulted on too long ago, and those whose day nobody recorded. */
  readonly drafts: readonly DraftItem[]
  /** How many quotations were looked for. */
  readonly quotations: number
  readonly fallen: readonly CheckedQuotation[]
  /** Documents without a stored text: nothing in them could be checked. */
  readonly textless: readonly string[]
  readonly unchecked: readonly CheckItem[]
}

export type Ageing = Pick<Catalogue, 'documents' | 'conflicts' | 'sources'> & {
  readonly texts: Readonly<Record<string, string>>
}

/** What is ageing in content and stored texts on the day, soonest and oldest first. */
export function freshnessOf(content: Ageing, asOf: Day): Freshness {
  const { documents, conflicts, sources, texts } = content
  const windows = documents
    .map(({ id, first, last, draft }) => {
      const { state, daysLeft } = windowAge({ first, last }, asOf)
      return { state, item: { document: id, first, last, draft, daysLeft } }
    })
    .sort((a, b) => a.item.daysLeft - b.item.daysLeft)
  const checked = documents.flatMap((document) => {
    const text = texts[document.id]
    return text === undefined ? [] : checkQuotations(document, conflicts, text)
  })
  return {
    asOf,
    ending: windows.flatMap(({ state, item }) => (state === 'ending' ? [item] : [])),
    ended: windows.flatMap(({ state, item }) => (state === 'ended' ? [item] : [])),
    drafts: documents.flatMap((document) => {
      const age = draftAge(document, sources, asOf)
      return age === null || age.state === 'recent' ? [] : [{ document: document.id, ...age }]
    }),
    quotations: checked.length,
    fallen: checked.filter(({ standing }) => standing !== 'stands'),
    textless: documents.flatMap(({ id }) => (texts[id] === undefined ? [id] : [])),
    unchecked: uncheckedOf(content, asOf),
  }
}

function uncheckedOf({ documents, sources }: Ageing, asOf: Day): readonly CheckItem[] {
  const all = [
    ...sources.map(({ id, checkedOn }) => ({ of: 'source', id, checkedOn }) as const),
    ...documents.map(
      ({ id, source: { checkedOn } }) => ({ of: 'document', id, checkedOn }) as const,
    ),
  ]
  return all
    .filter(({ checkedOn }) => isYearOld(checkedOn, asOf))
    .map((one) => ({ ...one, days: daysUntil(one.checkedOn, asOf) }))
    .sort((a, b) => b.days - a.days)
}
