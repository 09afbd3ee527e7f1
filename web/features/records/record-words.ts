import type { Measure } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { wanOf, yuanOf } from '../../figures.ts'
import { inWords, say } from '../../language.ts'
import { sayRecords } from '../../messages/records.ts'
import { valuesOf } from './record-form.ts'
import { askedFields, isRecordKind, type RecordField } from './record-kinds.ts'

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
      return words.of[record.of] ?? words.otherKind
    case 'product':
      return words.of[record.of] ?? words.otherKind
    case 'project':
      return record.types.map((type) => words.type[type] ?? words.otherKind).join(say().listed)
    case 'title':
      return words.title[record.title] ?? words.otherKind
    case 'certificate': {
      const of = words.of[record.of] ?? words.otherKind
      return record.level == null ? of : words.leveled(of, levelWords(record.of, record.level))
    }
    case 'granted': {
      const measure = measures.find(({ id }) => id === record.measure)
      if (measure) return words.grantedFor(inWords(measure.name))
      return record.measure == null ? words.grantedFor(words.noMeasure) : words.kind.granted
    }
    default:
      return words.otherKind
  }
}

/** A project of several types by the first of them. */
export function recordShort(record: Fact, measures: readonly Measure[] = []): string {
  if (record.kind !== 'project' || record.types.length < 2) return recordName(record, measures)
  const words = sayRecords()
  return words.andTypes(words.type[record.types[0] ?? ''] ?? words.otherKind, record.types.length)
}

/** Short, with its day, to tell one from another: 大模型服务支出（2026-05-12）. */
export const recordTitle = (record: Fact, measures: readonly Measure[] = []): string =>
  sayRecords().named(recordShort(record, measures), record.on)

export type Detail = {
  readonly name: string
  /** Null where it is not known yet. */
  readonly value: string | null
}

const shownInName = new Set<RecordField['as']>(['of', 'title', 'types', 'measure'])

function detailOf(field: RecordField, value: unknown, of: string, named: Named): Detail | null {
  const words = sayRecords()
  const name = words.detail[field.as === 'granter' ? 'granter' : field.name] ?? field.name
  if (value === null || value === undefined) {
    // Who gave it and what it was for may stay open; nothing is worked out from them.
    const isQuiet = ['granter', 'project', 'day', 'records'].includes(field.as)
    return isQuiet || (field.as === 'money' && field.name !== 'amountFen')
      ? null
      : { name, value: null }
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
  if (!isRecordKind(record.kind)) return []
  const held = record as Readonly<Record<string, unknown>>
  return askedFields(record.kind, valuesOf(record.kind, record)).flatMap((field) => {
    if (shownInName.has(field.as) || field.name === 'amountFen') return []
    if (field.as === 'level' && held[field.name] != null) return []
    return detailOf(field, held[field.name], String(held.of), named) ?? []
  })
}

/** Null: the kind holds no single amount. */
export const amountOf = (record: Fact): { readonly fen: number | null } | null =>
  record.kind === 'spend' || record.kind === 'granted' ? { fen: record.amountFen ?? null } : null
