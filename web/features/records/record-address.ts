import type { Feed } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { fieldsOf, type RecordKind, type RecordValues, recordKinds } from './record-kinds.ts'

const step = '/check/records'

/** The address of a record that is kept. */
export const recordHref = (id: string): string => `${step}#${encodeURIComponent(id)}`

/** The address of an empty form; `choice` is what the record is of, or the measure of a grant. */
export const addHref = (kind: RecordKind, choice?: string): string =>
  `${step}#${kind}${choice === undefined ? '' : `/${choice}`}`

/** The form of the record that a measure reads; null where no record feeds it. */
export function hrefToAdd(feed: Feed): string | null {
  switch (feed.kind) {
    case 'spend':
    case 'certificate':
    case 'filing':
    case 'product':
    case 'running-cost':
    case 'research':
      return addHref(feed.kind, feed.of)
    case 'project':
      return addHref(feed.kind, feed.type)
    case 'title':
      return addHref(feed.kind, feed.titles.length === 1 ? feed.titles[0] : undefined)
    case 'standard':
    case 'secretariat':
      return addHref(feed.kind, feed.level === 'any' ? undefined : feed.level)
    case 'rent':
    case 'equity':
      return addHref(feed.kind)
    case 'enterprise':
    case 'nothing':
      return null
  }
}

/** What an address opens: a record to edit, or an empty form with its first choice made. */
export type Opened =
  | { readonly add: RecordKind; readonly preset: RecordValues }
  | { readonly edit: string }

/** Null where it names nothing. A choice that the kind does not offer is left out. */
export function openedBy(
  hash: string,
  records: readonly Fact[],
  measures: readonly string[],
): Opened | null {
  const asked = decodeURIComponent(hash.replace(/^#/, ''))
  const [name = '', choice] = asked.split('/')
  const kind = recordKinds.find((one) => one === name)
  if (kind !== undefined) return { add: kind, preset: presetOf(kind, choice, measures) }
  return records.some(({ id }) => id === asked) ? { edit: asked } : null
}

function presetOf(
  kind: RecordKind,
  choice: string | undefined,
  measures: readonly string[],
): RecordValues {
  if (choice === undefined) return {}
  for (const field of fieldsOf[kind]) {
    if (field.as === 'measure') return measures.includes(choice) ? { measure: choice } : {}
    if (!('options' in field) || !field.options.some((one) => one === choice)) continue
    return { [field.name]: field.as === 'types' ? [choice] : choice }
  }
  return {}
}
