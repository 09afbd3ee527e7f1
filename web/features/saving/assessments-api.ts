import type { Notebook } from '../../../assessments/schema/notebook.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Moved } from '../../../assessments/schema/version.ts'
import { type Client, createClient } from '../../../server/client.ts'
import type { Draft } from '../assessment/draft.ts'

/** What is sent: the answers, and the firm's own words beside them. */
export type Body = {
  readonly request: Request
  readonly name: string | null
  readonly industry: string | null
  readonly notebook: Notebook
  /** How the answers came to the content of today; null where they were given to it. */
  readonly moved: Moved | null
}

type Written = { readonly status: 'saved'; readonly revision: number }

/** `number` is what support asks for. `unreachable`: nobody knows whether it arrived. */
export type Refusal =
  | { readonly status: 'conflict' | 'refused' | 'missing'; readonly number: string }
  | { readonly status: 'unreachable' }

export type Saved = Written & { readonly link: string; readonly editKey: string }

export const bodyOf = (
  request: Request,
  draft: Pick<Draft, 'name' | 'industry' | 'notebook' | 'notKnown' | 'moved'>,
): Body => ({
  request,
  name: draft.name.trim() === '' ? null : draft.name.trim(),
  industry: draft.industry,
  notebook: { ...draft.notebook, notKnown: [...draft.notKnown] },
  moved: draft.moved?.answers ?? null,
})

const client: Client = createClient(location.origin)
const assessments = client.api.v1.assessments

type ProblemAnswer = { readonly status: number; json(): Promise<unknown> }

/** Only 408, 429 and the 5xx pass by themselves: they are worth another try. */
const passes = (status: number): boolean => status === 408 || status === 429 || status >= 500

async function refusalOf(answer: ProblemAnswer): Promise<Refusal> {
  if (passes(answer.status)) return { status: 'unreachable' }
  const problem = (await answer.json().catch(() => ({}))) as { requestId?: string }
  const number = problem.requestId ?? ''
  if (answer.status === 409) return { status: 'conflict', number }
  if (answer.status === 404) return { status: 'missing', number }
  return { status: 'refused', number }
}

/** Saves once for each key: a repeated call with the same key and body answers the same link. */
export async function saveNew(body: Body, key: string): Promise<Saved | Refusal> {
  try {
    const answer = await assessments.$post({ header: { 'idempotency-key': key }, json: body })
    if (!answer.ok) return await refusalOf(answer)
    const { link, editKey, revision } = await answer.json()
    return { status: 'saved', link, editKey, revision }
  } catch {
    return { status: 'unreachable' }
  }
}

/** Replaces the revision that this device last saw. */
export async function saveNext(
  body: Body,
  { link, editKey, revision }: NonNullable<Draft['saved']>,
): Promise<Written | Refusal> {
  try {
    const answer = await assessments[':link'].$put({
      param: { link },
      header: { authorization: `Bearer ${editKey}` },
      json: { ...body, revision },
    })
    if (!answer.ok) return await refusalOf(answer)
    const { revision: next } = await answer.json()
    return { status: 'saved', revision: next }
  } catch {
    return { status: 'unreachable' }
  }
}

/**
 * A saved assessment by its link; undefined when there is none. Whoever holds the edit key reads the
 * whole notebook. Rejects when it did not arrive.
 */
export async function assessmentBehind(link: string, editKey?: string) {
  const headers = editKey === undefined ? {} : { Authorization: `Bearer ${editKey}` }
  const answer = await assessments[':link'].$get({ param: { link } }, { headers })
  if (answer.ok) return await answer.json()
  if (answer.status === 404) return undefined
  throw new Error(`the server answered ${answer.status}`)
}

export type FrozenAssessment = NonNullable<Awaited<ReturnType<typeof assessmentBehind>>>
