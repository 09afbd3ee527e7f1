import { validator } from 'hono-openapi'
import type { z } from 'zod'
import { Problem } from './problem.ts'

/** What stands after the question mark, as its schema reads it; else a problem like any other. */
export const queryString = <S extends z.ZodType>(schema: S) =>
  validator('query', schema, (result) => {
    if (result.success) return
    const issues = result.error.map(({ path, message }) => ({
      path: (path ?? []).map(String).join('.'),
      message,
    }))
    throw new Problem('invalid', 'The query is not valid', { issues })
  })
