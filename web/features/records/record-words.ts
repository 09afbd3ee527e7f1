import { wanOf, yuanOf } from '../../../assessments/figures.ts'
import type { Feed, Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { isYearly } from '../../../assessments/yearly-kinds.ts'
import { inWords, say } from '../../language.ts'
import { sayRecords } from '../../messages/records.ts'
import { typeRead } from './read-as.ts'
import { valuesOf } from './record-form.ts'
import { askedFields, fieldsOf, type RecordField, type RecordKind } from './record-kinds.ts'

/** Names of what records refer to, while they are read. */
export type Named = { readonly records: readonly Fact[]; readonly measures: readonly Measure[] }

/** The name of a level, as the certificate of this kind gives it. */
export const levelWords = (of: string | undefined, level: number): string =>
  of === 'dcmm' ? sayRecords().dcmmLevel(level) : sayRecords().smeLevel(level)

/** What a record is, without its day: 大模型服务支出, DCMM认证三级. */
export function recordName(record: Fact, measures: readonly Measure[] = []): string {
  const words = sayRecords()
  switch (record.kind) {
    case 'spend':
    case 'filing':
    case 'product':
    case 'running-cost':
    case 'research':
      return words.of[record.of] ?? words.kind[record.kind]
    case 'project':
      return record.types.map((type) => words.type[type] ?? type).join(say().listed)
    case 'title':
      return words.title[record.title] ?? words.kind.title
    case 'standard':
      return standardName(record.level ?? undefined)
    case 'secretariat':
      return secretariatName(record.level ?? undefined)
    case 'rent':
    case 'equity':
      return words.kind[record.kind]
    case 'city-award':
      return words.awardFor(words.title[record.title] ?? record.title)
    case 'certificate': {
      const of = words.of[record.of] ?? words.kind.certificate
      return record.level == null ? of : words.leveled(of, levelWords(record.of, record.level))
    }
    case 'granted': {
      const measure = measures.find(({ id }) => id === record.measure)
      if (measure) return words.grantedFor(inWords(measure.name))
      return record.measure == null ? words.grantedFor(words.noMeasure) : words.kind.granted
    }
  }
}

const standardName = (level: string | undefined): string => {
  const words = sayRecords()
  return words.ledStandard(words.grade.standard?.[level ?? ''] ?? words.anyStandard)
}

const secretariatName = (level: string | undefined): string => {
  const words = sayRecords()
  return words.secretariatOf(words.grade.secretariat?.[level ?? ''] ?? '')
}

/** What a measure reads, as such a record is called; null where no record feeds it. */
export function feedName(feed: Feed): string | null {
  const words = sayRecords()
  switch (feed.kind) {
    case 'spend':
    case 'certificate':
    case 'filing':
    case 'product':
    case 'running-cost':
    case 'research':
      return words.of[feed.of] ?? words.kind[feed.kind]
    case 'project':
      return words.type[feed.type] ?? words.kind.project
    case 'title':
      return feed.titles.map((title) => words.title[title] ?? title).join(words.or)
    case 'standard':
      return standardName(feed.level)
    case 'secretariat':
      return secretariatName(feed.level)
    case 'rent':
    case 'equity':
      return words.kind[feed.kind]
    case 'enterprise':
    case 'nothing':
      return null
  }
}

/** The day of a record; of a yearly figure its year. */
export const dayText = ({ kind, on }: Pick<Fact, 'kind' | 'on'>): string =>
  isYearly(kind) ? sayRecords().yearOf(on.slice(0, 4)) : on

/** What a field is called in the form of a kind. */
export function fieldLabel(kind: RecordKind, field: RecordField): string {
  const words = sayRecords()
  if (field.as === 'granter') return words.field.granter
  return words.fieldOf[kind]?.[field.name] ?? words.field[field.name]
}

/** A project of several types by the first of them. */
export function recordShort(record: Fact, measures: readonly Measure[] = []): string {
  if (record.kind !== 'project' || record.types.length < 2) return recordName(record, measures)
  const words = sayRecords()
  return words.andTypes(
    words.type[record.types[0] ?? ''] ?? words.kind.project,
    record.types.length,
  )
}

/** What a record is to a measure: of a project's types the one that the measure reads. */
export function recordNameFor(feed: Feed, record: Fact): string {
  const type = typeRead(feed, record)
  return type === null ? recordShort(record) : (sayRecords().type[type] ?? type)
}

/** The same with its day: 工业技术改造项目（2026-03-15）. */
export const recordTitleFor = (feed: Feed, record: Fact): string =>
  sayRecords().named(recordNameFor(feed, record), dayText(record))

/** Short, with its day, to tell one from another: 大模型服务支出（2026-05-12）. */
export const recordTitle = (record: Fact, measures: readonly Measure[] = []): string =>
  sayRecords().named(recordShort(record, measures), dayText(record))

export type Detail = {
  readonly name: string
  /** Null where it is not known yet. */
  readonly value: string | null
}

const shownInName = new Set<RecordField['as']>(['of', 'title', 'types', 'measure'])

function detailOf(
  field: RecordField,
  value: unknown,
  { kind, of }: { readonly kind: RecordKind; readonly of: string },
  named: Named,
): Detail | null {
  const words = sayRecords()
  const key = field.as === 'granter' || field.as === 'grade' ? field.as : field.name
  const name = words.detailOf[kind]?.[key] ?? words.detail[key] ?? field.name
  if (value === null || value === undefined) {
    // Who gave it and what it was for may stay open; nothing is worked out from them.
    const isQuiet = ['granter', 'project', 'day', 'records'].includes(field.as)
    return isQuiet ? null : { name, value: null }
  }
  const listed = (ids: readonly unknown[]) =>
    named.records
      .filter(({ id }) => ids.includes(id))
      .map((one) => recordTitle(one))
      .join(say().listed)
  switch (field.as) {
    case 'money':
      return { name, value: words.money(wanOf(Number(value)), yuanOf(Number(value))) }
    case 'flag':
      return { name, value: words.tri[value === true ? 'true' : 'false'] }
    case 'level':
      return { name, value: levelWords(of, Number(value)) }
    case 'granter':
      return { name, value: words.granter[String(value)] ?? String(value) }
    case 'project':
      return { name, value: listed([value]) }
    case 'records':
      return { name, value: Array.isArray(value) ? listed(value) : '' }
    default:
      return { name, value: String(value) }
  }
}

/** What a record holds beside its name, its day and its amount. */
export function recordDetails(record: Fact, named: Named): readonly Detail[] {
  const held = record as Readonly<Record<string, unknown>>
  return askedFields(record.kind, valuesOf(record.kind, record)).flatMap((field) => {
    if (shownInName.has(field.as) || field.name === 'amountFen') return []
    const isInName = field.as === 'level' || field.as === 'grade'
    if (isInName && held[field.name] != null) return []
    return (
      detailOf(field, held[field.name], { kind: record.kind, of: String(held.of) }, named) ?? []
    )
  })
}

/** Null: the kind holds no single amount. */
export const amountOf = (record: Fact): { readonly fen: number | null } | null =>
  fieldsOf[record.kind].some(({ name }) => name === 'amountFen')
    ? { fen: ('amountFen' in record ? record.amountFen : null) ?? null }
    : null
