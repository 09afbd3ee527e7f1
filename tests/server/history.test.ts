import { describe, expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import { makeApp, problemIn, type TestApp } from './make.ts'
import { agree, bearer, type SavedFirm, saveFirm, smallFirm } from './saved-firms.ts'

const path = '/api/v1/assessments'
const DAY = 24 * 3_600_000

const historyOf = async ({ get }: TestApp, { link, editKey }: SavedFirm) => {
  const response = await get(`${path}/${link}/history`, bearer(editKey))
  expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
  return (await response.json()).points
}
const replace = async ({ put }: TestApp, firm: SavedFirm, revision: number, request: object) => {
  const body = { revision, request }
  const response = await put(`${path}/${firm.link}`, body, bearer(firm.editKey))
  expect(response.status).toBe(200)
}

describe('the history of an assessment', () => {
  test('says what a save came to, exactly as the result says it', async () => {
    const made = await makeApp()
    const { asOf: _, ...request } = exampleFactory.request
    const firm = await saveFirm(made, 1, { request })
    const result = evaluate({ ...request, asOf: '2026-11-20' }, catalogue, '2026-11-20')
    const sme = result.ladders['sme-digital-2024']
    const cmmm = result.ladders['cmmm-2020']
    const smart = result.ladders['smart-factory-2025']
    expect(await historyOf(made, firm)).toEqual([
      {
        revision: 1,
        savedAt: '2026-11-20T15:30:00.000Z',
        asOf: '2026-11-20',
        catalogueVersion: catalogue.version,
        ladders: {
          'sme-digital-2024': { level: sme.level, status: sme.status, score: sme.score },
          'cmmm-2020': { level: cmmm.level, status: cmmm.status, score: cmmm.score },
          'smart-factory-2025': { tier: smart.tier, status: smart.status },
        },
        planFen: result.plan.inForce.totalFen,
      },
    ])
  })

  test('keeps the last save of each day in Shanghai, and all that came to nothing new', async () => {
    const made = await makeApp()
    const firm = await saveFirm(made, 1)
    await replace(made, firm, 1, smallFirm)
    made.time.now += 3_600_000
    await replace(made, firm, 2, smallFirm)
    made.time.now += DAY
    await replace(made, firm, 3, { ...smallFirm, asOf: '2026-11-20' })
    const points: { revision: number; asOf: string }[] = await historyOf(made, firm)
    expect(points.map(({ revision, asOf }) => [revision, asOf])).toEqual([
      [2, '2026-11-20'],
      [3, '2026-11-21'],
      [4, '2026-11-20'],
    ])
  })

  test('a repeated call and a refused one add nothing', async () => {
    const made = await makeApp()
    const firm = await saveFirm(made, 1)
    await saveFirm(made, 1)
    made.time.now += DAY
    await replace(made, firm, 1, smallFirm)
    made.time.now += DAY
    await replace(made, firm, 1, smallFirm)
    const stale = { revision: 1, request: { ...smallFirm, answers: { 'sme.q2': 'C' } } }
    const refused = await made.put(`${path}/${firm.link}`, stale, bearer(firm.editKey))
    expect(refused.status).toBe(409)
    const points: { revision: number }[] = await historyOf(made, firm)
    expect(points.map(({ revision }) => revision)).toEqual([1, 2])
  })
})

test.each(['history', 'comparison'])(
  'the %s is nobody’s without the edit key, not even the reader’s of the link',
  async (part) => {
    const made = await makeApp()
    const [firm, stranger] = [await saveFirm(made, 1), await saveFirm(made, 2)]
    const tries = [
      await made.get(`${path}/${firm.link}/${part}`),
      await made.get(`${path}/${firm.link}/${part}`, bearer(stranger.editKey)),
      await made.get(`${path}/${'0'.repeat(32)}/${part}`, bearer(firm.editKey)),
      await made.put(
        `${path}/${firm.link}/comparison`,
        { comparable: true },
        bearer(stranger.editKey),
      ),
      await made.put(`${path}/${firm.link}/comparison`, { comparable: true }),
    ]
    for (const response of tries)
      expect(await problemIn(response)).toEqual({
        status: 404,
        hasId: true,
        code: 'not-found',
        message: 'No such assessment',
      })
    const own = await made.get(`${path}/${firm.link}/comparison`, bearer(firm.editKey))
    expect(await own.json()).toEqual({ comparable: false })
  },
)

test('consent is asked for: none stands after a save, and what was said stands until it is withdrawn', async () => {
  const made = await makeApp()
  const firm = await saveFirm(made, 1)
  const stands = async () =>
    (await made.get(`${path}/${firm.link}/comparison`, bearer(firm.editKey))).json()
  expect(await stands()).toEqual({ comparable: false })
  await agree(made, firm)
  await agree(made, firm)
  await replace(made, firm, 1, smallFirm)
  expect(await stands()).toEqual({ comparable: true })
  await agree(made, firm, false)
  expect(await stands()).toEqual({ comparable: false })
})

test.each([{}, { comparable: 'yes' }, { comparable: true, name: '甲厂' }])(
  'consent is yes or no and nothing else: %j is a 400',
  async (body) => {
    const made = await makeApp()
    const firm = await saveFirm(made, 1)
    const address = `${path}/${firm.link}/comparison`
    expect((await made.put(address, body, bearer(firm.editKey))).status).toBe(400)
  },
)
