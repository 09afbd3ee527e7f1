/** The closed list of what can go wrong, and the status that says so over HTTP. */
export const statusOf = {
  invalid: 400,
  unauthorised: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  internal: 500,
} as const

export type ProblemCode = keyof typeof statusOf

/** `path` names the place in the body, dotted, positions as numbers: `records.2.amountFen`. */
export type Issue = { readonly path: string; readonly message: string }

/** What stands by now where two people changed the same: nothing of either is lost. */
export type Standing = {
  readonly key: string
  readonly version: number
  /** As it was said; null where it was taken back. */
  readonly value: unknown
  readonly changedBy: string
  readonly changedAt: number
}

/** What every error answers. `revision` is the one that stands, for a conflict about revisions. */
export type ProblemBody = {
  code: ProblemCode
  message: string
  issues?: Issue[]
  revision?: number
  standing?: Standing[]
  requestId: string
}

type Details = {
  readonly issues?: readonly Issue[]
  readonly revision?: number
  readonly standing?: readonly Standing[]
  /** Seconds after which another try makes sense. */
  readonly retryAfter?: number
  readonly cause?: unknown
}

/** The one error of the server. `message` is for developers; screens speak by `code`. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly details: Details

  constructor(code: ProblemCode, message: string, details: Details = {}) {
    super(message, { cause: details.cause })
    this.code = code
    this.details = details
  }
}

/** At most so many issues are named, so that the answer to a bad body is never larger than it. */
export const MOST_ISSUES = 100

export function bodyOf({ code, message, details }: Problem, requestId: string): ProblemBody {
  const { issues, revision, standing } = details
  return {
    code,
    message,
    ...(issues === undefined ? {} : { issues: issues.slice(0, MOST_ISSUES) }),
    ...(revision === undefined ? {} : { revision }),
    ...(standing === undefined ? {} : { standing: [...standing] }),
    requestId,
  }
}

/** Where the fact stands. What wraps it may quote a statement with a firm's answers, fit for no log. */
export function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? innermost(error.cause) : error
}
