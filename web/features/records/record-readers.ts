import { liesIn } from '../../../assessments/measure/area.ts'
import { feeds } from '../../../assessments/measure/record-conditions.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Fact, Title } from '../../../assessments/schema/record.ts'
import type { RecordKind } from './record-kinds.ts'

type Area = string | null | undefined

/** A title raises the cap of other measures; a confirmed digital level is a condition of others. */
function readsBeside({ caps, enterprise, amount }: Measure, record: Fact): boolean {
  if (record.kind === 'title')
    return caps.some(({ higher }) =>
      [...(higher?.fromYearOf ?? []), ...(higher?.whileHolding ?? [])].includes(record.title),
    )
  if (record.kind === 'certificate' && record.of === 'sme-digital')
    return enterprise.some(({ ask }) => ask === 'digital-level')
  return record.kind === 'city-award' && amount.basis === 'match' && amount.title === record.title
}

/** Measures that a record can change, in the order given. Aid received is not among what they read. */
export const readersOf = (record: Fact, measures: readonly Measure[]): readonly Measure[] =>
  measures.filter(
    (measure) => feeds(record, measure.feed) !== false || readsBeside(measure, record),
  )

function readsKind({ feed, caps, enterprise, amount }: Measure, kind: RecordKind): boolean {
  if (feed.kind === kind) return true
  switch (kind) {
    case 'title':
      return caps.some(({ higher }) => higher !== undefined)
    case 'certificate':
      return enterprise.some(({ ask }) => ask === 'digital-level')
    case 'city-award':
      return amount.basis === 'match'
    default:
      return kind === 'granted'
  }
}

/** Documents with a measure that reads records of this kind; aid received is read by all. */
export const documentsReading = (
  kind: RecordKind,
  documents: readonly PolicyDocument[],
): readonly PolicyDocument[] =>
  documents.filter(({ measures }) => measures.some((measure) => readsKind(measure, kind)))

/** Documents that apply, or may apply, where the firm is. */
export const documentsHere = (
  documents: readonly PolicyDocument[],
  area: Area,
): readonly PolicyDocument[] => documents.filter((document) => liesIn(area, document) !== false)

/**
 * Titles for which an award of the firm's city can count: a province matches it, and no measure of
 * the catalogue is that of the city. While the area is not known, any may.
 */
export function awardedTitles(documents: readonly PolicyDocument[], area: Area): readonly Title[] {
  const isCityHere = (measure: string) =>
    documents.some(
      (document) =>
        document.measures.some(({ id }) => id === measure) && liesIn(area, document) === true,
    )
  return documentsHere(documents, area)
    .flatMap(({ measures }) => measures)
    .flatMap(({ amount }) =>
      amount.basis === 'match' && !amount.city.some(isCityHere) ? [amount.title] : [],
    )
}

/** The documents of the firm's own city that award titles which the province matches. */
export const cityDocuments = (
  documents: readonly PolicyDocument[],
  area: Area,
): readonly PolicyDocument[] => {
  const cities = documents
    .flatMap(({ measures }) => measures)
    .flatMap(({ amount }) => (amount.basis === 'match' ? amount.city : []))
  return documents.filter(
    (document) =>
      liesIn(area, document) === true && document.measures.some(({ id }) => cities.includes(id)),
  )
}
