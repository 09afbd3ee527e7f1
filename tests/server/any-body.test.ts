import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fact } from '../../assessments/schema/record.ts'
import { countAssessments } from '../../db/queries/assessments.ts'
import { makeApp } from './make.ts'

const runs = { numRuns: 500 }
const day = fc.constantFrom(
  '2024-02-29',
  '2025-12-31',
  '2026-01-01',
  '2026-11-21',
  '0000-01-01',
  '9999-12-31',
)
const fen = fc.oneof(fc.nat(), fc.nat(10_000_000_000_000), fc.constant(null))
const anyOr = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 8, arbitrary }, { weight: 1, arbitrary: fc.jsonValue() })

/** Bodies that look like requests, most of them a little wrong. */
const almostRequest = fc.record(
  {
    asOf: anyOr(day),
    enterprise: anyOr(
      fc.record(
        {
          area: anyOr(fc.constantFrom('gd', 'gd/zhuhai/jinwan', 'gd/zhuhai', 'gd/zhuhai/hengqin')),
          process: anyOr(fc.constantFrom('discrete', 'process', null)),
          legalPerson: anyOr(fc.constantFrom(true, false, null)),
          creditClean: anyOr(fc.constantFrom(true, false, null)),
          aiRobotics: anyOr(fc.constantFrom(true, false, null)),
          employees: anyOr(fc.nat(10_000_000_000_000)),
          revenueFen: anyOr(fc.dictionary(fc.constantFrom('0000', '2024', '2025', '9999'), fen)),
        },
        { requiredKeys: [] },
      ),
    ),
    answers: anyOr(
      fc.dictionary(
        fc.constantFrom(
          'sme.q1',
          'sme.q2',
          'sme.s1',
          'cmmm.data.1',
          'scene.1',
          'factory.kpi',
          '__proto__',
        ),
        fc.oneof(
          fc.constantFrom('A', 'B', 'full', 'ai', 'province-leading', true, 0, 4),
          fc.jsonValue(),
        ),
      ),
    ),
    records: anyOr(
      fc.array(
        fc.record(
          {
            id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
            kind: fc.constantFrom(...Fact.options.map((one) => one.shape.kind.value)),
            on: anyOr(day),
            of: fc.constantFrom('compute', 'model-service', 'dcmm', 'park'),
            types: fc.constant(['smart-factory', 'technical-upgrade']),
            amountFen: fen,
            equipmentFen: fen,
            project: fc.constantFrom('r1', 'r2', null),
          },
          { requiredKeys: ['id', 'kind', 'on'] },
        ),
        { maxLength: 5 },
      ),
    ),
  },
  { requiredKeys: [] },
)

describe('no body is an error of the server', () => {
  const body = fc.oneof(
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.string(),
    almostRequest.map((value) => JSON.stringify(value)),
  )

  test('POST /api/v1/evaluate answers 200 or 400, and a 400 names a place', async () => {
    const { post } = await makeApp()
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const response = await post('/api/v1/evaluate', text)
        if (response.status === 200) return
        expect(response.status).toBe(400)
        expect((await response.json()).issues.length).toBeGreaterThan(0)
      }),
      runs,
    )
  })

  test('whole requests, right in shape, are evaluated', async () => {
    const { post } = await makeApp()
    await fc.assert(
      fc.asyncProperty(spends, async (records) => {
        const response = await post('/api/v1/evaluate', {
          enterprise: { area: 'gd/zhuhai/jinwan' },
          records,
        })
        expect(response.status).toBe(200)
      }),
      { numRuns: 100 },
    )
  })

  test('a save answers 201 or 400, and only a 201 stores', async () => {
    const { post, db } = await makeApp()
    let saved = 0
    let n = 0
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.jsonValue(), fc.record({ request: almostRequest })),
        async (value) => {
          const headers = { 'Idempotency-Key': `property-${String(n++).padStart(16, '0')}` }
          const { status } = await post('/api/v1/assessments', value, headers)
          expect([201, 400]).toContain(status)
          if (status === 201) saved++
          expect(await countAssessments(db.read)).toBe(saved)
        },
      ),
      runs,
    )
    expect(saved).toBeGreaterThan(0)
  })
})

const spends = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
    kind: fc.constant('spend'),
    on: day,
    of: fc.constantFrom('compute', 'model-service'),
    amountFen: fen,
    agent: fc.constantFrom(true, false, null),
  }),
  { maxLength: 6, selector: ({ id }) => id },
)
