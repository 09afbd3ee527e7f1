import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import { auditFaults } from '../../../db/queries/audit.ts'
import { itemsOf } from '../../../server/workbook/taken-apart.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { freshKey } from '../people.ts'
import { firmOfFile, newWorkbook, saying } from './make.ts'

const firm = firmOfFile()

const spend = {
  ...({ kind: 'spend', id: 'r1', on: '2026-03-31', of: 'compute' } as const),
  ...{ amountFen: 500_000_000, agent: false },
}

const newDesk = async () => {
  const made = firm()
  const id = await newWorkbook(made)
  const path = made.at(`/${id}`)
  return {
    ...{ ...made, workbook: id, path, items: `${path}/items` },
    whole: () => answerOf(made.viewer.get(path), 200),
    versions: (key: string) => answerOf(made.viewer.get(`${path}/items/${key}/versions`), 200),
  }
}

describe('answers', () => {
  test('make the request and the notebook, each with who gave it and when', async () => {
    const { app, editor, items, whole } = await newDesk()
    const said = saying(
      ['answers.sme.q1', ['B', 'C']],
      ['enterprise.revenueFen', { '2025': 18_000_000_000 }],
      ['records.r1', spend],
      ['evidence.sme.q1', '设备台账，2026年3月'],
      ['kpis.unit-energy', { value: '-3.5', year: '2025' }],
      ['notKnown.sme.q3', true],
    )
    const { versions } = await answerOf(editor.put(items, said), 200)
    expect(versions).toEqual(Object.fromEntries(said.items.map(({ key }) => [key, 1])))
    const { request, notebook, items: rows } = await whole()
    expect(request).toEqual({
      enterprise: { revenueFen: { '2025': 18_000_000_000 } },
      answers: { 'sme.q1': ['B', 'C'] },
      records: [spend],
    })
    expect(notebook).toEqual({
      evidence: { 'sme.q1': '设备台账，2026年3月' },
      kpis: { 'unit-energy': { value: '-3.5', year: '2025' } },
      notKnown: ['sme.q3'],
    })
    expect(rows[0]).toEqual({
      ...{ key: 'answers.sme.q1', value: ['B', 'C'], version: 1, changedAt: app.time.now },
      changedBy: { id: editor.userId, name: '某人' },
    })
  })

  test('that are taken back leave the request and keep their row', async () => {
    const { editor, items, whole } = await newDesk()
    await answerOf(editor.put(items, saying(['answers.sme.q2', 'C'])), 200)
    await answerOf(editor.put(items, saying(['answers.sme.q2', null, 1])), 200)
    const { request, items: rows } = await whole()
    expect(request.answers).toEqual({})
    expect(rows).toMatchObject([{ key: 'answers.sme.q2', value: null, version: 2 }])
    const { versions } = await answerOf(editor.put(items, saying(['answers.sme.q2', 'D', 2])), 200)
    expect(versions).toEqual({ 'answers.sme.q2': 3 })
  })

  test('of a whole interview are written in one call', async () => {
    const { editor, items, whole } = await newDesk()
    const { asOf: _, ...request } = exampleFactory.request
    const said = itemsOf(request, {}).map(({ key, value }) => ({
      ...{ key, value: JSON.parse(value ?? 'null'), version: 0 },
    }))
    expect(said.length).toBeGreaterThan(150)
    await answerOf(editor.put(items, { items: said }), 200)
    const composed = (await whole()).request
    expect(composed.enterprise).toEqual(request.enterprise)
    expect(new Set(composed.records)).toEqual(new Set(request.records))
  })
})

describe('two people on one answer', () => {
  test('see the conflict with what stands, and none of both is lost', async () => {
    const { app, owner, editor, items, whole, versions } = await newDesk()
    const start = app.time.now
    await answerOf(owner.put(items, saying(['answers.sme.q2', 'B'])), 200)
    app.time.now = start + 1000
    const second = saying(['answers.sme.q2', 'C'], ['answers.sme.q3', 'D'])
    const { code, standing } = await answerOf(editor.put(items, second), 409)
    expect(code).toBe('conflict')
    expect(standing).toEqual([
      { key: 'answers.sme.q2', version: 1, value: 'B', changedBy: '欧', changedAt: start },
    ])
    expect((await whole()).request.answers).toEqual({ 'sme.q2': 'B' })
    await answerOf(editor.put(items, saying(['answers.sme.q2', 'C', 1])), 200)
    expect(await versions('answers.sme.q2')).toEqual({
      key: 'answers.sme.q2',
      versions: [
        { version: 1, value: 'B', changedBy: { id: owner.userId, name: '欧' }, changedAt: start },
        {
          ...{ version: 2, value: 'C', changedAt: start + 1000 },
          changedBy: { id: editor.userId, name: '某人' },
        },
      ],
    })
  })

  test('at the same moment: one writes, the other sees what the first wrote', async () => {
    const { owner, editor, items, versions } = await newDesk()
    const [one, other] = await Promise.all([
      owner.put(items, saying(['answers.sme.q2', 'B'])),
      editor.put(items, saying(['answers.sme.q2', 'C'])),
    ])
    expect([one.status, other.status].sort()).toEqual([200, 409])
    const { standing } = await (one.status === 409 ? one : other).json()
    const told = one.status === 409 ? 'C' : 'B'
    expect(standing.map(({ value }: { value: unknown }) => value)).toEqual([told])
    expect((await versions('answers.sme.q2')).versions).toHaveLength(1)
  })

  test('on different answers at the same moment both write', async () => {
    const { app, owner, editor, items, whole } = await newDesk()
    const questions = ['q2', 'q3', 'q5', 'q8', 'q12', 'q13']
    const calls = questions.map((question, i) =>
      answerOf((i % 2 ? owner : editor).put(items, saying([`answers.sme.${question}`, 'B'])), 200),
    )
    await Promise.all(calls)
    const { answers } = (await whole()).request
    expect(Object.keys(answers).sort()).toEqual(questions.map((id) => `sme.${id}`).sort())
    expect(await auditFaults(app.db.read)).toEqual([])
  })

  test('whose answers exclude each other never both stand', async () => {
    const { owner, editor, items, whole } = await newDesk()
    const [one, other] = await Promise.all([
      owner.put(items, saying(['answers.cmmm.logistics', 'na'])),
      editor.put(items, saying(['answers.cmmm.logistics.1', 'full'])),
    ])
    expect([one.status, other.status].sort()).toEqual([200, 400])
    expect(Object.keys((await whole()).request.answers)).toHaveLength(1)
  })

  test('a version that was never there is a conflict too', async () => {
    const { editor, items } = await newDesk()
    const { standing } = await answerOf(editor.put(items, saying(['answers.sme.q2', 'B', 3])), 409)
    expect(standing).toEqual([
      { key: 'answers.sme.q2', version: 0, value: null, changedBy: '', changedAt: 0 },
    ])
  })
})

describe('a call', () => {
  test('is written as a whole or not at all', async () => {
    const { editor, items, whole } = await newDesk()
    const said = saying(['answers.sme.q2', 'B'], ['answers.sme.q3', 'no-such-option'])
    const { issues } = await answerOf(editor.put(items, said), 400)
    expect(issues.map(({ path }: { path: string }) => path)).toEqual(['answers.sme.q3'])
    expect((await whole()).items).toEqual([])
  })

  test('under the same key and body answers the same and writes once', async () => {
    const { editor, items, versions } = await newDesk()
    const key = freshKey()
    const said = saying(['answers.sme.q2', 'B'])
    const first = await answerOf(editor.put(items, said, key), 200)
    expect(await answerOf(editor.put(items, said, key), 200)).toEqual(first)
    expect((await versions('answers.sme.q2')).versions).toHaveLength(1)
    const other = editor.put(items, saying(['answers.sme.q2', 'C']), key)
    expect(await refusalOf(other)).toEqual([409, 'conflict'])
  })

  test('says one thing of each item, and nothing of none', async () => {
    const { editor, items } = await newDesk()
    const twice = saying(['answers.sme.q2', 'B'], ['answers.sme.q2', 'C'])
    expect((await answerOf(editor.put(items, twice), 400)).issues).toEqual([
      { path: 'answers.sme.q2', message: 'named twice' },
    ])
    expect(await refusalOf(editor.put(items, { items: [] }))).toEqual([400, 'invalid'])
    const nothing = saying(['answers.sme.q2', null])
    expect((await answerOf(editor.put(items, nothing), 400)).issues).toEqual([
      { path: 'answers.sme.q2', message: 'nothing to take back' },
    ])
  })

  test.each([
    ['sme.q1', 'B', 'sme.q1', 'no such key'],
    ['answers.', 'B', 'answers.', 'no such key'],
    ['sections.finance', { who: '王', due: null }, 'sections.finance', 'no such key'],
    ['answers.no.such', 'B', 'answers.no.such', 'no such question'],
    ['answers.__proto__', 'B', 'answers.__proto__', 'no such question'],
    ['enterprise.name', '厂', 'enterprise.name', 'no such field'],
    ['enterprise.toString', '厂', 'enterprise.toString', 'no such field'],
    ['enterprise.area', 'gd/nowhere', 'enterprise.area', 'no such area'],
    ['enterprise.employees', -1, 'enterprise.employees', 'Too small: expected number to be >=0'],
    ['records.r1', { ...spend, id: 'r2' }, 'records.r1', 'a record of another id'],
    ['records.r/1', { ...spend, id: 'r/1' }, 'records.r/1', 'an id of 1 to 64 of A–Z a–z 0–9 _ -'],
    ['records.r1', { ...spend, project: 'p' }, 'records.r1.project', 'names no record'],
    ['evidence.no.such', '台账', 'evidence.no.such', 'no such question'],
    ['kpis.no-such', { value: '1', year: '2025' }, 'kpis.no-such', 'no such indicator'],
    ['notKnown.no.such', true, 'notKnown.no.such', 'no such question'],
    ['notKnown.sme.q1', false, 'notKnown.sme.q1', 'expected true'],
  ])('refuses %s as %j', async (key, value, path, message) => {
    const { editor, items } = await newDesk()
    const { issues } = await answerOf(editor.put(items, saying([key, value])), 400)
    expect(issues).toEqual([{ path, message }])
  })

  test('refuses a value that is left out, and a record of no shape, with their places', async () => {
    const { editor, items } = await newDesk()
    const out = { items: [{ key: 'answers.sme.q1', version: 0 }] }
    const { issues } = await answerOf(editor.put(items, out), 400)
    expect(issues.map(({ path }: { path: string }) => path)).toEqual(['items.0.value'])
    const odd = saying(['records.r1', { ...spend, amountFen: 0.5 }])
    const told = await answerOf(editor.put(items, odd), 400)
    expect(told.issues[0].path).toBe('records.r1.amountFen')
  })

  test('does not take back a record that another one names', async () => {
    const { editor, items } = await newDesk()
    const granted = { kind: 'granted', id: 'g1', on: '2026-05-01', records: ['r1'] }
    const said = saying(['records.r1', spend], ['records.g1', granted])
    await answerOf(editor.put(items, said), 200)
    const { issues } = await answerOf(editor.put(items, saying(['records.r1', null, 1])), 400)
    expect(issues).toEqual([{ path: 'records.g1.records.0', message: 'names no record' }])
    await answerOf(editor.put(items, saying(['records.r1', null, 1], ['records.g1', null, 1])), 200)
  })

  test('of an item that nothing was said of has no versions to tell', async () => {
    const { viewer, path } = await newDesk()
    const none = viewer.get(`${path}/items/answers.sme.q2/versions`)
    expect(await refusalOf(none)).toEqual([404, 'not-found'])
  })
})

test('the result is what anyone computes of the same answers on the day of the clock', async () => {
  const { app, editor, viewer, path, items, whole } = await newDesk()
  app.time.now = Date.UTC(2026, 10, 20, 15, 30)
  await answerOf(
    editor.put(
      items,
      saying(
        ['enterprise.area', 'gd/zhuhai/jinwan'],
        ['enterprise.process', 'discrete'],
        ['answers.sme.q2', 'C'],
        ['answers.scene.24', 'ai'],
        ['records.r1', spend],
      ),
    ),
    200,
  )
  const { request } = await whole()
  const on = (asOf: string) =>
    JSON.parse(JSON.stringify(evaluate({ ...request, asOf }, catalogue, asOf)))
  expect(await answerOf(viewer.get(`${path}/result`), 200)).toEqual(on('2026-11-20'))
  app.time.now = Date.UTC(2026, 10, 20, 16, 0)
  expect(await answerOf(viewer.get(`${path}/result`), 200)).toEqual(on('2026-11-21'))
})
