import { type DescribeRouteOptions, resolver } from 'hono-openapi'
import { z } from 'zod'
import { Area, Industry } from '../assessments/schema/area.ts'
import { Maturity, SmartFactory } from '../assessments/schema/ladder.ts'
import { Measure } from '../assessments/schema/measure.ts'
import { Notebook } from '../assessments/schema/notebook.ts'
import { Conflict } from '../assessments/schema/policy.ts'
import { Citation, Source } from '../assessments/schema/provenance.ts'
import { Indicator } from '../assessments/schema/questionnaire.ts'
import { Fact } from '../assessments/schema/record.ts'
import { Answer, Enterprise, Request } from '../assessments/schema/request.ts'
import * as result from '../assessments/schema/result.ts'
import { Moved } from '../assessments/schema/version.ts'
import { Words } from '../assessments/schema/words.ts'
import * as api from './api-schemas.ts'
import { type ProblemCode, statusOf } from './problem.ts'

/** Schemas that the published description names, so that each is written once and referred to. */
const named = {
  ...{ Maturity, SmartFactory, Area, Conflict, Industry, Measure, Citation, Source, Indicator },
  ...{ Fact, Answer, Enterprise, Request, Words, Notebook, Moved },
  Evaluation: result.Evaluation,
  Gate: result.Gate,
  ScoredLadder: result.ScoredLadder,
  TierLadder: result.TierLadder,
  MeasureResult: result.MeasureResult,
  Reason: result.Reason,
  Step: result.Step,
  Interval: result.Interval,
  Plan: result.Plan,
  Claim: result.Claim,
  NextQuestion: result.NextQuestion,
  NotChosen: result.NotChosen,
  CatalogueVersion: api.CatalogueVersion,
  ClauseInText: api.ClauseInText,
  PolicySummary: api.PolicySummary,
  Problem: api.ProblemSchema,
}

const names = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries(named)) names.add(schema, { id })

const described = (schema: z.ZodType) => resolver(schema, { options: { metadata: names } })

/** A JSON body, with an example that runs. */
export const bodyOf = (schema: z.ZodType, example: unknown) => ({
  required: true,
  content: { 'application/json': { schema: described(schema), example } },
})

const answerOf = (schema: z.ZodType, description: string) => ({
  description,
  content: { 'application/json': { schema: described(schema) } },
})

const meanings: Readonly<Record<ProblemCode, string>> = {
  invalid: 'The request is not valid; `issues` names the places.',
  unauthorised: 'Nobody is signed in.',
  forbidden: 'This role may not do that.',
  'not-found': 'There is nothing here.',
  conflict: 'Something else was written before.',
  'too-large': 'The body is above 1 MB.',
  'too-many': 'Too many calls; `Retry-After` says in how many seconds to try again.',
  internal: 'An error of the server.',
}

/** The answers of a route that gives a file of one of these types. */
export function fileOf(
  types: readonly string[],
  description: string,
  ...problems: readonly ProblemCode[]
): NonNullable<DescribeRouteOptions['responses']> {
  const file = { schema: { type: 'string', format: 'binary' } } as const
  const content = Object.fromEntries(types.map((type) => [type, file]))
  return { 200: { description, content }, ...problemsMet(problems) }
}

/** The answers of a route: its own, and those of the problems that it can meet. */
export function responsesOf(
  status: 200 | 201,
  schema: z.ZodType,
  description: string,
  ...problems: readonly ProblemCode[]
): NonNullable<DescribeRouteOptions['responses']> {
  return { [status]: answerOf(schema, description), ...problemsMet(problems) }
}

const problemsMet = (problems: readonly ProblemCode[]) =>
  Object.fromEntries(
    problems.map((code) => [statusOf[code], answerOf(api.ProblemSchema, meanings[code])]),
  )
