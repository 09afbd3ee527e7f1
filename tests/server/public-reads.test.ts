import { describe, expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { textOf } from '../../assessments/content/policies/texts.ts'
import { Areas, Policies, Policy, Questionnaire } from '../../server/api-schemas.ts'
import { makeApp, problemIn } from './make.ts'

const version = { version: catalogue.version, sha256: catalogue.sha256 }

describe('the public reads', () => {
  test('the areas say which ones a firm may name', async () => {
    const body = await (await (await makeApp()).get('/api/v1/areas')).json()
    expect(Areas.parse(body)).toEqual({ catalogue: version, areas: catalogue.areas })
  })

  test('the questionnaire is the content of the ladders', async () => {
    const body = await (await (await makeApp()).get('/api/v1/questionnaire')).json()
    const { indicator, maturity, factory, industries, sources } = catalogue
    const content = { indicator, maturity, factory, industries, sources }
    expect(Questionnaire.parse(body)).toEqual({ catalogue: version, ...content })
  })

  test('the policies are listed in the order of the catalogue', async () => {
    const body = Policies.parse(await (await (await makeApp()).get('/api/v1/policies')).json())
    expect(body.policies.map(({ id, measures }) => [id, measures])).toEqual(
      catalogue.documents.map(({ id, measures }) => [id, measures.length]),
    )
  })

  test('each document comes with its text, cut into its clauses', async () => {
    const { get } = await makeApp()
    for (const { id, clauses, measures } of catalogue.documents) {
      const body = Policy.parse(await (await get(`/api/v1/policies/${id}`)).json())
      expect(body.text).toBe(textOf[id])
      expect(body.measures).toEqual(measures)
      expect(body.clauses.map((clause) => clause.id)).toEqual(clauses.map((clause) => clause.id))
      for (const { starts, start, end, text } of body.clauses) {
        expect(text).toBe(body.text.slice(start, end))
        expect(text.startsWith(starts)).toBe(true)
      }
    }
  })

  test.each(['nowhere', 'constructor', '__proto__', '%E4'])(
    'the document %s does not exist',
    async (id) => {
      const problem = await problemIn(await (await makeApp()).get(`/api/v1/policies/${id}`))
      expect([problem.status, problem.code]).toEqual([404, 'not-found'])
    },
  )

  test.each([
    '/api/v1/areas',
    '/api/v1/questionnaire',
    '/api/v1/policies',
    '/api/v1/policies/zhuhai-2025',
    '/api/openapi.json',
  ])('%s is sent again only when it has changed', async (path) => {
    const { get } = await makeApp()
    const first = await get(path)
    const tag = first.headers.get('ETag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/)
    expect(first.headers.get('Cache-Control')).toBe('public, no-cache')
    const same = await get(path, { 'If-None-Match': `W/${tag}` })
    expect([same.status, await same.text()]).toEqual([304, ''])
    expect((await get(path, { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test('text is compressed for who takes it', async () => {
    const { get } = await makeApp()
    const packed = await get('/api/v1/questionnaire', { 'Accept-Encoding': 'gzip' })
    expect(packed.headers.get('Content-Encoding')).toBe('gzip')
    const plain = await get('/api/v1/questionnaire')
    expect(plain.headers.get('Content-Encoding')).toBe(null)
  })
})

describe('GET /api/health', () => {
  test('says which content is served and whether the database is reachable', async () => {
    const { get, db } = await makeApp()
    const well = await get('/api/health')
    const body = { ok: true, catalogue: version, database: 'reachable' }
    expect([well.status, await well.json()]).toEqual([200, body])
    db.close()
    const ill = await get('/api/health')
    const sad = { ok: false, catalogue: version, database: 'unreachable' }
    expect([ill.status, await ill.json()]).toEqual([503, sad])
  })
})
