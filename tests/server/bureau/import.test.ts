import { describe, expect, test } from 'vitest'
import { creditCodeFault } from '../../../assessments/credit-code.ts'
import { auditFaults, auditTrail } from '../../../db/queries/audit.ts'
import { registerOf } from '../../../db/queries/register.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { problemIn } from '../make.ts'
import { freshKey, staffed } from '../people.ts'
import {
  codeOf,
  entriesOf,
  file,
  gb18030Of,
  imported,
  JINWAN,
  line,
  makeBureaus,
  sent,
  sentBytes,
  TITLES,
} from './make.ts'

type Row = { line: number; state: string; changes: string[]; faults: object[] }

const statesIn = ({ rows }: { rows: Row[] }) => rows.map(({ state }) => state)

/** A code of which the whole fits, and the organisation code in it does not. */
function brokenInside(): string {
  const [head, own] = [codeOf(1).slice(0, 8), codeOf(1).slice(8, 16)]
  for (const last of '0123456789X')
    for (const check of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
      const code = head + own + last + check
      if (creditCodeFault(code) === 'organisation-check') return code
    }
  throw new Error('none')
}

describe('a file of the register', () => {
  test('is told row by row, and nothing is written until it is applied', async () => {
    const { app, jinwan } = await makeBureaus()
    await imported(jinwan, file(line(1), line(2, '金湾区', '三灶,C3921,是,中型')))
    const before = (await auditTrail(app.db.read)).length
    const csv = file(
      line(1),
      line(2, '金湾区', '三灶,C3921,否,'),
      line(3),
      '',
      ',无码厂,金湾区,,,,',
    )
    const report = await answerOf(sent(jinwan, csv, false), 200)
    expect(report).toEqual({
      readable: true,
      applied: false,
      counts: { new: 1, changed: 1, same: 1, refused: 1 },
      rows: [
        { line: 2, creditCode: codeOf(1), state: 'same', changes: [], faults: [] },
        {
          ...{ line: 3, creditCode: codeOf(2), state: 'changed' },
          ...{ changes: ['aboveScale', 'sizeClass'], faults: [] },
        },
        { line: 4, creditCode: codeOf(3), state: 'new', changes: [], faults: [] },
        {
          ...{ line: 6, creditCode: null, state: 'refused', changes: [] },
          faults: [{ column: 'creditCode', kind: 'missing' }],
        },
      ],
      unknownColumns: [],
    })
    expect(await auditTrail(app.db.read)).toHaveLength(before)
    expect(await entriesOf(jinwan)).toHaveLength(2)
    expect(await imported(jinwan, csv)).toEqual({ ...report, applied: true })
    const entries = await entriesOf(jinwan)
    expect(entries.map(({ creditCode, version }) => [creditCode, version])).toEqual([
      [codeOf(1), 1],
      [codeOf(2), 2],
      [codeOf(3), 1],
    ])
    expect(entries[1]).toMatchObject({ zone: '三灶', aboveScale: false, sizeClass: null })
  })

  test('names every fault of a row, and writes the others', async () => {
    const { app, jinwan, xiangzhou } = await makeBureaus()
    await imported(xiangzhou, file(line(9, '香洲区')))
    const code = codeOf(1)
    const wrong: readonly (readonly [string, object])[] = [
      ['12345,甲,金湾区,,,,', { column: 'creditCode', kind: 'length' }],
      [`${code.slice(0, 17)}!,甲,金湾区,,,,`, { column: 'creditCode', kind: 'symbol' }],
      [
        `${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'},甲,金湾区,,,,`,
        { column: 'creditCode', kind: 'check' },
      ],
      [`${brokenInside()},甲,金湾区,,,,`, { column: 'creditCode', kind: 'organisation-check' }],
      ['9.14403E+17,甲,金湾区,,,,', { column: 'creditCode', kind: 'spreadsheet-number' }],
      [`${codeOf(2)},${'甲'.repeat(121)},金湾区,,,,`, { column: 'name', kind: 'too-long' }],
      [`${codeOf(3)},甲,,,,,`, { column: 'area', kind: 'missing' }],
      [`${codeOf(4)},甲,不知区,,,,`, { column: 'area', kind: 'unknown' }],
      [`${codeOf(5)},甲,香洲区,,,,`, { column: 'area', kind: 'outside' }],
      [`${codeOf(6)},甲,金湾区,,39X,,`, { column: 'industryCode', kind: 'form' }],
      [`${codeOf(7)},甲,金湾区,,A0111,,`, { column: 'industryCode', kind: 'class' }],
      [`${codeOf(8)},甲,金湾区,,C9999,,`, { column: 'industryCode', kind: 'division' }],
      [line(9), { column: 'creditCode', kind: 'elsewhere' }],
      [`${codeOf(10)},甲,金湾区,,,也许,`, { column: 'aboveScale', kind: 'unreadable' }],
      [`${codeOf(11)},甲,金湾区,,,,,多`, { column: null, kind: 'surplus' }],
      [line(12), { column: 'creditCode', kind: 'repeated', firstLine: 2 }],
    ]
    const report = await imported(jinwan, file(line(12), ...wrong.map(([text]) => text)))
    expect(report.counts).toEqual({ new: 1, changed: 0, same: 0, refused: wrong.length })
    expect(report.rows.slice(1).map(({ faults }: Row) => faults)).toEqual(
      wrong.map(([, fault]) => [fault]),
    )
    expect((await entriesOf(jinwan)).map(({ creditCode }) => creditCode)).toEqual([codeOf(12)])
    expect(await registerOf(app.db.read, 'gd/zhuhai/xiangzhou')).toHaveLength(1)
  })

  test('without its headings is told, and writes nothing', async () => {
    const { jinwan } = await makeBureaus()
    const csv = `企业名称,企业名称,备注\r\n甲,乙,丙\r\n`
    expect(await answerOf(sent(jinwan, csv, false), 200)).toEqual({
      readable: false,
      faults: [
        { kind: 'missing', column: 'creditCode' },
        { kind: 'missing', column: 'area' },
        { kind: 'twice', column: 'name' },
      ],
      unknownColumns: ['备注'],
    })
    const { issues } = await answerOf(sent(jinwan, csv, true), 400)
    expect(issues).toEqual([
      { path: 'csv', message: 'heading creditCode: missing' },
      { path: 'csv', message: 'heading area: missing' },
      { path: 'csv', message: 'heading name: twice' },
    ])
  })

  test('that is no CSV names the line', async () => {
    const { jinwan } = await makeBureaus()
    const csv = `${TITLES}\r\n${codeOf(1)},"甲,金湾区,,,,\r\n`
    const { issues } = await answerOf(sent(jinwan, csv, true), 400)
    expect(issues).toEqual([{ path: 'csv', message: 'line 3: CSV_QUOTE_NOT_CLOSED' }])
  })

  test('may be parted by tabs, with any line ends', async () => {
    const { jinwan } = await makeBureaus()
    const csv = `信用代码\t企业名称\t区域\n${codeOf(1)}\t甲,乙\t金湾区\r${codeOf(2)}\t丙\t${JINWAN}\r\n`
    expect((await imported(jinwan, csv)).counts.new).toBe(2)
    expect((await entriesOf(jinwan)).map(({ name }) => name)).toEqual(['甲,乙', '丙'])
  })

  test('leaves what it has no column for', async () => {
    const { jinwan } = await makeBureaus()
    await imported(jinwan, file(line(1, '金湾区', '三灶,C3921,是,中型')))
    const report = await imported(jinwan, `信用代码,企业名称,区域\n${codeOf(1)},新名,金湾区\n`)
    expect(report.rows[0].changes).toEqual(['name'])
    expect(await entriesOf(jinwan)).toMatchObject([
      { name: '新名', zone: '三灶', industryCode: 'C3921', aboveScale: true, sizeClass: 'medium' },
    ])
  })

  test('comes as bytes in UTF-8, with a mark or without, and in GB18030', async () => {
    const { app, jinwan } = await makeBureaus()
    const utf8 = new TextEncoder()
    const first = await answerOf(sentBytes(app, jinwan, utf8.encode(file(line(1)))), 200)
    expect(statesIn(first)).toEqual(['new'])
    const marked = sentBytes(app, jinwan, utf8.encode(`\uFEFF${file(line(1), line(2))}`))
    expect(statesIn(await answerOf(marked, 200))).toEqual(['same', 'new'])
    const bytes = gb18030Of(file(`${codeOf(3)},珠海精密电路（三灶）厂,金湾区,,,,`))
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
    expect((await answerOf(sentBytes(app, jinwan, bytes, ''), 200)).applied).toBe(false)
    expect(statesIn(await answerOf(sentBytes(app, jinwan, bytes), 200))).toEqual(['new'])
    const names = (await entriesOf(jinwan)).map(({ name }) => name)
    expect(names).toEqual(['企业1', '企业2', '珠海精密电路（三灶）厂'])
    const neither = await answerOf(sentBytes(app, jinwan, Uint8Array.of(0xff, 0xff, 0x0a)), 400)
    expect(neither.issues).toEqual([{ path: 'csv', message: 'neither UTF-8 nor GB18030' }])
    const unclear = await answerOf(sentBytes(app, jinwan, bytes, '?apply=maybe'), 400)
    expect(unclear.issues).toEqual([{ path: 'apply', message: 'true or false' }])
  })

  test('may be larger than any other body, up to 5 MB and 20,000 rows', async () => {
    const { app, jinwan } = await makeBureaus()
    const wide = file(
      `${codeOf(1)},甲,金湾区,,,,`,
      ...Array.from({ length: 300 }, () => 'x'.repeat(7000)),
    )
    expect(wide.length).toBeGreaterThan(2 * 1024 * 1024)
    const report = await answerOf(sent(jinwan, wide, false), 200)
    expect(report.counts).toEqual({ new: 1, changed: 0, same: 0, refused: 300 })
    const large = await sentBytes(app, jinwan, new Uint8Array(5 * 1024 * 1024 + 1))
    expect(await problemIn(large)).toMatchObject({ status: 413, code: 'too-large' })
    const other = jinwan.owner.post(`${jinwan.path}/members`, { csv: 'x'.repeat(1024 * 1024) })
    expect(await refusalOf(other)).toEqual([413, 'too-large'])
    const most = `${TITLES}\n${`${codeOf(1)}\n`.repeat(20_001)}`
    const { issues } = await answerOf(sent(jinwan, most, false), 400)
    expect(issues).toEqual([{ path: 'csv', message: 'more than 20000 rows' }])
  })

  test('may have blank rows, as many again as filled ones, and breaks at its end', async () => {
    const { jinwan } = await makeBureaus()
    const csv = (blank: number, end: number) =>
      `${TITLES}${'\n'.repeat(blank + 1)}${line(1)}${'\n'.repeat(end)}`
    const most = 40_000 - 2
    const { counts, rows } = await answerOf(sent(jinwan, csv(most, 1_000_000), false), 200)
    expect(counts).toEqual({ new: 1, changed: 0, same: 0, refused: 0 })
    expect(rows).toMatchObject([{ line: 40_000 }])
    for (const blank of [most + 1, 1_000_000]) {
      const { issues } = await answerOf(sent(jinwan, csv(blank, 0), false), 400)
      expect(issues).toEqual([{ path: 'csv', message: 'more than 40000 rows, blank ones too' }])
    }
  })

  test('of 5,000 firms is one write, with the hash of every row', async () => {
    const { app, jinwan } = await makeBureaus()
    const numbers = Array.from({ length: 5000 }, (_, at) => at)
    const csv = file(...numbers.map((number) => line(number)))
    expect((await imported(jinwan, csv)).counts.new).toBe(5000)
    const entry = (await auditTrail(app.db.read)).at(-1)
    expect(entry).toMatchObject({ action: 'register.imported', subject: 'register_entries' })
    expect(JSON.parse(entry?.detail ?? '')).toEqual({ new: 5000, changed: 0, same: 0, refused: 0 })
    expect(JSON.parse(entry?.rows ?? '')).toHaveLength(5000)
    const again = await imported(jinwan, csv.replace(/企业(?=\d\d,)/g, '工厂'))
    expect(again.counts).toEqual({ new: 0, changed: 90, same: 4910, refused: 0 })
    expect(await auditFaults(app.db.read)).toEqual([])
  })
})

describe('an import', () => {
  test('is for those who keep the register, in an area of their own', async () => {
    const { app, admin, jinwan, xiangzhou } = await makeBureaus()
    const roles = ['owner', 'editor', 'reviewer', 'publisher', 'viewer'] as const
    const fields = { kind: 'bureau', name: '斗门区工信局', area: 'gd/zhuhai/doumen' } as const
    const office = await staffed(app, admin, fields, roles)
    const path = `/organisations/${office.id}/register/import`
    const body = { csv: file(line(1, '斗门区')), apply: true }
    for (const role of ['reviewer', 'publisher', 'viewer'] as const) {
      expect(await refusalOf(office.as(role).post(path, body))).toEqual([403, 'forbidden'])
    }
    await answerOf(office.as('editor').post(path, body), 200)
    const stranger = office.as('editor').post(`${xiangzhou.path}/register/import`, body)
    expect(await refusalOf(stranger)).toEqual([404, 'not-found'])
    expect((await imported(jinwan, file(line(1)))).rows[0]).toMatchObject({
      ...{ state: 'refused', faults: [{ column: 'creditCode', kind: 'elsewhere' }] },
    })
  })

  test('of the city writes into the register of its district', async () => {
    const { city, jinwan } = await makeBureaus()
    await imported(jinwan, file(line(1), line(2)))
    const report = await imported(city, file(line(1, '香洲区'), line(3, '金湾区')))
    expect(statesIn(report)).toEqual(['changed', 'new'])
    expect((await entriesOf(jinwan)).map(({ creditCode }) => creditCode)).toEqual([
      codeOf(2),
      codeOf(3),
    ])
    expect(await entriesOf(city)).toHaveLength(3)
  })

  test('under the same key is done once, and answers the same', async () => {
    const { app, jinwan } = await makeBureaus()
    const key = freshKey()
    const first = await answerOf(sent(jinwan, file(line(1)), true, key), 200)
    const before = await auditTrail(app.db.read)
    expect(await answerOf(sent(jinwan, file(line(1)), true, key), 200)).toEqual(first)
    expect(await auditTrail(app.db.read)).toEqual(before)
    const other = sent(jinwan, file(line(2)), true, key)
    expect(await refusalOf(other)).toEqual([409, 'conflict'])
    const unkeyed = jinwan.owner.browser.send('POST', `/api${jinwan.path}/register/import`, {
      ...{ csv: file(line(2)), apply: true },
    })
    expect(await refusalOf(unkeyed)).toEqual([400, 'invalid'])
  })

  test('of the same firms by two at once is whole for each', async () => {
    const { app, jinwan, city } = await makeBureaus()
    const numbers = Array.from({ length: 40 }, (_, at) => at)
    const csv = file(...numbers.map((number) => line(number)))
    const reports = await Promise.all([
      imported(jinwan, csv),
      imported(city, csv),
      imported(jinwan, csv.replace(/企业(?=\d)/g, '工厂')),
    ])
    expect(reports.map(({ counts }) => counts.refused)).toEqual([0, 0, 0])
    const names = new Set((await entriesOf(city)).map(({ name }) => name.slice(0, 2)))
    expect(names.size).toBe(1)
    expect(await auditFaults(app.db.read)).toEqual([])
  })

  test('is limited by itself', async () => {
    const { app, jinwan } = await makeBureaus()
    for (let calls = 0; calls < 30; calls++) {
      expect((await sent(jinwan, TITLES, false)).status).toBe(200)
    }
    const refused = await sent(jinwan, TITLES, false)
    expect(refused.headers.get('Retry-After')).toBe('900')
    expect(await refusalOf(refused)).toEqual([429, 'too-many'])
    await entriesOf(jinwan)
    app.time.now += 15 * 60_000
    expect((await sent(jinwan, TITLES, false)).status).toBe(200)
  })
})
