import { getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import { audited } from '../../../db/audited.ts'
import type { Database } from '../../../db/open-database.ts'
import { auditFaults, auditTrail } from '../../../db/queries/audit.ts'
import * as assessmentTables from '../../../db/tables/assessments.ts'
import * as auditTables from '../../../db/tables/audit.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { beforeNextWrite } from '../meanwhile.ts'
import { freshKey } from '../people.ts'
import { worldOfFile } from './full-firm.ts'
import { newWorkbook, saying } from './make.ts'

const world = worldOfFile()

/** Every row of every table but those of the accounts. */
async function everything({ read }: Database) {
  const others = [...Object.values(assessmentTables), ...Object.values(auditTables)]
  const tables = [...audited, ...others.filter((one) => is(one, SQLiteTable))]
  const rows: [string, object[]][] = []
  for (const table of tables) rows.push([getTableName(table), await read.select().from(table)])
  return Object.fromEntries(rows)
}

const counts = (tables: Record<string, object[]>) =>
  Object.fromEntries(
    audited.map((table) => [getTableName(table), tables[getTableName(table)]?.length]),
  )

const erase = (version = 1, name = '甲厂') => ({ version, name })

describe('erasing an organisation', () => {
  test('leaves nothing of it in any table, what was confirmed too', async () => {
    const { app, id, owner, bureau, full } = await world()
    const before = await everything(app.db)
    const { workbook, submission, share } = await full()
    const whole = counts(await everything(app.db))
    expect(Object.entries(whole).filter(([, rows]) => rows === 0)).toEqual([])
    const answered = await answerOf(owner.post(`/organisations/${id}/erase`, erase()), 200)
    expect(answered).toEqual({ erased: true })

    const after = await everything(app.db)
    const gone = {
      ...{ organisations: -1, memberships: -3, invitations: -2 },
      ...{ register_entries: 1, target_values: 1 },
    }
    const left = Object.entries(counts(after)).flatMap(([table, rows = 0]) => {
      const difference = rows - (before[table]?.length ?? 0)
      return difference === 0 ? [] : [[table, difference]]
    })
    expect(Object.fromEntries(left)).toEqual(gone)
    const { audit_entries: trail, register_entries: register, ...others } = after
    for (const one of [id, workbook, submission, share]) {
      expect(
        JSON.stringify(others).replaceAll(`POST /api/organisations/${id}/erase`, ''),
      ).not.toContain(one)
      expect(JSON.stringify(register)).not.toContain(one)
    }
    for (const word of [
      '甲厂',
      'geheim@example.com',
      '诊断',
      '现场所见',
      '请补台账',
      '营业执照',
      '台账',
    ]) {
      expect(JSON.stringify([others, trail])).not.toContain(word)
    }
    const about = (await auditTrail(app.db.read)).filter((one) => one.organisationId === id)
    expect(about.at(-1)).toMatchObject({
      ...{ action: 'organisation.erased', actorId: owner.userId, otherId: null },
      ...{ subject: `organisations/${id}`, detail: '{}' },
    })
    expect(about.length).toBeGreaterThan(10)
    expect(await auditFaults(app.db.read)).toEqual([])

    expect(await refusalOf(owner.get(`/organisations/${id}`))).toEqual([404, 'not-found'])
    expect((await answerOf(owner.get('/me'), 200)).organisations).toEqual([])
    expect(register).toHaveLength(1)
    expect(bureau).toBe(after.target_values?.map((row) => Reflect.get(row, 'bureauId'))[0])
  })

  test('is for an owner who names it on the version that stands, in the trash too', async () => {
    const { id, owner, editor, viewer, stranger } = await world()
    const path = `/organisations/${id}/erase`
    expect(await refusalOf(editor.post(path, erase()))).toEqual([403, 'forbidden'])
    expect(await refusalOf(viewer.post(path, erase()))).toEqual([403, 'forbidden'])
    expect(await refusalOf(stranger.post(path, erase()))).toEqual([404, 'not-found'])
    const other = await answerOf(owner.post(path, erase(1, '乙厂')), 400)
    expect(other.issues).toEqual([{ path: 'name', message: 'not the name of this organisation' }])
    expect(await refusalOf(owner.post(path, erase(2)))).toEqual([409, 'conflict'])
    await answerOf(owner.delete(`/organisations/${id}?version=1`), 200)
    expect(await refusalOf(owner.post(path, erase(1)))).toEqual([409, 'conflict'])
    await answerOf(owner.post(path, erase(2)), 200)
    expect(await refusalOf(owner.get(`/organisations/${id}`))).toEqual([404, 'not-found'])
    await answerOf(stranger.get('/me'), 200)
  })

  test('and writing into it at the same moment leave all of it or nothing', async () => {
    const { app, firm, id, owner, editor, at } = await world()
    const workbook = await newWorkbook(firm)
    const questions = ['q2', 'q3', 'q5', 'q8', 'q12', 'q13']
    const calls = await Promise.all([
      ...questions.map((question) =>
        editor.put(at(`/${workbook}/items`), saying([`answers.sme.${question}`, 'B'])),
      ),
      owner.post(`/organisations/${id}/erase`, erase()),
    ])
    expect(calls.at(-1)?.status).toBe(200)
    expect(calls.filter(({ status }) => ![200, 404].includes(status))).toEqual([])
    const { workbooks, workbook_items: items } = await everything(app.db)
    expect([workbooks, items]).toEqual([[], []])
    expect(await auditFaults(app.db.read)).toEqual([])
  })

  test('what was renamed meanwhile is not what was meant', async () => {
    const { app, id, owner } = await world()
    const path = `/organisations/${id}`
    const renamed = { version: 1, name: '新厂', area: 'gd/zhuhai/jinwan' }
    beforeNextWrite(app, () => answerOf(owner.put(path, renamed), 200))
    expect(await refusalOf(owner.post(`${path}/erase`, erase()))).toEqual([409, 'conflict'])
    expect(await answerOf(owner.get(path), 200)).toMatchObject({ version: 2, name: '新厂' })
  })

  test('of a provider ends what was shared with it; the firm keeps its own', async () => {
    const { app, id, owner, assessor, provider, full } = await world()
    const { workbook } = await full()
    const named = erase(1, '服务商')
    await answerOf(assessor.post(`/organisations/${provider}/erase`, named), 200)
    expect((await answerOf(owner.get(`/organisations/${id}/shares`), 200)).shares).toEqual([])
    const path = `/organisations/${id}/workbooks/${workbook}`
    expect((await answerOf(owner.get(path), 200)).items.length).toBeGreaterThan(5)
    expect(await auditFaults(app.db.read)).toEqual([])
  })

  test('of a bureau waits as long as there are cases of firms', async () => {
    const { app, admin, id, owner, bureau, full } = await world()
    await full()
    const path = `/organisations/${bureau}/erase`
    const named = erase(1, '金湾局')
    expect((await answerOf(admin.post(path, named), 409)).message).toBe(
      'Firms have submitted to this bureau: their cases stay',
    )
    await answerOf(owner.post(`/organisations/${id}/erase`, erase()), 200)
    await answerOf(admin.post(path, named), 200)
    const { target_values: stated, register_entries: register } = await everything(app.db)
    expect([stated, register?.length]).toEqual([[], 1])
    expect(await auditFaults(app.db.read)).toEqual([])
  })

  test('under a key that has done something else is refused', async () => {
    const { id, owner } = await world()
    const key = freshKey()
    await answerOf(owner.post('/organisations', { kind: 'provider', name: '丙' }, key), 201)
    expect(await refusalOf(owner.post(`/organisations/${id}/erase`, erase(), key))).toEqual([
      409,
      'conflict',
    ])
    await answerOf(owner.get(`/organisations/${id}`), 200)
  })
})
