import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkRequest } from '../../assessments/check-request.ts'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import { Request } from '../../assessments/schema/request.ts'
import {
  Claim,
  Interval,
  type MeasureResult,
  type Plan,
  type Step,
} from '../../assessments/schema/result.ts'

const Limit = z.enum(['record', 'year', 'term', 'ever', 'together', 'pool', 'investment'])
type Limit = z.infer<typeof Limit>

const ExpectedPlan = z.strictObject({
  totalFen: z.int(),
  claims: z
    .array(
      z.strictObject({
        measure: Claim.shape.measure,
        records: Claim.shape.records.optional(),
        year: Claim.shape.year,
        amountFen: Claim.shape.amountFen,
      }),
    )
    .optional(),
})
type ExpectedPlan = z.infer<typeof ExpectedPlan>

const Case = z.strictObject({
  id: z.string(),
  about: z.union([z.string(), z.array(z.string()).min(1)]),
  working: z.string().min(20),
  request: z.unknown(),
  expect: z.strictObject({
    measures: z.record(
      z.string(),
      z.strictObject({
        verdict: z.enum(['eligible', 'ineligible', 'incomplete']),
        amountFen: Interval.nullable(),
        basis: z.enum(['rate', 'fixed', 'ceiling']).nullable(),
        binding: Limit.nullable().optional(),
        cites: z.array(z.string()).min(1),
      }),
    ),
    plan: z.strictObject({ inForce: ExpectedPlan, withDrafts: ExpectedPlan }).optional(),
    /** The id of the next question, null where none is left. */
    nextQuestion: z.string().nullable().optional(),
  }),
})
type Case = z.infer<typeof Case>
const Suite = z.strictObject({ suite: z.literal('v1'), cases: z.array(Case).min(1) })

const folder = new URL('../conformance/v1/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => {
    const { cases } = Suite.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    return { name: name.replace('.json', ''), cases }
  })
const measures = catalogue.documents.flatMap((document) => document.measures)
const clauses = new Set(catalogue.documents.flatMap(({ clauses }) => clauses.map(({ id }) => id)))
const aboutOf = ({ about }: Case) => (typeof about === 'string' ? [about] : about)

const LIMITS = {
  'record-cap': 'record',
  'year-cap': 'year',
  'term-cap': 'term',
  'ever-cap': 'ever',
} as const

const quantumOf = (measure: string) =>
  catalogue.documents.find(({ measures }) => measures.some(({ id }) => id === measure))?.rounding
    ?.quantumFen ?? 1

function limitOf({ step, of }: Step): Limit | undefined {
  if (step === 'total') return of
  return step in LIMITS ? LIMITS[step as keyof typeof LIMITS] : undefined
}

/** The last limit of the trace that takes off the most before it more than the cut takes. */
function bindingOf({ id, trace }: MeasureResult): Limit | null {
  const quantum = quantumOf(id)
  let before: number | null = null
  let binding: Limit | null = null
  for (const step of trace.steps) {
    if (step.step === 'granted' || step.step === 'cut') continue
    const limit = limitOf(step)
    const { high } = step.fen
    const unbound = before === null ? null : before - (before % quantum)
    if (limit && high !== null && (unbound === null || high < unbound)) binding = limit
    before = high
  }
  return binding
}

/** The claims in the order of year and measure, with the records only where they are expected. */
function planOf({ totalFen, claims }: Plan, wanted: ExpectedPlan): ExpectedPlan {
  if (wanted.claims === undefined) return { totalFen }
  const found = claims.map(({ measure, records, year, amountFen }) => {
    const same = wanted.claims?.find((one) => one.measure === measure && one.year === year)
    const shown = same !== undefined && same.records === undefined ? {} : { records }
    return { measure, ...shown, year, amountFen }
  })
  return { totalFen, claims: inOrder(found) }
}

function inOrder(claims: NonNullable<ExpectedPlan['claims']>): ExpectedPlan['claims'] {
  const key = (one: { year: number; measure: string }) => `${one.year} ${one.measure}`
  return claims
    .map(({ records, ...one }) => (records ? { ...one, records: [...records].sort() } : one))
    .sort((one, other) => (key(one) < key(other) ? -1 : 1))
}

describe.each(files)('$name', ({ cases }) => {
  const named = cases.map((one) => [`${one.id}: ${one.working}`, one] as const)
  test.each(named)('%s', (_, { request, expect: expected }) => {
    const asked = Request.parse(request)
    if (!asked.asOf) throw new Error('a case says as of which day')
    expect(checkRequest(asked, catalogue)).toEqual([])
    const found = evaluate(asked, catalogue, asked.asOf)
    const results = Object.entries(expected.measures).map(([id, wanted]) => {
      const result = found.measures.find((one) => one.id === id)
      if (result === undefined) throw new Error(`${id} is not answered`)
      const { verdict, amountFen, basis } = result
      const binding = wanted.binding === undefined ? {} : { binding: bindingOf(result) }
      return [id, { verdict, amountFen, basis, ...binding, cites: wanted.cites }]
    })
    expect(Object.fromEntries(results)).toEqual(expected.measures)
    if (expected.nextQuestion !== undefined) {
      expect(found.nextQuestion?.id ?? null).toBe(expected.nextQuestion)
    }
    if (expected.plan === undefined) return
    const { inForce, withDrafts } = expected.plan
    expect({
      inForce: planOf(found.plan.inForce, inForce),
      withDrafts: planOf(found.plan.withDrafts, withDrafts),
    }).toEqual({
      inForce: { ...inForce, ...(inForce.claims && { claims: inOrder(inForce.claims) }) },
      withDrafts: {
        ...withDrafts,
        ...(withDrafts.claims && { claims: inOrder(withDrafts.claims) }),
      },
    })
  })
})

describe('the suite', () => {
  const cases = files.flatMap((file) => file.cases)

  test('names every case once', () => {
    const ids = cases.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('holds five cases or more of every measure, three of one that nothing feeds', () => {
    const thin = measures.filter((measure) => {
      const count = cases.filter((one) => aboutOf(one).includes(measure.id)).length
      return count < (measure.feed.kind === 'nothing' ? 3 : 5)
    })
    expect(thin.map(({ id }) => id)).toEqual([])
  })

  test('holds a hundred interactions or more', () => {
    const interactions = files.find(({ name }) => name === 'interactions')?.cases ?? []
    expect(interactions.length).toBeGreaterThanOrEqual(100)
  })

  test('is about measures of the catalogue alone', () => {
    const ids = new Set(measures.map(({ id }) => id))
    const named = cases.flatMap((one) => [...aboutOf(one), ...Object.keys(one.expect.measures)])
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  test('cites first the clause of each measure, and only clauses that stand in the texts', () => {
    const wrong = cases.flatMap(({ id, expect: expected }) =>
      Object.entries(expected.measures).flatMap(([measure, { cites }]) => {
        const own = measures.find((one) => one.id === measure)?.clause
        return cites[0] === own && cites.every((clause) => clauses.has(clause)) ? [] : [id]
      }),
    )
    expect(wrong).toEqual([])
  })
})
