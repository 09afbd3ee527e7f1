import { eq } from 'drizzle-orm'
import { user } from '../../../db/tables/accounts.ts'
import type { Kind } from '../../../server/authority/roles.ts'
import { answerOf } from '../auth/make.ts'
import { type Caller, savedByNobody, type World } from './world.ts'

/** A call that stands, for whoever may make it. */
export type Sample = {
  /** What stands in the path for its row, for the caller. */
  readonly row?: (world: World, caller: Caller) => string
  /** The row of someone else in the same place. */
  readonly foreign?: (world: World) => string
  /** A row that was given to the caller's organisation and taken back. */
  readonly withdrawn?: (world: World) => string
  readonly query?: string
  readonly body?: (world: World, caller: Caller) => unknown
  readonly bodyOf?: (world: World, caller: Caller) => Promise<unknown>
  /** What must have happened before. */
  readonly before?: (world: World, caller: Caller) => Promise<unknown>
  /** Whose call stands on something that forbids it, though their role may make it. */
  readonly conflicts?: (caller: Caller) => boolean
}

const prefixOf = (kind: Kind | undefined) =>
  kind === 'manufacturer' ? 'firm' : kind === 'bureau' ? 'bureau' : 'provider'
const firmPath = ({ ids }: World, rest: string) => `/organisations/${ids.firm}${rest}`
const queuePath = ({ ids }: World, rest: string) =>
  `/organisations/${ids.bureau}/queue/${ids.submission}${rest}`
const id =
  (name: string) =>
  ({ ids }: World): string =>
    String(ids[name])

const members = {
  row: (world: World, { kind, role, person, organisation }: Caller) => {
    const viewer = world.callers.find(
      (each) => each.kind === kind && each.role === 'viewer' && each.organisation === organisation,
    )
    const who = role === 'owner' && viewer !== undefined ? viewer.person : person
    return String(world.ids[`member.${organisation}.${who.userId}`])
  },
  foreign: (world: World) => {
    const { organisation, person } = world.caller('empty owner')
    return String(world.ids[`member.${organisation}.${person.userId}`])
  },
}
const workbook = { row: id('workbook'), foreign: id('workbook') }
const share = { row: id('share'), foreign: id('share') }
const client = { ...share, withdrawn: id('share-withdrawn') }
const submission = { row: id('submission'), foreign: id('submission') }
const inQueue = { ...submission, withdrawn: id('submission-withdrawn') }

const start = (world: World) =>
  answerOf(
    world.caller('bureau owner').person.post(queuePath(world, '/start'), { version: 1 }),
    200,
  )
const note = {
  id: null,
  version: 0,
  key: 'answers.sme.q2',
  value: 'B',
  note: '未见',
  internal: false,
}
const startAndNote = async (world: World) => {
  await start(world)
  await answerOf(world.caller('bureau owner').person.put(queuePath(world, '/notes'), note), 200)
}
const requestChanges = async (world: World) => {
  await startAndNote(world)
  const path = queuePath(world, '/request-changes')
  await answerOf(world.caller('bureau owner').person.post(path, { version: 2 }), 200)
}
const trash =
  (path: (world: World, caller: Caller) => string, version: number) =>
  async (world: World, caller: Caller) => {
    const owner = world.caller(`${prefixOf(caller.kind)} owner`).person
    await answerOf(owner.delete(`${path(world, caller)}?version=${version}`), 200)
  }
const claim = { row: id('claim'), foreign: id('claim') }
const withdrawClaim = (world: World) => {
  const path = firmPath(world, `/claims/${world.ids.claim}/withdraw`)
  return answerOf(world.caller('firm owner').person.post(path, { version: 1 }), 200)
}
const home = (_: World, { organisation }: Caller) => `/organisations/${organisation}`

/** By the id of the operation: each one that is declared must stand here. */
export const samples: Readonly<Record<string, Sample>> = {
  me: {},
  providers: {},
  createOrganisation: { body: () => ({ kind: 'manufacturer', name: '新厂' }) },
  organisation: {},
  changeOrganisation: { body: () => ({ version: 1, name: '新名' }) },
  trashOrganisation: { query: '?version=1' },
  restoreOrganisation: { before: trash(home, 1), body: () => ({ version: 2 }) },
  members: {},
  changeMember: { ...members, body: () => ({ version: 1, role: 'viewer' }) },
  removeMember: { ...members, query: '?version=1' },
  invitations: {},
  invite: { body: () => ({ role: 'viewer' }) },
  revokeInvitation: {
    row: ({ ids }, { kind }) => String(ids[`${prefixOf(kind)}.invitation`]),
    foreign: id('empty.invitation'),
    query: '?version=1',
  },
  offeredInvitation: { row: id('other-firm.token') },
  acceptInvitation: { row: id('other-firm.token') },
  audit: {},
  auditFile: {},
  heldMessages: {},
  removeSecondFactor: {
    before: ({ db, caller }) =>
      db.write((writer) =>
        writer
          .update(user)
          .set({ twoFactorEnabled: true })
          .where(eq(user.id, caller('empty owner').person.userId)),
      ),
    body: ({ caller }) => ({ account: caller('empty owner').person.email }),
  },

  workbooks: {},
  createWorkbook: { body: () => ({ name: '新表' }) },
  takeOver: { bodyOf: savedByNobody },
  workbook,
  renameWorkbook: { ...workbook, body: () => ({ version: 1, name: '新名' }) },
  trashWorkbook: { row: id('workbook-free'), foreign: id('workbook-free'), query: '?version=1' },
  restoreWorkbook: {
    row: id('workbook-free'),
    foreign: id('workbook-free'),
    before: async (world) => {
      const path = firmPath(world, `/workbooks/${world.ids['workbook-free']}?version=1`)
      await answerOf(world.caller('firm owner').person.delete(path), 200)
    },
    body: () => ({ version: 2 }),
  },
  answerItems: {
    ...workbook,
    body: () => ({ items: [{ key: 'enterprise.employees', value: 260, version: 0 }] }),
  },
  itemVersions: workbook,
  workbookResult: workbook,
  workbookBureau: workbook,
  assignSection: {
    ...workbook,
    body: (world) => ({
      ...{ version: 0, dueOn: '2026-12-01' },
      userId: world.caller('firm editor').person.userId,
    }),
  },
  myAssignments: {},
  exportOrganisation: {},
  eraseOrganisation: {
    // The cases before a bureau are the firms'.
    conflicts: ({ kind }) => kind === 'bureau',
    body: (_, { label, kind }) => ({
      version: 1,
      name: `${label.split(' ')[0] ?? prefixOf(kind)} of the tests`,
    }),
  },

  shares: {},
  shareWorkbook: {
    body: ({ ids }) => ({
      ...{ workbookId: ids.workbook, providerId: ids['other-provider'], purpose: '诊断' },
    }),
  },
  share,
  withdrawShare: { ...share, query: '?version=1' },
  benchmark: {},
  agreeToBenchmark: { body: () => ({ version: 0, agreed: true }) },
  consents: {},
  submissions: {},
  submitWorkbook: { body: ({ ids }) => ({ workbookId: ids['workbook-free'] }) },
  submission,
  submittedRound: submission,
  resubmitWorkbook: { ...submission, before: requestChanges, body: () => ({ version: 3 }) },
  withdrawSubmission: { ...submission, body: () => ({ version: 1 }) },

  queue: {},
  case: inQueue,
  caseRound: inQueue,
  caseResult: { ...inQueue, query: '?of=firm' },
  noteReview: { ...inQueue, before: start, body: () => note },
  startReview: { ...inQueue, body: () => ({ version: 1 }) },
  requestChanges: { ...inQueue, before: startAndNote, body: () => ({ version: 2 }) },
  confirmSubmission: { ...inQueue, before: start, body: () => ({ version: 2 }) },
  returnSubmission: { ...inQueue, before: start, body: () => ({ version: 2, note: '不在本区' }) },

  clients: {},
  client,
  assessClient: {
    ...client,
    body: () => ({ items: [{ key: 'answers.sme.q2', value: 'B', note: '现场', version: 0 }] }),
  },
  clientReport: { ...client, query: '?format=xlsx&lang=zh' },

  register: {},
  registerFile: {},
  registerTemplate: {},
  importRegister: {
    body: () => ({ csv: '信用代码,企业名称,区域\n91440300708461136T,新名,金湾区\n', apply: true }),
  },
  removeEntry: { row: id('entry'), foreign: id('entry'), query: '?version=1' },
  claims: {},
  claimEntry: {
    before: withdrawClaim,
    body: () => ({ creditCode: '91440400192548256N', proof: '营业执照' }),
  },
  withdrawClaim: { ...claim, body: () => ({ version: 1 }) },
  registerClaims: {},
  decideClaim: { ...claim, body: () => ({ version: 1, decision: 'confirm' }) },
  desk: {},
  figure: {},
  targets: {},
  stateTarget: {
    row: () => 'zhuhai-2025-credit',
    foreign: () => 'zhongshan-2025-ai-centre',
    body: () => ({ version: 0, value: '12.5', statedOn: '2026-11-20', source: '市工信局统计' }),
  },
}
