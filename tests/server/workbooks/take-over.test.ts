import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { auditFaults, auditTrail } from '../../../db/queries/audit.ts'
import { idempotencyKeys } from '../../../db/tables/audit.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { makeApp } from '../make.ts'
import { freshKey, personBefore } from '../people.ts'
import { saveFirm } from '../saved-firms.ts'
import { firmOfFile } from './make.ts'

const firm = firmOfFile()
let saved = 0

/** A saved assessment that nobody has taken over yet. */
const newSaved = (words: Parameters<typeof saveFirm>[2] = {}) => {
  saved += 1
  return saveFirm(firm().app, saved, words)
}

const spend = {
  ...({ kind: 'spend', id: '王工的算力', on: '2026-03-31', of: 'compute' } as const),
  ...{ amountFen: 500_000_000, agent: false },
}

describe('a saved assessment', () => {
  test('becomes a workbook with all that was answered and written beside it', async () => {
    const { editor, viewer, at, app } = firm()
    const words = {
      request: {
        asOf: '2026-11-01',
        answers: { 'sme.q1': ['B'], 'sme.q2': null },
        records: [spend],
      },
      notebook: {
        evidence: { 'sme.q1': '台账' },
        sections: { finance: { who: '王', due: null } },
        notKnown: ['sme.q3'],
      },
    }
    const held = await newSaved(words)
    const made = await answerOf(editor.post(at('/take-over'), held), 201)
    expect(made).toMatchObject({
      ...{ version: 1, name: `第${saved}厂`, industry: 'new-energy', createdAt: app.time.now },
      catalogueVersion: catalogue.version,
    })
    const whole = await answerOf(viewer.get(at(`/${made.id}`)), 200)
    expect(whole.request).toEqual({
      enterprise: {},
      answers: { 'sme.q1': ['B'] },
      records: [{ ...spend, id: 'r1' }],
    })
    expect(whole.notebook).toEqual({ evidence: { 'sme.q1': '台账' }, notKnown: ['sme.q3'] })
    const versions = at(`/${made.id}/items/answers.sme.q1/versions`)
    expect((await answerOf(viewer.get(versions), 200)).versions).toEqual([
      {
        ...{ version: 1, value: ['B'], changedAt: app.time.now },
        changedBy: { id: editor.userId, name: '某人' },
      },
    ])
  })

  test('takes another name where one is given, and the firm’s where it has none', async () => {
    const { editor, at } = firm()
    const named = await answerOf(
      editor.post(at('/take-over'), { ...(await newSaved()), name: '二车间' }),
      201,
    )
    expect(named.name).toBe('二车间')
    const held = await newSaved({ name: null })
    expect((await answerOf(editor.post(at('/take-over'), held), 201)).name).toBe('甲厂')
  })

  test('is taken over once, whoever comes second', async () => {
    const { owner, editor, stranger, strangersFirm, at } = firm()
    const held = await newSaved()
    await answerOf(editor.post(at('/take-over'), held), 201)
    const theirs = `/organisations/${strangersFirm}/workbooks/take-over`
    for (const again of [owner.post(at('/take-over'), held), stranger.post(theirs, held)]) {
      expect((await answerOf(again, 409)).message).toBe('It was taken over already')
    }
  })

  test('is taken over once among ten at the same moment', async () => {
    const { editor, owner, at } = firm()
    const held = await newSaved()
    const before = (await answerOf(owner.get(at()), 200)).workbooks.length
    const calls = Array.from({ length: 10 }, (_, i) =>
      (i % 2 ? owner : editor).post(at('/take-over'), held),
    )
    const statuses = (await Promise.all(calls)).map(({ status }) => status).sort()
    expect(statuses).toEqual([201, ...Array.from({ length: 9 }, () => 409)])
    expect((await answerOf(owner.get(at()), 200)).workbooks).toHaveLength(before + 1)
    expect(await auditFaults(firm().app.db.read)).toEqual([])
  })

  test('answers a repeated call the same, ten at the same moment too', async () => {
    const { editor, at } = firm()
    const held = await newSaved()
    const key = freshKey()
    const calls = Array.from({ length: 10 }, () =>
      answerOf(editor.post(at('/take-over'), held, key), 201),
    )
    const [first, ...others] = await Promise.all(calls)
    expect(others).toEqual(others.map(() => first))
    expect(await answerOf(editor.post(at('/take-over'), held, key), 201)).toEqual(first)
  })

  test('is the same nothing for an unknown link and for a wrong key', async () => {
    const { editor, at } = firm()
    const { link, editKey } = await newSaved()
    const wrong = [
      { link: '0'.repeat(32), editKey },
      { link, editKey: '0'.repeat(32) },
      { link: editKey, editKey: link },
      { link, editKey: '' },
    ]
    const told = []
    for (const held of wrong) {
      const { requestId: _, ...body } = await answerOf(editor.post(at('/take-over'), held), 404)
      told.push(body)
    }
    expect(told).toEqual(wrong.map(() => ({ code: 'not-found', message: 'No such assessment' })))
    await answerOf(editor.post(at('/take-over'), { link, editKey }), 201)
  })

  test('stays behind its link, and its keys stand in no row and in no entry', async () => {
    const { app, editor, at } = firm()
    const { link, editKey } = await newSaved()
    await answerOf(editor.post(at('/take-over'), { link, editKey }), 201)
    expect((await app.get(`/api/v1/assessments/${link}`)).status).toBe(200)
    const written = JSON.stringify([
      await app.db.read.select().from(idempotencyKeys),
      await auditTrail(app.db.read),
    ])
    expect(written).toContain('workbook.taken-over')
    expect([written.includes(link), written.includes(editKey)]).toEqual([false, false])
  })

  test('is moved to the content of today first where it stands on another', async () => {
    const made = firm()
    const held = await newSaved()
    const later = await makeApp({
      opened: made.app.db,
      catalogue: { ...catalogue, version: '2027-01-01.1' },
    })
    const editor = personBefore(later, made.editor)
    const call = () => editor.post(made.at('/take-over'), held)
    const { message } = await answerOf(call(), 409)
    expect(message).toBe(`The answers stand on version ${catalogue.version}: move them first`)
    expect(await refusalOf(call())).toEqual([409, 'conflict'])
  })
})
