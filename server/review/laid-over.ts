import type { Request } from '../../assessments/schema/request.ts'
import { itemKeyOf } from '../workbook/item-key.ts'

/** What someone else says of an answer or a fact of the firm; null says nothing of it. */
export type Said = { readonly key: string; readonly value: unknown }

/** A copy of the firm's request in which what was said of it stands in the place of its own. */
export function laidOver(request: Request, said: readonly Said[]): Request {
  const answers: Record<string, unknown> = {}
  const enterprise: Record<string, unknown> = {}
  for (const { key, value } of said) {
    const place = itemKeyOf(key)
    if (value === null || place === null) continue
    if (place.part === 'answers') answers[place.id] = value
    if (place.part === 'enterprise') enterprise[place.id] = value
  }
  // Each value passed `saidIssues` before it was written.
  return {
    ...request,
    enterprise: { ...request.enterprise, ...enterprise },
    answers: { ...request.answers, ...answers },
  } as Request
}
