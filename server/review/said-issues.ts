import { answerIssues } from '../../assessments/check-request.ts'
import type { Area } from '../../assessments/schema/area.ts'
import { type Answer, Enterprise } from '../../assessments/schema/request.ts'
import type { Scales } from '../../assessments/schema/scales.ts'
import { notableIds, questionIds } from '../../assessments/version/question-ids.ts'
import type { Composed } from '../workbook/composed.ts'
import { itemKeyOf } from '../workbook/item-key.ts'
import type { Said } from './laid-over.ts'

/** What the firm's answers are, by what they are judged, and where firms may stand. */
export type Judged = Composed & { readonly scales: Scales; readonly areas: readonly Area[] }

const facts = Object.keys(Enterprise.shape)

/** Why nothing may be said under a key, or not this; null where it may. */
export function saidIssue({ key, value }: Said, judged: Judged): string | null {
  if (!isAsked(key, judged)) return 'nothing of the firm has this key'
  return value === null ? null : valueIssue(key, value, judged)
}

/** Whether a key names something that the firm was asked or has told. */
function isAsked(key: string, { request, notebook, scales }: Judged): boolean {
  const place = itemKeyOf(key)
  if (place === null) return false
  const { part, id } = place
  switch (part) {
    case 'enterprise':
      return facts.includes(id)
    case 'answers':
      return questionIds(scales).includes(id)
    case 'records':
      return (request.records ?? []).some((record) => record.id === id)
    case 'evidence':
      return notableIds(scales, facts).has(id)
    case 'kpis':
      return Object.keys(notebook.kpis ?? {}).includes(id)
    case 'notKnown':
      return false
  }
}

function valueIssue(key: string, value: unknown, { scales, areas }: Judged): string | null {
  const { part, id } = itemKeyOf(key) ?? {}
  if (id === undefined) return 'no such key'
  if (part === 'answers') {
    // Anything that is no answer to this very question is an issue.
    return answerIssues({ [id]: value as Answer }, scales)[0]?.message ?? null
  }
  if (part !== 'enterprise') return 'only an answer or a fact of the firm takes a value'
  const parsed = Enterprise.safeParse({ [id]: value })
  if (!parsed.success) return parsed.error.issues[0]?.message ?? 'not valid'
  if (id !== 'area' || areas.some(({ path }) => path === value)) return null
  return 'no such area'
}

/** What the firm itself says under a key; null where it says nothing. */
export function firmSays({ request, notebook }: Composed, key: string): unknown {
  const { part, id } = itemKeyOf(key) ?? {}
  if (part === undefined || id === undefined) return null
  const said: Readonly<Record<string, unknown>> = {
    ...{ enterprise: request.enterprise, answers: request.answers },
    ...{ evidence: notebook.evidence, kpis: notebook.kpis },
  }
  if (part === 'records') return (request.records ?? []).find((one) => one.id === id) ?? null
  const entries = new Map<string, unknown>(Object.entries(said[part] ?? {}))
  return entries.get(id) ?? null
}
