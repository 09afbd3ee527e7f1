import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { say } from '../../language.ts'
import { sayRecords } from '../../messages/records.ts'
import type { Segment } from '../../ui/Segmented.tsx'
import {
  granters,
  levelsOf,
  type RecordField,
  type RecordKind,
  type RecordValues,
} from './record-kinds.ts'
import { readersOf } from './record-readers.ts'
import { levelWords, type Named, recordTitle } from './record-words.ts'

type Option = { readonly value: string; readonly text: string; readonly note?: string | undefined }

/** The rows of a field that is chosen from a list; `others` are read by no document of the place. */
export type Offer = {
  readonly kind: 'single' | 'multiple'
  readonly options: readonly Option[]
  readonly others: readonly Option[]
}

type Asking = {
  readonly kind: RecordKind
  readonly field: RecordField
  readonly values: RecordValues
  readonly named: Named
  readonly here: readonly Measure[]
}

type Names = Readonly<Record<string, string>>

const optionsOf = (ids: readonly string[], names: Names, helps: Names = {}): readonly Option[] =>
  ids.map((id) => ({ value: id, text: names[id] ?? id, note: helps[id] }))

/** Records that the aid may have been for: of the kind that its measure reads. */
function grantable({ records, measures }: Named, { measure, records: chosen }: RecordValues) {
  const paid = measures.find(({ id }) => id === measure)
  return records.filter(
    ({ id, kind }) =>
      kind !== 'granted' && (paid === undefined || kind === paid.feed.kind || chosen?.includes(id)),
  )
}

/** What a measure of the place reads first; all in one list where none is read, or every one. */
function split(
  options: readonly Option[],
  isRead: (value: string) => boolean,
): Pick<Offer, 'options' | 'others'> {
  const read = options.filter(({ value }) => isRead(value))
  if (read.length === 0) return { options, others: [] }
  return { options: read, others: options.filter((one) => !read.includes(one)) }
}

/** The rows of a field, in the words of the moment; undefined where it is no list. */
export function offered(asking: Asking): Offer | undefined {
  const { kind, field, values, named, here } = asking
  const words = sayRecords()
  const isRead = (held: object) =>
    readersOf({ kind, id: '', on: '', ...held } as Fact, here).length > 0
  switch (field.as) {
    case 'of':
      if (field.options.length === 1) return undefined
      return {
        kind: 'single',
        options: optionsOf(field.options, words.of, words.ofHelp),
        others: [],
      }
    case 'title': {
      const options = optionsOf(field.options, words.title)
      if (kind !== 'title') return { kind: 'single', options, others: [] }
      return { kind: 'single', ...split(options, (title) => isRead({ title })) }
    }
    case 'types': {
      const options = optionsOf(field.options, words.type, words.typeHelp)
      return { kind: 'multiple', ...split(options, (type) => isRead({ types: [type] })) }
    }
    case 'project': {
      const projects = named.records.filter((one) => one.kind === 'project')
      if (projects.length === 0) return undefined
      const options = projects.map((one) => ({ value: one.id, text: recordTitle(one) }))
      return { kind: 'single', options: [{ value: '', text: words.none }, ...options], others: [] }
    }
    case 'records': {
      const records = grantable(named, values)
      if (records.length === 0) return undefined
      const options = records.map((one) => ({ value: one.id, text: recordTitle(one) }))
      return { kind: 'multiple', options, others: [] }
    }
    default:
      return undefined
  }
}

/** Whether two offers read alike, so that what is on screen can stay. */
export const readsAlike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** A few short answers side by side; undefined where the field is answered in another way. */
export function segmentsOf(
  field: RecordField,
  kind: RecordKind,
  of: string,
): readonly Segment[] | undefined {
  const words = sayRecords()
  const unknown: Segment = { value: '', text: say().notKnown, unknown: true }
  const named = (ids: readonly string[], names: Names): readonly Segment[] => [
    ...ids.map((id) => ({ value: id, text: names[id] ?? id })),
    unknown,
  ]
  switch (field.as) {
    case 'flag':
      return named(['true', 'false'], { true: say().yes, false: say().no })
    case 'level':
      return [...levelsOf(of).map((n) => ({ value: String(n), text: levelWords(of, n) })), unknown]
    case 'grade':
      return named(field.options, words.grade[kind] ?? {})
    case 'granter':
      return named(granters, words.granter)
    default:
      return undefined
  }
}
