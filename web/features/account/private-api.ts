import type { Client, ProblemBody } from '../../../server/client.ts'
import { forgetSigned } from './signed-session.ts'

type ListOf<Name extends 'issues' | 'standing'> = readonly NonNullable<ProblemBody[Name]>[number][]

/** Why something was not done. `unreachable`: nobody knows whether it arrived; again is safe. */
export type Refusal = {
  readonly code: ProblemBody['code'] | 'unreachable'
  /** What support asks for; empty where nothing answered. */
  readonly number: string
  readonly issues: ListOf<'issues'>
  readonly standing: ListOf<'standing'>
  /** Seconds after which another try makes sense. */
  readonly retryAfter: number | null
}

export type Told<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }

/** Only 408, 429 and the 5xx pass by themselves: the same act may be tried again. */
const passes = (status: number): boolean => status === 408 || status === 429 || status >= 500

/** The keys of acts that have not been answered yet, by method, address and body. */
const open = new Map<string, string>()

/**
 * One key for an act until it is answered for good, so that a try after a broken line, or a second
 * press of the button, does not do it twice.
 */
async function fetchOnce(method: string, path: string, body: string | null): Promise<Response> {
  if (method === 'GET') return fetch(path)
  const act = `${method} ${path} ${body}`
  const key = open.get(act) ?? crypto.randomUUID()
  open.set(act, key)
  const type = body === null ? {} : { 'Content-Type': 'application/json' }
  const headers = { ...type, 'Idempotency-Key': key }
  const answer = await fetch(path, { method, headers, body })
  if (!passes(answer.status)) open.delete(act)
  return answer
}

type Sent = {
  readonly param?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly json?: unknown
}

function send(steps: readonly string[], { param = {}, query = {}, json }: Sent = {}) {
  const method = (steps.at(-1) ?? '').replace('$', '').toUpperCase()
  const parts = steps
    .slice(0, -1)
    .map((step) => (step.startsWith(':') ? encodeURIComponent(param[step.slice(1)] ?? '') : step))
  const said = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  const search = said.length === 0 ? '' : `?${new URLSearchParams(said)}`
  const body = json === undefined ? null : JSON.stringify(json)
  return fetchOnce(method, `/${parts.join('/')}${search}`, body)
}

const callsAt = (steps: readonly string[]): unknown =>
  new Proxy(() => undefined, {
    get: (_, step) =>
      typeof step === 'string' && step !== 'then' ? callsAt([...steps, step]) : undefined,
    apply: (_, __, [sent]: [Sent?]) => send(steps, sent),
  })

/**
 * The private API, typed by the routes as their own client is, but for its options:
 * `api.organisations[':organisation'].$get({ param })`. Writes carry their key.
 */
export const api = callsAt(['api']) as Client['api']

type Answer = {
  readonly ok: boolean
  readonly status: number
  readonly headers: Headers
  json(): Promise<unknown>
}
/** What a call answers when it is done. */
type Said<One> = One extends { readonly ok: true; json(): Promise<infer Value> } ? Value : never

const codes: Readonly<Record<number, Refusal['code']>> = {
  400: 'invalid',
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  429: 'too-many',
}

/** A refusal without a word from the server. */
export const nothingSaid = { number: '', issues: [], standing: [], retryAfter: null } as const

/** Waits for a call, and tells what it came to; never rejects. */
export async function asked<One extends Answer>(call: Promise<One>): Promise<Told<Said<One>>> {
  try {
    const answer = await call
    // The routes give nothing else where they answer well.
    if (answer.ok) return { ok: true, value: (await answer.json()) as Said<One> }
    return { ok: false, refusal: await refusalOf(answer) }
  } catch {
    return { ok: false, refusal: { ...nothingSaid, code: 'unreachable' } }
  }
}

export async function refusalOf(answer: Answer): Promise<Refusal> {
  const body = (await answer.json().catch(() => ({}))) as Partial<ProblemBody>
  const code = codes[answer.status] ?? 'internal'
  if (code === 'unauthorised') forgetSigned()
  const wait = Number(answer.headers.get('Retry-After') ?? '')
  return {
    code,
    number: body.requestId ?? '',
    issues: body.issues ?? [],
    standing: body.standing ?? [],
    retryAfter: wait > 0 ? wait : null,
  }
}
