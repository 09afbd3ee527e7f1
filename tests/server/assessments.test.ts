import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { canonicalJson } from '../../assessments/canonical-json.ts'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import { assessmentByLink, countAssessments } from '../../db/queries/assessments.ts'
import { sha256Of } from '../../server/fingerprint.ts'
import { makeApp, problemIn, type TestApp } from './make.ts'

const path = '/api/v1/assessments'
const key = (n = 0) => ({
  'Idempotency-Key': `6f1c0f3a-0000-4000-8000-${String(n).padStart(12, '0')}`,
})
const request = {
  enterprise: { area: 'gd/zhuhai/jinwan', employees: 260 },
  answers: { 'sme.q2': 'C' },
}
const other = { enterprise: { area: 'gd/zhuhai/jinwan', employees: 261 } }

const save = async ({ post }: TestApp, body: unknown = { request, name: '甲厂' }, n = 0) => {
  const response = await post(path, body, key(n))
  expect(response.status).toBe(201)
  return response.json()
}
const bearer = (editKey: string) => ({ Authorization: `Bearer ${editKey}` })

describe('saving', () => {
  test('evaluates, pins the day, and shows it again frozen', async () => {
    const made = await makeApp()
    const saved = await save(made)
    const pinned = { ...request, asOf: '2026-11-20' }
    const result = evaluate(pinned, catalogue, '2026-11-20')
    expect(saved).toEqual({
      link: expect.stringMatching(/^[0-9a-f]{32}$/),
      editKey: expect.stringMatching(/^[0-9a-f]{32}$/),
      revision: 1,
      result,
      savedAt: '2026-11-20T15:30:00.000Z',
    })
    made.time.now += 90 * 24 * 3_600_000
    const shown = await made.get(`${path}/${saved.link}`)
    expect(shown.status).toBe(200)
    expect(shown.headers.get('Cache-Control')).toBe('no-store')
    expect(shown.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(await shown.json()).toEqual({
      name: '甲厂',
      industry: null,
      request: pinned,
      result,
      catalogue: { version: catalogue.version, sha256: catalogue.sha256 },
      answersSha256: sha256Of(canonicalJson(pinned)),
      notebook: {},
      savedAt: '2026-11-20T15:30:00.000Z',
      revision: 1,
    })
  })

  test('keeps neither the link nor the edit key nor the idempotency key', async () => {
    const made = await makeApp()
    const saved = await save(made)
    const row = JSON.stringify(await assessmentByLink(made.db.read, sha256Of(saved.link)))
    for (const secret of [saved.link, saved.editKey, key()['Idempotency-Key']]) {
      expect(row).not.toContain(secret)
    }
  })

  test('gives the same answer to the same key and body, also after midnight, and saves once', async () => {
    const made = await makeApp()
    const saved = await save(made)
    made.time.now += 3_600_000
    expect(await save(made, { name: '甲厂', request })).toEqual(saved)
    expect(await countAssessments(made.db.read)).toBe(1)
  })

  test('refuses the same key for another body', async () => {
    const made = await makeApp()
    await save(made)
    const problem = await problemIn(await made.post(path, { request: other }, key()))
    expect([problem.status, problem.code]).toEqual([409, 'conflict'])
    expect(await countAssessments(made.db.read)).toBe(1)
  })

  test('gives different links and keys to the same body under different keys', async () => {
    const made = await makeApp()
    const one = await save(made, { request }, 1)
    const two = await save(made, { request }, 2)
    expect(new Set([one.link, two.link, one.editKey, two.editKey]).size).toBe(4)
  })

  test('gives different links for the same key on different servers', async () => {
    const [one, two] = [await save(await makeApp()), await save(await makeApp())]
    expect(one.link).not.toBe(two.link)
  })

  test.each([
    ['no key', {}],
    ['a short key', { 'Idempotency-Key': 'abc' }],
    ['a key with spaces', { 'Idempotency-Key': 'a key with some spaces' }],
  ])('wants an Idempotency-Key: %s is a 400', async (_, headers) => {
    const made = await makeApp()
    const problem = await problemIn(await made.post(path, { request }, headers))
    expect([problem.status, problem.issues[0].path]).toEqual([400, 'Idempotency-Key'])
    expect(await countAssessments(made.db.read)).toBe(0)
  })

  test.each<[string, unknown, string]>([
    ['no request', {}, 'request'],
    ['an unknown key', { request, result: {} }, 'result'],
    ['an unknown key inside', { request: { ...request, x: 1 } }, 'request.x'],
    ['an unknown question', { request: { answers: { 'sme.q0': 'A' } } }, 'request.answers.sme.q0'],
    ['an unknown industry', { request, industry: 'alchemy' }, 'industry'],
    ['an empty name', { request, name: '' }, 'name'],
    ['a name too long', { request, name: '厂'.repeat(121) }, 'name'],
  ])('stores nothing after a 400: %s', async (_, body, place) => {
    const made = await makeApp()
    const problem = await problemIn(await made.post(path, body, key()))
    expect([problem.status, problem.issues[0].path]).toEqual([400, place])
    expect(await countAssessments(made.db.read)).toBe(0)
  })

  test('of fifty calls at once with one key, all get the one assessment', async () => {
    const made = await makeApp()
    const saved = await Promise.all(Array.from({ length: 50 }, () => save(made)))
    expect(new Set(saved.map(({ link }) => link)).size).toBe(1)
    expect(await countAssessments(made.db.read)).toBe(1)
  })

  test('of a hundred saves at once to a file, none fails and none is lost', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tidu-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const made = await makeApp({ url: `file:${join(folder, 'tidu.db')}` })
    const saved = await Promise.all(
      Array.from({ length: 100 }, (_, n) => save(made, { request }, n)),
    )
    expect(new Set(saved.map(({ link }) => link)).size).toBe(100)
    expect(await countAssessments(made.db.read)).toBe(100)
    const shown = await Promise.all(saved.map(({ link }) => made.get(`${path}/${link}`)))
    expect(new Set(shown.map(({ status }) => status))).toEqual(new Set([200]))
  })
})

describe('replacing a revision', () => {
  test('evaluates again, counts on, and keeps the name when none is sent', async () => {
    const made = await makeApp()
    const { link, editKey } = await save(made)
    made.time.now += 3_600_000
    const body = { revision: 1, request: other }
    const response = await made.put(`${path}/${link}`, body, bearer(editKey))
    expect(response.status).toBe(200)
    const pinned = { ...other, asOf: '2026-11-21' }
    const result = evaluate(pinned, catalogue, '2026-11-21')
    expect(await response.json()).toEqual({
      revision: 2,
      result,
      savedAt: '2026-11-20T16:30:00.000Z',
    })
    expect(await (await made.get(`${path}/${link}`)).json()).toMatchObject({
      name: '甲厂',
      revision: 2,
      request: pinned,
      result,
      answersSha256: sha256Of(canonicalJson(pinned)),
    })
    const cleared = { revision: 2, request: other, name: null }
    expect((await made.put(`${path}/${link}`, cleared, bearer(editKey))).status).toBe(200)
    expect((await (await made.get(`${path}/${link}`)).json()).name).toBe(null)
  })

  test('answers a repeated call as it did before', async () => {
    const made = await makeApp()
    const { link, editKey } = await save(made)
    const body = { revision: 1, request: other }
    const first = await made.put(`${path}/${link}`, body, bearer(editKey))
    made.time.now += 1000
    const again = await made.put(`${path}/${link}`, body, bearer(editKey))
    expect([again.status, await again.json()]).toEqual([200, await first.json()])
  })

  test('refuses a stale revision and one that never was, and names the one that stands', async () => {
    const made = await makeApp()
    const { link, editKey } = await save(made)
    await made.put(`${path}/${link}`, { revision: 1, request: other }, bearer(editKey))
    for (const revision of [1, 3]) {
      const stale = await made.put(`${path}/${link}`, { revision, request }, bearer(editKey))
      expect(await problemIn(stale)).toMatchObject({ status: 409, code: 'conflict', revision: 2 })
    }
    expect((await (await made.get(`${path}/${link}`)).json()).request.enterprise.employees).toBe(
      261,
    )
  })

  test('of two writers of one revision at once, one wins and the other is told', async () => {
    const made = await makeApp()
    const { link, editKey } = await save(made)
    const write = (employees: number) => {
      const body = { revision: 1, request: { enterprise: { employees } } }
      return made.put(`${path}/${link}`, body, bearer(editKey))
    }
    const answers = await Promise.all([write(1), write(2)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('takes a wrong key, no key and an unknown link for the same nothing', async () => {
    const made = await makeApp()
    const { link, editKey } = await save(made)
    const body = { revision: 1, request: other }
    const unknown = '0'.repeat(32)
    const tries = [
      await made.put(`${path}/${link}`, body, bearer(unknown)),
      await made.put(`${path}/${link}`, body, bearer(link)),
      await made.put(`${path}/${link}`, body, { Authorization: editKey }),
      await made.put(`${path}/${link}`, body),
      await made.put(`${path}/${unknown}`, body, bearer(editKey)),
    ]
    for (const response of tries) {
      expect(await problemIn(response)).toEqual({
        status: 404,
        hasId: true,
        code: 'not-found',
        message: 'No such assessment',
      })
    }
    expect((await (await made.get(`${path}/${link}`)).json()).revision).toBe(1)
  })

  test('changes nothing after a 400', async () => {
    const made = await makeApp()
    const { link, editKey } = await save(made)
    const before = await assessmentByLink(made.db.read, sha256Of(link))
    const bodies = [{ request }, { revision: 0, request }, { revision: 1, request: { asOf: 'x' } }]
    for (const body of bodies) {
      expect((await made.put(`${path}/${link}`, body, bearer(editKey))).status).toBe(400)
    }
    expect(await assessmentByLink(made.db.read, sha256Of(link))).toEqual(before)
  })
})

describe('reading', () => {
  test.each(['x', '0'.repeat(32), '%00', '..%2f..'])(
    'an unknown link %s is a 404',
    async (link) => {
      const { get } = await makeApp()
      const response = await get(`${path}/${link}`)
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect((await problemIn(response)).status).toBe(404)
    },
  )
})
