import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { changeOf, commit } from '../../../db/commit.ts'
import { openDatabase } from '../../../db/open-database.ts'
import { registerClaims, registerEntries, targetValues } from '../../../db/tables/register.ts'
import { answerOf } from '../auth/make.ts'
import { makeApp, type TestApp } from '../make.ts'
import { newAdministrator, newOrganisation, newPerson, personBefore } from '../people.ts'
import { A_MINUTE, type Firm, makeFirm, newWorkbook, saying } from './make.ts'

/** What a formula would be, were it one. */
export const FORMULA = '=HYPERLINK("http://example.com","台账")'

/** A firm with a provider and the bureau of its area. */
async function found(app: TestApp) {
  const admin = await newAdministrator(app)
  const office = { kind: 'bureau', name: '金湾局', area: 'gd/zhuhai/jinwan' } as const
  const bureau = await newOrganisation(admin, office)
  const assessor = await newPerson(app, 'assessor@example.com', '评')
  const provider = await newOrganisation(assessor, { kind: 'provider', name: '服务商' })
  return { ...(await makeFirm(app)), admin, bureau, assessor, provider }
}

type Founded = Awaited<ReturnType<typeof found>>

/** The same beginning for every test of a file, each on a copy of its own. */
export function worldOfFile() {
  const folder = mkdtempSync(join(tmpdir(), 'tidu-world-'))
  let founded: Founded | undefined
  beforeAll(async () => {
    const db = await openDatabase(`file:${join(folder, 'world.db')}`)
    founded = await found(await makeApp({ opened: db }))
    db.close()
  }, A_MINUTE)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return async () => {
    if (founded === undefined) throw new Error('asked for before the file has begun')
    const copy = mkdtempSync(join(tmpdir(), 'tidu-world-copy-'))
    for (const name of readdirSync(folder)) cpSync(join(folder, name), join(copy, name))
    const db = await openDatabase(`file:${join(copy, 'world.db')}`)
    onTestFinished(() => {
      db.close()
      rmSync(copy, { recursive: true, force: true })
    })
    return worldOn(await makeApp({ opened: db }), founded)
  }
}

/** The firm before another app; `full` lets it do everything that one can do here. */
function worldOn(app: TestApp, founded: Founded) {
  const { id, strangersFirm, at, bureau, provider } = founded
  const firm: Firm = {
    ...{ app, id, strangersFirm, at },
    owner: personBefore(app, founded.owner),
    editor: personBefore(app, founded.editor),
    viewer: personBefore(app, founded.viewer),
    stranger: personBefore(app, founded.stranger),
  }
  const admin = personBefore(app, founded.admin)
  const assessor = personBefore(app, founded.assessor)
  return { ...firm, firm, admin, bureau, assessor, provider, full: () => fill() }

  async function fill() {
    const { owner, editor, id, at } = firm
    const own = `/organisations/${id}`
    const workbook = await newWorkbook(firm, '甲厂的自查')
    const items = at(`/${workbook}/items`)
    await answerOf(
      editor.put(
        items,
        saying(
          ['enterprise.area', 'gd/zhuhai/jinwan'],
          ['enterprise.revenueFen', { '2025': 18_000_000_000 }],
          ['answers.sme.q1', ['B', 'C']],
          ['answers.sme.q2', 'B'],
          ['answers.factory.clean', true],
          ['evidence.sme.q1', FORMULA],
        ),
      ),
      200,
    )
    await answerOf(owner.put(items, saying(['answers.sme.q2', 'C', 1])), 200)
    const section = { version: 0, userId: editor.userId, dueOn: '2026-12-01' }
    await answerOf(owner.put(at(`/${workbook}/assignments/finance`), section), 200)
    const invited = { role: 'viewer', invitee: 'geheim@example.com' }
    await answerOf(owner.post(`${own}/invitations`, invited), 201)

    const given = { workbookId: workbook, providerId: provider, purpose: '诊断' }
    const share = await answerOf(owner.post(`${own}/shares`, given), 201)
    const seen = { key: 'answers.sme.q2', value: 'D', note: '现场所见', version: 0 }
    const clients = `/organisations/${provider}/clients/${share.id}/answers`
    await answerOf(assessor.put(clients, { items: [seen] }), 200)
    await answerOf(owner.put(`${own}/benchmark`, { version: 0, agreed: true }), 200)

    const submission = await answerOf(
      owner.post(`${own}/submissions`, { workbookId: workbook }),
      201,
    )
    const queue = `/organisations/${bureau}/queue/${submission.id}`
    await answerOf(admin.post(`${queue}/start`, { version: 1 }), 200)
    const note = { id: null, version: 0, key: 'answers.sme.q2', value: 'B', internal: false }
    await answerOf(admin.put(`${queue}/notes`, { ...note, note: '请补台账' }), 200)
    const inside = { ...note, key: null, value: null, note: '内部：存疑', internal: true }
    await answerOf(admin.put(`${queue}/notes`, inside), 200)
    await answerOf(admin.post(`${queue}/request-changes`, { version: 2 }), 200)
    await answerOf(owner.post(`${own}/submissions/${submission.id}/resubmit`, { version: 3 }), 200)
    await answerOf(admin.post(`${queue}/start`, { version: 4 }), 200)
    await answerOf(admin.post(`${queue}/confirm`, { version: 5 }), 200)
    await claim()
    return { workbook, submission: String(submission.id), share: String(share.id) }
  }

  /** The firm's claim on an entry of the bureau's register, and a value that the bureau stated. */
  async function claim() {
    const { owner, id } = firm
    const now = app.time.now
    const entry = {
      ...{ id: 'entry-1', version: 1, creditCode: '91440400192548256N', name: '甲厂', zone: null },
      ...{ area: 'gd/zhuhai/jinwan', industryCode: 'C3921', aboveScale: true },
      ...{ sizeClass: 'large' as const, changedBy: admin.userId, changedAt: now },
    }
    const claimed = {
      ...{ id: 'claim-1', version: 1, entryId: entry.id, organisationId: id, proof: '营业执照' },
      ...{ state: 'pending' as const, reason: null, madeBy: owner.userId, madeAt: now },
      ...{ decidedBy: null, decidedAt: null },
    }
    const stated = {
      ...{ id: `${bureau}/target`, version: 1, bureauId: bureau, target: 'target', value: '80.5' },
      ...{ statedOn: '2026-11-01', source: '统计公报', statedBy: admin.userId, statedAt: now },
    }
    await commit(app.db, {
      noted: {
        ...{ at: now, actorId: admin.userId, action: 'register.imported', subject: 'register' },
        organisationId: bureau,
      },
      changes: [
        changeOf(registerEntries, null, entry),
        changeOf(registerClaims, null, claimed),
        changeOf(targetValues, null, stated),
      ],
    })
  }
}

export type World = ReturnType<typeof worldOn>
