import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../assessments/canonical-json.ts'
import { sheetWords } from '../../../server/export/export-words.ts'
import { sha256Of } from '../../../server/fingerprint.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import type { Person } from '../people.ts'
import { cellsIn, partsOf, sheetNamesOf } from '../report-make.ts'
import { FORMULA, worldOfFile } from './full-firm.ts'

const world = worldOfFile()

const fileOf = async (person: Person, id: string, query: string) => {
  const response = await person.get(`/organisations/${id}/export?${query}`)
  expect(response.status).toBe(200)
  return { response, file: new Uint8Array(await response.arrayBuffer()) }
}

/** The rows of a sheet under the names of their fields, which stand in its second row. */
function rowsIn(file: Uint8Array, sheet: string) {
  const lines: Record<string, unknown>[] = []
  const fields = new Map<string, string>()
  for (const [at, { value }] of cellsIn(file, sheet)) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? []
    if (row === '2') fields.set(column, String(value))
    const field = fields.get(column)
    if (Number(row) < 3 || field === undefined || value === 0) continue
    const line = lines[Number(row) - 3] ?? {}
    line[field] = value
    lines[Number(row) - 3] = line
  }
  return lines
}

describe('the export', () => {
  test('as JSON holds all that the firm has, and no note that is internal', async () => {
    const { app, id, owner, editor, bureau, provider, full } = await world()
    const { workbook, submission, share } = await full()
    const { response, file } = await fileOf(owner, id, 'format=json')
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename="tidu-${id.slice(0, 8)}-2026-11-20.json"`,
    )
    const text = new TextDecoder().decode(file)
    const all = JSON.parse(text)
    expect(Object.keys(all)).toEqual([
      ...['exportedAt', 'organisation', 'members', 'invitations', 'workbooks', 'shares'],
      ...['consents', 'submissions', 'claims', 'clients', 'cases', 'register', 'targets', 'audit'],
    ])
    expect(all.exportedAt).toBe(app.time.now)
    expect(all.organisation).toMatchObject({ id, name: '甲厂', kind: 'manufacturer' })
    expect(all.members.map(({ name, role }: Row) => `${role} ${name}`).toSorted()).toEqual([
      'editor 某人',
      'owner 欧',
      'viewer 某人',
    ])
    const invited = all.invitations.map(({ invitee, state }: Row) => `${state} ${invitee}`)
    expect(invited.toSorted()).toEqual([
      'accepted null',
      'accepted null',
      'open geheim@example.com',
    ])
    const [book] = all.workbooks
    const whole = await answerOf(owner.get(`/organisations/${id}/workbooks/${workbook}`), 200)
    expect(book.items).toEqual(whole.items)
    expect(book.versions.filter(({ key }: Row) => key === 'answers.sme.q2')).toEqual([
      {
        ...{ key: 'answers.sme.q2', version: 1, value: 'B', changedAt: app.time.now },
        changedBy: { id: editor.userId, name: '某人' },
      },
      {
        ...{ key: 'answers.sme.q2', version: 2, value: 'C', changedAt: app.time.now },
        changedBy: { id: owner.userId, name: '欧' },
      },
    ])
    expect(book.assignments).toMatchObject([{ department: 'finance', dueOn: '2026-12-01' }])
    expect(all.shares).toMatchObject([
      { id: share, provider: { id: provider, name: '服务商' }, answers: [{ note: '现场所见' }] },
    ])
    expect(all.consents).toMatchObject([{ givenBy: '欧', withdrawnAt: null }])
    const [given] = all.submissions
    expect(given).toMatchObject({
      ...{ id: submission, state: 'confirmed', bureau: { id: bureau, name: '金湾局' } },
      notes: [{ key: 'answers.sme.q2', note: '请补台账', value: 'B', answer: 'C' }],
    })
    for (const round of given.rounds) {
      expect(sha256Of(canonicalJson(round.request))).toBe(round.answersSha256)
    }
    expect(given.rounds).toHaveLength(2)
    expect(all.claims).toMatchObject([{ creditCode: '91440400192548256N', proof: '营业执照' }])
    expect([all.clients, all.cases, all.register, all.targets]).toEqual([[], [], [], []])
    expect(all.audit[0].action).toBe('organisation.created')
    expect(all.audit.map(({ seq }: { seq: number }) => seq)).toEqual(
      all.audit.map(({ seq }: { seq: number }) => seq).toSorted((a: number, b: number) => a - b),
    )
    expect(text).not.toContain('内部：存疑')
  })

  test('as Excel holds the same, a sheet a topic, every value as it was said', async () => {
    const { id, owner, full } = await world()
    const { workbook, submission } = await full()
    const { file: json } = await fileOf(owner, id, 'format=json')
    const all = JSON.parse(new TextDecoder().decode(json))
    const { response, file } = await fileOf(owner, id, 'format=xlsx&lang=zh')
    expect(response.headers.get('Content-Type')).toContain('spreadsheetml')
    expect(sheetNamesOf(file)).toEqual(Object.values(sheetWords).map(({ zh }) => zh))
    const said = rowsIn(file, '填报内容').map(({ key, field, value }) => [key, field, value])
    expect(said).toEqual([
      ['answers.factory.clean', undefined, true],
      ['answers.sme.q1', undefined, '[B, C]'],
      ['answers.sme.q2', undefined, 'C'],
      ['enterprise.area', undefined, 'gd/zhuhai/jinwan'],
      ['enterprise.revenueFen', '2025', 18_000_000_000],
      ['evidence.sme.q1', undefined, FORMULA],
    ])
    expect(rowsIn(file, '填报记录')).toHaveLength(7)
    expect(rowsIn(file, '填报记录')[0]).toMatchObject({
      ...{ workbook, changedBy: '某人', changedAt: '2026-11-20 23:30:00' },
    })
    const pieces = rowsIn(file, '申报结果').filter(({ round }) => round === 1)
    expect(JSON.parse(pieces.map(({ text }) => text).join(''))).toEqual(
      all.submissions[0].rounds[0].result,
    )
    expect(rowsIn(file, '审核意见')).toMatchObject([
      { submission, key: 'answers.sme.q2', answer: 'C', value: 'B', note: '请补台账' },
    ])
    expect(rowsIn(file, '操作日志')).toHaveLength(all.audit.length)
    const counts = { 成员: 3, 邀请: 3, 工作簿: 1, 分工: 1, 共享: 1, 服务商评估: 1, 对比授权: 1 }
    for (const [sheet, rows] of Object.entries(counts)) {
      expect([sheet, rowsIn(file, sheet).length]).toEqual([sheet, rows])
    }
  })

  test('as Excel runs no formula: what begins like one is a text', async () => {
    const { id, owner, full } = await world()
    await full()
    const { file } = await fileOf(owner, id, 'format=xlsx&lang=en')
    expect(sheetNamesOf(file)).toEqual(Object.values(sheetWords).map(({ en }) => en))
    const parts = [...partsOf(file)].filter(([name]) => name.startsWith('xl/worksheets/'))
    expect(parts.length).toBe(Object.keys(sheetWords).length)
    for (const [, xml] of parts) expect(xml).not.toContain('<f>')
    expect(rowsIn(file, 'Items').some(({ value }) => value === FORMULA)).toBe(true)
    const formats = [...cellsIn(file, 'Items').values()].filter(({ value }) => value === FORMULA)
    expect(formats.map(({ format }) => format)).toEqual(['@'])
  })

  test('of a provider holds what it wrote for firms that share, until they withdraw', async () => {
    const { id, owner, assessor, provider, full } = await world()
    const { share } = await full()
    const exported = async () =>
      JSON.parse(new TextDecoder().decode((await fileOf(assessor, provider, 'format=json')).file))
    expect((await exported()).clients).toMatchObject([
      { id: share, firm: '甲厂', purpose: '诊断', answers: [{ value: 'D', changedBy: '评' }] },
    ])
    await answerOf(owner.delete(`/organisations/${id}/shares/${share}?version=1`), 200)
    expect((await exported()).clients).toEqual([])
  })

  test('of a bureau holds its register, its targets and its cases with all notes', async () => {
    const { admin, bureau, full } = await world()
    const { submission } = await full()
    const { file } = await fileOf(admin, bureau, 'format=json')
    const { cases, register, targets, workbooks } = JSON.parse(new TextDecoder().decode(file))
    expect(register).toMatchObject([{ creditCode: '91440400192548256N', aboveScale: true }])
    expect(targets).toMatchObject([{ target: 'target', value: '80.5', source: '统计公报' }])
    expect(cases).toMatchObject([{ id: submission, firm: { name: '甲厂' }, state: 'confirmed' }])
    const notes = cases[0].notes.map(({ note, internal }: Row) => [note, internal])
    expect(notes.toSorted()).toEqual([
      ['内部：存疑', true],
      ['请补台账', false],
    ])
    expect(workbooks).toEqual([])
    const { file: sheets } = await fileOf(admin, bureau, 'format=xlsx')
    expect(rowsIn(sheets, '目标值')).toMatchObject([{ target: 'target', value: '80.5' }])
    expect(rowsIn(sheets, '企业名录')).toMatchObject([{ aboveScale: true, name: '甲厂' }])
  })

  test('is an owner’s alone, in the trash too', async () => {
    const { id, owner, editor, viewer, stranger } = await world()
    const path = `/organisations/${id}/export`
    expect(await refusalOf(editor.get(path))).toEqual([403, 'forbidden'])
    expect(await refusalOf(viewer.get(path))).toEqual([403, 'forbidden'])
    expect(await refusalOf(stranger.get(path))).toEqual([404, 'not-found'])
    await answerOf(owner.delete(`/organisations/${id}?version=1`), 200)
    const { file } = await fileOf(owner, id, '')
    expect(JSON.parse(new TextDecoder().decode(file)).organisation.name).toBe('甲厂')
    expect((await answerOf(owner.get(`${path}?format=pdf`), 400)).issues[0].path).toBe('format')
  })
})

type Row = Readonly<Record<string, unknown>>
