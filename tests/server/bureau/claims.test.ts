import { describe, expect, test } from 'vitest'
import { auditFaults, auditTrail } from '../../../db/queries/audit.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { freshKey, join, newPerson, staffed } from '../people.ts'
import {
  type Bureaus,
  codeOf,
  entriesOf,
  file,
  imported,
  JINWAN,
  line,
  makeBureaus,
  newFirm,
  type Office,
} from './make.ts'

type Firm = Awaited<ReturnType<typeof newFirm>>

const claimed = ({ owner, path }: Firm, creditCode: string, key?: string) =>
  owner.post(`${path}/claims`, { creditCode, proof: '营业执照复印件' }, key)

async function newClaim(firm: Firm, creditCode: string): Promise<string> {
  return (await answerOf(claimed(firm, creditCode), 201)).id
}

const decided = ({ owner, path }: Office, id: string, body: object, key?: string) =>
  owner.post(`${path}/register/claims/${id}/decide`, body, key)

const confirm = { version: 1, decision: 'confirm' }
const refuse = { version: 1, decision: 'refuse', reason: '名称不符' }

const claimsSeenBy = async ({ owner, path }: Office) =>
  (await answerOf(owner.get(`${path}/register/claims`), 200)).claims

/** An entry of Jinwan, and the firm of its code. */
async function makeClaimed(): Promise<Bureaus & { readonly firm: Firm }> {
  const bureaus = await makeBureaus()
  await imported(bureaus.jinwan, file(line(1), line(2)))
  return { ...bureaus, firm: await newFirm(bureaus.app, codeOf(1)) }
}

describe('a claim', () => {
  test('is seen by its firm and by the bureaus of the entry’s area, each field by field', async () => {
    const { app, jinwan, xiangzhou, city, firm } = await makeClaimed()
    const answer = await answerOf(claimed(firm, ` ${codeOf(1).toLowerCase()} `), 201)
    expect(answer).toEqual({ id: answer.id, version: 1, state: 'pending' })
    const own = await answerOf(firm.owner.get(`${firm.path}/claims`), 200)
    expect(own.claims).toEqual([
      {
        ...{ id: answer.id, version: 1, state: 'pending', reason: null, proof: '营业执照复印件' },
        entry: { creditCode: codeOf(1), name: '企业1', area: JINWAN },
        ...{ madeBy: '厂长甲', madeAt: app.time.now, decidedAt: null },
      },
    ])
    const [entry] = await entriesOf(jinwan)
    expect(entry).toMatchObject({ claim: { id: answer.id, state: 'pending' } })
    const seen = {
      ...{ id: answer.id, version: 1, state: 'pending', reason: null, proof: '营业执照复印件' },
      entry: { id: entry?.id, creditCode: codeOf(1), name: '企业1', area: JINWAN },
      firm: { name: '示例厂', area: JINWAN, creditCode: codeOf(1) },
      ...{ madeAt: app.time.now, decidedAt: null, isTaken: false },
    }
    expect(await claimsSeenBy(jinwan)).toEqual([{ ...seen, ours: true }])
    expect(await claimsSeenBy(city)).toEqual([{ ...seen, ours: false }])
    expect(await claimsSeenBy(xiangzhou)).toEqual([])
    expect(JSON.stringify(await auditTrail(app.db.read))).not.toContain('营业执照')
  })

  test('is of the firm’s own credit code, and says what is missing', async () => {
    const { app, jinwan, firm } = await makeClaimed()
    const said = async (answer: Promise<Response>) => (await answerOf(answer, 400)).issues
    const message = 'not the credit code of this organisation'
    const strange = [{ path: 'creditCode', message }]
    expect(await said(claimed(firm, codeOf(2)))).toEqual(strange)
    expect(await said(claimed(firm, codeOf(3)))).toEqual(strange)
    expect(await said(claimed(firm, '123'))).toEqual([
      { path: 'creditCode', message: 'not a credit code: length' },
    ])
    const nameless = await newFirm(app, null)
    expect(await said(claimed(nameless, codeOf(1)))).toEqual([
      {
        path: 'creditCode',
        message: 'the organisation does not say its own credit code yet',
      },
    ])
    const unknown = await newFirm(app, codeOf(3))
    expect(await refusalOf(claimed(unknown, codeOf(3)))).toEqual([404, 'not-found'])
    expect(await claimsSeenBy(jinwan)).toEqual([])
  })

  test('is made once, by the owner, and once more after it was withdrawn', async () => {
    const { app, firm, jinwan } = await makeClaimed()
    const editor = await newPerson(app, 'editor@firm.example')
    await join(firm.owner, firm.id, editor, 'editor')
    const body = { creditCode: codeOf(1), proof: '营业执照' }
    expect(await refusalOf(editor.post(`${firm.path}/claims`, body))).toEqual([403, 'forbidden'])
    const key = freshKey()
    const first = await answerOf(claimed(firm, codeOf(1), key), 201)
    expect(await answerOf(claimed(firm, codeOf(1), key), 201)).toEqual(first)
    expect(await refusalOf(claimed(firm, codeOf(1)))).toEqual([409, 'conflict'])
    const withdraw = `${firm.path}/claims/${first.id}/withdraw`
    expect(await refusalOf(editor.post(withdraw, { version: 1 }))).toEqual([403, 'forbidden'])
    expect(await refusalOf(firm.owner.post(withdraw, { version: 2 }))).toEqual([409, 'conflict'])
    const stranger = await newFirm(app, codeOf(1))
    const strange = `${stranger.path}/claims/${first.id}/withdraw`
    expect(await refusalOf(stranger.owner.post(strange, { version: 1 }))).toEqual([
      404,
      'not-found',
    ])
    expect(await answerOf(firm.owner.post(withdraw, { version: 1 }), 200)).toEqual({
      ...{ id: first.id, version: 2, state: 'withdrawn' },
    })
    expect(await claimsSeenBy(jinwan)).toEqual([])
    expect(await refusalOf(decided(jinwan, first.id, { ...confirm, version: 2 }))).toEqual([
      404,
      'not-found',
    ])
    expect(await refusalOf(firm.owner.post(withdraw, { version: 2 }))).toEqual([409, 'conflict'])
    await newClaim(firm, codeOf(1))
    expect(await auditFaults(app.db.read)).toEqual([])
  })
})

describe('a decision', () => {
  test('is that of the bureau of the entry’s district: strangers find nothing, the city reads', async () => {
    const { jinwan, xiangzhou, city, firm } = await makeClaimed()
    const id = await newClaim(firm, codeOf(1))
    expect(await refusalOf(decided(xiangzhou, id, confirm))).toEqual([404, 'not-found'])
    expect(await refusalOf(decided(city, id, confirm))).toEqual([403, 'forbidden'])
    expect(await answerOf(decided(jinwan, id, confirm), 200)).toEqual({
      ...{ id, version: 2, state: 'confirmed' },
    })
    expect((await entriesOf(jinwan))[0]).toMatchObject({ claim: { id, state: 'confirmed' } })
  })

  test('is the city’s where no bureau answers for the district', async () => {
    const { app, city } = await makeBureaus()
    await imported(city, file(line(1, '斗门区')))
    const id = await newClaim(await newFirm(app, codeOf(1), 'gd/zhuhai/doumen'), codeOf(1))
    expect((await claimsSeenBy(city))[0].ours).toBe(true)
    await answerOf(decided(city, id, confirm), 200)
  })

  test('is for its reviewers, under the version that they read, and done once', async () => {
    const { app, admin } = await makeBureaus()
    const fields = { kind: 'bureau', name: '斗门区工信局', area: 'gd/zhuhai/doumen' } as const
    const roles = ['owner', 'editor', 'reviewer', 'publisher', 'viewer'] as const
    const { id: bureau, as } = await staffed(app, admin, fields, roles)
    const office = { id: bureau, owner: as('reviewer'), path: `/organisations/${bureau}` }
    await imported({ ...office, owner: as('owner') }, file(line(1, '斗门区')))
    const id = await newClaim(await newFirm(app, codeOf(1), 'gd/zhuhai/doumen'), codeOf(1))
    for (const role of ['editor', 'publisher', 'viewer'] as const) {
      const by = { ...office, owner: as(role) }
      expect(await refusalOf(decided(by, id, confirm))).toEqual([403, 'forbidden'])
      expect(await claimsSeenBy(by)).toHaveLength(1)
    }
    const stale = decided(office, id, { ...confirm, version: 2 })
    expect(await refusalOf(stale)).toEqual([409, 'conflict'])
    const key = freshKey()
    const first = await answerOf(decided(office, id, confirm, key), 200)
    expect(await answerOf(decided(office, id, confirm, key), 200)).toEqual(first)
    expect(await refusalOf(decided(office, id, { ...confirm, version: 2 }))).toEqual([
      409,
      'conflict',
    ])
    const made = (await auditTrail(app.db.read)).filter(({ action }) =>
      action.startsWith('claim.confirmed'),
    )
    expect(made).toHaveLength(1)
  })

  test('that refuses says why, and the firm reads it', async () => {
    const { app, jinwan, firm } = await makeClaimed()
    const id = await newClaim(firm, codeOf(1))
    const { issues } = await answerOf(decided(jinwan, id, { ...refuse, reason: null }), 400)
    expect(issues).toEqual([{ path: 'reason', message: 'say to the firm why' }])
    await answerOf(decided(jinwan, id, refuse), 200)
    const { claims } = await answerOf(firm.owner.get(`${firm.path}/claims`), 200)
    expect(claims).toMatchObject([
      { state: 'refused', reason: '名称不符', decidedAt: app.time.now },
    ])
    expect((await entriesOf(jinwan))[0]).toMatchObject({ claim: null })
    expect(JSON.stringify(await auditTrail(app.db.read))).not.toContain('名称不符')
    await newClaim(firm, codeOf(1))
  })

  test('never gives an entry to two firms; a confirmed claim can be refused', async () => {
    const { app, jinwan, firm } = await makeClaimed()
    const rival = await newFirm(app, codeOf(1))
    const [one, other] = [await newClaim(firm, codeOf(1)), await newClaim(rival, codeOf(1))]
    const answers = await Promise.all([
      decided(jinwan, one, confirm),
      decided(jinwan, other, confirm),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const [won, lost] = answers[0]?.status === 200 ? [one, other] : [other, one]
    const seen = await claimsSeenBy(jinwan)
    expect(seen.map(({ id, isTaken }: { id: string; isTaken: boolean }) => [id, isTaken])).toEqual([
      [lost, true],
      [won, false],
    ])
    await answerOf(decided(jinwan, won, { ...refuse, version: 2 }), 200)
    await answerOf(decided(jinwan, lost, confirm), 200)
    expect((await entriesOf(jinwan))[0]).toMatchObject({ claim: { id: lost, state: 'confirmed' } })
    expect(await auditFaults(app.db.read)).toEqual([])
  })

  test('does not confirm a firm that says another code by now', async () => {
    const { jinwan, firm } = await makeClaimed()
    const id = await newClaim(firm, codeOf(1))
    const changed = { version: 1, name: '示例厂', area: JINWAN, creditCode: codeOf(2) }
    await answerOf(firm.owner.put(firm.path, changed), 200)
    expect(await refusalOf(decided(jinwan, id, confirm))).toEqual([409, 'conflict'])
    await answerOf(decided(jinwan, id, refuse), 200)
  })
})
