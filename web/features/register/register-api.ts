import { api, asked, type Told } from '../account/private-api.ts'
import type { RegisterWanted } from './register-wanted.ts'
import { queryOf } from './register-wanted.ts'

const here = api.organisations[':organisation']

export const readRegister = (organisation: string, wanted: RegisterWanted, cursor?: string) =>
  asked(here.register.$get({ param: { organisation }, query: queryOf(wanted, cursor) }))
export const entryApi = here.register[':entry']
export const readClaims = (organisation: string) =>
  asked(here.register.claims.$get({ param: { organisation } }))
export const decideApi = here.register.claims[':claim'].decide

type Answer<Read extends (...of: never[]) => Promise<unknown>> = Extract<
  Awaited<ReturnType<Read>>,
  { readonly ok: true; readonly value: unknown }
>['value']

export type RegisterPage = Answer<typeof readRegister>
export type Entry = RegisterPage['entries'][number]
export type Claim = Answer<typeof readClaims>['claims'][number]

const importing = (organisation: string) =>
  asked(here.register.import.$post({ param: { organisation }, json: { csv: '', apply: false } }))
export type Report = Answer<typeof importing>
export type ReadReport = Extract<Report, { readonly readable: true }>
export type RowReport = ReadReport['rows'][number]
export type RowState = RowReport['state']

/**
 * Sends the very bytes of a file, since a spreadsheet may have written them in GB18030. `key` names
 * this act: it is kept while it is tried again.
 */
export function sendRegister(
  organisation: string,
  file: Blob,
  { apply, key }: { readonly apply: boolean; readonly key: string },
): Promise<Told<Report>> {
  const path = `/api/organisations/${encodeURIComponent(organisation)}/register/import?apply=${apply}`
  const headers = { 'Content-Type': 'text/csv', 'Idempotency-Key': key }
  const answer = fetch(path, { method: 'POST', headers, body: file })
  // The route gives a report where it answers well.
  return asked(answer as Promise<Response & { ok: true; json(): Promise<Report> }>)
}
