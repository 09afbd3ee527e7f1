import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { auditFaults, auditTrail } from '../../../db/queries/audit.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { lateEvening } from '../make.ts'
import { freshKey } from '../people.ts'
import { firmOfFile, newWorkbook, saying } from './make.ts'

const firm = firmOfFile()

describe('a workbook', () => {
  test('is begun by an owner or an editor, and read by every member', async () => {
    const { owner, editor, viewer, at } = firm()
    const said = { name: '  自查2026  ', industry: 'new-energy' }
    const made = await answerOf(editor.post(at(), said), 201)
    expect(made).toEqual({
      ...{ id: made.id, version: 1, name: '自查2026', industry: 'new-energy' },
      ...{ catalogueVersion: catalogue.version, createdAt: lateEvening, deletedAt: null },
    })
    await answerOf(owner.post(at(), said), 201)
    const whole = await answerOf(viewer.get(at(`/${made.id}`)), 200)
    expect(whole).toEqual({
      ...made,
      items: [],
      assignments: [],
      request: { enterprise: {}, answers: {}, records: [] },
      notebook: {},
    })
  })

  test('stands in the list with its count of answers and who changed it last', async () => {
    const { app, owner, editor, viewer, at } = firm()
    const id = await newWorkbook(firm(), '列出')
    const listed = async () => {
      const { workbooks } = await answerOf(viewer.get(at()), 200)
      return workbooks.find((one: { id: string }) => one.id === id)
    }
    const seen = {
      ...{ id, version: 1, name: '列出', industry: null, catalogueVersion: catalogue.version },
      ...{ createdAt: app.time.now, deletedAt: null },
    }
    const by = { id: editor.userId, name: '某人' }
    expect(await listed()).toEqual({ ...seen, answers: 0, changedAt: app.time.now, changedBy: by })
    const [first, second] = [app.time.now + 1000, app.time.now + 2000]
    app.time.now = second
    const more = saying(['answers.sme.q2', 'C'], ['enterprise.employees', 260])
    await answerOf(owner.put(at(`/${id}/items`), more), 200)
    app.time.now = first
    await answerOf(editor.put(at(`/${id}/items`), saying(['answers.sme.q3', 'C'])), 200)
    const last = { id: owner.userId, name: '欧' }
    expect(await listed()).toEqual({ ...seen, answers: 2, changedAt: second, changedBy: last })
    await answerOf(editor.put(at(`/${id}/items`), saying(['answers.sme.q3', null, 1])), 200)
    expect((await listed()).answers).toBe(1)
  })

  test('is renamed on the version that was read', async () => {
    const { editor, at } = firm()
    const id = await newWorkbook(firm())
    const change = { version: 1, name: '新名', industry: 'biomedicine-health' }
    const renamed = await answerOf(editor.put(at(`/${id}`), change), 200)
    expect(renamed).toMatchObject({ version: 2, name: '新名', industry: 'biomedicine-health' })
    expect(await refusalOf(editor.put(at(`/${id}`), change))).toEqual([409, 'conflict'])
  })

  test('names an industry that there is, or none', async () => {
    const { editor, at } = firm()
    const id = await newWorkbook(firm())
    const wrong = { name: '名', industry: 'no-such' }
    for (const call of [
      editor.post(at(), wrong),
      editor.put(at(`/${id}`), { version: 1, ...wrong }),
    ]) {
      const { issues } = await answerOf(call, 400)
      expect(issues).toEqual([{ path: 'industry', message: 'no such industry' }])
    }
  })

  test('goes into the trash by an owner, is read there and not changed, and comes back', async () => {
    const { owner, editor, viewer, at, app } = firm()
    const id = await newWorkbook(firm())
    const path = at(`/${id}`)
    expect(await refusalOf(editor.delete(`${path}?version=1`))).toEqual([403, 'forbidden'])
    expect(await refusalOf(owner.delete(`${path}?version=2`))).toEqual([409, 'conflict'])
    expect(await refusalOf(owner.delete(path))).toEqual([400, 'invalid'])
    const trashed = await answerOf(owner.delete(`${path}?version=1`), 200)
    expect(trashed).toMatchObject({ version: 2, deletedAt: app.time.now })
    expect((await answerOf(viewer.get(path), 200)).deletedAt).toBe(app.time.now)
    for (const call of [
      editor.put(path, { version: 2, name: '名' }),
      editor.put(`${path}/items`, saying(['answers.sme.q2', 'C'])),
      editor.put(`${path}/assignments/finance`, {
        ...{ version: 0, userId: editor.userId, dueOn: null },
      }),
    ]) {
      expect(await refusalOf(call)).toEqual([409, 'conflict'])
    }
    expect(await refusalOf(editor.post(`${path}/restore`, { version: 2 }))).toEqual([
      403,
      'forbidden',
    ])
    const restored = await answerOf(owner.post(`${path}/restore`, { version: 2 }), 200)
    expect(restored).toMatchObject({ version: 3, deletedAt: null })
    await answerOf(editor.put(`${path}/items`, saying(['answers.sme.q2', 'C'])), 200)
  })

  test('keeps its day in the trash when it is thrown away twice', async () => {
    const { owner, at, app } = firm()
    const id = await newWorkbook(firm())
    const thrown = app.time.now
    await answerOf(owner.delete(at(`/${id}?version=1`)), 200)
    app.time.now = thrown + 1000
    const again = await answerOf(owner.delete(at(`/${id}?version=2`)), 200)
    expect(again.deletedAt).toBe(thrown)
  })
})

describe('rights', () => {
  /** Every operation of a workbook with its method, and how far it is from the list. */
  const operations = (id: string, userId: string) =>
    [
      ['get', '', undefined, 'reads'],
      ['post', '', { name: '名' }, 'writes'],
      ['get', `/${id}`, undefined, 'reads'],
      ['put', `/${id}`, { version: 1, name: '名' }, 'writes'],
      ['delete', `/${id}?version=1`, undefined, 'owns'],
      ['post', `/${id}/restore`, { version: 1 }, 'owns'],
      ['put', `/${id}/items`, saying(['answers.sme.q2', 'C']), 'writes'],
      ['get', `/${id}/items/answers.sme.q1/versions`, undefined, 'reads'],
      ['get', `/${id}/result`, undefined, 'reads'],
      ['put', `/${id}/assignments/finance`, { version: 0, userId, dueOn: null }, 'writes'],
      ['post', '/take-over', { link: 'x', editKey: 'y' }, 'writes'],
    ] as const

  type Caller = ReturnType<typeof firm>['owner']
  const call = (
    person: Caller,
    method: 'get' | 'post' | 'put' | 'delete',
    at: string,
    body: unknown,
  ) => (method === 'get' || method === 'delete' ? person[method](at) : person[method](at, body))

  test('every operation refuses the wrong role', async () => {
    const { viewer, editor, at } = firm()
    const id = await newWorkbook(firm())
    await answerOf(editor.put(at(`/${id}/items`), saying(['answers.sme.q1', ['B']])), 200)
    for (const [method, below, body, right] of operations(id, editor.userId)) {
      const { status } = await call(viewer, method, at(below), body)
      expect([method, below, status]).toEqual([method, below, right === 'reads' ? 200 : 403])
    }
    expect((await answerOf(viewer.get(at(`/${id}`)), 200)).version).toBe(1)
  })

  test('every operation refuses another organisation, and another organisation’s row', async () => {
    const { stranger, strangersFirm, editor, at } = firm()
    const id = await newWorkbook(firm())
    for (const [method, below, body] of operations(id, editor.userId)) {
      expect(await refusalOf(call(stranger, method, at(below), body))).toEqual([404, 'not-found'])
      if (!below.startsWith(`/${id}`)) continue
      const theirs = `/organisations/${strangersFirm}/workbooks${below}`
      expect(await refusalOf(call(stranger, method, theirs, body))).toEqual([404, 'not-found'])
    }
    const { version, items } = await answerOf(editor.get(at(`/${id}`)), 200)
    expect([version, items]).toEqual([1, []])
  })

  test('organisations of other kinds have no workbooks', async () => {
    const { owner } = firm()
    const provider = { kind: 'provider', name: '服务商' }
    const { id } = await answerOf(owner.post('/organisations', provider), 201)
    const path = `/organisations/${id}/workbooks`
    expect(await refusalOf(owner.get(path))).toEqual([403, 'forbidden'])
    expect(await refusalOf(owner.post(path, { name: '名' }))).toEqual([403, 'forbidden'])
  })
})

describe('a write', () => {
  test('without an idempotency key is refused', async () => {
    const { editor, at } = firm()
    const path = `/api${at()}`
    const { issues } = await answerOf(editor.browser.send('POST', path, { name: '名' }), 400)
    expect(issues[0].path).toBe('Idempotency-Key')
  })

  test('under the same key and body makes one workbook and answers the same', async () => {
    const { editor, at } = firm()
    const key = freshKey()
    const first = await answerOf(editor.post(at(), { name: '一次' }, key), 201)
    const [again, besides] = await Promise.all([
      answerOf(editor.post(at(), { name: '一次' }, key), 201),
      answerOf(editor.post(at(), { name: '一次' }, key), 201),
    ])
    expect([again, besides]).toEqual([first, first])
    const { workbooks } = await answerOf(editor.get(at()), 200)
    expect(workbooks.filter(({ name }: { name: string }) => name === '一次')).toHaveLength(1)
    expect(await refusalOf(editor.post(at(), { name: '两次' }, key))).toEqual([409, 'conflict'])
  })

  test('stands in the audit trail by its ids and states, never by what was said', async () => {
    const { app, editor, at, id: organisationId } = firm()
    const id = await newWorkbook(firm(), '绝密工作簿')
    await answerOf(editor.put(at(`/${id}/items`), saying(['evidence.sme.q1', '绝密台账'])), 200)
    const trail = await auditTrail(app.db.read)
    const about = trail.filter(({ subject }) => subject === `workbooks/${id}`)
    expect(about.map(({ action }) => action)).toEqual(['workbook.created', 'workbook.answered'])
    expect(about.map((entry) => entry.organisationId)).toEqual([organisationId, organisationId])
    expect(about[1]?.detail).toBe('{"keys":["evidence.sme.q1"]}')
    expect(JSON.stringify(trail)).not.toContain('绝密')
    expect(await auditFaults(app.db.read)).toEqual([])
  })
})
