import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../assessments/canonical-json.ts'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import { auditFaults, auditTrail } from '../../../db/queries/audit.ts'
import { submissions } from '../../../db/tables/sharing.ts'
import { requestExample } from '../../../server/request-example.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { beforeNextWrite } from '../meanwhile.ts'
import { freshKey, newOrganisation, newPerson } from '../people.ts'
import {
  answer,
  bureauOf,
  bureauStep,
  CREDIT_CODE,
  FIRM,
  firmStep,
  makeDesks,
  newWorkbook,
  share,
  submit,
} from './make.ts'

const sha256Of = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex')

describe('a submission', () => {
  test('is not laid before a bureau that goes at that moment', async () => {
    for (const how of ['trash', 'erase'] as const) {
      const { app, firm, bureau, admin, workbook } = await makeDesks()
      const own = `/organisations/${bureau.id}`
      const named = { version: 1, name: '金湾区工信局' }
      beforeNextWrite(app, () =>
        answerOf(
          how === 'trash' ? admin.delete(`${own}?version=1`) : admin.post(`${own}/erase`, named),
          200,
        ),
      )
      const path = `/organisations/${firm.id}/submissions`
      const body = { workbookId: workbook }
      expect(await refusalOf(firm.as('owner').post(path, body))).toEqual([409, 'conflict'])
      expect(await app.db.read.$count(submissions)).toBe(0)
      expect(await auditFaults(app.db.read)).toEqual([])
    }
  })

  test('freezes the request, the day and the result, under hashes that anyone computes again', async () => {
    const desks = await makeDesks({ firm: ['viewer'] })
    const { firm, workbook, bureau, app } = desks
    const id = await submit(desks)
    const path = `/organisations/${firm.id}/submissions`
    const seen = {
      ...{ id, version: 1, workbook: { id: workbook, name: '2026年自评' } },
      ...{ bureau: { id: bureau.id, name: '金湾区工信局' }, area: 'gd/zhuhai/jinwan' },
      ...{ state: 'submitted', round: 1, submittedAt: app.time.now, changedAt: app.time.now },
    }
    expect(await answerOf(firm.as('viewer').get(path), 200)).toEqual({ submissions: [seen] })

    const { request, result, notebook, ...head } = await answerOf(
      firm.as('viewer').get(`${path}/${id}/rounds/1`),
      200,
    )
    const { asOf, ...said } = requestExample
    expect(request).toEqual({ ...said, asOf: '2026-11-20' })
    expect(result).toEqual(evaluate(request, catalogue, '2026-11-20'))
    // What was put aside as not known yet is nobody else's.
    expect(notebook).toEqual({ evidence: { 'sme.q1': '设备台账，2026年3月' } })
    const sme = result.ladders['sme-digital-2024']
    const smart = result.ladders['smart-factory-2025']
    expect(head).toEqual({
      ...{ round: 1, name: FIRM, creditCode: CREDIT_CODE, industry: null },
      ...{ catalogueVersion: catalogue.version, catalogueSha256: catalogue.sha256 },
      ...{ answersSha256: sha256Of(request), resultSha256: sha256Of(result) },
      ...{ smeLevel: sme.level, smeStatus: sme.status, tier: smart.tier },
      ...{ tierStatus: smart.status, submittedAt: app.time.now },
    })
    const { rounds, notes, ...rest } = await answerOf(firm.as('viewer').get(`${path}/${id}`), 200)
    expect(rest).toEqual(seen)
    expect(rounds).toEqual([{ ...head, submittedBy: '厂长甲' }])
    expect(notes).toEqual([])
    for (const round of ['2', '0', 'x']) {
      const missing = firm.as('viewer').get(`${path}/${id}/rounds/${round}`)
      expect(await refusalOf(missing)).toEqual([404, 'not-found'])
    }
  })

  test('is the owner’s act, of a workbook of the firm’s own', async () => {
    const desks = await makeDesks({ firm: ['editor', 'viewer'] })
    const { app, firm, provider, bureau, workbook } = desks
    const path = `/organisations/${firm.id}/submissions`
    for (const role of ['editor', 'viewer'] as const) {
      expect(await refusalOf(firm.as(role).post(path, { workbookId: workbook }))).toEqual([
        403,
        'forbidden',
      ])
    }
    for (const [person, id] of [
      [provider.as('owner'), provider.id],
      [bureau.as('owner'), bureau.id],
    ] as const) {
      const own = `/organisations/${id}/submissions`
      expect(await refusalOf(person.post(own, { workbookId: workbook }))).toEqual([
        403,
        'forbidden',
      ])
    }
    const other = await newPerson(app, 'other@example.com')
    const otherFirm = await newOrganisation(other, {
      ...{ kind: 'manufacturer', name: '另一厂', area: 'gd/zhuhai/jinwan' },
    })
    const theirs = `/organisations/${otherFirm}/submissions`
    expect(await refusalOf(other.post(path, { workbookId: workbook }))).toEqual([404, 'not-found'])
    expect(await refusalOf(other.post(theirs, { workbookId: workbook }))).toEqual([
      404,
      'not-found',
    ])
    const id = await submit(desks)
    for (const call of [
      other.get(`${theirs}/${id}`),
      other.get(`${theirs}/${id}/rounds/1`),
      other.post(`${theirs}/${id}/withdraw`, { version: 1 }),
      other.post(`${theirs}/${id}/resubmit`, { version: 1 }),
    ]) {
      expect(await refusalOf(call)).toEqual([404, 'not-found'])
    }
    for (const step of ['withdraw', 'resubmit']) {
      const refused = firm.as('editor').post(`${path}/${id}/${step}`, { version: 1 })
      expect(await refusalOf(refused)).toEqual([403, 'forbidden'])
    }
  })

  test('goes to the narrowest bureau whose area holds the firm’s', async () => {
    const desks = await makeDesks()
    const city = await bureauOf(desks, '珠海市工信局', 'gd/zhuhai')
    await bureauOf(desks, '香洲区科工信局', 'gd/zhuhai/xiangzhou')
    const own = `/organisations/${desks.firm.id}/submissions`
    const id = await submit(desks)
    const bureauIn = async () =>
      (await answerOf(desks.firm.as('owner').get(`${own}/${id}`), 200)).bureau.id
    expect(await bureauIn()).toBe(desks.bureau.id)

    const inDoumen = await newOrganisation(desks.firm.as('owner'), {
      ...{ kind: 'manufacturer', name: '斗门厂', area: 'gd/zhuhai/doumen' },
    })
    const workbookId = await newWorkbook(desks.firm.as('owner'), inDoumen)
    const path = `/organisations/${inDoumen}/submissions`
    const other = await answerOf(desks.firm.as('owner').post(path, { workbookId }), 201)
    const seen = await answerOf(desks.firm.as('owner').get(`${path}/${other.id}`), 200)
    expect([seen.bureau.id, seen.area]).toEqual([city, 'gd/zhuhai/doumen'])
  })

  test('of a firm that has not said where it stands goes by the area of its answers', async () => {
    const desks = await makeDesks({ area: null })
    const { firm, bureau } = desks
    const id = await submit(desks)
    const seen = await answerOf(
      firm.as('owner').get(`/organisations/${firm.id}/submissions/${id}`),
      200,
    )
    expect([seen.bureau.id, seen.area]).toEqual([bureau.id, 'gd/zhuhai/jinwan'])
  })

  test('without an area is refused by its name, and without a bureau plainly', async () => {
    const desks = await makeDesks({ area: null })
    const { firm } = desks
    const owner = firm.as('owner')
    const path = `/organisations/${firm.id}/submissions`
    await answer(desks, 'enterprise.area', null, 1)
    const wrong = await answerOf(owner.post(path, { workbookId: desks.workbook }), 400)
    expect(wrong.issues).toEqual([{ path: 'area', message: 'where the firm stands is not known' }])
    await answer(desks, 'enterprise.area', 'gd/foshan', 2)
    const none = await answerOf(owner.post(path, { workbookId: desks.workbook }), 409)
    expect(none.message).toBe('No bureau answers for gd/foshan yet')
  })

  test('is one at a time for each workbook, however often it is asked for at once', async () => {
    const desks = await makeDesks()
    const { firm, workbook } = desks
    const path = `/organisations/${firm.id}/submissions`
    const tries = await Promise.all(
      Array.from({ length: 6 }, () => firm.as('owner').post(path, { workbookId: workbook })),
    )
    expect(tries.map(({ status }) => status).sort()).toEqual([201, ...Array(5).fill(409)])
    const { submissions } = await answerOf(firm.as('owner').get(path), 200)
    expect(submissions.length).toBe(1)
    await answerOf(firmStep(desks, submissions[0].id, 'withdraw', 1), 200)
    await submit(desks)
  })

  test('under the same key is frozen once', async () => {
    const desks = await makeDesks()
    const { firm, workbook, app } = desks
    const path = `/organisations/${firm.id}/submissions`
    const key = freshKey()
    const send = () => firm.as('owner').post(path, { workbookId: workbook }, key)
    const first = await answerOf(send(), 201)
    app.time.now += 24 * 3600 * 1000
    expect(await answerOf(send(), 201)).toEqual(first)
    const { submissions } = await answerOf(firm.as('owner').get(path), 200)
    expect(submissions.length).toBe(1)
  })

  test('may name the version of the workbook that it means', async () => {
    const { firm, workbook } = await makeDesks()
    const path = `/organisations/${firm.id}/submissions`
    const stale = { workbookId: workbook, workbookVersion: 2 }
    expect(await refusalOf(firm.as('owner').post(path, stale))).toEqual([409, 'conflict'])
    await answerOf(firm.as('owner').post(path, { ...stale, workbookVersion: 1 }), 201)
  })

  test('of another round leaves the first as it was, to the byte', async () => {
    const desks = await makeDesks()
    const { firm, app } = desks
    const path = `/organisations/${firm.id}/submissions`
    const id = await submit(desks)
    const textOf = async (round: number) =>
      (await firm.as('owner').get(`${path}/${id}/rounds/${round}`)).text()
    const first = await textOf(1)
    await answerOf(bureauStep(desks, id, 'start', { version: 1 }), 200)
    await answerOf(
      bureauStep(desks, id, 'request-changes', { version: 2, note: '请补充证明' }),
      200,
    )
    await answer(desks, 'answers.sme.q2', 'C', 0)
    app.time.now += 24 * 3600 * 1000
    expect(await refusalOf(firmStep(desks, id, 'resubmit', 2))).toEqual([409, 'conflict'])
    const now = await answerOf(firmStep(desks, id, 'resubmit', 3), 200)
    expect(now).toEqual({ id, version: 4, state: 'resubmitted', round: 2 })

    expect(await textOf(1)).toBe(first)
    const second = JSON.parse(await textOf(2))
    expect(second.request).toEqual({
      ...JSON.parse(first).request,
      asOf: '2026-11-21',
      answers: { ...JSON.parse(first).request.answers, 'sme.q2': 'C' },
    })
    expect(second.answersSha256).toBe(sha256Of(second.request))
    expect(second.resultSha256).toBe(sha256Of(second.result))
    const { rounds } = await answerOf(firm.as('owner').get(`${path}/${id}`), 200)
    expect(rounds.map(({ round }: { round: number }) => round)).toEqual([1, 2])
    expect(await auditFaults(app.db.read)).toEqual([])
  })

  test('that was withdrawn is not there any more for any bureau', async () => {
    const desks = await makeDesks({ bureau: ['reviewer', 'viewer'] })
    const { firm, bureau, admin, app } = desks
    const city = await bureauOf(desks, '珠海市工信局', 'gd/zhuhai')
    const id = await submit(desks)
    const key = freshKey()
    const queue = `/organisations/${bureau.id}/queue`
    const start = () => bureau.as('reviewer').post(`${queue}/${id}/start`, { version: 1 }, key)
    await answerOf(start(), 200)
    await answerOf(firmStep(desks, id, 'withdraw', 2), 200)

    for (const [path, person] of [
      [queue, bureau.as('reviewer')],
      [queue, bureau.as('viewer')],
      [`/organisations/${city}/queue`, admin],
    ] as const) {
      expect(await answerOf(person.get(path), 200)).toEqual({ cases: [] })
      expect(await answerOf(person.get(`${path}?state=withdrawn`), 200)).toEqual({ cases: [] })
      for (const part of ['', '/rounds/1', '/result']) {
        expect(await refusalOf(person.get(`${path}/${id}${part}`))).toEqual([404, 'not-found'])
      }
    }
    expect(await refusalOf(start())).toEqual([404, 'not-found'])
    const confirm = bureau.as('reviewer').post(`${queue}/${id}/confirm`, { version: 3 })
    expect(await refusalOf(confirm)).toEqual([404, 'not-found'])
    const own = `/organisations/${firm.id}/submissions/${id}`
    expect((await answerOf(firm.as('owner').get(own), 200)).state).toBe('withdrawn')
    expect(await auditFaults(app.db.read)).toEqual([])
  })

  test('is hidden while its firm is in the trash', async () => {
    const desks = await makeDesks()
    const { firm, bureau } = desks
    const id = await submit(desks)
    await answerOf(firm.as('owner').delete(`/organisations/${firm.id}?version=1`), 200)
    const queue = `/organisations/${bureau.id}/queue`
    expect(await answerOf(bureau.as('owner').get(queue), 200)).toEqual({ cases: [] })
    expect(await refusalOf(bureau.as('owner').get(`${queue}/${id}`))).toEqual([404, 'not-found'])
  })

  test('tells a provider nothing, and no answer stands in the audit trail', async () => {
    const desks = await makeDesks()
    const { app, provider, firm } = desks
    await share(desks)
    const id = await submit(desks)
    const own = `/organisations/${provider.id}`
    for (const path of [`${own}/submissions`, `${own}/submissions/${id}`, `${own}/queue`]) {
      expect(await refusalOf(provider.as('owner').get(path))).toEqual([403, 'forbidden'])
    }
    const ofFirm = `/organisations/${firm.id}/submissions/${id}`
    expect(await refusalOf(provider.as('owner').get(ofFirm))).toEqual([404, 'not-found'])
    const trail = JSON.stringify(await auditTrail(app.db.read))
    for (const word of [FIRM, CREDIT_CODE, '设备台账', 'province-leading', '厂长甲']) {
      expect(trail).not.toContain(word)
    }
  })
})
