import { departments } from '../../../assessments/content/interview/departments.ts'
import { language, say } from '../../language.ts'
import { sayOrganisation } from '../../messages/organisation.ts'

export type AuditGroup = keyof ReturnType<typeof sayOrganisation>['audit']['groups']

/** The kinds of act that one can ask for. Reactive. */
export const auditGroups = (): readonly { readonly value: AuditGroup; readonly text: string }[] =>
  Object.entries(sayOrganisation().audit.groups).map(([value, text]) => ({
    // The keys of the groups themselves.
    value: value as AuditGroup,
    text,
  }))

/** An act in words; one that has none yet, by its name. */
export const actWords = (action: string): string =>
  sayOrganisation().audit.actions[action] ?? action

/** What it was done to: the kind of thing, and the first of its id. */
export function subjectOf(subject: string): { readonly kind: string; readonly id: string } {
  const [table = '', ...rest] = subject.split('/')
  return { kind: sayOrganisation().audit.subjects[table] ?? table, id: rest.join('/') }
}

/** More than so many are counted, not named. */
const FEW = 4

function said(value: unknown): string {
  const { role, kind, audit } = sayOrganisation()
  if (Array.isArray(value)) {
    return value.length > FEW ? audit.many(value.length) : value.map(said).join(say().listed)
  }
  if (value !== null && typeof value === 'object') return JSON.stringify(value)
  const known: Readonly<Record<string, string>> = {
    ...{ ...role, ...kind, ...audit.fieldNames, ...audit.states },
    ...Object.fromEntries(departments.map(({ id, name }) => [id, name[language()]])),
  }
  return known[String(value)] ?? String(value)
}

/** The details of an entry in words; ids of people stand in their own column. */
export function detailOf(detail: Readonly<Record<string, unknown>>): string {
  const names = sayOrganisation().audit.details
  return Object.entries(detail)
    .filter(([key, value]) => key in names && value !== null && value !== undefined)
    .map(([key, value]) => `${names[key] ?? key}${say().colon}${said(value)}`)
    .join(say().comma)
}
