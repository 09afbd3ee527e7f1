import { describe, expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import { Evaluation } from '../../assessments/schema/result.ts'
import { countAssessments } from '../../db/queries/assessments.ts'
import { requestExample } from '../../server/request-example.ts'
import { makeApp, problemIn } from './make.ts'

const path = '/api/v1/evaluate'

describe('POST /api/v1/evaluate', () => {
  test('answers what the pure function answers, in the published shape', async () => {
    const { post } = await makeApp()
    const response = await post(path, requestExample)
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const body = await response.json()
    expect(body).toEqual(evaluate(requestExample, catalogue, '2026-11-21'))
    expect(Evaluation.safeParse(body).error).toBe(undefined)
  })

  test('evaluates a firm of which nothing is known', async () => {
    const { post } = await makeApp()
    const response = await post(path, {})
    expect(response.status).toBe(200)
    const { ladders } = await response.json()
    expect(ladders['sme-digital-2024'].score).toBe(null)
  })

  test('takes today in Shanghai when no day is given', async () => {
    const { post, time } = await makeApp()
    expect((await (await post(path, {})).json()).asOf).toBe('2026-11-20')
    time.now += 31 * 60_000
    expect((await (await post(path, { asOf: null })).json()).asOf).toBe('2026-11-21')
  })

  test('stores nothing', async () => {
    const { post, db } = await makeApp()
    await post(path, requestExample)

    expect(await countAssessments(db.read)).toBe(0)
  })

  test('reads a body that does not call itself JSON, and never takes it for an empty one', async () => {
    const { post } = await makeApp()
    const headers = { 'Content-Type': 'text/plain' }
    expect((await post(path, { asOf: '2026-01-31' }, headers)).status).toBe(200)
    expect((await post(path, { nonsense: 1 }, headers)).status).toBe(400)
  })
})

describe('a request that is not valid', () => {
  const spend = { id: 'r1', kind: 'spend', on: '2026-03-31', of: 'compute', amountFen: 1 }
  const cases: readonly [string, unknown, readonly string[]][] = [
    ['an unknown key', { asof: '2026-01-01' }, ['asof']],
    ['an unknown key of the firm', { enterprise: { staff: 1 } }, ['enterprise.staff']],
    [
      'two unknown keys of a record',
      { records: [{ ...spend, x: 1, y: 2 }] },
      ['records.0.x', 'records.0.y'],
    ],
    ['a day that does not exist', { asOf: '2026-02-30' }, ['asOf']],
    ['a fraction of a fen', { records: [{ ...spend, amountFen: 0.5 }] }, ['records.0.amountFen']],
    [
      'a negative amount',
      { records: [spend, { ...spend, id: 'r2', amountFen: -1 }] },
      ['records.1.amountFen'],
    ],
    [
      'an amount that no integer holds',
      { records: [{ ...spend, amountFen: 1e20 }] },
      ['records.0.amountFen'],
    ],
    [
      'money in a string',
      { enterprise: { revenueFen: { '2025': '1' } } },
      ['enterprise.revenueFen.2025'],
    ],
    [
      'a year that is none',
      { enterprise: { revenueFen: { last: 1 } } },
      ['enterprise.revenueFen.last'],
    ],
    ['a kind that does not exist', { records: [{ ...spend, kind: 'gift' }] }, ['records.0.kind']],
    ['a record without its day', { records: [{ ...spend, on: undefined }] }, ['records.0.on']],
    [
      'a project without types',
      { records: [{ id: 'p', kind: 'project', on: '2026-01-01', types: [] }] },
      ['records.0.types'],
    ],
    ['an answer that is an object', { answers: { 'sme.q1': {} } }, ['answers.sme.q1']],
    ['an unknown question', { answers: { 'sme.q99': 'A' } }, ['answers.sme.q99']],
    ['an option that does not exist', { answers: { 'sme.q1': ['Z'] } }, ['answers.sme.q1']],
    ['an unknown area', { enterprise: { area: 'gd/nowhere' } }, ['enterprise.area']],
    ['a reference that dangles', { records: [{ ...spend, project: 'p9' }] }, ['records.0.project']],
    ['two records of one id', { records: [spend, spend] }, ['records.1.id']],
    ['an array', [], ['']],
    ['a number', 7, ['']],
    ['nothing but null', null, ['']],
  ]

  test.each(cases)('%s is a 400 that names its place', async (_, body, paths) => {
    const { post } = await makeApp()
    const problem = await problemIn(await post(path, body))
    expect(problem).toMatchObject({ status: 400, code: 'invalid', hasId: true })
    expect(problem.issues.map((issue: { path: string }) => issue.path)).toEqual(paths)
  })

  test.each(['', '{', '{"a":1}}', 'undefined', "{'a':1}", '{"a":NaN}'])(
    'the text %j is not JSON',
    async (text) => {
      const { post } = await makeApp()
      expect(await problemIn(await post(path, text))).toEqual({
        status: 400,
        hasId: true,
        code: 'invalid',
        message: 'The body is not JSON',
        issues: [{ path: '', message: 'not JSON' }],
      })
    },
  )

  test('a number beyond all numbers is not valid', async () => {
    const { post } = await makeApp()
    const problem = await problemIn(await post(path, '{"enterprise":{"employees":1e999}}'))
    expect(problem.issues[0].path).toBe('enterprise.employees')
  })

  test.each([
    ['{"__proto__":{"asOf":"2026-01-01"}}', '__proto__'],
    ['{"answers":{"__proto__":"A"}}', 'answers.__proto__'],
    ['{"enterprise":{"constructor":{}}}', 'enterprise.constructor'],
    ['{"answers":{"constructor":"A"}}', 'answers.constructor'],
    ['{"answers":{"toString":true}}', 'answers.toString'],
    ['{"enterprise":{"revenueFen":{"__proto__":1}}}', 'enterprise.revenueFen.__proto__'],
  ])('%s is an unknown key', async (text, place) => {
    const { post } = await makeApp()
    const problem = await problemIn(await post(path, text))
    expect([problem.status, problem.issues[0].path]).toEqual([400, place])
  })

  test('a hundred thousand levels of nesting are refused', async () => {
    const { post } = await makeApp()
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect((await post(path, deep)).status).toBe(400)
    expect((await post(path, `{"answers":${deep}}`)).status).toBe(400)
  })

  test('text that no database gives back is refused', async () => {
    const { post } = await makeApp()
    const record = { ...spend, id: 'a\u0000b' }
    const problem = await problemIn(await post(path, { records: [record] }))
    expect([problem.status, problem.issues[0].path]).toEqual([400, 'records.0.id'])
    const lone = '{"records":[{"kind":"rent","on":"2026-01-01","id":"\\ud800"}]}'
    expect((await problemIn(await post(path, lone))).issues[0].path).toBe('records.0.id')
  })

  test('at most a hundred issues are named', async () => {
    const { post } = await makeApp()
    const records = Array.from({ length: 200 }, (_, i) => ({ ...spend, id: `r${i}`, on: 'x' }))
    expect((await problemIn(await post(path, { records }))).issues.length).toBe(100)
    const keys = Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`k${i}`, 1]))
    expect((await problemIn(await post(path, keys))).issues.length).toBe(100)
  })

  test('two hundred records are evaluated, and one more is refused by name', async () => {
    const { post } = await makeApp()
    const records = Array.from({ length: 201 }, (_, i) => ({ ...spend, id: `r${i}` }))
    expect((await post(path, { records: records.slice(1) })).status).toBe(200)
    const problem = await problemIn(await post(path, { records }))
    expect([problem.status, problem.issues]).toEqual([
      400,
      [{ path: 'records', message: 'Too big: expected array to have <=200 items' }],
    ])
  })

  test('a body of very many values is refused before anything is made of them', async () => {
    const { post } = await makeApp()
    const bodies = [
      { answers: Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`a${i}`, {}])) },
      { records: Array.from({ length: 30_000 }, () => 1) },
      { answers: { 'sme.q1': Array.from({ length: 30_000 }, () => 'B') } },
    ]
    for (const body of bodies) {
      const problem = await problemIn(await post(path, body))
      expect([problem.status, problem.issues]).toEqual([
        400,
        [{ path: '', message: 'more than 20000 values' }],
      ])
    }
  })

  test('a body above one megabyte is a 413, and one below it is read', async () => {
    const { post } = await makeApp()
    const padded = (bytes: number) => `{}${' '.repeat(bytes - 2)}`
    expect((await post(path, padded(1024 * 1024))).status).toBe(200)
    expect(await problemIn(await post(path, padded(1024 * 1024 + 1)))).toMatchObject({
      status: 413,
      code: 'too-large',
    })
  })
})
