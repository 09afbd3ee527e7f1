import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../db/open-database.ts'
import {
  assessmentByIdempotencyKey,
  assessmentByLink,
  countAssessments,
  insertAssessment,
  replaceRevision,
} from '../../db/queries/assessments.ts'
import { isUniqueClash } from '../../db/unique-clash.ts'
import { assessmentRow, nextRevision, openOutcome, outcome } from './make.ts'

describe('assessments', () => {
  let db: Database
  beforeEach(async () => {
    db = await openDatabase(':memory:')
  })
  afterEach(() => db.close())

  const insert = (n: number) =>
    db.write((writer) => insertAssessment(writer, assessmentRow(n), outcome))

  test('gives back a row as it was written', async () => {
    await insert(1)
    expect(await assessmentByLink(db.read, 'link-1')).toEqual(assessmentRow(1))
    expect(await assessmentByIdempotencyKey(db.read, 'key-1')).toEqual(assessmentRow(1))
    expect(await assessmentByLink(db.read, 'link-2')).toBe(undefined)
    expect(await assessmentByIdempotencyKey(db.read, 'key-2')).toBe(undefined)
  })

  test('refuses a second row with the same idempotency key or link, as a unique clash', async () => {
    await insert(1)
    const sameKey = { ...assessmentRow(2), idempotencyKeySha256: 'key-1' }
    const sameLink = { ...assessmentRow(2), linkSha256: 'link-1' }
    for (const row of [sameKey, sameLink]) {
      const error: unknown = await db
        .write((writer) => insertAssessment(writer, row, outcome))
        .catch((reason: unknown) => reason)
      expect(isUniqueClash(error)).toBe(true)
    }
    expect(await countAssessments(db.read)).toBe(1)
  })

  test('refuses a revision below one, which is no unique clash', async () => {
    const error: unknown = await db
      .write((writer) => insertAssessment(writer, { ...assessmentRow(1), revision: 0 }, outcome))
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(isUniqueClash(error)).toBe(false)
    expect(await countAssessments(db.read)).toBe(0)
  })

  test('replaces the revision that stands, and only that one', async () => {
    await insert(1)
    await insert(2)
    const replace = (revision: number) =>
      db.write((writer) => replaceRevision(writer, 'id-1', revision, nextRevision, openOutcome))
    expect(await replace(2)).toBe(false)
    expect(await assessmentByLink(db.read, 'link-1')).toEqual(assessmentRow(1))
    expect(await replace(1)).toBe(true)
    expect(await replace(1)).toBe(false)
    const expected = { ...assessmentRow(1), ...nextRevision, revision: 2 }
    expect(await assessmentByLink(db.read, 'link-1')).toEqual(expected)
    expect(await assessmentByLink(db.read, 'link-2')).toEqual(assessmentRow(2))
  })

  test('of writers that replace one revision at once, exactly one does', async () => {
    await insert(1)
    const tries = Array.from({ length: 20 }, () =>
      db.write((writer) => replaceRevision(writer, 'id-1', 1, nextRevision, openOutcome)),
    )
    expect((await Promise.all(tries)).filter(Boolean)).toEqual([true])
  })
})

describe('a file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tidu-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('takes 200 writes among 200 reads at once, and loses none', async () => {
    const db = await openDatabase(`file:${join(folder, 'tidu.db')}`)
    const numbers = Array.from({ length: 200 }, (_, n) => n)
    await Promise.all(
      numbers.flatMap((n): Promise<unknown>[] => [
        db.write((writer) => insertAssessment(writer, assessmentRow(n), outcome)),
        assessmentByLink(db.read, `link-${n - 1}`),
      ]),
    )
    expect(await countAssessments(db.read)).toBe(200)
    db.close()
  })
})
