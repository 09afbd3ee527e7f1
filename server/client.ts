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

/** The API, typed from the routes themselves. `base` is the server's address, or `/` in its pages. */
export const createClient = (base: string, options?: ClientOptions) =>
  hc<WithProblems>(base, options)

type ClientOptions = NonNullable<Parameters<typeof hc>[1]>
export type Client = ReturnType<typeof createClient>
