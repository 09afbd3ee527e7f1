import type { Answer, Enterprise } from '../../../assessments/schema/request.ts'
import type { Told } from '../assessment/draft.ts'
import type { FrozenAssessment } from '../saving/assessments-api.ts'

const said = <T>(entries: Readonly<Record<string, T>> | null | undefined) =>
  Object.fromEntries(
    Object.entries(entries ?? {}).filter(([, value]) => value !== null && value !== undefined),
  )

/** What a stored assessment tells; the whole of it only where it was read with the edit key. */
export function storedTold({ name, industry, request, notebook }: FrozenAssessment): Told {
  const { notKnown = [], ...written } = notebook
  return {
    name: name ?? '',
    industry,
    enterprise: said(request.enterprise) as Enterprise,
    answers: said(request.answers) as Record<string, Answer>,
    records: request.records ?? [],
    notKnown,
    notebook: written,
  }
}
