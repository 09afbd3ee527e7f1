import { describe, expect, test } from 'vitest'
import { auditFaults, auditTrail } from '../../../db/queries/audit.ts'
import { session } from '../../../db/tables/accounts.ts'
import { idempotencyKeys } from '../../../db/tables/audit.ts'
import { organisations } from '../../../db/tables/organisations.ts'
import { assessorAnswers, shares, submissions } from '../../../db/tables/sharing.ts'
import { workbookItems, workbookItemVersions, workbooks } from '../../../db/tables/workbooks.ts'
import { housekeep } from '../../../server/housekeeping.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import type { TestApp } from '../make.ts'
import { beforeNextWrite } from '../meanwhile.ts'
import { freshKey } from '../people.ts'
import { worldOfFile } from './full-firm.ts'
import { newWorkbook, saying } from './make.ts'

const world = worldOfFile()
const DAY = 24 * 3600 * 1000

/** Keeps house so many days from now. */
async function keepAfter({ services, time }: TestApp, days: number, more = 0) {
  time.now += days * DAY + more
  await housekeep(services)
}

/** The entries that nobody made. */
const ownEntries = async ({ db }: TestApp) =>
  (await auditTrail(db.read))
    .filter(({ actorId, action }) => actorId === null && action.endsWith('.purged'))
    .map(({ action, subject, organisationId }) => [action, subject, organisationId])

describe('after 30 days in the trash', () => {
  test('a workbook truly goes, and not a moment before', async () => {
    const { app, firm, id, owner, editor, at } = await world()
    const [thrown, kept] = [await newWorkbook(firm, '扔掉'), await newWorkbook(firm, '留下')]
    for (const workbook of [thrown, kept]) {
      await answerOf(editor.put(at(`/${workbook}/items`), saying(['answers.sme.q2', 'C'])), 200)
    }
    await answerOf(owner.delete(at(`/${thrown}?version=1`)), 200)
    await keepAfter(app, 30, -1)
    expect(await app.db.read.select().from(workbooks)).toHaveLength(2)
    await keepAfter(app, 0, 1)
    expect((await app.db.read.select().from(workbooks)).map((row) => row.id)).toEqual([kept])
    for (const table of [workbookItems, workbookItemVersions]) {
      expect((await app.db.read.select().from(table)).map((row) => row.workbookId)).toEqual([kept])
    }
    expect(await ownEntries(app)).toEqual([['workbook.purged', `workbooks/${thrown}`, id]])
    expect(await auditFaults(app.db.read)).toEqual([])
  })

  test('one that was taken out in time stays', async () => {
    const { app, firm, owner, at } = await world()
    const workbook = await newWorkbook(firm)
    await answerOf(owner.delete(at(`/${workbook}?version=1`)), 200)
    await answerOf(owner.post(at(`/${workbook}/restore`), { version: 2 }), 200)
    await keepAfter(app, 31)
    expect(await app.db.read.select().from(workbooks)).toHaveLength(1)
    expect(await ownEntries(app)).toEqual([])
  })

  test('one that is taken out while another is removed stays with all that it holds', async () => {
    const { app, firm, owner, editor, at } = await world()
    const [thrown, restored] = [await newWorkbook(firm), await newWorkbook(firm)]
    for (const workbook of [thrown, restored]) {
      await answerOf(editor.put(at(`/${workbook}/items`), saying(['answers.sme.q2', 'C'])), 200)
      await answerOf(owner.delete(at(`/${workbook}?version=1`)), 200)
    }
    const restore = () => answerOf(owner.post(at(`/${restored}/restore`), { version: 2 }), 200)
    beforeNextWrite(app, restore)
    await keepAfter(app, 30)
    const left = await app.db.read.select().from(workbooks)
    expect(left).toMatchObject([{ id: restored, deletedAt: null, version: 3 }])
    const items = await app.db.read.select().from(workbookItems)
    expect(items.map((row) => row.workbookId)).toEqual([restored])
    expect((await ownEntries(app)).map(([, subject]) => subject)).toEqual([`workbooks/${thrown}`])
    expect(await auditFaults(app.db.read)).toEqual([])
  })

  test('an organisation that is taken out while another is removed stays', async () => {
    const { app, id, owner, stranger, strangersFirm } = await world()
    await answerOf(owner.delete(`/organisations/${id}?version=1`), 200)
    await answerOf(stranger.delete(`/organisations/${strangersFirm}?version=1`), 200)
    const restore = () => stranger.post(`/organisations/${strangersFirm}/restore`, { version: 2 })
    beforeNextWrite(app, () => answerOf(restore(), 200))
    await keepAfter(app, 30)
    const left = (await app.db.read.select().from(organisations)).map((row) => row.id)
    expect([left.includes(strangersFirm), left.includes(id)]).toEqual([true, false])
    expect(await ownEntries(app)).toEqual([['organisation.purged', `organisations/${id}`, id]])
  })

  test('an organisation goes with all that it had', async () => {
    const { app, id, owner, full } = await world()
    await full()
    await answerOf(owner.delete(`/organisations/${id}?version=1`), 200)
    await keepAfter(app, 30)
    expect(await ownEntries(app)).toEqual([['organisation.purged', `organisations/${id}`, id]])
    for (const table of [workbooks, shares, assessorAnswers, submissions]) {
      expect(await app.db.read.select().from(table)).toEqual([])
    }
    expect(await auditFaults(app.db.read)).toEqual([])
    await keepAfter(app, 1)
    expect(await ownEntries(app)).toHaveLength(1)
  })

  test('a bureau stays as long as cases of firms lie before it', async () => {
    const { app, admin, bureau, id, owner, full } = await world()
    await full()
    await answerOf(admin.delete(`/organisations/${bureau}?version=1`), 200)
    await answerOf(owner.delete(`/organisations/${id}?version=1`), 200)
    app.time.now += 30 * DAY - 1
    await housekeep(app.services)
    expect(await ownEntries(app)).toEqual([])
    await keepAfter(app, 0, 1)
    const first = (await ownEntries(app)).map(([, subject]) => subject)
    expect(first).toContain(`organisations/${id}`)
    await keepAfter(app, 1)
    const all = (await ownEntries(app)).map(([, subject]) => subject)
    expect(all.sort()).toEqual([`organisations/${bureau}`, `organisations/${id}`].sort())
    expect(await auditFaults(app.db.read)).toEqual([])
  })
})

test('a workbook that a bureau reviews or has confirmed does not go into the trash', async () => {
  const { owner, at, full } = await world()
  const { workbook } = await full()
  const { code, message } = await answerOf(owner.delete(at(`/${workbook}?version=1`)), 409)
  expect([code, message]).toEqual(['conflict', 'A bureau reviews it or has confirmed it: it stays'])
})

test('a workbook whose case was withdrawn goes with the case and with what was shared of it', async () => {
  const { app, firm, id, owner, provider, assessor, at, editor } = await world()
  const workbook = await newWorkbook(firm)
  const said = saying(['enterprise.area', 'gd/zhuhai/jinwan'], ['answers.sme.q2', 'C'])
  await answerOf(editor.put(at(`/${workbook}/items`), said), 200)
  const own = `/organisations/${id}`
  const given = { workbookId: workbook, providerId: provider, purpose: '诊断' }
  const share = await answerOf(owner.post(`${own}/shares`, given), 201)
  const seen = { key: 'answers.sme.q2', value: 'D', note: null, version: 0 }
  const answers = `/organisations/${provider}/clients/${share.id}/answers`
  await answerOf(assessor.put(answers, { items: [seen] }), 200)
  const submission = await answerOf(owner.post(`${own}/submissions`, { workbookId: workbook }), 201)
  expect(await refusalOf(owner.delete(at(`/${workbook}?version=1`)))).toEqual([409, 'conflict'])
  await answerOf(owner.post(`${own}/submissions/${submission.id}/withdraw`, { version: 1 }), 200)
  await answerOf(owner.delete(at(`/${workbook}?version=1`)), 200)
  await keepAfter(app, 30)
  for (const table of [workbooks, shares, assessorAnswers, submissions]) {
    expect(await app.db.read.select().from(table)).toEqual([])
  }
  expect(await auditFaults(app.db.read)).toEqual([])
})

test('what was answered to a call is forgotten after a week, and the call then runs anew', async () => {
  const { app, editor, at } = await world()
  // Who is signed in stays so for longer than any session lasts.
  const expiresAt = new Date(app.time.now + 30 * DAY)
  await app.db.write((writer) => writer.update(session).set({ expiresAt }))
  const key = freshKey()
  const begin = () => answerOf(editor.post(at(), { name: '名' }, key), 201)
  const first = await begin()
  const kept = async () =>
    (await app.db.read.select().from(idempotencyKeys)).some(
      ({ response }) => response?.includes(first.id) === true,
    )
  await keepAfter(app, 7)
  expect([await kept(), (await begin()).id]).toEqual([true, first.id])
  await keepAfter(app, 0, 1)
  expect(await kept()).toBe(false)
  expect((await begin()).id).not.toBe(first.id)
})
