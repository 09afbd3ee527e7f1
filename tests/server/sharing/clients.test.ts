import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import { auditFaults, auditTrail } from '../../../db/queries/audit.ts'
import { assessorAnswers } from '../../../db/tables/sharing.ts'
import { requestExample } from '../../../server/request-example.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { beforeNextWrite } from '../meanwhile.ts'
import { freshKey, join, newOrganisation, newPerson } from '../people.ts'
import { partsOf } from '../report-make.ts'
import { answer, type Desks, makeDesks, share } from './make.ts'

const KEY = 'answers.scene.24'
const today = { ...requestExample, asOf: '2026-11-20' }

const pathOf = ({ provider }: Desks, id: string) => `/organisations/${provider.id}/clients/${id}`

const say = (
  desks: Desks,
  id: string,
  items: readonly object[],
  by = desks.provider.as('owner'),
  key?: string,
) => by.put(`${pathOf(desks, id)}/answers`, { items }, key)

const opinion = { key: KEY, value: 'none', note: '现场未见人工智能应用', version: 0 }

describe('a client', () => {
  test('whose workbook or firm goes into the trash meanwhile is not written about', async () => {
    for (const below of ['workbook', 'firm'] as const) {
      const desks = await makeDesks()
      const { app, firm, provider, workbook } = desks
      const id = await share(desks)
      const own = `/organisations/${firm.id}`
      const path = below === 'firm' ? own : `${own}/workbooks/${workbook}`
      beforeNextWrite(app, () => answerOf(firm.as('owner').delete(`${path}?version=1`), 200))
      expect(await refusalOf(say(desks, id, [opinion]))).toEqual([404, 'not-found'])
      expect(await app.db.read.select().from(assessorAnswers)).toEqual([])
      await answerOf(provider.as('owner').get(`/organisations/${provider.id}/clients`), 200)
    }
  })

  test('is seen by all of the provider, and by nobody that it did not share with', async () => {
    const desks = await makeDesks({ provider: ['editor', 'assessor', 'viewer'] })
    const { app, provider, firm } = desks
    const path = `/organisations/${provider.id}/clients`
    expect(await answerOf(provider.as('viewer').get(path), 200)).toEqual({ clients: [] })
    const id = await share(desks)
    for (const role of ['owner', 'editor', 'assessor', 'viewer'] as const) {
      const { clients } = await answerOf(provider.as(role).get(path), 200)
      expect(clients.map((one: { id: string }) => one.id)).toEqual([id])
      await answerOf(provider.as(role).get(`${path}/${id}`), 200)
    }
    const other = await newPerson(app, 'other@example.com')
    const rival = await newOrganisation(other, { kind: 'provider', name: '另一服务商' })
    const theirs = `/organisations/${rival}/clients`
    expect(await answerOf(other.get(theirs), 200)).toEqual({ clients: [] })
    for (const call of [
      other.get(`${theirs}/${id}`),
      other.get(`${theirs}/${id}/report?format=xlsx`),
      other.put(`${theirs}/${id}/answers`, { items: [opinion] }),
      other.get(`${path}/${id}`),
      firm.as('owner').get(`${path}/${id}`),
    ]) {
      expect(await refusalOf(call)).toEqual([404, 'not-found'])
    }
    const asProvider = `/organisations/${firm.id}/clients/${id}`
    expect(await refusalOf(firm.as('owner').get(asProvider))).toEqual([403, 'forbidden'])
  })

  test('shows its answers as they stand, and nothing of what it put aside or who answered', async () => {
    const desks = await makeDesks()
    const { provider, app } = desks
    const id = await share(desks)
    const { items, results, ...head } = await answerOf(
      provider.as('owner').get(pathOf(desks, id)),
      200,
    )
    const result = evaluate(today, catalogue, today.asOf)
    const sme = result.ladders['sme-digital-2024']
    const cmmm = result.ladders['cmmm-2020']
    const smart = result.ladders['smart-factory-2025']
    const reading = {
      ...{ smeLevel: sme.level, smeStatus: sme.status },
      ...{ cmmmLevel: cmmm.level, cmmmStatus: cmmm.status },
      ...{ tier: smart.tier, tierStatus: smart.status },
    }
    expect(head).toEqual({
      ...{ id, asOf: today.asOf, purpose: '现场诊断', since: app.time.now },
      firm: { name: '示例精密电路（珠海）有限公司', area: 'gd/zhuhai/jinwan' },
      workbook: { name: '2026年自评', industry: null },
      readings: { firm: reading, assessor: reading },
    })
    expect(results).toEqual({ firm: result, assessor: result })
    expect(items).toContainEqual({
      ...{ key: KEY, value: 'ai', version: 1, changedAt: app.time.now, assessor: null },
    })
    expect(items).toContainEqual({
      ...{ key: 'evidence.sme.q1', value: '设备台账，2026年3月', version: 1 },
      ...{ changedAt: app.time.now, assessor: null },
    })
    const text = JSON.stringify(items)
    for (const word of ['notKnown', '厂长甲', desks.firm.as('owner').userId]) {
      expect(text).not.toContain(word)
    }
    await answer(desks, KEY, 'built', 1)
    const after = await answerOf(provider.as('owner').get(pathOf(desks, id)), 200)
    expect(after.items.find((one: { key: string }) => one.key === KEY)).toMatchObject({
      ...{ value: 'built', version: 2 },
    })
  })

  test('keeps its own answer: the assessor’s stands beside it and has a result of its own', async () => {
    const desks = await makeDesks({ provider: ['assessor'], firm: ['viewer'] })
    const { app, firm, provider } = desks
    const id = await share(desks)
    const more = { key: 'answers.sme.q9', value: null, note: '请先测算', version: 0 }
    app.time.now += 60_000
    expect(await answerOf(say(desks, id, [opinion, more], provider.as('assessor')), 200)).toEqual({
      versions: { [KEY]: 1, 'answers.sme.q9': 1 },
    })
    const { items, results, readings } = await answerOf(
      provider.as('owner').get(pathOf(desks, id)),
      200,
    )
    const byKey = new Map(items.map((one: { key: string }) => [one.key, one]))
    const beside = { version: 1, changedBy: '某人', changedAt: app.time.now }
    expect(byKey.get(KEY)).toEqual({
      ...{ key: KEY, value: 'ai', version: 1, changedAt: app.time.now - 60_000 },
      assessor: { value: 'none', note: opinion.note, ...beside },
    })
    expect(byKey.get('answers.sme.q9')).toEqual({
      ...{ key: 'answers.sme.q9', value: null, version: 0, changedAt: null },
      assessor: { value: null, note: '请先测算', ...beside },
    })
    const laid = { ...today, answers: { ...today.answers, 'scene.24': 'none' } }
    expect(results).toEqual({
      firm: evaluate(today, catalogue, today.asOf),
      assessor: evaluate(laid, catalogue, today.asOf),
    })
    expect(results.firm.ladders).not.toEqual(results.assessor.ladders)
    expect(readings.firm).toEqual(
      (await answerOf(provider.as('owner').get(`/organisations/${provider.id}/clients`), 200))
        .clients[0].readings.firm,
    )
    // The firm reads what was written beside its answers; its workbook holds none of it.
    const own = `/organisations/${firm.id}`
    const { answers } = await answerOf(firm.as('viewer').get(`${own}/shares/${id}`), 200)
    expect(answers).toEqual([
      { key: KEY, value: 'none', note: opinion.note, changedAt: app.time.now },
      { key: 'answers.sme.q9', value: null, note: '请先测算', changedAt: app.time.now },
    ])
    const book = await answerOf(firm.as('viewer').get(`${own}/workbooks/${desks.workbook}`), 200)
    expect(book.request.answers['scene.24']).toBe('ai')
  })

  test('is assessed by owner, editor and assessor; a viewer reads', async () => {
    const desks = await makeDesks({ provider: ['editor', 'assessor', 'viewer'] })
    const { provider } = desks
    const id = await share(desks)
    expect(await refusalOf(say(desks, id, [opinion], provider.as('viewer')))).toEqual([
      403,
      'forbidden',
    ])
    for (const [version, role] of (['owner', 'editor', 'assessor'] as const).entries()) {
      await answerOf(say(desks, id, [{ ...opinion, version }], provider.as(role)), 200)
    }
  })

  test('has each answer checked by its question, and all of them or none written', async () => {
    const desks = await makeDesks()
    const id = await share(desks)
    const { issues } = await answerOf(
      say(desks, id, [
        opinion,
        { key: 'answers.sme.q2', value: 'Z', note: null, version: 0 },
        { key: 'answers.sme.q77', value: 'A', note: null, version: 0 },
        { key: 'records.r1', value: 'A', note: null, version: 0 },
        { key: 'kpis.unit-energy', value: null, note: '未填', version: 0 },
        { key: 'notKnown.sme.q9', value: null, note: '?', version: 0 },
        { key: 'answers.sme.q3', value: null, note: null, version: 0 },
        { ...opinion, note: '两次' },
      ]),
      400,
    )
    expect(issues.map(({ path }: { path: string }) => path)).toEqual([
      ...['answers.sme.q2', 'answers.sme.q77', 'records.r1', 'kpis.unit-energy'],
      ...['notKnown.sme.q9', 'answers.sme.q3', KEY],
    ])
    const shares = `/organisations/${desks.firm.id}/shares/${id}`
    expect((await answerOf(desks.firm.as('owner').get(shares), 200)).answers).toEqual([])
    const fine = [
      { key: 'records.r1', value: null, note: '发票未见', version: 0 },
      { key: 'enterprise.employees', value: 240, note: null, version: 0 },
    ]
    await answerOf(say(desks, id, fine), 200)
    await answerOf(say(desks, id, [{ ...fine[0], note: null, version: 1 }]), 200)
  })

  test('shows two assessors on one answer the conflict, and loses neither', async () => {
    const desks = await makeDesks({ provider: ['assessor'] })
    const { app, provider } = desks
    const id = await share(desks)
    await answerOf(say(desks, id, [opinion], provider.as('assessor')), 200)
    const mine = { ...opinion, value: 'built', note: '见到一处' }
    const other = { key: 'answers.sme.q2', value: 'B', note: null, version: 0 }
    const refused = await answerOf(say(desks, id, [mine, other]), 409)
    expect(refused).toMatchObject({
      code: 'conflict',
      standing: [
        {
          ...{ key: KEY, version: 1, value: { value: 'none', note: opinion.note } },
          ...{ changedBy: '某人', changedAt: app.time.now },
        },
      ],
    })
    const { items } = await answerOf(provider.as('owner').get(pathOf(desks, id)), 200)
    const besideOf = (key: string) =>
      items.find((one: { key: string }) => one.key === key)?.assessor ?? null
    expect([besideOf(KEY).value, besideOf('answers.sme.q2')]).toEqual(['none', null])
    await answerOf(say(desks, id, [{ ...mine, version: 1 }, other]), 200)
  })

  test('takes ten answers to ten questions at once, and one of ten to the same', async () => {
    const desks = await makeDesks()
    const id = await share(desks)
    const apart = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        say(desks, id, [{ key: `answers.sme.q${i + 2}`, value: null, note: '看过', version: 0 }]),
      ),
    )
    expect(apart.map(({ status }) => status)).toEqual(Array(6).fill(200))
    const same = await Promise.all(Array.from({ length: 6 }, () => say(desks, id, [opinion])))
    expect(same.map(({ status }) => status).sort()).toEqual([200, ...Array(5).fill(409)])
    expect(await auditFaults(desks.app.db.read)).toEqual([])
  })

  test('is answered once under a key, and no answer or note stands in the trail', async () => {
    const desks = await makeDesks()
    const { app, provider } = desks
    const id = await share(desks)
    const key = freshKey()
    const first = await answerOf(say(desks, id, [opinion], provider.as('owner'), key), 200)
    expect(await answerOf(say(desks, id, [opinion], provider.as('owner'), key), 200)).toEqual(first)
    const trail = await auditTrail(app.db.read)
    expect(trail.filter(({ action }) => action === 'assessor-answer.written').length).toBe(1)
    expect(JSON.stringify(trail)).not.toContain(opinion.note)
  })

  test('of one who left the provider is not there any more', async () => {
    const desks = await makeDesks()
    const { app, provider } = desks
    const id = await share(desks)
    const leaver = await newPerson(app, 'leaver@example.com')
    await join(provider.as('owner'), provider.id, leaver, 'assessor')
    await answerOf(leaver.get(pathOf(desks, id)), 200)
    const members = `/organisations/${provider.id}/members`
    const { members: rows } = await answerOf(leaver.get(members), 200)
    const own = rows.find((one: { userId: string }) => one.userId === leaver.userId)
    await answerOf(leaver.delete(`${members}/${own.id}?version=1`), 200)
    expect(await refusalOf(leaver.get(pathOf(desks, id)))).toEqual([404, 'not-found'])
  })
})

describe('a client’s report', () => {
  test('is by the firm’s answers or the assessor’s, and says whose', async () => {
    const desks = await makeDesks({ provider: ['viewer'] })
    const { provider } = desks
    const id = await share(desks)
    await answerOf(say(desks, id, [opinion]), 200)
    const path = `${pathOf(desks, id)}/report`
    const names: string[] = []
    for (const of of ['firm', 'assessor']) {
      const response = await provider.as('viewer').get(`${path}?format=xlsx&of=${of}&lang=zh`)
      expect(response.status).toBe(200)
      expect(response.headers.get('Content-Type')).toBe(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      )
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      const bytes = new Uint8Array(await response.arrayBuffer())
      const text = [...partsOf(bytes).values()].join('')
      expect(text).toContain('示例精密电路（珠海）有限公司')
      expect(text.includes('（示例服务商评估）')).toBe(of === 'assessor')
      names.push(response.headers.get('Content-Disposition') ?? '')
    }
    expect(names[0]).toMatch(/^attachment; filename="tidu-2026-11-20-[0-9a-f]{8}\.xlsx"$/)
    expect(names[1]).not.toBe(names[0])
    for (const query of ['', '?format=txt', '?format=pdf&of=bureau', '?format=pdf&lang=fr']) {
      expect(await refusalOf(provider.as('viewer').get(`${path}${query}`))).toEqual([
        400,
        'invalid',
      ])
    }
  })
})
