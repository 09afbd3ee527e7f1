import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../db/open-database.ts'
import {
  assessmentByLink,
  countAssessments,
  insertAssessment,
  replaceRevision,
} from '../../db/queries/assessments.ts'
import { isUniqueClash } from '../../db/unique-clash.ts'
import { startLibsqlServer } from './libsql-server.ts'
import { assessmentRow, nextRevision, openOutcome, outcome } from './make.ts'

describe('a libSQL server over HTTP', () => {
  let server: Awaited<ReturnType<typeof startLibsqlServer>>
  let db: Database
  beforeEach(async () => {
    server = await startLibsqlServer()
    db = await openDatabase(server.url)
  })
  afterEach(() => {
    db.close()
    server.close()
  })

  const insert = (n: number) =>
    db.write((writer) => insertAssessment(writer, assessmentRow(n), outcome))

  test('is migrated, written and read without holding a transaction open', async () => {
    await insert(1)
    expect(await assessmentByLink(db.read, 'link-1')).toEqual(assessmentRow(1))
    const replace = () =>
      db.write((writer) => replaceRevision(writer, 'id-1', 1, nextRevision, openOutcome))
    expect([await replace(), await replace()]).toEqual([true, false])
    const expected = { ...assessmentRow(1), ...nextRevision, revision: 2 }
    expect(await assessmentByLink(db.read, 'link-1')).toEqual(expected)
    expect(await db.isReachable()).toBe(true)
  })

  test('tells a unique clash', async () => {
    await insert(1)
    const error: unknown = await insert(1).catch((reason: unknown) => reason)
    expect(isUniqueClash(error)).toBe(true)
    const other = { ...assessmentRow(2), idempotencyKeySha256: 'key-1' }
    const clash: unknown = await db
      .write((writer) => insertAssessment(writer, other, outcome))
      .catch((reason: unknown) => reason)
    expect(isUniqueClash(clash)).toBe(true)
    expect(await countAssessments(db.read)).toBe(1)
  })

  test('takes fifty writes at once', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => insert(n)))
    expect(await countAssessments(db.read)).toBe(50)
  })

  test('is not reachable when it is gone', async () => {
    server.close()
    expect(await db.isReachable()).toBe(false)
  })
})
