import { describe, expect, test } from 'vitest'
import { auditFaults, auditTrail } from '../../../db/queries/audit.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { makeApp } from '../make.ts'
import { freshKey, join, newAdministrator, newOrganisation, newPerson, staffed } from '../people.ts'

const firm = { kind: 'manufacturer', name: '示例厂', area: 'gd/zhuhai/jinwan' } as const

describe('an organisation', () => {
  test('its members and invitations are removed on a version; none is a problem that says so', async () => {
    const app = await makeApp()
    const person = await newPerson(app, 'li@example.com')
    const path = `/organisations/${await newOrganisation(person, firm)}`
    for (const below of ['', '/members/one', '/invitations/one']) {
      const { code, issues } = await answerOf(person.delete(`${path}${below}?version=x`), 400)
      expect([code, issues[0].path]).toEqual(['invalid', 'version'])
    }
  })

  test('is made by anyone who is signed in, who then owns it', async () => {
    const app = await makeApp()
    const person = await newPerson(app, 'li@example.com', '李')
    const made = await answerOf(
      person.post('/organisations', {
        ...firm,
        creditCode: ' ９１４４０４００１９２５４８２５６n ',
      }),
      201,
    )
    expect(made).toMatchObject({ version: 1, role: 'owner', creditCode: '91440400192548256N' })
    const me = await answerOf(person.get('/me'), 200)
    expect(me).toMatchObject({ name: '李', isAdmin: false, organisations: [made] })
  })

  test('names each field that is not what it should be', async () => {
    const app = await makeApp()
    const person = await newPerson(app, 'li@example.com')
    const wrong = { ...firm, area: 'gd', creditCode: '91440400192548256X', industryCode: 'A01' }
    const { issues } = await answerOf(person.post('/organisations', wrong), 400)
    expect(issues.map(({ path }: { path: string }) => path)).toEqual([
      'area',
      'creditCode',
      'industryCode',
    ])
  })

  test('that is a bureau is made by an administrator alone, one an area', async () => {
    const app = await makeApp()
    const admin = await newAdministrator(app)
    const person = await newPerson(app, 'li@example.com')
    const bureau = { kind: 'bureau', name: '示例局', area: 'gd/zhuhai' }
    expect(await refusalOf(person.post('/organisations', bureau))).toEqual([403, 'forbidden'])
    await answerOf(admin.post('/organisations', bureau), 201)
    expect(await refusalOf(admin.post('/organisations', bureau))).toEqual([409, 'conflict'])
  })

  test('that is a bureau stays in its area, unless an administrator moves it', async () => {
    const app = await makeApp()
    const admin = await newAdministrator(app)
    const owner = await newPerson(app, 'owner@example.com')
    const bureau = { kind: 'bureau', name: '示例局', area: 'gd/zhuhai/xiangzhou' } as const
    const id = await newOrganisation(admin, bureau)
    await join(admin, id, owner, 'owner')
    const path = `/organisations/${id}`
    const wide = { version: 1, name: '示例局', area: 'gd' }
    expect(await refusalOf(owner.put(path, wide))).toEqual([403, 'forbidden'])
    const named = await answerOf(owner.put(path, { version: 1, name: '新名' }), 200)
    expect(named).toMatchObject({ version: 2, area: bureau.area })
    const moved = await answerOf(admin.put(path, { ...wide, version: 2, area: 'gd/zhuhai' }), 200)
    expect(moved.area).toBe('gd/zhuhai')
  })

  test('that is a bureau shares its area with no other, also out of the trash or at once', async () => {
    const app = await makeApp()
    const admin = await newAdministrator(app)
    const bureau = { kind: 'bureau', name: '示例局', area: 'gd/zhuhai' } as const
    const id = await newOrganisation(admin, bureau)
    await answerOf(admin.delete(`/organisations/${id}?version=1`), 200)
    const two = await Promise.all([
      admin.post('/organisations', bureau),
      admin.post('/organisations', bureau),
    ])
    expect(two.map(({ status }) => status).sort()).toEqual([201, 409])
    const back = admin.post(`/organisations/${id}/restore`, { version: 2 })
    expect(await refusalOf(back)).toEqual([409, 'conflict'])
  })

  test('is changed by its owner on the version that was read, and by nobody else', async () => {
    const app = await makeApp()
    const owner = await newPerson(app, 'owner@example.com')
    const { id, as } = await staffed(app, owner, firm, ['owner', 'editor', 'viewer'])
    const stranger = await newPerson(app, 'stranger@example.com')
    const change = { version: 1, name: '新名', area: firm.area }
    const path = `/organisations/${id}`
    expect(await refusalOf(as('editor').put(path, change))).toEqual([403, 'forbidden'])
    expect(await refusalOf(as('viewer').put(path, change))).toEqual([403, 'forbidden'])
    expect(await refusalOf(stranger.put(path, change))).toEqual([404, 'not-found'])
    expect(await refusalOf(stranger.get(path))).toEqual([404, 'not-found'])
    const changed = await answerOf(owner.put(path, change), 200)
    expect(changed).toMatchObject({ version: 2, name: '新名' })
    expect(await refusalOf(owner.put(path, change))).toEqual([409, 'conflict'])
  })

  test('goes into the trash, where nothing but its way back is open', async () => {
    const app = await makeApp()
    const owner = await newPerson(app, 'owner@example.com')
    const id = await newOrganisation(owner, firm)
    const path = `/organisations/${id}`
    await answerOf(owner.delete(`${path}?version=1`), 200)
    expect(await refusalOf(owner.get(`${path}/members`))).toEqual([409, 'conflict'])
    expect((await answerOf(owner.get(path), 200)).deletedAt).toBe(app.time.now)
    await answerOf(owner.post(`${path}/restore`, { version: 2 }), 200)
    await answerOf(owner.get(`${path}/members`), 200)
  })
})

describe('a write', () => {
  test('under the same key and body answers the same and does nothing twice', async () => {
    const app = await makeApp()
    const person = await newPerson(app, 'li@example.com')
    const key = freshKey()
    const first = await answerOf(person.post('/organisations', firm, key), 201)
    expect(await answerOf(person.post('/organisations', firm, key), 201)).toEqual(first)
    expect((await answerOf(person.get('/me'), 200)).organisations).toHaveLength(1)
    const other = { ...firm, name: '另一家' }
    expect(await refusalOf(person.post('/organisations', other, key))).toEqual([409, 'conflict'])
    expect(await auditTrail(app.db.read)).toHaveLength(1)
  })

  test('ten times at once under one key is done once', async () => {
    const app = await makeApp()
    const person = await newPerson(app, 'li@example.com')
    const key = freshKey()
    const calls = Array.from({ length: 10 }, () => person.post('/organisations', firm, key))
    const answers = await Promise.all(calls.map((call) => answerOf(call, 201)))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(await auditFaults(app.db.read)).toEqual([])
  })

  test('needs its key, and another person’s key is another key', async () => {
    const app = await makeApp()
    const [li, wang] = [await newPerson(app, 'li@e.com'), await newPerson(app, 'wang@e.com')]
    const answer = await li.browser.send('POST', '/api/organisations', firm)
    const { issues } = await answerOf(answer, 400)
    expect(issues[0].path).toBe('Idempotency-Key')
    const key = freshKey()
    const one = await answerOf(li.post('/organisations', firm, key), 201)
    const other = await answerOf(wang.post('/organisations', firm, key), 201)
    expect(one.id).not.toBe(other.id)
  })

  test('from a page of another origin is refused', async () => {
    const app = await makeApp()
    const person = await newPerson(app, 'li@example.com')
    const headers = { Origin: 'https://evil.example', 'Idempotency-Key': freshKey() }
    const answer = await person.browser.send('POST', '/api/organisations', firm, headers)
    expect(await refusalOf(answer)).toEqual([403, 'forbidden'])
  })
})

describe('members', () => {
  const world = async () => {
    const app = await makeApp()
    const owner = await newPerson(app, 'owner@example.com')
    const made = await staffed(app, owner, firm, ['owner', 'editor', 'viewer'])
    const path = `/organisations/${made.id}/members`
    const { members } = await answerOf(owner.get(path), 200)
    const idOf = (role: string): string =>
      members.find((member: { role: string }) => member.role === role).id
    return { ...made, app, owner, path, idOf }
  }

  test('are seen by all members, and an owner gives another role', async () => {
    const { as, owner, path, idOf } = await world()
    const { members } = await answerOf(as('viewer').get(path), 200)
    expect(members.map(({ role }: { role: string }) => role).sort()).toEqual([
      'editor',
      'owner',
      'viewer',
    ])
    const body = { version: 1, role: 'viewer' }
    expect(await refusalOf(as('editor').put(`${path}/${idOf('viewer')}`, body))).toEqual([
      403,
      'forbidden',
    ])
    await answerOf(owner.put(`${path}/${idOf('editor')}`, body), 200)
    const now = await answerOf(owner.get(path), 200)
    const editor = now.members.find(({ id }: { id: string }) => id === idOf('editor'))
    expect(editor).toMatchObject({ role: 'viewer', version: 2 })
    const reviewer = { version: 2, role: 'reviewer' }
    expect(await refusalOf(owner.put(`${path}/${idOf('editor')}`, reviewer))).toEqual([
      400,
      'invalid',
    ])
  })

  test('always hold an owner, also when two owners go at once', async () => {
    const { as, owner, path, idOf } = await world()
    const gone = { version: 1, role: 'viewer' }
    expect(await refusalOf(owner.put(`${path}/${idOf('owner')}`, gone))).toEqual([409, 'conflict'])
    await answerOf(owner.put(`${path}/${idOf('editor')}`, { version: 1, role: 'owner' }), 200)
    const answers = await Promise.all([
      owner.delete(`${path}/${idOf('owner')}?version=1`),
      as('editor').delete(`${path}/${idOf('editor')}?version=2`),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('write nothing once they have lost their role, however late the body of a call comes', async () => {
    const { id, app, as, owner, idOf } = await world()
    const path = `/organisations/${id}`
    const second = { version: 1, role: 'owner' }
    await answerOf(owner.put(`${path}/members/${idOf('editor')}`, second), 200)
    let send: (text: string) => void = () => {}
    const late = new ReadableStream({
      start: (body) => {
        send = (text) => {
          body.enqueue(new TextEncoder().encode(text))
          body.close()
        }
      },
    })
    const text = JSON.stringify({ role: 'owner' })
    const answer = app.app.request(`http://localhost/api${path}/invitations`, {
      method: 'POST',
      headers: {
        ...{ 'Content-Type': 'application/json', Origin: 'http://localhost' },
        ...{ 'Idempotency-Key': freshKey(), 'Content-Length': String(text.length) },
        Cookie: as('editor').browser.cookie(),
      },
      body: late,
      duplex: 'half',
    } as RequestInit)
    await answerOf(owner.delete(`${path}/members/${idOf('editor')}?version=2`), 200)
    send(text)
    expect((await answer).status).not.toBe(201)
    const { invitations } = await answerOf(owner.get(`${path}/invitations`), 200)
    expect(invitations.filter(({ state }: { state: string }) => state === 'open')).toEqual([])
  })

  test('leave by themselves, take nobody along, and see nothing from then on', async () => {
    const { id, as, path, idOf } = await world()
    expect(await refusalOf(as('viewer').delete(`${path}/${idOf('editor')}?version=1`))).toEqual([
      403,
      'forbidden',
    ])
    await answerOf(as('viewer').delete(`${path}/${idOf('viewer')}?version=1`), 200)
    expect(await refusalOf(as('viewer').get(`/organisations/${id}`))).toEqual([404, 'not-found'])
  })
})

describe('an invitation', () => {
  const world = async () => {
    const app = await makeApp()
    const owner = await newPerson(app, 'owner@example.com')
    const id = await newOrganisation(owner, firm)
    const guest = await newPerson(app, 'guest@example.com')
    const path = `/organisations/${id}/invitations`
    const asked = (body: object) => answerOf(owner.post(path, body), 201)
    return { app, owner, id, guest, path, asked }
  }

  test('is accepted once, by whoever holds the link', async () => {
    const { app, guest, asked } = await world()
    const { token } = await asked({ role: 'editor' })
    const offered = await answerOf(guest.get(`/invitations/${token}`), 200)
    expect(offered).toMatchObject({
      organisation: { name: '示例厂' },
      role: 'editor',
      state: 'open',
    })
    await answerOf(guest.post(`/invitations/${token}/accept`), 200)
    const second = await newPerson(app, 'second@example.com')
    expect(await refusalOf(second.post(`/invitations/${token}/accept`))).toEqual([409, 'conflict'])
  })

  test('that names someone is nobody else’s', async () => {
    const { app, guest, asked } = await world()
    const { token } = await asked({ role: 'viewer', invitee: 'Wang@example.com' })
    expect(await refusalOf(guest.get(`/invitations/${token}`))).toEqual([404, 'not-found'])
    const wang = await newPerson(app, 'wang@example.com')
    await answerOf(wang.post(`/invitations/${token}/accept`), 200)
  })

  test('forged from a true id, or from another’s signature, opens nothing', async () => {
    const { guest, asked } = await world()
    const [one, other] = [await asked({ role: 'viewer' }), await asked({ role: 'owner' })]
    const [id] = other.token.split('.')
    const [, mac] = one.token.split('.')
    for (const token of [id, `${id}.`, `${id}.${mac}`, `${id}.${'0'.repeat(32)}`, 'x.y']) {
      expect(await refusalOf(guest.post(`/invitations/${token}/accept`))).toEqual([
        404,
        'not-found',
      ])
    }
  })

  test('is worth nothing once its maker is no owner any more', async () => {
    const { owner, id, guest, asked } = await world()
    await join(owner, id, guest, 'owner')
    const path = `/organisations/${id}`
    const { members } = await answerOf(owner.get(`${path}/members`), 200)
    const made = await answerOf(guest.post(`${path}/invitations`, { role: 'owner' }), 201)
    const own = members.find(({ userId }: { userId: string }) => userId === guest.userId)
    await answerOf(owner.delete(`${path}/members/${own.id}?version=1`), 200)
    expect(await refusalOf(guest.post(`/invitations/${made.token}/accept`))).toEqual([
      404,
      'not-found',
    ])
    const { token } = await asked({ role: 'viewer' })
    await answerOf(guest.post(`/invitations/${token}/accept`), 200)
  })

  test('is closed by revoking it, and by a week', async () => {
    const { app, owner, guest, path, asked } = await world()
    const one = await asked({ role: 'viewer' })
    await answerOf(owner.delete(`${path}/${one.id}?version=1`), 200)
    expect(await refusalOf(guest.post(`/invitations/${one.token}/accept`))).toEqual([
      409,
      'conflict',
    ])
    app.time.now += 1
    const two = await asked({ role: 'viewer' })
    app.time.now += 7 * 24 * 3600 * 1000
    expect(await refusalOf(guest.post(`/invitations/${two.token}/accept`))).toEqual([
      409,
      'conflict',
    ])
    const { invitations } = await answerOf(owner.get(path), 200)
    expect(
      invitations.map(({ state, token }: { state: string; token: string | null }) => [
        state,
        token,
      ]),
    ).toEqual([
      ['revoked', null],
      ['expired', null],
    ])
  })

  test('keeps the role that a member has', async () => {
    const { owner, id, guest, asked } = await world()
    await join(owner, id, guest, 'viewer')
    const { token } = await asked({ role: 'owner' })
    expect(await refusalOf(guest.post(`/invitations/${token}/accept`))).toEqual([409, 'conflict'])
  })
})

describe('the audit page', () => {
  test('tells its owner who did what, by kind of act, day and person, and holds nothing personal', async () => {
    const app = await makeApp()
    const owner = await newPerson(app, 'owner@example.com', '王工')
    const { id, as } = await staffed(app, owner, firm, ['owner', 'editor'])
    const path = `/organisations/${id}/audit`
    const { entries, next } = await answerOf(owner.get(path), 200)
    expect(entries.map(({ action }: { action: string }) => action)).toEqual([
      'invitation.accepted',
      'invitation.created',
      'organisation.created',
    ])
    expect(next).toBe(null)
    expect(entries[2].actor).toEqual({ id: owner.userId, name: '王工' })
    const some = await answerOf(owner.get(`${path}?action=invitation&actor=${owner.userId}`), 200)
    expect(some.entries).toHaveLength(1)
    const none = await answerOf(owner.get(`${path}?from=2026-11-21`), 200)
    expect(none.entries).toEqual([])
    const today = await answerOf(owner.get(`${path}?from=2026-11-20&to=2026-11-20`), 200)
    expect(today.entries).toHaveLength(3)
    expect(await refusalOf(as('editor').get(path))).toEqual([403, 'forbidden'])
    const kept = JSON.stringify(await auditTrail(app.db.read))
    for (const personal of ['示例厂', '王工', 'owner@', 'editor-'])
      expect(kept).not.toContain(personal)
  })

  test('names what the other side did by its organisation, and never its people', async () => {
    const app = await makeApp()
    const [owner, provider] = [
      await newPerson(app, 'owner@example.com', '王工'),
      await newPerson(app, 'provider@example.com', '陈工'),
    ]
    const id = await newOrganisation(owner, firm)
    const other = await newOrganisation(provider, { kind: 'provider', name: '示例服务商' })
    const at = `/organisations/${id}/workbooks`
    const workbook = await answerOf(owner.post(at, { name: '自查' }), 201)
    const items = [{ key: 'answers.sme.q2', value: 'C', version: 0 }]
    await answerOf(owner.put(`${at}/${workbook.id}/items`, { items }), 200)
    const shared = { workbookId: workbook.id, providerId: other, purpose: '诊断' }
    const share = await answerOf(owner.post(`/organisations/${id}/shares`, shared), 201)
    const seen = [{ key: 'answers.sme.q2', value: 'B', note: null, version: 0 }]
    const answers = `/organisations/${other}/clients/${share.id}/answers`
    await answerOf(provider.put(answers, { items: seen }), 200)
    const acts = async (person: typeof owner, organisation: string) => {
      const { entries } = await answerOf(person.get(`/organisations/${organisation}/audit`), 200)
      return entries
        .filter(({ action }: { action: string }) => /^(share|assessor)/.test(action))
        .map(({ action, actor, other: side }: Record<string, { name?: string } | null>) => [
          ...[action, actor?.name ?? null, side],
        ])
    }
    const firmSide = (acted: boolean) => ({ id, name: '示例厂', acted })
    const providerSide = (acted: boolean) => ({ id: other, name: '示例服务商', acted })
    expect(await acts(owner, id)).toEqual([
      ['assessor-answer.written', null, providerSide(true)],
      ['share.given', '王工', providerSide(false)],
    ])
    expect(await acts(provider, other)).toEqual([
      ['assessor-answer.written', '陈工', firmSide(false)],
      ['share.given', null, firmSide(true)],
    ])
  })

  test('is had as CSV that no spreadsheet runs', async () => {
    const app = await makeApp()
    const owner = await newPerson(app, 'owner@example.com', '=HYPERLINK("x")')
    const id = await newOrganisation(owner, firm)
    const answer = await owner.get(`/organisations/${id}/audit.csv`)
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    const [head, line] = (await answer.text()).split('\r\n')
    expect(head).toBe(
      'seq,at,actor,actorName,action,subject,other,otherName,otherActed,detail,sha256',
    )
    expect(line).toContain(`,"'=HYPERLINK(""x"")",organisation.created,`)
  })
})
