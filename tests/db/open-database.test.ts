import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../../db/open-database.ts'
import { assessmentByLink, insertAssessment } from '../../db/queries/assessments.ts'
import { assessmentRow, outcome } from './make.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidu-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('openDatabase', () => {
  test('makes the folder of the file and keeps what is written when it is opened again', async () => {
    const url = `file:${join(folder, 'a', 'b', 'tidu.db')}`
    const first = await openDatabase(url)
    await first.write((writer) => insertAssessment(writer, assessmentRow(1), outcome))
    first.close()
    expect(existsSync(join(folder, 'a', 'b', 'tidu.db'))).toBe(true)
    const second = await openDatabase(url)
    expect((await assessmentByLink(second.read, 'link-1'))?.id).toBe('id-1')
    second.close()
  })

  test('puts a file into write-ahead logging', async () => {
    const url = `file:${join(folder, 'tidu.db')}`
    ;(await openDatabase(url)).close()
    const client = createClient({ url })
    const { rows } = await client.execute('PRAGMA journal_mode')
    client.close()
    expect(rows[0]?.journal_mode).toBe('wal')
  })

  test('keeps each in-memory database to itself', async () => {
    const one = await openDatabase(':memory:')
    const other = await openDatabase(':memory:')
    await one.write((writer) => insertAssessment(writer, assessmentRow(1), outcome))
    expect((await assessmentByLink(one.read, 'link-1'))?.id).toBe('id-1')
    expect(await assessmentByLink(other.read, 'link-1')).toBe(undefined)
    one.close()
    other.close()
  })

  test('is reachable until it is closed', async () => {
    const db = await openDatabase(':memory:')
    expect(await db.isReachable()).toBe(true)
    db.close()
    expect(await db.isReachable()).toBe(false)
  })

  test('fails when the path is a folder', async () => {
    await expect(openDatabase(`file:${folder}`)).rejects.toThrow()
  })

  test('fails when there are no migrations', async () => {
    const opening = openDatabase(':memory:', { migrationsFolder: folder })
    await expect(opening).rejects.toThrow("Can't find meta/_journal.json file")
  })
})
