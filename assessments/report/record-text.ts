import { yearOf } from '../days.ts'
import type { Fact } from '../schema/record.ts'
import { isYearly } from '../yearly-kinds.ts'
import { measureName, type Told } from './told.ts'

const kept = ['id', 'kind', 'on', 'of', 'types', 'title'] as const
const isKept = (field: string): boolean => kept.some((one) => one === field)

/** What a record is, without its day. */
export function recordName(record: Fact, told: Told): string {
  const { words } = told
  const { kind, of, type, title, grade } = words.records
  switch (record.kind) {
    case 'spend':
    case 'filing':
    case 'product':
    case 'running-cost':
    case 'research':
    case 'certificate':
      return of[record.of] ?? record.of
    case 'project':
      return record.types.map((one) => type[one] ?? one).join(words.apart)
    case 'title':
      return title[record.title] ?? record.title
    case 'city-award':
      return words.joined(kind[record.kind] ?? record.kind, title[record.title] ?? record.title)
    case 'standard':
    case 'secretariat': {
      const name = kind[record.kind] ?? record.kind
      return record.level == null ? name : words.of(name, grade[record.level] ?? record.level)
    }
    case 'granted': {
      const name = kind[record.kind] ?? record.kind
      return record.measure == null ? name : words.joined(name, measureName(told, record.measure))
    }
    default:
      return kind[record.kind] ?? record.kind
  }
}

export const recordDay = ({ kind, on }: Fact, { words }: Told): string =>
  isYearly(kind) ? words.inYear(yearOf(on)) : on

/** A project of two types by both, of more by the first of them. */
function recordShort(record: Fact, told: Told): string {
  if (record.kind !== 'project' || record.types.length < 2) return recordName(record, told)
  const { type, alsoType, alsoTypes } = told.words.records
  const [first = '', second = ''] = record.types.map((one) => type[one] ?? one)
  return record.types.length === 2
    ? alsoType(first, second)
    : alsoTypes(first, record.types.length - 1)
}

/** Short, with its day, to tell one from another. */
export const recordTitle = (record: Fact, told: Told): string =>
  told.words.of(recordShort(record, told), recordDay(record, told))

/** A record that names all others would fill pages with their names. */
const MOST_NAMED = 8

/** The records of these ids by their titles, the first few; an id that is gone as it stands. */
export function recordTitles(ids: readonly string[], told: Told): string {
  const titles = ids.slice(0, MOST_NAMED).map((id) => {
    const found = told.request.records?.find((one) => one.id === id)
    return found === undefined ? id : recordTitle(found, told)
  })
  const read = titles.join(told.words.listed)
  const more = ids.length - titles.length
  return more > 0 ? told.words.records.andMore(read, more) : read
}

function fieldText(record: Fact, field: string, value: unknown, told: Told): string {
  const { words } = told
  if (value === null || value === undefined) return words.unknown
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) return recordTitles(value.map(String), told)
  if (field === 'project') return recordTitles([String(value)], told)
  if (field === 'measure') return measureName(told, String(value))
  if (field.endsWith('Fen')) return words.yuan(Number(value))
  if (field !== 'level') return String(value)
  return record.kind === 'certificate'
    ? words.levelName(Number(value))
    : (words.records.grade[String(value)] ?? String(value))
}

/** Everything that a record holds beside its name, its day and its amount. */
export function recordDetails(record: Fact, told: Told): string {
  const { records, joined, apart, nothing } = told.words
  const details = Object.entries(record)
    .filter(([field]) => !isKept(field) && field !== 'amountFen')
    .map(([field, value]) =>
      joined(records.field[field] ?? field, fieldText(record, field, value, told)),
    )
  if (record.on > told.evaluation.asOf) details.unshift(records.later)
  return details.length === 0 ? nothing : details.join(apart)
}
