import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { openDatabase } from '../../../db/open-database.ts'
import { createApp } from '../../../server/app.ts'
import { type Kind, type Role, rolesOf } from '../../../server/authority/roles.ts'
import { answerOf } from '../auth/make.ts'
import { lateEvening } from '../make.ts'
import {
  join as joinBy,
  newAdministrator,
  newOrganisation,
  newPerson,
  type Person,
  personBefore,
} from '../people.ts'
import { makeServices } from '../services.ts'

/** One who may call: a role in an organisation, or nobody’s. */
export type Caller = {
  readonly label: string
  readonly person: Person
  readonly kind?: Kind
  readonly role?: Role
  /** The organisation in whose name the call is made. */
  readonly organisation: string
}

const CODE = '91440400192548256N'
const KEPT = { enterprise: { area: 'gd/zhuhai/jinwan' }, answers: { 'sme.q2': 'C' } }

export type World = Awaited<ReturnType<typeof appOn>> & {
  readonly ids: Readonly<Record<string, string>>
  readonly callers: readonly Caller[]
  readonly caller: (label: string) => Caller
}

async function appOn(url: string) {
  const db = await openDatabase(url)
  const { services, logged } = makeServices({ db, catalogue, clock: () => lateEvening })
  return { app: createApp(services), db, services, logged }
}

/**
 * Firms, providers and bureaus with a member in every role, rows of each kind, one row that was shared
 * and one that was shared and withdrawn. Built once by the real calls; each `open` is a fresh copy.
 */
export async function buildWorld() {
  const folder = mkdtempSync(join(tmpdir(), 'tidu-matrix-'))
  const home = await appOn(`file:${join(folder, 'world.db')}`)
  const ids: Record<string, string> = {}
  const callers: Caller[] = []
  const admin = await newAdministrator(home)

  const found = async (prefix: string, kind: Kind, fields: object, roles: readonly Role[]) => {
    const owner = await newPerson(home, `${prefix}-owner@example.com`)
    const firm = { kind, name: `${prefix} of the tests`, ...fields }
    const maker = kind === 'bureau' ? admin : owner
    const id = await newOrganisation(maker, firm)
    if (maker === admin) await joinBy(admin, id, owner, 'owner')
    ids[prefix] = id
    callers.push({ label: `${prefix} owner`, person: owner, kind, role: 'owner', organisation: id })
    for (const role of roles) {
      if (role === 'owner') continue
      const person = await newPerson(home, `${prefix}-${role}@example.com`)
      await joinBy(owner, id, person, role)
      callers.push({ label: `${prefix} ${role}`, person, kind, role, organisation: id })
    }
    const path = `/organisations/${id}`
    const { invitations } = await answerOf(owner.get(`${path}/invitations`), 200)
    ids[`${prefix}.used`] = invitations[0]?.id ?? ''
    const open = await answerOf(owner.post(`${path}/invitations`, { role: 'viewer' }), 201)
    ids[`${prefix}.invitation`] = open.id
    ids[`${prefix}.token`] = open.token
    const { members } = await answerOf(owner.get(`${path}/members`), 200)
    for (const { id: member, userId } of members) ids[`member.${id}.${userId}`] = member
    return owner
  }

  const area = 'gd/zhuhai/jinwan'
  const firm = await found('firm', 'manufacturer', { area, creditCode: CODE }, rolesOf.manufacturer)
  await found('other-firm', 'manufacturer', { area }, ['owner'])
  await found('provider', 'provider', {}, rolesOf.provider)
  await found('other-provider', 'provider', {}, ['owner'])
  const bureau = await found('bureau', 'bureau', { area }, rolesOf.bureau)
  await found('other-bureau', 'bureau', { area: 'gd/zhuhai/xiangzhou' }, ['owner'])
  await found('empty', 'provider', {}, ['owner'])
  const outsider = await newPerson(home, 'outsider@example.com')

  const own = `/organisations/${ids.firm}`
  const workbook = async (name: string) => {
    const { id } = await answerOf(firm.post(`${own}/workbooks`, { name: `${name}-书` }), 201)
    ids[name] = id
    const items = [
      { key: 'enterprise.area', value: area, version: 0 },
      { key: 'answers.sme.q2', value: 'C', version: 0 },
    ]
    await answerOf(firm.put(`${own}/workbooks/${id}/items`, { items }), 200)
    return String(id)
  }
  const shared = await workbook('workbook')
  await workbook('workbook-free')
  const share = (workbookId: string) =>
    answerOf(
      firm.post(`${own}/shares`, { workbookId, providerId: ids.provider, purpose: '诊断' }),
      201,
    )
  const withdrawn = await share(shared)
  ids['share-withdrawn'] = withdrawn.id
  await answerOf(firm.delete(`${own}/shares/${withdrawn.id}?version=1`), 200)
  ids.share = (await share(shared)).id
  const submit = async (workbookId: string) =>
    String((await answerOf(firm.post(`${own}/submissions`, { workbookId }), 201)).id)
  ids['submission-withdrawn'] = await submit(shared)
  const back = `${own}/submissions/${ids['submission-withdrawn']}/withdraw`
  await answerOf(firm.post(back, { version: 1 }), 200)
  ids.submission = await submit(shared)

  const csv = `统一社会信用代码,企业名称,区域\n${CODE},示例厂,${area}\n91440300708461136T,另一厂,${area}\n`
  await fillRegister(bureau, String(ids.bureau), csv, ids)
  const claimed = { creditCode: CODE, proof: '营业执照' }
  ids.claim = (await answerOf(firm.post(`${own}/claims`, claimed), 201)).id

  home.db.close()

  const open = async (): Promise<World & { readonly close: () => void }> => {
    const copy = mkdtempSync(join(tmpdir(), 'tidu-matrix-'))
    for (const name of readdirSync(folder)) cpSync(join(folder, name), join(copy, name))
    const made = await appOn(`file:${join(copy, 'world.db')}`)
    const before = (caller: Caller) => ({ ...caller, person: personBefore(made, caller.person) })
    const here = [
      ...callers,
      { label: 'outsider', person: outsider, organisation: String(ids.empty) },
      { label: 'administrator', person: admin, organisation: String(ids.empty) },
    ].map(before)
    const caller = (label: string) => {
      const one = here.find((each) => each.label === label)
      if (one === undefined) throw new Error(`nobody is called ${label}`)
      return one
    }
    const close = () => {
      made.db.close()
      rmSync(copy, { recursive: true, force: true })
    }
    return { ...made, ids, callers: here, caller, close }
  }
  return { open, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

async function fillRegister(
  bureau: Person,
  id: string,
  csv: string,
  ids: Record<string, string>,
): Promise<void> {
  const path = `/organisations/${id}/register`
  await answerOf(bureau.post(`${path}/import`, { csv, apply: true }), 200)
  const { entries } = await answerOf(bureau.get(path), 200)
  const [one] = entries.filter(({ creditCode }: { creditCode: string }) => creditCode !== CODE)
  ids.entry = one.id
}

/** What someone without an account has saved. */
export async function savedByNobody({ app }: Pick<World, 'app'>) {
  const response = await app.request('/api/v1/assessments', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'k'.repeat(32) },
    body: JSON.stringify({ request: KEPT }),
  })
  const { link, editKey } = await answerOf(response, 201)
  return { link, editKey }
}
