import { type Env, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { describeRoute } from 'hono-openapi'
import { clauseSpans } from '../../assessments/policy-text.ts'
import type { Catalogue } from '../../assessments/schema/catalogue.ts'
import type { PolicyDocument } from '../../assessments/schema/policy.ts'
import { Policies, Policy } from '../api-schemas.ts'
import { versionOf } from '../catalogue-version.ts'
import { responsesOf } from '../openapi.ts'
import { Problem } from '../problem.ts'
import { revalidated } from '../revalidated.ts'
import type { Services } from '../services.ts'

type Content = Pick<Services, 'catalogue' | 'texts'>

/** Reads every document at once: a text that is missing, or lacks a clause, stops the server here. */
export function policiesRoutes({ catalogue, texts }: Content) {
  const list = {
    catalogue: versionOf(catalogue),
    policies: catalogue.documents.map(summaryOf),
  }
  const byId = new Map(
    catalogue.documents.map((document) => {
      const answer = policyOf(document, texts[document.id] ?? '', catalogue)
      return [document.id, { answer, revalidate: revalidated(answer) }]
    }),
  )
  const revalidate = createMiddleware<Env, '/policies/:document'>((c, next) => {
    const found = byId.get(c.req.param('document'))
    return found === undefined ? next() : found.revalidate(c, next)
  })
  return new Hono()
    .get(
      '/policies',
      describeRoute({
        operationId: 'policies',
        summary: 'The policy documents of the catalogue',
        responses: responsesOf(200, Policies, 'The documents'),
      }),
      revalidated(list),
      (c) => c.json(list, 200),
    )
    .get(
      '/policies/:document',
      describeRoute({
        operationId: 'policy',
        summary: 'One document: its text, clauses and measures',
        responses: responsesOf(200, Policy, 'The document', 'not-found'),
      }),
      revalidate,
      (c) => {
        const found = byId.get(c.req.param('document'))
        if (found === undefined) throw new Problem('not-found', 'No such document')
        return c.json(found.answer, 200)
      },
    )
}

function summaryOf({ clauses: _, measures, ...document }: PolicyDocument) {
  return { ...document, measures: measures.length }
}

function policyOf(document: PolicyDocument, text: string, catalogue: Catalogue) {
  const ids = new Set(document.measures.map((measure) => measure.id))
  return {
    ...document,
    catalogue: versionOf(catalogue),
    text,
    clauses: clauseSpans(text, document.clauses).map(({ clause, start, end }) => ({
      ...clause,
      start,
      end,
      text: text.slice(start, end),
    })),
    conflicts: catalogue.conflicts.filter(({ measures }) => measures.some((id) => ids.has(id))),
  }
}
