import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import { auditFaults, auditTrail } from '../../../db/queries/audit.ts'
import { type State, states, steps } from '../../../server/review/states.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { freshKey, newPerson } from '../people.ts'
import {
  answer,
  bureauOf,
  bureauStep,
  type Desks,
  firmStep,
  makeDesks,
  newWorkbook,
  submit,
  writeNote,
} from './make.ts'

const wayTo: Readonly<Record<State, readonly (keyof typeof steps)[]>> = {
  submitted: [],
  'in-review': ['start'],
  'changes-requested': ['start', 'request-changes'],
  resubmitted: ['start', 'request-changes', 'resubmit'],
  confirmed: ['start', 'confirm'],
  returned: ['start', 'return'],
  withdrawn: ['withdraw'],
}

const take = (desks: Desks, id: string, step: keyof typeof steps, version: number) => {
  if (step === 'resubmit' || step === 'withdraw') return firmStep(desks, id, step, version)
  const body = step === 'start' ? { version } : { version, note: '说明' }
  return bureauStep(desks, id, step, body)
}

async function caseIn(desks: Desks, state: State): Promise<{ id: string; version: number }> {
  const id = await submit(desks, await newWorkbook(desks.firm.as('owner'), desks.firm.id))
  let version = 1
  for (const step of wayTo[state]) {
    version = (await answerOf(take(desks, id, step, version), 200)).version
  }
  return { id, version }
}

describe('a case', () => {
  test.each(states)('that is %s takes the steps that follow, and no other', async (state) => {
    const desks = await makeDesks()
    for (const step of Object.keys(steps) as (keyof typeof steps)[]) {
      const { id, version } = await caseIn(desks, state)
      const { from, to } = steps[step]
      const isBureaus = step !== 'resubmit' && step !== 'withdraw'
      const answered = take(desks, id, step, version)
      if ((from as readonly State[]).includes(state)) {
        const round = step === 'resubmit' || state === 'resubmitted' ? 2 : 1
        expect(await answerOf(answered, 200)).toEqual({
          ...{ id, version: version + 1, state: to, round },
        })
      } else {
        const hidden = state === 'withdrawn' && isBureaus
        expect(await refusalOf(answered)).toEqual(hidden ? [404, 'not-found'] : [409, 'conflict'])
      }
    }
    expect(await auditFaults(desks.app.db.read)).toEqual([])
  })

  test('is decided by owners and reviewers of the bureau that reviews it alone', async () => {
    const desks = await makeDesks({ bureau: ['editor', 'reviewer', 'publisher', 'viewer'] })
    const { app, bureau, firm, provider } = desks
    const id = await submit(desks)
    const queue = `/organisations/${bureau.id}/queue`
    const note = { note: '核对中' }
    for (const role of ['editor', 'publisher', 'viewer'] as const) {
      const person = bureau.as(role)
      await answerOf(person.get(`${queue}/${id}`), 200)
      for (const step of ['start', 'request-changes', 'confirm', 'return']) {
        const refused = bureauStep(desks, id, step, { version: 1, note: '说明' }, person)
        expect(await refusalOf(refused)).toEqual([403, 'forbidden'])
      }
      expect(await refusalOf(writeNote(desks, id, note, person))).toEqual([403, 'forbidden'])
    }
    const stranger = await newPerson(app, 'stranger@example.com')
    for (const person of [stranger, firm.as('owner'), provider.as('owner')]) {
      expect(await refusalOf(person.get(queue))).toEqual([404, 'not-found'])
      expect(await refusalOf(person.get(`${queue}/${id}`))).toEqual([404, 'not-found'])
      expect(await refusalOf(bureauStep(desks, id, 'start', { version: 1 }, person))).toEqual([
        404,
        'not-found',
      ])
    }
    await answerOf(bureauStep(desks, id, 'start', { version: 1 }, bureau.as('reviewer')), 200)
    await answerOf(writeNote(desks, id, note, bureau.as('reviewer')), 200)
  })

  test('of another district is not there; the city’s bureau reads it and may not act', async () => {
    const desks = await makeDesks()
    const { admin } = desks
    const city = `/organisations/${await bureauOf(desks, '珠海市工信局', 'gd/zhuhai')}/queue`
    const other = `/organisations/${await bureauOf(desks, '香洲区科工信局', 'gd/zhuhai/xiangzhou')}/queue`
    const id = await submit(desks)
    await answerOf(bureauStep(desks, id, 'start', { version: 1 }), 200)

    const { cases } = await answerOf(admin.get(city), 200)
    expect(cases.map((one: { id: string; ours: boolean }) => [one.id, one.ours])).toEqual([
      [id, false],
    ])
    await answerOf(admin.get(`${city}/${id}`), 200)
    await answerOf(admin.get(`${city}/${id}/rounds/1`), 200)
    await answerOf(admin.get(`${city}/${id}/result`), 200)
    const note = { id: null, version: 0, key: null, value: null, note: '核对', internal: true }
    const acts = (queue: string) => [
      admin.post(`${queue}/${id}/confirm`, { version: 2 }),
      admin.post(`${queue}/${id}/return`, { version: 2, note: '说明' }),
      admin.post(`${queue}/${id}/request-changes`, { version: 2, note: '说明' }),
      admin.put(`${queue}/${id}/notes`, note),
    ]
    for (const act of acts(city)) expect(await refusalOf(act)).toEqual([403, 'forbidden'])

    expect(await answerOf(admin.get(other), 200)).toEqual({ cases: [] })
    for (const part of ['', '/rounds/1', '/result']) {
      expect(await refusalOf(admin.get(`${other}/${id}${part}`))).toEqual([404, 'not-found'])
    }
    for (const act of acts(other)) expect(await refusalOf(act)).toEqual([404, 'not-found'])
  })

  test('stands in the queue with its levels and the days that it has waited', async () => {
    const desks = await makeDesks()
    const { app, bureau, firm } = desks
    const path = `/organisations/${bureau.id}/queue`
    const get = (query = '') => answerOf(bureau.as('owner').get(`${path}${query}`), 200)
    const id = await submit(desks)
    const submittedAt = app.time.now
    const { result } = await answerOf(
      firm.as('owner').get(`/organisations/${firm.id}/submissions/${id}/rounds/1`),
      200,
    )
    // Half an hour later it is the next day in Shanghai.
    app.time.now += 40 * 60 * 1000
    const row = {
      ...{ id, version: 1, area: 'gd/zhuhai/jinwan', state: 'submitted', round: 1 },
      firm: { name: '示例精密电路（珠海）有限公司', creditCode: '91440400192548256N' },
      ...{ submittedAt, changedAt: submittedAt, daysWaiting: 1, ours: true },
      levels: {
        smeLevel: result.ladders['sme-digital-2024'].level,
        smeStatus: result.ladders['sme-digital-2024'].status,
        tier: result.ladders['smart-factory-2025'].tier,
        tierStatus: result.ladders['smart-factory-2025'].status,
      },
    }
    expect(await get()).toEqual({ cases: [row] })
    expect(await get('?state=submitted')).toEqual({ cases: [row] })
    expect(await get('?state=confirmed')).toEqual({ cases: [] })
    const wrong = await answerOf(bureau.as('owner').get(`${path}?state=lost`), 400)
    expect(wrong.issues.map((one: { path: string }) => one.path)).toEqual(['state'])
    await answerOf(bureauStep(desks, id, 'start', { version: 1 }), 200)
    await answerOf(bureauStep(desks, id, 'request-changes', { version: 2, note: '请补充' }), 200)
    const { cases } = await get()
    expect([cases[0].state, cases[0].daysWaiting]).toEqual(['changes-requested', null])
  })

  test('is decided on the version that was read, and once under a key', async () => {
    const desks = await makeDesks({ bureau: ['reviewer'] })
    const { bureau } = desks
    const id = await submit(desks)
    const path = `/organisations/${bureau.id}/queue/${id}`
    const key = freshKey()
    const start = () => bureau.as('reviewer').post(`${path}/start`, { version: 1 }, key)
    const first = await answerOf(start(), 200)
    expect(await answerOf(start(), 200)).toEqual(first)
    expect(await refusalOf(bureauStep(desks, id, 'confirm', { version: 1 }))).toEqual([
      409,
      'conflict',
    ])
    const tries = await Promise.all(
      ['confirm', 'return', 'confirm', 'return'].map((step) =>
        bureauStep(
          desks,
          id,
          step,
          step === 'return' ? { version: 2, note: '说明' } : { version: 2 },
        ),
      ),
    )
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const trail = (await auditTrail(desks.app.db.read)).filter(({ action }) =>
      action.startsWith('review.'),
    )
    expect(trail.length).toBe(2)
  })

  test('asks for changes only with something that the firm reads, and is returned with a reason', async () => {
    const desks = await makeDesks()
    const id = await submit(desks)
    await answerOf(bureauStep(desks, id, 'start', { version: 1 }), 200)
    const ask = (body: object = { version: 2 }) => bureauStep(desks, id, 'request-changes', body)
    const why = [{ path: 'note', message: 'say to the firm why' }]
    expect((await answerOf(ask(), 400)).issues).toEqual(why)
    await answerOf(writeNote(desks, id, { note: '只给同事看', internal: true }), 200)
    await answerOf(writeNote(desks, id, { key: 'answers.sme.q2', value: 'B' }), 200)
    expect((await answerOf(ask(), 400)).issues).toEqual(why)
    expect(await refusalOf(bureauStep(desks, id, 'return', { version: 2 }))).toEqual([
      400,
      'invalid',
    ])
    expect(await refusalOf(ask({ version: 2, note: '   ' }))).toEqual([400, 'invalid'])
    await answerOf(writeNote(desks, id, { note: '请补充证明' }), 200)
    await answerOf(ask(), 200)
    // The next round needs words of its own.
    await answerOf(firmStep(desks, id, 'resubmit', 3), 200)
    await answerOf(bureauStep(desks, id, 'start', { version: 4 }), 200)
    expect((await answerOf(ask({ version: 5 }), 400)).issues).toEqual(why)
  })
})

describe('a note', () => {
  test('stands with its score beside the firm’s answer, and changes neither it nor its result', async () => {
    const desks = await makeDesks({ bureau: ['reviewer'] })
    const { bureau, firm } = desks
    const id = await submit(desks)
    const path = `/organisations/${bureau.id}/queue/${id}`
    const frozen = async () => (await bureau.as('owner').get(`${path}/rounds/1`)).text()
    const before = await frozen()
    await answerOf(bureauStep(desks, id, 'start', { version: 1 }), 200)
    const said = { key: 'answers.scene.24', value: 'none', note: '现场未见人工智能应用' }
    const reviewer = bureau.as('reviewer')
    const written = await answerOf(writeNote(desks, id, said, reviewer), 200)

    const { request, result, notes } = await answerOf(reviewer.get(path), 200)
    expect(notes).toEqual([
      {
        ...{ id: written.id, version: 1, round: 1, key: said.key, answer: 'ai', value: 'none' },
        ...{ note: said.note, internal: false, writtenBy: '某人' },
        writtenAt: desks.app.time.now,
      },
    ])
    const told = await answerOf(
      firm.as('owner').get(`/organisations/${firm.id}/submissions/${id}`),
      200,
    )
    expect(told.notes).toEqual([
      {
        ...{ id: written.id, round: 1, key: said.key, answer: 'ai', value: 'none' },
        ...{ note: said.note, writtenAt: desks.app.time.now },
      },
    ])
    const laid = { ...request, answers: { ...request.answers, 'scene.24': 'none' } }
    const reviewed = evaluate(laid, catalogue, '2026-11-20')
    expect(reviewed.ladders).not.toEqual(result.ladders)
    const ladders = { firm: result.ladders, reviewer: reviewed.ladders }
    const both = { round: 1, asOf: '2026-11-20', ladders }
    const resultPath = `${path}/result`
    expect(await answerOf(reviewer.get(`${resultPath}?of=reviewer`), 200)).toEqual({
      ...{ of: 'reviewer', ...both, result: reviewed },
    })
    expect(await answerOf(reviewer.get(`${resultPath}?of=firm`), 200)).toEqual({
      ...{ of: 'firm', ...both, result },
    })
    expect(await refusalOf(reviewer.get(`${resultPath}?of=nobody`))).toEqual([400, 'invalid'])
    expect(await frozen()).toBe(before)
  })

  test('that is internal is in nothing that the firm, viewers or other bureaus ever receive', async () => {
    const desks = await makeDesks({ bureau: ['reviewer', 'editor', 'viewer'], firm: ['viewer'] })
    const { app, admin, bureau, firm } = desks
    const city = await bureauOf(desks, '珠海市工信局', 'gd/zhuhai')
    const id = await submit(desks)
    await answerOf(bureauStep(desks, id, 'start', { version: 1 }), 200)
    const secret = '疑似夸大，待复核'
    const internal = { key: 'answers.scene.24', value: 'none', note: secret, internal: true }
    const { id: noteId } = await answerOf(writeNote(desks, id, internal), 200)
    await answerOf(bureauStep(desks, id, 'request-changes', { version: 2, note: '请补充' }), 200)

    const own = `/organisations/${firm.id}`
    const queue = `/organisations/${bureau.id}/queue`
    const wide = `/organisations/${city}/queue`
    const received = [
      ...[own, `${own}/submissions`, `${own}/submissions/${id}`, `${own}/consents`].map(
        (path) => [firm.as('owner'), path] as const,
      ),
      [firm.as('owner'), `${own}/submissions/${id}/rounds/1`] as const,
      [firm.as('owner'), `${own}/audit`] as const,
      [firm.as('owner'), `${own}/export?format=json`] as const,
      [firm.as('viewer'), `${own}/submissions/${id}`] as const,
      ...['viewer', 'editor'].flatMap((role) =>
        ['', `/${id}`, `/${id}/rounds/1`, `/${id}/result`].map(
          (part) => [bureau.as(role as 'viewer'), `${queue}${part}`] as const,
        ),
      ),
      ...['', `/${id}`, `/${id}/rounds/1`, `/${id}/result`].map(
        (part) => [admin, `${wide}${part}`] as const,
      ),
    ]
    for (const [person, path] of received) {
      const response = await person.get(path)
      const text = await response.text()
      expect([path, response.status]).toEqual([path, 200])
      expect([path, text.includes(secret), text.includes(noteId)]).toEqual([path, false, false])
    }
    // Nor does its score show in ladders that they read.
    for (const [person, path] of [
      [bureau.as('viewer'), `${queue}/${id}/result`],
      [admin, `${wide}/${id}/result`],
    ] as const) {
      const { ladders } = await answerOf(person.get(path), 200)
      expect(ladders.reviewer).toEqual(ladders.firm)
    }
    for (const reviewer of [bureau.as('reviewer'), bureau.as('owner')]) {
      const text = await (await reviewer.get(`${queue}/${id}`)).text()
      expect(text).toContain(secret)
      const { ladders } = await answerOf(reviewer.get(`${queue}/${id}/result`), 200)
      expect(ladders.reviewer).not.toEqual(ladders.firm)
    }
    expect(JSON.stringify(await auditTrail(app.db.read))).not.toContain(secret)
  })

  test('names a question of the firm, and gives only what the question takes', async () => {
    const desks = await makeDesks()
    const id = await submit(desks)
    await answerOf(bureauStep(desks, id, 'start', { version: 1 }), 200)
    const issuesOf = async (note: object) => {
      const { issues } = await answerOf(writeNote(desks, id, note), 400)
      return issues.map(({ path }: { path: string }) => path)
    }
    expect(await issuesOf({ key: 'answers.sme.q99', note: '?' })).toEqual(['answers.sme.q99'])
    expect(await issuesOf({ key: 'answers.__proto__', note: '?' })).toEqual(['answers.__proto__'])
    expect(await issuesOf({ key: 'notKnown.sme.q9', note: '?' })).toEqual(['notKnown.sme.q9'])
    expect(await issuesOf({ key: 'records.r9', note: '?' })).toEqual(['records.r9'])
    expect(await issuesOf({ key: 'elsewhere', note: '?' })).toEqual(['elsewhere'])
    expect(await issuesOf({ key: 'answers.sme.q2', value: 'Z' })).toEqual(['answers.sme.q2'])
    expect(await issuesOf({ key: 'answers.sme.q2', value: 2 })).toEqual(['answers.sme.q2'])
    expect(await issuesOf({ key: 'answers.sme.q2', value: { '2025': 1 } })).toEqual([
      'answers.sme.q2',
    ])
    expect(await issuesOf({ key: 'enterprise.employees', value: -1 })).toEqual([
      'enterprise.employees',
    ])
    expect(await issuesOf({ key: 'enterprise.area', value: 'gd/nowhere' })).toEqual([
      'enterprise.area',
    ])
    expect(await issuesOf({ key: 'records.r1', value: 'B' })).toEqual(['records.r1'])
    expect(await issuesOf({ key: null, value: 'B' })).toEqual(['value'])
    expect(await issuesOf({})).toEqual(['note'])
    for (const note of [
      { key: 'answers.sme.q2', value: 'B' },
      { key: 'enterprise.revenueFen', value: { '2025': 1_000_000_000 } },
      { key: 'records.r1', note: '发票未见' },
      { key: 'evidence.sme.q1', note: '台账属实' },
      { note: '总体属实' },
    ]) {
      await answerOf(writeNote(desks, id, note), 200)
    }
  })

  test('is changed on the version that was read, taken back, and one score an answer', async () => {
    const desks = await makeDesks({ bureau: ['reviewer'] })
    const { bureau } = desks
    const id = await submit(desks)
    expect(await refusalOf(writeNote(desks, id, { note: '太早' }))).toEqual([409, 'conflict'])
    await answerOf(bureauStep(desks, id, 'start', { version: 1 }), 200)
    const key = 'answers.sme.q2'
    const first = await answerOf(writeNote(desks, id, { key, value: 'B' }), 200)
    expect(await refusalOf(writeNote(desks, id, { key, value: 'C' }))).toEqual([409, 'conflict'])
    await answerOf(writeNote(desks, id, { key, note: '另一位的意见' }, bureau.as('reviewer')), 200)
    const change = (note: object) => writeNote(desks, id, { id: first.id, key, ...note })
    expect(await refusalOf(change({ version: 2, value: 'C' }))).toEqual([409, 'conflict'])
    expect(await refusalOf(change({ version: 1, key: 'answers.sme.q3', value: 'C' }))).toEqual([
      400,
      'invalid',
    ])
    expect(await refusalOf(writeNote(desks, id, { id: 'none', version: 1, note: '?' }))).toEqual([
      404,
      'not-found',
    ])
    expect(await answerOf(change({ version: 1, value: 'C', internal: true }), 200)).toEqual({
      ...{ id: first.id, version: 2 },
    })
    await answerOf(change({ version: 2 }), 200)
    const { notes } = await answerOf(
      bureau.as('owner').get(`/organisations/${bureau.id}/queue/${id}`),
      200,
    )
    expect(notes.map(({ note }: { note: string }) => note)).toEqual(['另一位的意见'])
    await answerOf(writeNote(desks, id, { key, value: 'C' }), 200)
    expect(await auditFaults(desks.app.db.read)).toEqual([])
  })

  test('scores an answer once, however many reviewers do at once', async () => {
    const desks = await makeDesks()
    const id = await submit(desks)
    await answerOf(bureauStep(desks, id, 'start', { version: 1 }), 200)
    const tries = await Promise.all(
      Array.from({ length: 6 }, () => writeNote(desks, id, { key: 'answers.sme.q2', value: 'B' })),
    )
    expect(tries.map(({ status }) => status).sort()).toEqual([200, ...Array(5).fill(409)])
  })

  test('of an earlier round stays as it was, and counts in no later result', async () => {
    const desks = await makeDesks()
    const { bureau } = desks
    const id = await submit(desks)
    await answerOf(bureauStep(desks, id, 'start', { version: 1 }), 200)
    const said = { key: 'answers.scene.24', value: 'none', note: '未见' }
    const { id: noteId } = await answerOf(writeNote(desks, id, said), 200)
    await answerOf(bureauStep(desks, id, 'request-changes', { version: 2 }), 200)
    expect(await refusalOf(writeNote(desks, id, { note: '再说一句' }))).toEqual([409, 'conflict'])
    await answer(desks, 'answers.scene.24', 'built', 1)
    await answerOf(firmStep(desks, id, 'resubmit', 3), 200)
    await answerOf(bureauStep(desks, id, 'start', { version: 4 }), 200)
    const late = { ...said, id: noteId, version: 1, note: '改口' }
    expect(await refusalOf(writeNote(desks, id, late))).toEqual([409, 'conflict'])
    const path = `/organisations/${bureau.id}/queue/${id}`
    const { notes, rounds, round } = await answerOf(bureau.as('owner').get(path), 200)
    expect(round).toBe(2)
    expect(rounds.map((one: { round: number }) => one.round)).toEqual([1, 2])
    expect(notes).toMatchObject([{ round: 1, answer: 'ai', value: 'none' }])
    const { ladders } = await answerOf(bureau.as('owner').get(`${path}/result`), 200)
    expect(ladders.reviewer).toEqual(ladders.firm)
  })
})
