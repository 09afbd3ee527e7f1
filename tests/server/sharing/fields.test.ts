import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import * as review from '../../../server/schemas/review.ts'
import * as sharing from '../../../server/schemas/sharing.ts'
import { answerOf } from '../auth/make.ts'
import type { Person } from '../people.ts'
import { bureauOf, bureauStep, makeDesks, share, submit, writeNote } from './make.ts'

const isAllowed = async (person: Person, path: string, schema: z.ZodType, at?: string) => {
  const body = await answerOf(person.get(path), 200)
  const parsed = schema.safeParse(at === undefined ? body : body[at][0])
  expect([path, parsed.error?.issues ?? []]).toEqual([path, []])
}

describe('what each role receives', () => {
  test('holds no field that its schema does not name', async () => {
    const desks = await makeDesks({ firm: ['viewer'], provider: ['viewer'], bureau: ['viewer'] })
    const { firm, provider, bureau, admin } = desks
    const city = await bureauOf(desks, '珠海市工信局', 'gd/zhuhai')
    const shared = await share(desks)
    const items = [{ key: 'answers.sme.q2', value: 'B', note: '未见', version: 0 }]
    const client = `/organisations/${provider.id}/clients`
    await answerOf(provider.as('owner').put(`${client}/${shared}/answers`, { items }), 200)
    const id = await submit(desks)
    await answerOf(bureauStep(desks, id, 'start', { version: 1 }), 200)
    await answerOf(writeNote(desks, id, { key: 'answers.sme.q2', value: 'B', note: '未见' }), 200)
    await answerOf(writeNote(desks, id, { note: '内部', internal: true }), 200)
    const own = `/organisations/${firm.id}`
    await answerOf(firm.as('owner').put(`${own}/benchmark`, { version: 0, agreed: true }), 200)

    for (const role of ['owner', 'viewer'] as const) {
      const member = firm.as(role)
      await isAllowed(member, `${own}/shares`, sharing.ShareSeen, 'shares')
      await isAllowed(member, `${own}/shares/${shared}`, sharing.ShareTold)
      await isAllowed(member, `${own}/benchmark`, sharing.Benchmark)
      await isAllowed(member, `${own}/consents`, sharing.ConsentSeen, 'consents')
      await isAllowed(member, `${own}/submissions`, review.SubmissionSeen, 'submissions')
      await isAllowed(member, `${own}/submissions/${id}`, review.SubmissionDesk)
      await isAllowed(member, `${own}/submissions/${id}/rounds/1`, review.FrozenRound)
      const assessor = provider.as(role)
      await isAllowed(assessor, client, sharing.ClientSeen, 'clients')
      await isAllowed(assessor, `${client}/${shared}`, sharing.ClientDesk)
    }
    for (const [person, office] of [
      [bureau.as('owner'), bureau.id],
      [bureau.as('viewer'), bureau.id],
      [admin, city],
    ] as const) {
      const queue = `/organisations/${office}/queue`
      await isAllowed(person, queue, review.CaseSeen, 'cases')
      await isAllowed(person, `${queue}/${id}`, review.CaseDesk)
      await isAllowed(person, `${queue}/${id}/rounds/1`, review.FrozenRound)
      await isAllowed(person, `${queue}/${id}/result`, review.CaseResult)
    }
  })

  test('names reviewers to their own bureau alone, and nobody of the firm to anyone else', async () => {
    const desks = await makeDesks({ bureau: ['viewer'] })
    const { app, firm, bureau, admin } = desks
    const city = await bureauOf(desks, '珠海市工信局', 'gd/zhuhai')
    const id = await submit(desks)
    await answerOf(bureauStep(desks, id, 'start', { version: 1 }), 200)
    await answerOf(writeNote(desks, id, { note: '属实' }), 200)
    const writer = async (person: Person, office: string) =>
      (await answerOf(person.get(`/organisations/${office}/queue/${id}`), 200)).notes[0].writtenBy
    expect(await writer(bureau.as('viewer'), bureau.id)).toBe('管理员')
    expect(await writer(admin, city)).toBe(null)
    const told = await firm.as('owner').get(`/organisations/${firm.id}/submissions/${id}`)
    expect(await told.text()).not.toContain('管理员')
    for (const path of [`/organisations/${bureau.id}/queue`, `/organisations/${city}/queue`]) {
      for (const part of ['', `/${id}`, `/${id}/rounds/1`]) {
        const text = await (await admin.get(`${path}${part}`)).text()
        expect([text.includes('厂长甲'), text.includes(firm.as('owner').userId)]).toEqual([
          false,
          false,
        ])
      }
    }
    expect(app.logged.join('\n')).not.toContain('属实')
  })
})
