import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnTitles, registerColumns } from '../../../assessments/register/columns.ts'
import { entryFaults } from '../../../assessments/register/entry-faults.ts'
import { readRegister } from '../../../assessments/register/read-register.ts'
import { registerRows } from '../../../assessments/register/register-rows.ts'
import { RegisterEntry } from '../../../assessments/schema/register.ts'
import { runs } from '../runs.ts'
import { anyEntries, areas, codeOf, entryOf } from './make.ts'

const titles = ['统一社会信用代码', '企业名称', '区域', '园区', '行业代码', '规上', '规模']

const read = (sheet: readonly (readonly string[])[], known: readonly RegisterEntry[] = []) =>
  readRegister(sheet, {
    area: 'gd/zhuhai',
    areas,
    known: new Map(known.map((entry) => [entry.creditCode, entry])),
  })

/** The reading of rows below the usual headings. */
function rowsOf(rows: readonly (readonly string[])[], known: readonly RegisterEntry[] = []) {
  const reading = read([titles, ...rows], known)
  if (!reading.readable) throw new Error('the headings were not read')
  return reading
}

const row = (number: number, ...rest: readonly string[]) => [
  codeOf(number),
  `企业${number}`,
  '金湾区',
  ...rest,
]

const faultsOf = (...cells: readonly string[]) => rowsOf([cells]).rows[0]?.faults

describe('the headings of a file', () => {
  test('are read in Chinese and in English, in any order, and what is not read is told', () => {
    const reading = read([
      ['备注', '区域 ', 'Unified Social Credit Code*', '', 'name', '法人'],
      ['', '金湾区', codeOf(1), '', '甲公司', '张三'],
    ])
    expect(reading).toEqual({
      readable: true,
      entries: [entryOf(1, { name: '甲公司' })],
      rows: [{ line: 2, creditCode: codeOf(1), state: 'new', changes: [], faults: [] }],
      unknownColumns: ['备注', '法人'],
    })
  })

  test.each(['zh', 'en'] as const)('that we write are read (%s)', (lang) => {
    const reading = read([registerColumns.map((column) => columnTitles[column][lang])])
    expect(reading).toEqual({ readable: true, entries: [], rows: [], unknownColumns: [] })
  })

  test('may stand behind a byte order mark and blank rows', () => {
    const reading = rowsOf([])
    expect(read([[''], ['\ufeff统一社会信用代码', ...titles.slice(1)]])).toEqual(reading)
  })

  test('that lack what a row cannot do without refuse the file', () => {
    expect(read([['企业名称', '园区', '电话'], ['甲公司']])).toEqual({
      readable: false,
      faults: [
        { kind: 'missing', column: 'creditCode' },
        { kind: 'missing', column: 'area' },
      ],
      unknownColumns: ['电话'],
    })
  })

  test('that name one thing twice refuse the file', () => {
    expect(read([[...titles, '单位名称', 'Name']])).toEqual({
      readable: false,
      faults: [{ kind: 'twice', column: 'name' }],
      unknownColumns: [],
    })
  })

  test.each([[[]], [[[]]], [[['', ' '], ['']]]])('of nothing, %j, are told to be none', (sheet) => {
    expect(read(sheet)).toEqual({
      readable: false,
      faults: [{ kind: 'empty' }],
      unknownColumns: [],
    })
  })
})

describe('a row', () => {
  test('is read whole', () => {
    const { entries } = rowsOf([row(1, '富山工业园', '3921', '是', '中型')])
    expect(entries).toEqual([
      entryOf(1, {
        zone: '富山工业园',
        industryCode: 'C3921',
        aboveScale: true,
        sizeClass: 'medium',
      }),
    ])
  })

  test('leaves what it does not say unknown, also where it ends early', () => {
    expect(rowsOf([row(1), row(2, '', ' ', '', '')]).entries).toEqual([entryOf(1), entryOf(2)])
  })

  test.each([
    ['是', true],
    ['YES', true],
    ['否', false],
    ['no', false],
    ['FALSE', false],
    ['', null],
  ])('says %j of being above scale: %j', (word, aboveScale) => {
    expect(rowsOf([row(1, '', '', word)]).entries[0]?.aboveScale).toBe(aboveScale)
  })

  test.each([
    ['大型', 'large'],
    ['中型', 'medium'],
    ['小型', 'small'],
    ['微型', 'micro'],
    ['Micro', 'micro'],
    ['', null],
  ])('says %j of its size: %j', (word, sizeClass) => {
    expect(rowsOf([row(1, '', '', '', word)]).entries[0]?.sizeClass).toBe(sizeClass)
  })

  test('keeps a name that begins like a formula', () => {
    expect(rowsOf([[codeOf(1), '=甲+公司', '金湾区']]).entries[0]?.name).toBe('=甲+公司')
  })

  test('has its code in the normal form and its name on one line', () => {
    const [entry] = rowsOf([[` ${codeOf(1).toLowerCase()} `, ' 甲\n 公司 ', '金湾区']]).entries
    expect(entry).toEqual(entryOf(1, { name: '甲 公司' }))
  })

  test('is refused with all its faults at once', () => {
    const faults = faultsOf('123', '', '火星', '区'.repeat(61), 'D44', '对', '巨型', '多余')
    expect(faults).toEqual([
      { column: 'creditCode', kind: 'length' },
      { column: 'name', kind: 'missing' },
      { column: 'area', kind: 'unknown' },
      { column: 'zone', kind: 'too-long' },
      { column: 'industryCode', kind: 'class' },
      { column: 'aboveScale', kind: 'unreadable' },
      { column: 'sizeClass', kind: 'unreadable' },
      { column: null, kind: 'surplus' },
    ])
  })

  test('may be followed by blank cells behind the last heading', () => {
    expect(rowsOf([row(1, '', '', '', '', '', ' ')]).entries).toEqual([entryOf(1)])
  })

  test('that ends before its code lacks it', () => {
    const reading = read([
      ['企业名称', '区域', '信用代码'],
      ['甲公司', '金湾区'],
    ])
    expect(reading).toMatchObject({
      entries: [],
      rows: [{ creditCode: null, faults: [{ column: 'creditCode', kind: 'missing' }] }],
    })
  })

  test.each([
    ['', 'missing'],
    ['91440400192548256P', 'check'],
    ['91440400192548257R', 'organisation-check'],
    ['91440400192548256O', 'symbol'],
    ['9.1444E+17', 'spreadsheet-number'],
    ['9.14404001922038e17', 'spreadsheet-number'],
  ])('with the code %j is refused: %s', (code, kind) => {
    expect(faultsOf(code, '甲公司', '金湾区')).toEqual([{ column: 'creditCode', kind }])
  })

  test.each([
    ['', 'missing'],
    ['中山市', 'outside'],
    ['广东省', 'outside'],
    ['金湾', 'unknown'],
  ])('in the area %j is refused: %s', (area, kind) => {
    expect(faultsOf(codeOf(1), '甲公司', area)).toEqual([{ column: 'area', kind }])
  })

  test('may have a name of 120 signs and a zone of 60, and no more', () => {
    const [name, zone] = ['名'.repeat(120), '园'.repeat(60)]
    expect(rowsOf([[codeOf(1), name, '金湾区', zone]]).entries).toEqual([
      entryOf(1, { name, zone }),
    ])
    expect(faultsOf(codeOf(1), `${name}名`, '金湾区')).toEqual([
      { column: 'name', kind: 'too-long' },
    ])
  })

  test('that is refused stops no other', () => {
    const { entries, rows } = rowsOf([['坏'], row(1), ['坏'], row(2)])
    expect(entries).toEqual([entryOf(1), entryOf(2)])
    expect(rows.map(({ line, state }) => [line, state])).toEqual([
      [2, 'refused'],
      [3, 'new'],
      [4, 'refused'],
      [5, 'new'],
    ])
  })
})

describe('a file', () => {
  test('numbers its rows as the sheet does, blank ones too', () => {
    const { rows } = rowsOf([[], row(1), ['', ''], row(2)])
    expect(rows.map(({ line }) => line)).toEqual([3, 5])
  })

  test('that names a firm again has that row refused, with the line of the first', () => {
    const again = ['', '', ...row(1).slice(2)]
    const { entries, rows } = rowsOf([row(2), row(1), row(1, '园'), [codeOf(1), ...again.slice(1)]])
    expect(entries).toEqual([entryOf(2), entryOf(1)])
    const repeated = { column: 'creditCode', kind: 'repeated', firstLine: 3 }
    expect(rows.slice(2)).toEqual([
      { line: 4, creditCode: codeOf(1), state: 'refused', changes: [], faults: [repeated] },
      {
        line: 5,
        creditCode: codeOf(1),
        state: 'refused',
        changes: [],
        faults: [{ column: 'name', kind: 'missing' }, repeated],
      },
    ])
  })

  test('that names a firm again after a refused row of it does not choose between the two', () => {
    const { entries, rows } = rowsOf([[codeOf(1), '甲公司', '火星'], row(1)])
    expect(entries).toEqual([])
    expect(rows.map(({ state }) => state)).toEqual(['refused', 'refused'])
  })

  test('tells what is new, what changes and what stays, against what stands', () => {
    const known = [entryOf(1), entryOf(2, { zone: '旧园', aboveScale: true })]
    const { rows, entries } = rowsOf([row(1), row(2, '新园', '', ''), row(3)], known)
    expect(rows).toEqual([
      { line: 2, creditCode: codeOf(1), state: 'same', changes: [], faults: [] },
      {
        line: 3,
        creditCode: codeOf(2),
        state: 'changed',
        changes: ['zone', 'aboveScale'],
        faults: [],
      },
      { line: 4, creditCode: codeOf(3), state: 'new', changes: [], faults: [] },
    ])
    expect(entries).toEqual([entryOf(1), entryOf(2, { zone: '新园' }), entryOf(3)])
  })

  test('without a column leaves what stands of it', () => {
    const standing = entryOf(1, { zone: '旧园', aboveScale: true, sizeClass: 'small' })
    const reading = read([titles.slice(0, 3), row(1), row(2)], [standing])
    expect(reading).toMatchObject({
      entries: [standing, entryOf(2)],
      rows: [{ state: 'same' }, { state: 'new' }],
    })
  })
})

test('what is exported is read back to the same, in either language', () => {
  fc.assert(
    fc.property(anyEntries, fc.constantFrom('zh', 'en'), (entries, lang) => {
      const sheet = registerRows(entries, lang)
      const reading = read(sheet, entries)
      if (!reading.readable) throw new Error('the headings were not read')
      expect(reading.entries).toEqual(entries)
      expect(reading.rows.filter(({ state }) => state !== 'same')).toEqual([])
      expect(reading.entries.map((entry) => RegisterEntry.parse(entry))).toEqual(entries)
    }),
    runs(100),
  )
})

test('whatever the cells, every filled row is reported once and every entry is one that can be', () => {
  const cell = fc.oneof(
    fc.constantFrom('', codeOf(1), codeOf(2), '金湾区', '中山市', '甲公司', '是', '中型', '39'),
    fc.string({ maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), (cells) => {
      const { rows, entries } = rowsOf(cells)
      const filled = cells.filter((each) => each.some((text) => text.trim() !== ''))
      expect(rows.length).toBe(filled.length)
      expect(rows.filter(({ faults }) => faults.length > 0)).toEqual(
        rows.filter(({ state }) => state === 'refused'),
      )
      expect(entries.map((entry) => RegisterEntry.parse(entry))).toEqual(entries)
      expect(entries.flatMap((entry) => entryFaults(entry, { area: 'gd/zhuhai', areas }))).toEqual(
        [],
      )
      expect(rows.flatMap((each) => (each.state === 'refused' ? [] : [each.creditCode]))).toEqual(
        entries.map(({ creditCode }) => creditCode),
      )
    }),
    runs(200),
  )
})
