import { type ApplyGlobalResponse, hc } from 'hono/client'
import type { App } from './app.ts'
import type { ProblemBody } from './problem.ts'

export type { ProblemBody } from './problem.ts'

type Answered = { json: ProblemBody }

type WithProblems = ApplyGlobalResponse<
  App,
  {
    400: Answered
    401: Answered
    403: Answered
    404: Answered
    409: Answered
    413: Answered
    429: Answered
    500: Answered
  }
>

/** Named by what it is, not spelt out: in full it is longer than a declaration may be. */
export type Client = ReturnType<typeof hc<WithProblems>>
type ClientOptions = NonNullable<Parameters<typeof hc>[1]>

/** The API, typed from the routes themselves. `base` is the server's address, or `/` in its pages. */
export const createClient = (base: string, options?: ClientOptions): Client =>
  hc<WithProblems>(base, options)
