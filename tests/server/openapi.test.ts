import { describe, expect, test } from 'vitest'
import { makeApp } from './make.ts'

const description = async () => {
  const made = await makeApp()
  const document = await (await made.get('/api/openapi.json')).json()
  return { ...made, document }
}

/** Every `$ref` in the document. */
function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, field]) =>
    key === '$ref' && typeof field === 'string' ? [field] : refsIn(field),
  )
}

describe('GET /api/openapi.json', () => {
  test('describes every endpoint, and nothing else', async () => {
    const { document } = await description()
    expect(document.openapi).toBe('3.1.0')
    const operations = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    expect(operations).toEqual([
      'post /api/v1/evaluate',
      'post /api/v1/road',
      'post /api/v1/report',
      'get /api/v1/areas',
      'get /api/v1/questionnaire',
      'get /api/v1/policies',
      'get /api/v1/policies/{document}',
      'post /api/v1/assessments',
      'get /api/v1/assessments/{link}',
      'put /api/v1/assessments/{link}',
      'get /api/v1/assessments/{link}/history',
      'get /api/v1/assessments/{link}/comparison',
      'put /api/v1/assessments/{link}/comparison',
      'get /api/v1/peers',
      'get /api/health',
    ])
  })

  test('refers to nothing that is not there', async () => {
    const { document } = await description()
    const names = Object.keys(document.components.schemas)
    const refs = new Set(refsIn(document))
    expect(refs.size).toBeGreaterThan(10)
    for (const ref of refs) expect(names).toContain(ref.replace('#/components/schemas/', ''))
  })

  test('says that objects are strict, money is whole, and a record is one of its kinds', async () => {
    const { document } = await description()
    const { Request, Enterprise, Fact, Answer } = document.components.schemas
    expect(Request.additionalProperties).toBe(false)
    expect(Enterprise.additionalProperties).toBe(false)
    expect(Object.keys(Request.properties)).toEqual(['asOf', 'enterprise', 'answers', 'records'])
    expect(Request.required).toBe(undefined)
    const kinds = Fact.oneOf.map((one: { properties: { kind: { const: string } } }) => [
      one.properties.kind.const,
    ])
    expect(kinds.length).toBe(14)
    const spend = Fact.oneOf[0]
    expect(spend.additionalProperties).toBe(false)
    expect(spend.required).toEqual(['kind', 'id', 'on', 'of'])
    expect(spend.properties.amountFen.anyOf).toEqual([
      { type: 'integer', minimum: 0, maximum: 10_000_000_000_000 },
      { type: 'null' },
    ])
    expect(Answer.anyOf.map(({ type }: { type: string }) => type)).toEqual([
      'string',
      'array',
      'integer',
      'boolean',
      'null',
    ])
  })

  test('every example of a body runs', async () => {
    const { document, post, put } = await description()
    const exampleOf = (path: string, method: string) =>
      document.paths[path][method].requestBody.content['application/json'].example
    const evaluated = await post('/api/v1/evaluate', exampleOf('/api/v1/evaluate', 'post'))
    expect(evaluated.status).toBe(200)
    const sought = await post('/api/v1/road', exampleOf('/api/v1/road', 'post'))
    expect(sought.status).toBe(200)
    const key = { 'Idempotency-Key': '6f1c0f3a-0000-4000-8000-000000000000' }
    const saving = exampleOf('/api/v1/assessments', 'post')
    const saved = await post('/api/v1/assessments', saving, key)
    expect(saved.status).toBe(201)
    const { link, editKey } = await saved.json()
    const replacing = exampleOf('/api/v1/assessments/{link}', 'put')
    const bearer = { Authorization: `Bearer ${editKey}` }
    expect((await put(`/api/v1/assessments/${link}`, replacing, bearer)).status).toBe(200)
    const agreeing = exampleOf('/api/v1/assessments/{link}/comparison', 'put')
    const agreed = await put(`/api/v1/assessments/${link}/comparison`, agreeing, bearer)
    expect(agreed.status).toBe(200)
  })

  test('the example shows something of everything: a level, a tier and a claim', async () => {
    const { document, post } = await description()
    const { example } =
      document.paths['/api/v1/evaluate'].post.requestBody.content['application/json']
    const body = await (await post('/api/v1/evaluate', example)).json()
    expect(body.plan.inForce.claims.length).toBeGreaterThan(0)
  })
})
