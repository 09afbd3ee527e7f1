import { describe, expect, test } from 'vitest'
import { departments } from '../../../assessments/content/interview/departments.ts'
import { auditTrail } from '../../../db/queries/audit.ts'
import { answerOf, refusalOf } from '../auth/make.ts'
import { firmOfFile, newWorkbook, saying } from './make.ts'

const firm = firmOfFile()

const newDesk = async () => {
  const made = firm()
  const id = await newWorkbook(made, '分工')
  const path = made.at(`/${id}`)
  const section = (department: string) => `${path}/assignments/${department}`
  const to = (userId: string | null, version = 0, dueOn: string | null = null) => ({
    ...{ version, userId, dueOn },
  })
  return { ...made, workbook: id, path, section, to }
}

const mine = async (person: ReturnType<typeof firm>['owner'], workbook: string) => {
  const { assignments } = await answerOf(person.get('/me/assignments'), 200)
  return assignments.filter((one: { workbook: { id: string } }) => one.workbook.id === workbook)
}

describe('a section', () => {
  test('is in the hands of a colleague with a due day, then of another, then of nobody', async () => {
    const { id, workbook, owner, editor, viewer, path, section, to } = await newDesk()
    const first = await answerOf(
      owner.put(section('finance'), to(editor.userId, 0, '2026-12-01')),
      200,
    )
    expect(first).toEqual({
      ...{ department: 'finance', version: 1, dueOn: '2026-12-01' },
      user: { id: editor.userId, name: '某人' },
    })
    expect((await answerOf(viewer.get(path), 200)).assignments).toEqual([first])
    const second = await answerOf(editor.put(section('finance'), to(owner.userId, 1)), 200)
    expect(second).toMatchObject({ version: 2, user: { name: '欧' }, dueOn: null })
    const gone = await answerOf(owner.put(section('finance'), to(null, 2)), 200)
    expect(gone).toEqual({ department: 'finance', version: 3, user: null, dueOn: null })
    expect((await answerOf(viewer.get(path), 200)).assignments).toEqual([gone])
    const again = to(null, 3)
    const { issues } = await answerOf(owner.put(section('finance'), again), 400)
    expect(issues).toEqual([{ path: 'userId', message: 'nobody has it' }])
    const { assignments } = await answerOf(owner.get(`/organisations/${id}/export`), 200).then(
      ({ workbooks }) => workbooks.find((one: { id: string }) => one.id === workbook),
    )
    expect(assignments).toEqual([])
    expect(await mine(owner, workbook)).toEqual([])
  })

  test('that someone else has given away meanwhile is a conflict', async () => {
    const { owner, editor, section, to } = await newDesk()
    await answerOf(owner.put(section('finance'), to(editor.userId)), 200)
    for (const stale of [to(owner.userId, 0), to(owner.userId, 2), to(null, 0)]) {
      expect(await refusalOf(owner.put(section('finance'), stale))).toEqual([409, 'conflict'])
    }
  })

  test('that was taken back and given again is another version than any before', async () => {
    const { owner, editor, path, section, to } = await newDesk()
    const put = (userId: string | null, version: number) =>
      owner.put(section('finance'), to(userId, version))
    await answerOf(put(editor.userId, 0), 200)
    await answerOf(put(null, 1), 200)
    expect(await refusalOf(put(owner.userId, 0))).toEqual([409, 'conflict'])
    expect((await answerOf(put(owner.userId, 2), 200)).version).toBe(3)
    expect(await refusalOf(put(editor.userId, 1))).toEqual([409, 'conflict'])
    const { assignments } = await answerOf(owner.get(path), 200)
    expect(assignments).toMatchObject([{ version: 3, user: { id: owner.userId } }])
  })

  test('given by two at the same moment is in one pair of hands', async () => {
    const { owner, editor, path, section, to } = await newDesk()
    const calls = await Promise.all([
      owner.put(section('quality'), to(editor.userId)),
      editor.put(section('quality'), to(owner.userId)),
    ])
    expect(calls.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await answerOf(owner.get(path), 200)).assignments).toHaveLength(1)
  })

  test('goes to members who may answer alone', async () => {
    const { owner, viewer, stranger, section, to } = await newDesk()
    for (const userId of [viewer.userId, stranger.userId, 'nobody']) {
      const { issues } = await answerOf(owner.put(section('finance'), to(userId)), 400)
      expect(issues).toEqual([{ path: 'userId', message: 'no member who may answer' }])
    }
    const none = await answerOf(owner.put(section('finance'), to(null)), 400)
    expect(none.issues).toEqual([{ path: 'userId', message: 'nobody has it' }])
  })

  test('is one of the departments, and its due day a day', async () => {
    const { owner, editor, section, to } = await newDesk()
    const none = owner.put(section('no-such'), to(editor.userId))
    expect(await refusalOf(none)).toEqual([404, 'not-found'])
    const odd = owner.put(section('finance'), to(editor.userId, 0, '2026-02-30'))
    expect((await answerOf(odd, 400)).issues[0].path).toBe('dueOn')
  })

  test('stands in the audit trail by account and day', async () => {
    const { app, owner, editor, workbook, section, to } = await newDesk()
    await answerOf(owner.put(section('finance'), to(editor.userId, 0, '2026-12-01')), 200)
    await answerOf(owner.put(section('finance'), to(null, 1)), 200)
    const trail = await auditTrail(app.db.read)
    const about = trail.filter(({ subject }) => subject === `workbooks/${workbook}`).slice(1)
    expect(about.map(({ action, detail }) => [action, JSON.parse(detail)])).toEqual([
      ['section.assigned', { department: 'finance', userId: editor.userId, dueOn: '2026-12-01' }],
      ['section.unassigned', { department: 'finance', userId: null, dueOn: null }],
    ])
  })
})

describe('what is in my hands', () => {
  test('is told with the firm, the workbook, the day, and how far it is', async () => {
    const { id, owner, editor, workbook, path, section, to } = await newDesk()
    await answerOf(owner.put(section('finance'), to(editor.userId, 0, '2026-12-01')), 200)
    const finance = departments.find((one) => one.id === 'finance')
    const told = {
      ...{ organisation: { id, name: '甲厂' }, workbook: { id: workbook, name: '分工' } },
      ...{ department: 'finance', dueOn: '2026-12-01', of: finance?.asks.length },
    }
    expect(await mine(editor, workbook)).toEqual([{ ...told, answered: 0 }])
    expect(await mine(owner, workbook)).toEqual([])
    const said = saying(
      ['enterprise.revenueFen', { '2025': 1 }],
      ['answers.sme.q11', 'A'],
      ['answers.sme.q2', 'C'],
    )
    await answerOf(editor.put(`${path}/items`, said), 200)
    expect(await mine(editor, workbook)).toEqual([{ ...told, answered: 2 }])
  })

  test('counts a subdomain as one, done at its last level or where it does not apply', async () => {
    const { owner, editor, workbook, path, section, to } = await newDesk()
    await answerOf(owner.put(section('supply-chain'), to(editor.userId)), 200)
    const answered = async () => (await mine(editor, workbook))[0].answered
    const levels = [1, 2, 3, 4].map((level) => `answers.cmmm.purchasing.${level}`)
    await answerOf(
      editor.put(`${path}/items`, saying(...levels.map((key) => [key, 'full'] as const))),
      200,
    )
    expect(await answered()).toBe(0)
    const last = saying(['answers.cmmm.purchasing.5', 'none'], ['answers.cmmm.logistics', 'na'])
    await answerOf(editor.put(`${path}/items`, last), 200)
    expect(await answered()).toBe(2)
  })

  test('comes by due day, those without one last', async () => {
    const { owner, editor, workbook, section, to } = await newDesk()
    const days = [null, '2026-12-24', '2026-12-01']
    for (const [i, department] of ['finance', 'quality', 'production'].entries()) {
      await answerOf(owner.put(section(department), to(editor.userId, 0, days[i] ?? null)), 200)
    }
    const told = await mine(editor, workbook)
    expect(told.map(({ department }: { department: string }) => department)).toEqual([
      'production',
      'quality',
      'finance',
    ])
  })

  test('is nothing any more while the workbook is in the trash', async () => {
    const { owner, editor, workbook, path, section, to } = await newDesk()
    await answerOf(owner.put(section('finance'), to(editor.userId)), 200)
    await answerOf(owner.delete(`${path}?version=1`), 200)
    expect(await mine(editor, workbook)).toEqual([])
  })
})
