import { describe, expect, test } from 'vitest'
import { auditFaults, auditTrail } from '../../../db/queries/audit.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { beforeNextWrite } from '../meanwhile.ts'
import { freshKey, newOrganisation, newPerson } from '../people.ts'
import { type Desks, makeDesks, newWorkbook, share, withdraw } from './make.ts'

const given = ({ workbook, provider }: Desks) => ({
  workbookId: workbook,
  providerId: provider.id,
  purpose: '现场诊断',
})

describe('a share', () => {
  test('is not given to a provider that goes at that moment', async () => {
    const desks = await makeDesks()
    const { app, firm, provider } = desks
    const owner = provider.as('owner')
    const path = `/organisations/${firm.id}/shares`
    const give = (providerId: string) =>
      refusalOf(firm.as('owner').post(path, { ...given(desks), providerId }))
    const own = `/organisations/${provider.id}`
    beforeNextWrite(app, () => answerOf(owner.delete(`${own}?version=1`), 200))
    expect(await give(provider.id)).toEqual([409, 'conflict'])
    const other = await newOrganisation(owner, { kind: 'provider', name: '乙方' })
    const erasing = () => owner.post(`/organisations/${other}/erase`, { version: 1, name: '乙方' })
    beforeNextWrite(app, () => answerOf(erasing(), 200))
    expect(await give(other)).toEqual([409, 'conflict'])
    expect((await answerOf(firm.as('owner').get(path), 200)).shares).toEqual([])
    expect(await auditFaults(app.db.read)).toEqual([])
  })

  test('is given by the firm’s owner alone; its members read it, and nobody else', async () => {
    const desks = await makeDesks({ firm: ['editor', 'viewer'], provider: ['assessor'] })
    const { app, firm, provider } = desks
    const path = `/organisations/${firm.id}/shares`
    const stranger = await newPerson(app, 'stranger@example.com')
    for (const role of ['editor', 'viewer'] as const) {
      expect(await refusalOf(firm.as(role).post(path, given(desks)))).toEqual([403, 'forbidden'])
    }
    expect(await refusalOf(stranger.post(path, given(desks)))).toEqual([404, 'not-found'])
    expect(await refusalOf(stranger.get(path))).toEqual([404, 'not-found'])
    const own = `/organisations/${provider.id}/shares`
    expect(await refusalOf(provider.as('owner').get(own))).toEqual([403, 'forbidden'])
    const id = await share(desks)
    const { shares } = await answerOf(firm.as('viewer').get(path), 200)
    expect(shares).toEqual([
      {
        id,
        version: 1,
        workbook: { id: desks.workbook, name: '2026年自评' },
        provider: { id: provider.id, name: '示例服务商' },
        purpose: '现场诊断',
        givenBy: '厂长甲',
        givenAt: app.time.now,
        withdrawnBy: null,
        withdrawnAt: null,
      },
    ])
  })

  test('is of a workbook of the firm’s own, to a provider, once at a time', async () => {
    const desks = await makeDesks()
    const { app, firm, bureau } = desks
    const owner = firm.as('owner')
    const path = `/organisations/${firm.id}/shares`
    const other = await newPerson(app, 'other@example.com')
    const otherFirm = await newOrganisation(other, { kind: 'manufacturer', name: '另一厂' })
    const theirs = await newWorkbook(other, otherFirm)
    const notOurs = { ...given(desks), workbookId: theirs }
    expect(await refusalOf(owner.post(path, notOurs))).toEqual([404, 'not-found'])
    for (const providerId of [bureau.id, otherFirm, 'nobody']) {
      const wrong = await answerOf(owner.post(path, { ...given(desks), providerId }), 400)
      expect(wrong.issues).toEqual([{ path: 'providerId', message: 'no such provider' }])
    }
    const id = await share(desks)
    expect(await refusalOf(owner.post(path, given(desks)))).toEqual([409, 'conflict'])
    await answerOf(withdraw(desks, id), 200)
    await answerOf(owner.post(path, given(desks)), 201)
  })

  test('asked for ten times at once stands once', async () => {
    const desks = await makeDesks()
    const { firm } = desks
    const path = `/organisations/${firm.id}/shares`
    const tries = await Promise.all(
      Array.from({ length: 10 }, () => firm.as('owner').post(path, given(desks))),
    )
    expect(tries.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)])
    const { shares } = await answerOf(firm.as('owner').get(path), 200)
    expect(shares.length).toBe(1)
  })

  test('under the same key is given once and answers the same', async () => {
    const desks = await makeDesks()
    const { firm } = desks
    const path = `/organisations/${firm.id}/shares`
    const key = freshKey()
    const first = await answerOf(firm.as('owner').post(path, given(desks), key), 201)
    expect(await answerOf(firm.as('owner').post(path, given(desks), key), 201)).toEqual(first)
    const otherBody = { ...given(desks), purpose: '辅导' }
    expect(await refusalOf(firm.as('owner').post(path, otherBody, key))).toEqual([409, 'conflict'])
    const { shares } = await answerOf(firm.as('owner').get(path), 200)
    expect(shares.length).toBe(1)
  })

  test('is withdrawn on the version that was read, once, by the owner', async () => {
    const desks = await makeDesks({ firm: ['editor'] })
    const { app, firm, provider } = desks
    const id = await share(desks)
    const path = `/organisations/${firm.id}/shares/${id}`
    expect(await refusalOf(firm.as('editor').delete(`${path}?version=1`))).toEqual([
      403,
      'forbidden',
    ])
    const byProvider = `/organisations/${provider.id}/shares/${id}?version=1`
    expect(await refusalOf(provider.as('owner').delete(byProvider))).toEqual([403, 'forbidden'])
    expect(await refusalOf(withdraw(desks, id, 2))).toEqual([409, 'conflict'])
    expect(await refusalOf(firm.as('owner').delete(path))).toEqual([400, 'invalid'])
    const otherFirm = await newOrganisation(firm.as('owner'), {
      kind: 'manufacturer',
      name: '同一人的另一厂',
    })
    const elsewhere = `/organisations/${otherFirm}/shares/${id}?version=1`
    expect(await refusalOf(firm.as('owner').delete(elsewhere))).toEqual([404, 'not-found'])
    app.time.now += 1000
    await answerOf(withdraw(desks, id), 200)
    expect(await refusalOf(withdraw(desks, id, 2))).toEqual([409, 'conflict'])
    expect(await answerOf(firm.as('owner').get(path), 200)).toMatchObject({
      version: 2,
      withdrawnBy: '厂长甲',
      withdrawnAt: app.time.now,
    })
  })

  test('once withdrawn is nowhere for the provider, not even to a call that it has made before', async () => {
    const desks = await makeDesks({ provider: ['assessor', 'viewer'] })
    const { firm, provider } = desks
    const id = await share(desks)
    const path = `/organisations/${provider.id}/clients`
    const items = [{ key: 'answers.sme.q2', value: 'B', note: '现场未见', version: 0 }]
    const key = freshKey()
    const assessor = provider.as('assessor')
    await answerOf(assessor.put(`${path}/${id}/answers`, { items }, key), 200)
    await answerOf(withdraw(desks, id), 200)

    expect(await answerOf(assessor.get(path), 200)).toEqual({ clients: [] })
    for (const call of [
      assessor.get(`${path}/${id}`),
      assessor.get(`${path}/${id}/report?format=xlsx`),
      assessor.put(`${path}/${id}/answers`, { items }, key),
      assessor.put(`${path}/${id}/answers`, { items: [{ ...items[0], version: 1 }] }),
      provider.as('owner').get(`${path}/${id}`),
    ]) {
      expect(await refusalOf(call)).toEqual([404, 'not-found'])
    }
    const kept = await answerOf(firm.as('owner').get(`/organisations/${firm.id}/shares/${id}`), 200)
    expect(kept.answers).toEqual([
      { key: 'answers.sme.q2', value: 'B', note: '现场未见', changedAt: desks.app.time.now },
    ])
  })

  test('is seen by nobody while its workbook or its firm is in the trash', async () => {
    const desks = await makeDesks()
    const { firm, provider, workbook } = desks
    const owner = firm.as('owner')
    const id = await share(desks)
    const client = () => provider.as('owner').get(`/organisations/${provider.id}/clients/${id}`)
    await answerOf(client(), 200)
    const books = `/organisations/${firm.id}/workbooks/${workbook}`
    const { version } = await answerOf(owner.delete(`${books}?version=1`), 200)
    expect(await refusalOf(client())).toEqual([404, 'not-found'])
    await answerOf(owner.post(`${books}/restore`, { version }), 200)
    await answerOf(client(), 200)
    await answerOf(owner.delete(`/organisations/${firm.id}?version=1`), 200)
    expect(await refusalOf(client())).toEqual([404, 'not-found'])
  })

  test('leaves an audit trail without its purpose, and no fault in it', async () => {
    const desks = await makeDesks()
    const id = await share(desks)
    await answerOf(withdraw(desks, id), 200)
    const entries = (await auditTrail(desks.app.db.read)).filter(({ action }) =>
      action.startsWith('share.'),
    )
    expect(entries.map(({ action, otherId, subject }) => [action, otherId, subject])).toEqual([
      ['share.given', desks.provider.id, `shares/${id}`],
      ['share.withdrawn', desks.provider.id, `shares/${id}`],
    ])
    expect(JSON.stringify(entries)).not.toContain('现场诊断')
    expect(await auditFaults(desks.app.db.read)).toEqual([])
  })
})
