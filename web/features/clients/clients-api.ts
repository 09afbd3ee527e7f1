import { api, asked } from '../account/private-api.ts'
import type { Json } from '../assessment/draft.ts'
import type { Said } from '../review/answer-rows.ts'

const clients = api.organisations[':organisation'].clients
export const clientApi = clients[':share']

export type ClientPlace = { readonly organisation: string; readonly share: string }

export const readClients = (organisation: string) =>
  asked(clients.$get({ param: { organisation } }))
export const readClient = (param: ClientPlace) => asked(clientApi.$get({ param }))

type Answer<Read extends (...of: never[]) => Promise<unknown>> = Extract<
  Awaited<ReturnType<Read>>,
  { readonly ok: true; readonly value: unknown }
>['value']

export type Client = Answer<typeof readClients>['clients'][number]
export type ClientDesk = Answer<typeof readClient>

/** What the firm tells, by key; it came as JSON. */
export const firmItems = ({ items }: Pick<ClientDesk, 'items'>): ReadonlyMap<string, Json> =>
  new Map(
    items.flatMap(({ key, value }) =>
      value === null || value === undefined ? [] : [[key, value as Json] as const],
    ),
  )

/** What the assessor says beside each answer; what was taken back says nothing. */
export function assessorSaid({ items }: Pick<ClientDesk, 'items'>) {
  const byKey = new Map<string, readonly Said[]>()
  for (const { key, assessor } of items) {
    if (assessor === null) continue
    const { note, version, changedBy, changedAt } = assessor
    const value = (assessor.value ?? null) as Json
    if (value === null && note === null) continue
    const said = { id: null, version, value, note, internal: false, by: changedBy, at: changedAt }
    byKey.set(key, [said])
  }
  return byKey
}

/** The version to write under: also where what was said has been taken back. */
export const versionOf = ({ items }: Pick<ClientDesk, 'items'>, key: string): number =>
  items.find((item) => item.key === key)?.assessor?.version ?? 0
