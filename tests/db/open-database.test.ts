import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../db/open-database.ts'
import { assessmentByLink, insertAssessment } from '../../db/queries/assessments.ts'
import { type Organisation, organisations } from '../../db/tables/organisations.ts'
import {
  type Assignment,
  assignments,
  type Workbook,
  workbooks,
} from '../../db/tables/workbooks.ts'
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

  test('keeps the sections that are in someone’s hands when they learn to be in nobody’s', async () => {
    const shipped = fileURLToPath(new URL('../../db/migrations', import.meta.url))
    const before = join(folder, 'migrations')
    cpSync(shipped, before, { recursive: true })
    const journal = join(before, 'meta', '_journal.json')
    const { entries, ...head } = JSON.parse(readFileSync(journal, 'utf8'))
    writeFileSync(journal, JSON.stringify({ ...head, entries: entries.slice(0, 4) }))
    const url = `file:${join(folder, 'tidu.db')}`
    const old = await openDatabase(url, { migrationsFolder: before })
    const organisation: Organisation = {
      ...{ id: 'org', version: 1, kind: 'manufacturer', name: '甲厂', area: null },
      ...{ creditCode: null, industryCode: null, sizeClass: null, profile: null },
      ...{ createdAt: 1, deletedAt: null },
    }
    const workbook: Workbook = {
      ...{ id: 'book', version: 1, organisationId: 'org', name: '自评', industry: null },
      ...{
        catalogueVersion: '1',
        takenFrom: null,
        createdBy: 'one',
        createdAt: 1,
        deletedAt: null,
      },
    }
    const section: Assignment = {
      ...{ id: 'book/finance', version: 2, workbookId: 'book', department: 'finance' },
      ...{ userId: 'one', dueOn: '2026-12-01', assignedBy: 'two', assignedAt: 1 },
    }
    await old.write((writer) => writer.insert(organisations).values(organisation))
    await old.write((writer) => writer.insert(workbooks).values(workbook))
    await old.write((writer) => writer.insert(assignments).values(section))
    await expect(taken(old)).rejects.toThrow()
    old.close()
    const now = await openDatabase(url)
    expect(await now.read.select().from(assignments)).toEqual([section])
    await taken(now)
    expect(await now.read.select().from(assignments)).toEqual([{ ...section, userId: null }])
    now.close()

    function taken({ write }: Database) {
      return write((writer) => writer.update(assignments).set({ userId: null }))
    }
  })

  test('fails when the path is a folder', async () => {
    await expect(openDatabase(`file:${folder}`)).rejects.toThrow()
  })

  test('fails when there are no migrations', async () => {
    const opening = openDatabase(':memory:', { migrationsFolder: folder })
    await expect(opening).rejects.toThrow("Can't find meta/_journal.json file")
  })
})
