import type { Role } from '../../../server/authority/roles.ts'
import { requestExample } from '../../../server/request-example.ts'
import { answerOf } from '../auth/make.ts'
import { makeApp } from '../make.ts'
import { newAdministrator, newOrganisation, newPerson, type Person, staffed } from '../people.ts'

const JINWAN = 'gd/zhuhai/jinwan'
export const FIRM = '示例精密电路（珠海）有限公司'
export const CREDIT_CODE = '91440400192548256N'

type Cast = {
  readonly firm?: readonly Role[]
  readonly provider?: readonly Role[]
  readonly bureau?: readonly Role[]
  /** Where the firm says that it stands; null: nowhere. */
  readonly area?: string | null
}

/** A firm of Jinwan with a workbook, a provider, and the bureau of its district; one person a role. */
export async function makeDesks({
  firm = [],
  provider = [],
  bureau = [],
  area = JINWAN,
}: Cast = {}) {
  const app = await makeApp()
  const admin = await newAdministrator(app)
  const firmOwner = await newPerson(app, 'owner@firm.example', '厂长甲')
  const providerOwner = await newPerson(app, 'owner@provider.example', '顾问乙')
  const firmFields = { kind: 'manufacturer', name: FIRM, creditCode: CREDIT_CODE } as const
  const own = await staffed(
    app,
    firmOwner,
    area === null ? firmFields : { ...firmFields, area },
    firm,
  )
  const desk = await staffed(app, providerOwner, { kind: 'provider', name: '示例服务商' }, provider)
  const office = await staffed(
    app,
    admin,
    { kind: 'bureau', name: '金湾区工信局', area: JINWAN },
    bureau,
  )
  const workbook = await newWorkbook(firmOwner, own.id)
  return { app, admin, firm: own, provider: desk, bureau: office, workbook }
}

export type Desks = Awaited<ReturnType<typeof makeDesks>>

/** A workbook that holds the published example of a request; its id. */
export async function newWorkbook(owner: Person, organisation: string): Promise<string> {
  const path = `/organisations/${organisation}/workbooks`
  const { id } = await answerOf(owner.post(path, { name: '2026年自评' }), 201)
  await answerOf(owner.put(`${path}/${id}/items`, { items: exampleItems() }), 200)
  return String(id)
}

function exampleItems() {
  const { enterprise, answers, records } = requestExample
  const rows = (part: string, values: object) =>
    Object.entries(values).map(([id, value]) => ({ key: `${part}.${id}`, value, version: 0 }))
  return [
    ...rows('enterprise', enterprise ?? {}),
    ...rows('answers', answers ?? {}),
    ...rows('records', Object.fromEntries((records ?? []).map((one) => [one.id, one]))),
    ...rows('evidence', { 'sme.q1': '设备台账，2026年3月' }),
    ...rows('notKnown', { 'sme.q9': true }),
  ]
}

/** Answers one question of a workbook anew. */
export const answer = (
  { firm, workbook }: Desks,
  key: string,
  value: unknown,
  version: number,
): Promise<unknown> =>
  answerOf(
    firm.as('owner').put(`/organisations/${firm.id}/workbooks/${workbook}/items`, {
      items: [{ key, value, version }],
    }),
    200,
  )

/** Shares the workbook with the provider; the id of the share. */
export async function share({ firm, provider, workbook }: Desks): Promise<string> {
  const given = { workbookId: workbook, providerId: provider.id, purpose: '现场诊断' }
  const { id } = await answerOf(
    firm.as('owner').post(`/organisations/${firm.id}/shares`, given),
    201,
  )
  return String(id)
}

export const withdraw = ({ firm }: Desks, id: string, version = 1): Promise<Response> =>
  firm.as('owner').delete(`/organisations/${firm.id}/shares/${id}?version=${version}`)

/** Submits the workbook; the id of the case. */
export async function submit({ firm, workbook }: Desks, workbookId = workbook): Promise<string> {
  const path = `/organisations/${firm.id}/submissions`
  const { id } = await answerOf(firm.as('owner').post(path, { workbookId }), 201)
  return String(id)
}

/** What the firm does with its case. */
export const firmStep = ({ firm }: Desks, id: string, step: string, version: number) =>
  firm.as('owner').post(`/organisations/${firm.id}/submissions/${id}/${step}`, { version })

/** What the bureau of the district does with a case. */
export const bureauStep = (
  { bureau }: Desks,
  id: string,
  step: string,
  body: object,
  by = bureau.as('owner'),
) => by.post(`/organisations/${bureau.id}/queue/${id}/${step}`, body)

export type Note = {
  readonly id?: string
  readonly version?: number
  readonly key?: string | null
  readonly value?: unknown
  readonly note?: string | null
  readonly internal?: boolean
}

export const writeNote = (
  { bureau }: Desks,
  id: string,
  note: Note,
  by = bureau.as('owner'),
  key?: string,
) =>
  by.put(
    `/organisations/${bureau.id}/queue/${id}/notes`,
    { id: null, version: 0, key: null, value: null, note: null, internal: false, ...note },
    key,
  )

/** Another bureau of the administrator's. */
export const bureauOf = ({ admin }: Desks, name: string, area: string) =>
  newOrganisation(admin, { kind: 'bureau', name, area })
