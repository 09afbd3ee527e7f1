import { describe, expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { remedies } from '../../assessments/content/remedies/remedies.ts'
import { roadOf } from '../../assessments/road/road-of.ts'
import { Road, type RoadRequest } from '../../assessments/schema/road.ts'
import { countAssessments } from '../../db/queries/assessments.ts'
import { requestExample } from '../../server/request-example.ts'
import { makeApp, problemIn } from './make.ts'

const path = '/api/v1/road'
const asked: RoadRequest = { ...requestExample, target: 'sme-digital-2024:1' }

describe('POST /api/v1/road', () => {
  test('answers what the pure function answers, in the published shape', async () => {
    const { post } = await makeApp()
    const response = await post(path, asked)
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const body = await response.json()
    expect(body).toEqual(roadOf(asked, catalogue, remedies, '2026-11-21'))
    expect(Road.safeParse(body).error).toBe(undefined)
    expect(body).toMatchObject({ target: 'sme-digital-2024:1', reached: false, stopped: null })
    expect(body.remedies.length).toBeGreaterThan(0)
  })

  test('takes what the net costs to the fen: cost less aid, in all and with drafts', async () => {
    const { post } = await makeApp()
    const body = Road.parse(await (await post(path, { ...asked, target: 'basic' })).json())
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
    expect(body.aidFen).toBeGreaterThan(0)
    expect(body.netFen).toBe(body.costFen - body.aidFen)
    expect(body.withDrafts.netFen).toBe(body.costFen - body.withDrafts.aidFen)
    expect(body.costFen).toBe(sum(body.remedies.map(({ costFen }) => costFen)))
    expect(body.aidFen).toBe(sum(body.claims.map(({ amountFen }) => amountFen)))
    expect(body.years.map(({ year }) => year)).toEqual([2026, 2027, 2028])
    expect(sum(body.years.map(({ costFen }) => costFen))).toBe(body.costFen)
    expect(sum(body.years.map(({ aidFen }) => aidFen))).toBe(body.aidFen)
  })

  test('counts with the figures of the firm, and does what it wants and not what it does not', async () => {
    const { post } = await makeApp()
    const own = {
      'skills-plan': { use: true, costFen: 1_234_567, months: 9, notBefore: 2028 },
      'security-rules': { use: false },
    }
    const body = Road.parse(await (await post(path, { ...asked, remedies: own })).json())
    const plan = body.remedies.find(({ id }) => id === 'skills-plan')
    expect([plan?.costFen, plan?.months, plan?.year]).toEqual([1_234_567, 9, 2028])
    expect(body.remedies.map(({ id }) => id)).not.toContain('security-rules')
  })

  test('counts no aid of measures that the firm does not count on', async () => {
    const { post } = await makeApp()
    const withoutMeasures = ['zhuhai-2025.1', 'zhuhai-2025.3', 'zhuhai-2025.9']
    const asking = { ...asked, target: 'basic', withoutMeasures }
    const body = Road.parse(await (await post(path, asking)).json())
    expect([body.aidFen, body.claims, body.netFen]).toEqual([0, [], body.costFen])
  })

  test('says that a budget is too small, and names no remedy then', async () => {
    const { post } = await makeApp()
    const body = Road.parse(await (await post(path, { ...asked, budgetFen: 1 })).json())
    expect([body.stopped, body.remedies, body.reachable]).toEqual(['budget', [], false])
  })

  test('has nothing to do where the rung stands already', async () => {
    const { post } = await makeApp()
    const answers = Object.fromEntries(
      catalogue.maturity.subdomains.map(({ id }) => [`cmmm.${id}.1`, 'full']),
    )
    const body = Road.parse(await (await post(path, { answers, target: 'cmmm-2020:1' })).json())
    expect([body.reached, body.reachable, body.remedies, body.netFen]).toEqual([true, true, [], 0])
  })

  test('is sought for a firm of which nothing is known', async () => {
    const { post } = await makeApp()
    const response = await post(path, { target: 'cmmm-2020:1' })
    expect(response.status).toBe(200)
    const body = Road.parse(await response.json())
    expect([body.size, body.aidFen, body.reachable]).toEqual([null, 0, true])
    expect(body.open).toContain('cmmm.data.1')
  })

  test('is the same whatever is null or left out', async () => {
    const { post } = await makeApp()
    const none = { aim: null, budgetFen: null, yearBudgetFen: null, withoutMeasures: null }
    const bare = await (await post(path, { ...asked, ...none, remedies: null })).json()
    expect(bare).toEqual(await (await post(path, asked)).json())
  })

  test('begins today in Shanghai when no day is given', async () => {
    const { post, time } = await makeApp()
    const doneOn = async (body: object) => {
      const road = Road.parse(await (await post(path, body)).json())
      return road.remedies.map((one) => one.doneOn.slice(8))
    }
    const target = 'cmmm-2020:1'
    expect(new Set(await doneOn({ target }))).toEqual(new Set(['20']))
    time.now += 31 * 60_000
    expect(new Set(await doneOn({ target, asOf: null }))).toEqual(new Set(['21']))
    expect(new Set(await doneOn({ target, asOf: '2026-11-05' }))).toEqual(new Set(['05']))
  })

  test('stores nothing', async () => {
    const { post, db } = await makeApp()
    await post(path, asked)
    expect(await countAssessments(db.read)).toBe(0)
  })

  test('is not there to be read', async () => {
    const { get } = await makeApp()
    expect((await get(path)).status).toBe(404)
  })
})

describe('a request for a road that is not valid', () => {
  const own = (remedy: object) => ({ target: 'basic', remedies: { 'mes-core': remedy } })
  const cases: readonly [string, unknown, readonly string[]][] = [
    ['no target', {}, ['target']],
    ['a target of null', { target: null }, ['target']],
    ['a tier that does not exist', { target: 'best' }, ['target']],
    ['a digital level that does not exist', { target: 'sme-digital-2024:5' }, ['target']],
    ['level 0', { target: 'cmmm-2020:0' }, ['target']],
    ['a tier as a level', { target: 'smart-factory-2025:1' }, ['target']],
    ['a level with words around it', { target: ' cmmm-2020:1' }, ['target']],
    ['an unknown key', { target: 'basic', budget: 1 }, ['budget']],
    ['an unknown aim', { target: 'basic', aim: 'fun' }, ['aim']],
    ['an unknown remedy', { target: 'basic', remedies: { mes: {} } }, ['remedies.mes']],
    [
      'the name of what every object has',
      { target: 'basic', remedies: { constructor: {} } },
      ['remedies.constructor'],
    ],
    ['an unknown key of a remedy', own({ cost: 1 }), ['remedies.mes-core.cost']],
    ['a negative cost', own({ costFen: -1 }), ['remedies.mes-core.costFen']],
    ['a fraction of a fen', own({ costFen: 0.5 }), ['remedies.mes-core.costFen']],
    ['too much money', own({ costFen: 10_000_000_000_001 }), ['remedies.mes-core.costFen']],
    ['no months at all', own({ months: 0 }), ['remedies.mes-core.months']],
    ['more months than there are', own({ months: 121 }), ['remedies.mes-core.months']],
    ['half a month', own({ months: 1.5 }), ['remedies.mes-core.months']],
    ['a use that is no flag', own({ use: 'yes' }), ['remedies.mes-core.use']],
    ['a year long gone', own({ notBefore: 1999 }), ['remedies.mes-core.notBefore']],
    ['a year far away', own({ notBefore: 2101 }), ['remedies.mes-core.notBefore']],
    [
      'a remedy of null',
      { target: 'basic', remedies: { 'mes-core': null } },
      ['remedies.mes-core'],
    ],
    ['a negative budget', { target: 'basic', budgetFen: -1 }, ['budgetFen']],
    [
      'a negative budget of a year',
      { target: 'basic', yearBudgetFen: { '2027': -1 } },
      ['yearBudgetFen.2027'],
    ],
    [
      'a budget of no year',
      { target: 'basic', yearBudgetFen: { next: 1 } },
      ['yearBudgetFen.next'],
    ],
    [
      'unknown measures',
      { target: 'basic', withoutMeasures: ['zhuhai-2025.1', 'x', 'zhuhai-2025.99'] },
      ['withoutMeasures.1', 'withoutMeasures.2'],
    ],
    ['an unknown question', { target: 'basic', answers: { 'sme.q99': 'A' } }, ['answers.sme.q99']],
    [
      'a dangling reference, an unknown remedy and an unknown measure',
      {
        target: 'basic',
        records: [{ id: 'r', kind: 'spend', on: '2026-01-01', of: 'compute', project: 'p' }],
        remedies: { mes: {} },
        withoutMeasures: ['x'],
      },
      ['records.0.project', 'remedies.mes', 'withoutMeasures.0'],
    ],
    ['an array', [], ['']],
    ['nothing but null', null, ['']],
  ]

  test.each(cases)('%s is a 400 that names its place', async (_, body, paths) => {
    const { post } = await makeApp()
    const problem = await problemIn(await post(path, body))
    expect(problem).toMatchObject({ status: 400, code: 'invalid', hasId: true })
    expect(problem.issues.map((issue: { path: string }) => issue.path)).toEqual(paths)
  })

  test.each([
    ['{"target":"basic","remedies":{"__proto__":{}}}', 'remedies.__proto__'],
    ['{"target":"basic","yearBudgetFen":{"__proto__":1}}', 'yearBudgetFen.__proto__'],
  ])('%s is an unknown key', async (text, place) => {
    const { post } = await makeApp()
    const problem = await problemIn(await post(path, text))
    expect([problem.status, problem.issues[0].path]).toEqual([400, place])
  })

  test('is told of a hundred unknown remedies at most', async () => {
    const { post } = await makeApp()
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`r${i}`, {}]))
    const problem = await problemIn(await post(path, { target: 'basic', remedies: many }))
    expect([problem.status, problem.issues.length]).toEqual([400, 100])
  })

  test('is refused above one megabyte', async () => {
    const { post } = await makeApp()
    const text = `{"target":"cmmm-2020:1"}${' '.repeat(1024 * 1024)}`
    expect(await problemIn(await post(path, text))).toMatchObject({
      status: 413,
      code: 'too-large',
    })
  })
})

test('the rate limit counts roads together with evaluations', async () => {
  const { post } = await makeApp({ perMinute: 2 })
  expect((await post('/api/v1/evaluate', {})).status).toBe(200)
  expect((await post(path, {})).status).toBe(400)
  const refused = await post(path, { target: 'cmmm-2020:1' })
  expect(await problemIn(refused)).toEqual({
    status: 429,
    hasId: true,
    code: 'too-many',
    message: 'More than 2 calls in a minute',
  })
})
