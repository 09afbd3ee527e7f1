import type { MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { type Issue, MOST_ISSUES, Problem } from './problem.ts'

const DEEPEST = 32

/** Far above what a firm has to say; what checks a body may take time for each of its values. */
const MOST_VALUES = 20_000

type Place = { readonly value: unknown; readonly path: string; readonly depth: number }

/**
 * What is wrong with any JSON, whatever its schema: nesting that no request has, a key that
 * JavaScript treats as the prototype and schemas pass over, text that a database cannot give back.
 */
function shapeIssues(body: unknown): Issue[] {
  const issues: Issue[] = []
  const open: Place[] = [{ value: body, path: '', depth: 0 }]
  let values = 0
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, path, depth } = place
    values += 1
    if (values > MOST_VALUES) return [{ path: '', message: `more than ${MOST_VALUES} values` }]
    if (typeof value === 'string' && isBroken(value)) {
      issues.push({ path, message: 'text with a lone surrogate or a null character' })
    }
    if (typeof value !== 'object' || value === null) continue
    if (depth === DEEPEST) return [{ path, message: `nested deeper than ${DEEPEST}` }]
    for (const [key, field] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`
      if (key === '__proto__') issues.push({ path: at, message: 'unknown key' })
      else if (isBroken(key)) issues.push({ path, message: 'a key that is no text' })
      else open.push({ value: field, path: at, depth: depth + 1 })
    }
  }
  return issues
}

const isBroken = (text: string): boolean => /[\p{Surrogate}\0]/u.test(text)

/** Zod's issues, the first at each place that the caller sent; an unknown key is named itself. */
function issuesOf(error: z.core.$ZodError): Issue[] {
  const byPath = new Map<string, Issue>()
  const name = (path: string, message: string) => {
    if (!byPath.has(path)) byPath.set(path, { path, message })
  }
  for (const issue of error.issues) {
    if (byPath.size >= MOST_ISSUES) break
    const path = issue.path.join('.')
    if (issue.code !== 'unrecognized_keys') name(path, issue.message)
    else for (const key of issue.keys) name(path === '' ? key : `${path}.${key}`, 'unknown key')
  }
  return [...byPath.values()]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem('invalid', 'The body is not JSON', {
      issues: [{ path: '', message: 'not JSON' }],
      cause,
    })
  }
}

/** The whole body is read as JSON, whatever it calls itself: an unread body is never an empty one. */
export function jsonBody<S extends z.ZodType>(
  schema: S,
): MiddlewareHandler<
  // biome-ignore lint/complexity/noBannedTypes: Hono's own word for no bindings
  {},
  string,
  { in: { json: z.input<S> }; out: { json: z.output<S> } }
> {
  return async (c, next) => {
    const body = parseJson(await c.req.text())
    const wrong = shapeIssues(body)
    if (wrong.length > 0) throw new Problem('invalid', 'The body is not valid', { issues: wrong })
    const parsed = schema.safeParse(body)
    if (!parsed.success) {
      throw new Problem('invalid', 'The body is not valid', { issues: issuesOf(parsed.error) })
    }
    c.req.addValidatedData('json', parsed.data as object)
    await next()
  }
}
