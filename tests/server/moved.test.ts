import { describe, expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import { moveAnswers, undoMove } from '../../assessments/version/move-answers.ts'
import { assessmentByLink } from '../../db/queries/assessments.ts'
import { sha256Of } from '../../server/fingerprint.ts'
import { catalogueFixture } from '../assessments/version/fixture-2026/catalogue.ts'
import { mapFixture } from '../assessments/version/fixture-2026/map.ts'
import { makeApp, problemIn } from './make.ts'

const path = '/api/v1/assessments'
const key = (n: number) => ({ 'Idempotency-Key': `6f1c0f3a-0000-4000-8000-00000000000${n}` })
const bearer = (editKey: string) => ({ Authorization: `Bearer ${editKey}` })

const answers = { 'sme.q6': ['B', 'D'], 'sme.q12': 'C', 'sme.q15': 'B', 'sme.s1': 2 }
const request = { asOf: '2026-11-20', answers }
const moved = moveAnswers(answers, mapFixture)
const movedRequest = { asOf: '2026-11-20', answers: moved.answers }

/** Saved by a server with the version of today; a later one has the next on the same database. */
async function afterANewVersion() {
  const before = await makeApp()
  const { link, editKey, result } = await (await before.post(path, { request }, key(0))).json()
  const after = await makeApp({ opened: before.db, catalogue: catalogueFixture })
  const get = async (headers = {}) => (await after.get(`${path}/${link}`, headers)).json()
  const put = (body: object) => after.put(`${path}/${link}`, body, bearer(editKey))
  const row = () => assessmentByLink(after.db.read, sha256Of(link))
  return { ...after, link, editKey, result, get, put, row }
}

describe('a saved assessment after a new version was published', () => {
  test('shows the result that was frozen, with the version it was computed by', async () => {
    const { get, result } = await afterANewVersion()
    const { version, sha256 } = catalogue
    expect(await get()).toMatchObject({ result, request, catalogue: { version, sha256 } })
  })

  test('moves with its answers, and gives the move back to the edit key alone', async () => {
    const { get, put, editKey } = await afterANewVersion()
    const response = await put({ revision: 1, request: movedRequest, moved })
    expect(response.status).toBe(200)
    const result = evaluate(movedRequest, catalogueFixture, '2026-11-20')
    expect((await response.json()).result).toEqual(result)
    const seen = await get()
    expect(seen).toMatchObject({ revision: 2, result, catalogue: { version: 'fixture-2026' } })
    expect('moved' in seen).toBe(false)
    const own = await get(bearer(editKey))
    expect(own.moved).toEqual(moved)
    expect(undoMove(own.moved)).toEqual({ version: catalogue.version, answers })
  })

  test('keeps the move while the answers stay on that version, and drops it by null', async () => {
    const { get, put, editKey } = await afterANewVersion()
    await put({ revision: 1, request: movedRequest, moved })
    expect((await put({ revision: 2, request: movedRequest })).status).toBe(200)
    expect((await get(bearer(editKey))).moved).toEqual(moved)
    expect((await put({ revision: 3, request: movedRequest, moved: null })).status).toBe(200)
    expect((await get(bearer(editKey))).moved).toBe(null)
  })

  test('is not computed anew by a write that does not say that its answers moved', async () => {
    const { put, row, result } = await afterANewVersion()
    const before = await row()
    const problem = await problemIn(await put({ revision: 1, request: { answers: {} } }))
    expect(problem).toMatchObject({ status: 409, code: 'conflict', revision: 1 })
    expect(problem.message).toContain(catalogue.version)
    expect(await row()).toEqual(before)
    expect(JSON.parse(before?.result ?? '')).toEqual(result)
  })

  test('takes answers that were given anew to the version of today', async () => {
    const { get, put } = await afterANewVersion()
    const anew = { answers: { 'sme.q17': 'B' } }
    expect((await put({ revision: 1, request: anew, moved: null })).status).toBe(200)
    expect((await get()).catalogue.version).toBe('fixture-2026')
  })

  test.each<[string, object, string]>([
    ['a move to another version', { ...moved, to: '2027' }, 'moved.to'],
    ['a move from where it leads', { ...moved, from: 'fixture-2026' }, 'moved.from'],
    ['no answers kept', { ...moved, kept: undefined }, 'moved.kept'],
    ['an answer that is none', { ...moved, kept: { 'sme.q1': { a: 1 } } }, 'moved.kept.sme.q1'],
    ['an unknown key', { ...moved, by: 'me' }, 'moved.by'],
    [
      'something else dropped',
      { ...moved, dropped: [{ id: 'sme.q15' }] },
      'moved.dropped.0.answer',
    ],
  ])('changes nothing after a 400: %s', async (_, wrong, place) => {
    const { put, row } = await afterANewVersion()
    const before = await row()
    const problem = await problemIn(await put({ revision: 1, request: movedRequest, moved: wrong }))
    expect([problem.status, problem.issues[0].path]).toEqual([400, place])
    expect(await row()).toEqual(before)
  })

  test('may be saved first after the move, and keeps it all the same', async () => {
    const { post, get: _, ...made } = await afterANewVersion()
    const saved = await (await post(path, { request: movedRequest, moved }, key(1))).json()
    const own = await made.app.request(`${path}/${saved.link}`, { headers: bearer(saved.editKey) })
    expect((await own.json()).moved).toEqual(moved)
  })
})
