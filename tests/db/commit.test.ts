import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { type Change, changeOf, commit, entrySha256, nextOf } from '../../db/commit.ts'
import { type Database, openDatabase } from '../../db/open-database.ts'
import { auditFaults, auditTrail } from '../../db/queries/audit.ts'
import { auditEntries, writeGuards } from '../../db/tables/audit.ts'
import { type Organisation, organisations } from '../../db/tables/organisations.ts'

const NOW = 1_795_000_000_000
const organisation = (n: number, fields: Partial<Organisation> = {}): Organisation => ({
  ...{ id: `org-${n}`, version: 1, kind: 'manufacturer', name: `厂${n}`, area: null },
  ...{ creditCode: null, industryCode: null, sizeClass: null, profile: null },
  ...{ createdAt: NOW, deletedAt: null },
  ...fields,
})
const noted = (subject: string) => ({
  ...{ at: NOW, actorId: 'user-1', action: 'organisation.changed', organisationId: subject },
  subject,
})
const once = (id: string) => ({
  ...{ id, operation: 'x', bodySha256: 'b', response: null, createdAt: NOW },
})

let db: Database
const opened = async (url = ':memory:') => {
  const database = await openDatabase(url)
  onTestFinished(() => database.close())
  return database
}
const write = (subject: string, ...changes: Change[]) =>
  commit(db, { noted: noted(subject), changes })
const add = (n: number) => write(`org-${n}`, changeOf(organisations, null, organisation(n)))
const rows = () => db.read.select().from(organisations)
const faults = async () => (await auditFaults(db.read)).map(({ kind, seq }) => [kind, seq])

beforeEach(async () => {
  db = await opened()
})

describe('a write', () => {
  test('stands with its audit entry, and leaves no guard', async () => {
    expect(await add(1)).toBe('done')
    const before = organisation(1)
    const after = nextOf(before, { name: '新名' })
    expect(await write('org-1', changeOf(organisations, before, after))).toBe('done')
    expect(await rows()).toEqual([{ ...before, name: '新名', version: 2 }])
    const [first, second, ...more] = await auditTrail(db.read)
    expect(more).toEqual([])
    expect([first?.seq, second?.seq]).toEqual([1, 2])
    expect(second?.previousSha256).toBe(first?.sha256)
    expect(await db.read.$count(writeGuards)).toBe(0)
    expect(await auditFaults(db.read)).toEqual([])
  })

  test('on a version that no longer stands writes nothing at all', async () => {
    await add(1)
    const before = organisation(1)
    const stale = changeOf(organisations, { ...before, version: 2 }, nextOf(before, {}))
    expect(await write('org-1', changeOf(organisations, null, organisation(2)), stale)).toBe(
      'stale',
    )
    expect(await rows()).toEqual([before])
    expect(await db.read.$count(auditEntries)).toBe(1)
    expect(await db.read.$count(writeGuards)).toBe(0)
  })

  test('holds its own conditions while it is written', async () => {
    const changes = [changeOf(organisations, null, organisation(1))]
    const guarded = (holds: number) =>
      commit(db, { noted: noted('org-1'), changes, guards: [sql`${holds}`] })
    expect([await guarded(0), (await rows()).length]).toEqual(['stale', 0])
    expect([await guarded(1), (await rows()).length]).toEqual(['done', 1])
  })

  test('under a key that is taken writes nothing', async () => {
    const under = (n: number) =>
      commit(db, {
        noted: noted(`org-${n}`),
        changes: [changeOf(organisations, null, organisation(n))],
        once: once('key'),
      })
    expect([await under(1), await under(2)]).toEqual(['done', 'repeated'])
    expect(await rows()).toEqual([organisation(1)])
    expect(await db.read.$count(auditEntries)).toBe(1)
  })

  test('that removes a row notes that it is gone', async () => {
    await add(1)
    await write('org-1', changeOf(organisations, organisation(1), null))
    expect(await rows()).toEqual([])
    expect(await auditFaults(db.read)).toEqual([])
    const [, last] = await auditTrail(db.read)
    expect(last?.rows).toBe('[["organisations","org-1",1,null]]')
  })

  test('of twenty at once on one row stands once, and the chain holds', async () => {
    await add(1)
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        write(
          'org-1',
          changeOf(organisations, organisation(1), nextOf(organisation(1), { name: `名${n}` })),
        ),
      ),
    )
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    expect(await db.read.$count(auditEntries)).toBe(2)
    expect(await auditFaults(db.read)).toEqual([])
  })
})

describe('a change behind the back of the trail is found', () => {
  const behind = (statement: string) =>
    db.write((writer) => writer.batch([writer.update(auditEntries).set({ detail: statement })]))

  beforeEach(async () => {
    for (const n of [1, 2, 3]) await add(n)
    expect(await faults()).toEqual([])
  })

  test('in a row that was changed without an entry', async () => {
    await db.write((writer) =>
      writer.update(organisations).set({ name: '别名' }).where(sql`id = 'org-2'`),
    )
    expect(await faults()).toEqual([['row-changed', 2]])
  })

  test('in a row that was added or removed without an entry', async () => {
    await db.write((writer) => writer.insert(organisations).values(organisation(9)))
    await db.write((writer) => writer.delete(organisations).where(sql`id = 'org-3'`))
    expect(await faults()).toEqual([
      ['row-gone', 3],
      ['row-unknown', null],
    ])
  })

  test('in an entry that was changed', async () => {
    await behind('{"said":"else"}')
    expect((await faults()).map(([kind]) => kind)).toEqual(Array(3).fill('entry-changed'))
  })

  test('in an entry that was taken out', async () => {
    await db.write((writer) => writer.delete(auditEntries).where(sql`seq = 2`))
    expect(await faults()).toEqual([
      ['chain-broken', 3],
      ['row-unknown', null],
    ])
  })

  test('in an entry that was slipped in before the first', async () => {
    const [first] = await auditTrail(db.read)
    if (first === undefined) throw new Error('no entry')
    for (const seq of [0, -1]) {
      const forged = { ...first, seq }
      await db.write((writer) =>
        writer.insert(auditEntries).values({ ...forged, sha256: entrySha256(forged) }),
      )
    }
    const found = await faults()
    expect(found).toContainEqual(['chain-broken', -1])
    expect(found).toContainEqual(['chain-broken', 0])
  })

  test.each(['no json', '{}', '[1]', '[["organisations","org-2",1]]', 'null'])(
    'in an entry whose rows became %s, and no other is passed over',
    async (text) => {
      await db.write((writer) =>
        writer.update(auditEntries).set({ rows: text }).where(sql`seq = 2`),
      )
      await db.write((writer) => writer.delete(organisations).where(sql`id = 'org-3'`))
      expect(await faults()).toEqual([
        ['entry-changed', 2],
        ['row-gone', 3],
        ['row-unknown', null],
      ])
    },
  )

  test('in entries that were cut from the end, by the rows that they told of', async () => {
    await db.write((writer) => writer.delete(auditEntries).where(sql`seq = 3`))
    expect(await faults()).toEqual([['row-unknown', null]])
  })
})
