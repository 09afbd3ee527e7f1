import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import { type Database, openDatabase } from '../../db/open-database.ts'
import { comparableIn, resultsOf } from '../../db/queries/assessment-results.ts'
import {
  assessmentByLink,
  insertAssessment,
  replaceRevision,
  setComparable,
} from '../../db/queries/assessments.ts'
import { assessmentRow, nextRevision, openOutcome, outcome } from './make.ts'

describe('what revisions came to', () => {
  let db: Database
  beforeEach(async () => {
    db = await openDatabase(':memory:')
  })
  afterEach(() => db.close())

  const insert = (n: number, row = {}) =>
    db.write((writer) => insertAssessment(writer, { ...assessmentRow(n), ...row }, outcome))
  const replace = (revision: number) =>
    db.write((writer) => replaceRevision(writer, 'id-1', revision, nextRevision, openOutcome))
  const first = { ...outcome, assessmentId: 'id-1', revision: 1 }
  const second = { ...openOutcome, assessmentId: 'id-1', revision: 2 }

  test('each revision adds one row, and none is changed', async () => {
    await insert(1)
    await insert(2)
    expect(await resultsOf(db.read, 'id-1')).toEqual([first])
    expect(await replace(1)).toBe(true)
    expect(await resultsOf(db.read, 'id-1')).toEqual([first, second])
    expect(await resultsOf(db.read, 'id-3')).toEqual([])
  })

  test('a revision that no longer stands adds none', async () => {
    await insert(1)
    expect([await replace(1), await replace(1), await replace(3)]).toEqual([true, false, false])
    expect(await resultsOf(db.read, 'id-1')).toEqual([first, second])
  })

  test('of writers that replace one revision at once, one adds its row', async () => {
    await insert(1)
    await Promise.all(Array.from({ length: 20 }, () => replace(1)))
    expect(await resultsOf(db.read, 'id-1')).toEqual([first, second])
  })

  test('an assessment that is refused leaves no row', async () => {
    await insert(1)
    await insert(2, { linkSha256: 'link-1' }).catch(() => {})
    expect(await resultsOf(db.read, 'id-2')).toEqual([])
  })

  test('compared are those of the industry and size that agreed, by their latest revision, as they agreed', async () => {
    const firm = { industry: 'new-energy', sizeClass: 'small' }
    await insert(1, { ...firm, name: '甲厂' })
    await insert(2, firm)
    await insert(3, { ...firm, industry: 'smart-appliances' })
    await insert(4, { ...firm, sizeClass: 'medium' })
    await insert(5, firm)
    const agree = (id: string, since: number | null) =>
      db.write((writer) => setComparable(writer, id, since))
    for (const [id, since] of [
      ['id-1', 9],
      ['id-2', 8],
      ['id-3', 7],
      ['id-4', 6],
    ] as const)
      await agree(id, since)
    const compared = () => comparableIn(db.read, 'new-energy', 'small', 1e15)
    expect(await compared()).toEqual([
      { name: null, result: { ...outcome, assessmentId: 'id-2', revision: 1 } },
      { name: '甲厂', result: first },
    ])
    await db.write((writer) =>
      replaceRevision(writer, 'id-1', 1, { ...nextRevision, ...firm }, openOutcome),
    )
    expect(await compared()).toEqual([
      { name: null, result: { ...outcome, assessmentId: 'id-2', revision: 1 } },
      { name: '甲厂', result: second },
    ])
    await agree('id-1', null)
    expect((await compared()).map(({ result }) => result.assessmentId)).toEqual(['id-2'])
  })
})

describe('the migration', () => {
  const folder = join(import.meta.dirname, '../../db/migrations')

  /** A copy of the migrations as they stood before this one. */
  function before(): string {
    const copy = mkdtempSync(join(tmpdir(), 'tidu-'))
    onTestFinished(() => rmSync(copy, { recursive: true }))
    cpSync(folder, copy, { recursive: true })
    const journal = join(copy, 'meta/_journal.json')
    const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'))
    writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, 2) }))
    return copy
  }

  test('keeps what was saved, as the one point that is known of it, and compares nobody', async () => {
    const place = mkdtempSync(join(tmpdir(), 'tidu-'))
    onTestFinished(() => rmSync(place, { recursive: true }))
    const url = `file:${join(place, 'tidu.db')}`
    ;(await openDatabase(url, { migrationsFolder: before() })).close()
    const result = evaluate(exampleFactory.request, catalogue, '2026-11-18')
    const rows = [
      { ...assessmentRow(1), revision: 4, result: JSON.stringify(result) },
      { ...assessmentRow(2), result: '{}' },
    ]
    const client = createClient({ url })
    for (const { sizeClass: _, comparableSince: __, ...row } of rows) {
      const names = Object.keys(row).map((name) => name.replace(/[A-Z0-9]+/g, underscored))
      const marks = names.map(() => '?').join(', ')
      const sql = `insert into assessments (${names.join(', ')}) values (${marks})`
      await client.execute({ sql, args: Object.values(row) as string[] })
    }
    client.close()

    const db = await openDatabase(url)
    onTestFinished(() => db.close())
    const sme = result.ladders['sme-digital-2024']
    const cmmm = result.ladders['cmmm-2020']
    expect(await resultsOf(db.read, 'id-1')).toEqual([
      {
        assessmentId: 'id-1',
        revision: 4,
        savedAt: rows[0]?.updatedAt,
        asOf: result.asOf,
        catalogueVersion: '1',
        smeLevel: sme.level,
        smeStatus: sme.status,
        smeScore: sme.score,
        cmmmLevel: cmmm.level,
        cmmmStatus: cmmm.status,
        cmmmScore: cmmm.score,
        tier: result.ladders['smart-factory-2025'].tier,
        tierStatus: result.ladders['smart-factory-2025'].status,
        planFen: result.plan.inForce.totalFen,
        links: null,
      },
    ])
    expect(await resultsOf(db.read, 'id-2')).toEqual([])
    expect(await assessmentByLink(db.read, 'link-1')).toEqual(rows[0])
  })
})

const underscored = (part: string) => (/\d/.test(part) ? part : `_${part.toLowerCase()}`)
