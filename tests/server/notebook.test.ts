import { describe, expect, test } from 'vitest'
import { countAssessments } from '../../db/queries/assessments.ts'
import { makeApp, problemIn, type TestApp } from './make.ts'

const path = '/api/v1/assessments'
const key = { 'Idempotency-Key': '6f1c0f3a-0000-4000-8000-000000000000' }
const request = { answers: { 'sme.q2': 'C' } }
const notebook = {
  evidence: { 'sme.q2': '设备台账，2026年3月', 'scene.4': '看板照片' },
  kpis: { 'unit-energy-use': { value: '-3', year: '2025' } },
  sections: {
    production: { who: '李工', due: '2026-12-01' },
    'equipment-2': { who: '', due: null },
  },
  notKnown: ['sme.q3', 'cmmm.sales.1', 'enterprise.legalPerson', 'cmmm.data', 'records', 'kpis'],
}

const bearer = (editKey: string) => ({ Authorization: `Bearer ${editKey}` })
const save = async ({ post }: TestApp, body: object = { request, notebook }) => {
  const response = await post(path, body, key)
  expect(response.status).toBe(201)
  return response.json()
}
const shown = async ({ get }: TestApp, link: string, headers = {}) =>
  (await get(`${path}/${link}`, headers)).json()

describe('a notebook', () => {
  test('comes back whole to whoever holds the edit key', async () => {
    const made = await makeApp()
    const { link, editKey } = await save(made)
    const own = await shown(made, link, bearer(editKey))
    expect(own.notebook).toEqual(notebook)
    expect(own.moved).toBe(null)
  })

  test.each([
    ['no key', () => ({})],
    ['a wrong key', () => bearer('0'.repeat(32))],
    ['the link for a key', (link: string) => bearer(link)],
    ['no scheme', (_: string, editKey: string) => ({ Authorization: editKey })],
  ])('shows a visitor with %s the evidence and the indicators alone', async (_, headers) => {
    const made = await makeApp()
    const { link, editKey } = await save(made)
    const seen = await shown(made, link, headers(link, editKey))
    const { evidence, kpis } = notebook
    expect(seen.notebook).toEqual({ evidence, kpis })
    expect('moved' in seen).toBe(false)
    expect(JSON.stringify(seen)).not.toContain('李工')
  })

  test('is empty where none was sent', async () => {
    const made = await makeApp()
    const { link, editKey } = await save(made, { request })
    expect((await shown(made, link)).notebook).toEqual({})
    expect((await shown(made, link, bearer(editKey))).notebook).toEqual({})
  })

  test('stays when a revision says nothing of it, is replaced whole, and cleared by null', async () => {
    const made = await makeApp()
    const { link, editKey } = await save(made)
    const put = async (revision: number, more: object) => {
      const body = { revision, request, ...more }
      expect((await made.put(`${path}/${link}`, body, bearer(editKey))).status).toBe(200)
      return (await shown(made, link, bearer(editKey))).notebook
    }
    expect(await put(1, {})).toEqual(notebook)
    const next = { notKnown: ['sme.q4'] }
    expect(await put(2, { notebook: next })).toEqual(next)
    expect(await put(3, { notebook: null })).toEqual({})
  })

  test('is part of what tells a repeated call from another one', async () => {
    const made = await makeApp()
    const saved = await save(made)
    expect(await save(made)).toEqual(saved)
    expect((await made.post(path, { request }, key)).status).toBe(409)
    const put = (more: object) =>
      made.put(`${path}/${saved.link}`, { revision: 1, request, ...more }, bearer(saved.editKey))
    expect((await put({ notebook: {} })).status).toBe(200)
    expect((await put({ notebook: {} })).status).toBe(200)
    expect((await put({ notebook })).status).toBe(409)
  })

  const full = (most: number, entry: (n: number) => [string, unknown]) =>
    Object.fromEntries(Array.from({ length: most + 1 }, (_, n) => entry(n)))

  test.each<[string, unknown, string]>([
    ['an unknown key', { diary: {} }, 'notebook.diary'],
    ['a list', [], 'notebook'],
    ['empty evidence', { evidence: { 'sme.q2': '' } }, 'notebook.evidence.sme.q2'],
    ['long evidence', { evidence: { 'sme.q2': '证'.repeat(2001) } }, 'notebook.evidence.sme.q2'],
    ['evidence of no question', { evidence: { 'sme.q99': 'x' } }, 'notebook.evidence.sme.q99'],
    [
      'a long question id',
      { evidence: { ['q'.repeat(121)]: 'x' } },
      `notebook.evidence.${'q'.repeat(121)}`,
    ],
    ['too much evidence', { evidence: full(300, (n) => [`q${n}`, 'x']) }, 'notebook.evidence'],
    [
      'a value that is a number',
      { kpis: { energy: { value: 3, year: '2025' } } },
      'notebook.kpis.energy.value',
    ],
    [
      'a value with an exponent',
      { kpis: { energy: { value: '1e3', year: '2025' } } },
      'notebook.kpis.energy.value',
    ],
    [
      'a value with a leading zero',
      { kpis: { energy: { value: '012', year: '2025' } } },
      'notebook.kpis.energy.value',
    ],
    [
      'a year of two digits',
      { kpis: { energy: { value: '3', year: '25' } } },
      'notebook.kpis.energy.year',
    ],
    [
      'an indicator that is no id',
      { kpis: { 'Energy use': { value: '3', year: '2025' } } },
      'notebook.kpis.Energy use',
    ],
    [
      'too many indicators',
      { kpis: full(40, (n) => [`k${n}`, { value: '1', year: '2025' }]) },
      'notebook.kpis',
    ],
    [
      'a long name',
      { sections: { it: { who: '李'.repeat(81), due: null } } },
      'notebook.sections.it.who',
    ],
    [
      'a day that does not exist',
      { sections: { it: { who: '', due: '2026-02-30' } } },
      'notebook.sections.it.due',
    ],
    ['no day', { sections: { it: { who: '' } } }, 'notebook.sections.it.due'],
    [
      'too many sections',
      { sections: full(20, (n) => [`s${n}`, { who: '', due: null }]) },
      'notebook.sections',
    ],
    ['an unknown question put aside', { notKnown: ['sme.q3', 'sme.q99'] }, 'notebook.notKnown.1'],
    ['an unknown fact put aside', { notKnown: ['enterprise.floors'] }, 'notebook.notKnown.0'],
    [
      'too many put aside',
      { notKnown: Array.from({ length: 401 }, () => 'sme.q3') },
      'notebook.notKnown',
    ],
  ])('stores nothing after a 400: %s', async (_, wrong, place) => {
    const made = await makeApp()
    const problem = await problemIn(await made.post(path, { request, notebook: wrong }, key))
    expect([problem.status, problem.issues[0].path]).toEqual([400, place])
    expect(await countAssessments(made.db.read)).toBe(0)
  })
})
