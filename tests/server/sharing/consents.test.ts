import { describe, expect, test } from 'vitest'
import { answerOf, refusalOf } from '../auth/make.ts'
import { newPerson } from '../people.ts'
import { firmStep, makeDesks, share, submit, withdraw } from './make.ts'

describe('the comparison without names', () => {
  test('is agreed to and left by the owner, on the version that was read', async () => {
    const { app, firm, provider } = await makeDesks({ firm: ['editor', 'viewer'] })
    const path = `/organisations/${firm.id}/benchmark`
    const owner = firm.as('owner')
    const none = { givenBy: null, givenAt: null, withdrawnBy: null, withdrawnAt: null }
    expect(await answerOf(firm.as('viewer').get(path), 200)).toEqual({
      ...{ version: 0, agreed: false },
      ...none,
    })
    const yes = { version: 0, agreed: true }
    expect(await refusalOf(firm.as('editor').put(path, yes))).toEqual([403, 'forbidden'])
    const stranger = await newPerson(app, 'stranger@example.com')
    expect(await refusalOf(stranger.put(path, yes))).toEqual([404, 'not-found'])
    const ofProvider = `/organisations/${provider.id}/benchmark`
    expect(await refusalOf(provider.as('owner').put(ofProvider, yes))).toEqual([403, 'forbidden'])

    expect(await answerOf(owner.put(path, yes), 200)).toEqual({ version: 1, agreed: true })
    expect(await refusalOf(owner.put(path, { version: 0, agreed: false }))).toEqual([
      409,
      'conflict',
    ])
    expect(await refusalOf(owner.put(path, { version: 1, agreed: true }))).toEqual([
      409,
      'conflict',
    ])
    expect(await answerOf(owner.put(path, { version: 1, agreed: false }), 200)).toEqual({
      version: 2,
      agreed: false,
    })
    expect(await answerOf(owner.put(path, { version: 2, agreed: true }), 200)).toEqual({
      version: 3,
      agreed: true,
    })
    // The first yes had version 1 too: it does not pass for the one that stands.
    expect(await refusalOf(owner.put(path, { version: 1, agreed: false }))).toEqual([
      409,
      'conflict',
    ])
  })

  test('agreed to ten times at once is agreed to once', async () => {
    const { firm } = await makeDesks()
    const path = `/organisations/${firm.id}/benchmark`
    const tries = await Promise.all(
      Array.from({ length: 10 }, () => firm.as('owner').put(path, { version: 0, agreed: true })),
    )
    expect(tries.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)])
    const { consents } = await answerOf(
      firm.as('owner').get(`/organisations/${firm.id}/consents`),
      200,
    )
    expect(consents.length).toBe(1)
  })
})

describe('the consent ledger', () => {
  test('tells what was given to whom, by whom, and since when it is withdrawn, the latest first', async () => {
    const desks = await makeDesks({ firm: ['viewer'] })
    const { app, firm, provider, bureau, workbook } = desks
    const owner = firm.as('owner')
    const start = app.time.now
    const shared = await share(desks)
    app.time.now = start + 1000
    const submitted = await submit(desks)
    app.time.now = start + 2000
    await answerOf(
      owner.put(`/organisations/${firm.id}/benchmark`, { version: 0, agreed: true }),
      200,
    )
    app.time.now = start + 3000
    await answerOf(withdraw(desks, shared), 200)
    app.time.now = start + 4000
    await answerOf(firmStep(desks, submitted, 'withdraw', 1), 200)

    const path = `/organisations/${firm.id}/consents`
    const { consents } = await answerOf(firm.as('viewer').get(path), 200)
    const book = { id: workbook, name: '2026年自评' }
    expect(consents).toEqual([
      {
        ...{ kind: 'benchmark', id: consents[0].id, to: null, workbook: null, round: null },
        ...{ purpose: null, givenBy: '厂长甲', givenAt: start + 2000 },
        ...{ withdrawnBy: null, withdrawnAt: null },
      },
      {
        ...{ kind: 'submission', id: submitted, to: { id: bureau.id, name: '金湾区工信局' } },
        ...{ workbook: book, round: 1, purpose: null, givenBy: '厂长甲', givenAt: start + 1000 },
        ...{ withdrawnBy: '厂长甲', withdrawnAt: start + 4000 },
      },
      {
        ...{ kind: 'share', id: shared, to: { id: provider.id, name: '示例服务商' } },
        ...{ workbook: book, round: null, purpose: '现场诊断', givenBy: '厂长甲', givenAt: start },
        ...{ withdrawnBy: '厂长甲', withdrawnAt: start + 3000 },
      },
    ])
    const stranger = await newPerson(app, 'stranger@example.com')
    expect(await refusalOf(stranger.get(path))).toEqual([404, 'not-found'])
  })
})
