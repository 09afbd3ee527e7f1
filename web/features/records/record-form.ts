import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { isYearly } from '../../../assessments/yearly-kinds.ts'
import { fenOfWan, wanTextOf } from '../../typed-wan.ts'
import {
  askedFields,
  fieldsOf,
  type RecordField,
  type RecordKind,
  type RecordValues,
} from './record-kinds.ts'

export type FieldError =
  | 'required'
  | 'yearWrong'
  | 'typesRequired'
  | 'chooseOne'
  | 'amountWrong'
  | 'untilTooEarly'
  | 'fiscalTooLarge'
  | 'receivedTooLarge'
  | 'notThisKind'

/** By field name; `on` is the record's own day. */
export type FieldErrors = Readonly<Record<string, FieldError>>

/** What a record may refer to. */
export type Known = { readonly records: readonly Fact[]; readonly measures: readonly Measure[] }

export type Parsed =
  | { readonly ok: true; readonly record: Fact }
  | { readonly ok: false; readonly errors: FieldErrors }

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
const isYear = (text: string): boolean => /^(19|20)\d{2}$/.test(text)

/** The record's day: of a yearly figure any day of its year, the same one while the year stays. */
function dayOf(kind: RecordKind, text: string, before: Fact | undefined): string | FieldErrors {
  if (!isYearly(kind)) return isDay(text) ? text : { on: 'required' }
  if (!isYear(text)) return { on: 'yearWrong' }
  return before?.on.startsWith(`${text}-`) ? before.on : `${text}-01-01`
}

const textOf = (value: RecordValues[string] | undefined): string =>
  typeof value === 'string' ? value : ''
const listOf = (value: RecordValues[string] | undefined): readonly string[] =>
  Array.isArray(value) ? value : []

/** An empty form; a kind with one choice only has it made. */
export function blankValues(kind: RecordKind): RecordValues {
  const values: Record<string, string | readonly string[]> = { on: '' }
  for (const field of fieldsOf[kind]) {
    const only = field.as === 'of' && field.options.length === 1 ? field.options[0] : undefined
    values[field.name] = field.as === 'types' || field.as === 'records' ? [] : (only ?? '')
  }
  return values
}

/** A record as it stands in the form; `factOf` gives the same record back. */
export function valuesOf(kind: RecordKind, record: Fact): RecordValues {
  const held = record as Readonly<Record<string, unknown>>
  const values: Record<string, string | readonly string[]> = {
    ...blankValues(kind),
    on: isYearly(kind) ? record.on.slice(0, 4) : record.on,
  }
  for (const { as, name } of fieldsOf[kind]) {
    const value = held[name]
    if (value === null || value === undefined) continue
    if (as === 'money' && typeof value === 'number') values[name] = wanTextOf(value)
    else if (Array.isArray(value)) values[name] = value.map(String)
    else values[name] = String(value)
  }
  return values
}

type Read = { readonly value: unknown } | { readonly error: FieldError }

/** One field out of the form: the value the record holds, null where nothing was said. */
function readField(field: RecordField, values: RecordValues): Read {
  const text = textOf(values[field.name]).trim()
  switch (field.as) {
    case 'of':
    case 'title':
      return text === '' ? { error: 'chooseOne' } : { value: text }
    case 'types': {
      const types = listOf(values[field.name])
      return types.length === 0 ? { error: 'typesRequired' } : { value: [...types] }
    }
    case 'money': {
      if (text === '') return { value: null }
      const fen = fenOfWan(text)
      return fen === null ? { error: 'amountWrong' } : { value: fen }
    }
    case 'flag':
      return { value: text === '' ? null : text === 'true' }
    case 'level':
      return { value: text === '' ? null : Number(text) }
    case 'day':
      if (text === '') return { value: null }
      if (!isDay(text)) return { error: 'required' }
      return text < textOf(values.on) ? { error: 'untilTooEarly' } : { value: text }
    case 'grade':
    case 'granter':
    case 'project':
    case 'measure':
      return { value: text === '' ? null : text }
    case 'records': {
      const named = listOf(values[field.name])
      return { value: named.length === 0 ? null : [...named] }
    }
  }
}

const exceeds = (part: unknown, whole: unknown): boolean =>
  typeof part === 'number' && typeof whole === 'number' && part > whole

/** The checks that look at more than one field, as the server makes them. */
function crossErrors(held: Readonly<Record<string, unknown>>, known: Known): FieldErrors {
  const { measure, records } = held
  const errors: Record<string, FieldError> = {}
  if (exceeds(held.fiscalFen, held.investmentFen)) errors.fiscalFen = 'fiscalTooLarge'
  if (held.kind === 'equity' && exceeds(held.amountFen, held.roundFen))
    errors.amountFen = 'receivedTooLarge'
  const paid = known.measures.find(({ id }) => id === measure)
  if (Array.isArray(records)) {
    const named = known.records.filter(({ id }) => records.includes(id))
    const isWrong = named.some(
      ({ kind }) => kind === 'granted' || (paid !== undefined && kind !== paid.feed.kind),
    )
    if (isWrong || named.length < records.length) errors.records = 'notThisKind'
  }
  return errors
}

/**
 * The record that the form describes, or what is wrong with it. `before` is the record that is
 * edited: what the form never showed of it stays. Fields that are no longer asked are left out.
 */
export function recordOf(
  kind: RecordKind,
  id: string,
  values: RecordValues,
  known: Known,
  before?: Fact,
): Parsed {
  const errors: Record<string, FieldError> = {}
  const on = dayOf(kind, textOf(values.on).trim(), before)
  if (typeof on !== 'string') Object.assign(errors, on)
  const held: Record<string, unknown> = { ...before, kind, id, on }
  const shown = before === undefined ? [] : askedFields(kind, valuesOf(kind, before))
  for (const { name } of shown) delete held[name]
  for (const field of askedFields(kind, values)) {
    const read = readField(field, values)
    if ('error' in read) errors[field.name] = read.error
    else held[field.name] = read.value
  }
  Object.assign(errors, crossErrors(held, known))
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, record: asFact(held) }
}

/** Guaranteed by the spec table: each kind's fields are those of the schema, tested against it. */
const asFact = (held: Readonly<Record<string, unknown>>): Fact => held as unknown as Fact

/** Records that name this one, and would no longer do so without it. */
export const referrersOf = (id: string, records: readonly Fact[]): readonly Fact[] =>
  records.filter(
    (one) =>
      (one.kind === 'spend' && one.project === id) ||
      (one.kind === 'granted' && one.records?.includes(id) === true),
  )

/** The latest first; of one day, as they were noted. */
export const byDay = (records: readonly Fact[]): readonly Fact[] =>
  records.toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))

/** A short id that no other record has. */
export function freshId(records: readonly Fact[], random: () => string): string {
  for (;;) {
    const id = random().slice(0, 8)
    if (!records.some((one) => one.id === id)) return id
  }
}
