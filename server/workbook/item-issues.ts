import type { z } from 'zod'
import { checkRequest } from '../../assessments/check-request.ts'
import type { Catalogue } from '../../assessments/schema/catalogue.ts'
import { Notebook } from '../../assessments/schema/notebook.ts'
import { Enterprise, Request } from '../../assessments/schema/request.ts'
import { notebookIssues } from '../notebook.ts'
import type { Issue } from '../problem.ts'
import { indicatorIssues } from '../report/report-request.ts'
import type { Composed } from './composed.ts'
import { isRecordId, itemKeyOf } from './item-key.ts'

/** What is wrong with a key by itself, or with what it is to hold. Null takes back. */
export function itemIssue(key: string, value: unknown): Issue | null {
  const message = itemFault(key, value)
  return message === null ? null : { path: key, message }
}

function itemFault(key: string, value: unknown): string | null {
  const item = itemKeyOf(key)
  if (item === null) return 'no such key'
  const { part, id } = item
  switch (part) {
    case 'enterprise':
      return Object.hasOwn(Enterprise.shape, id) ? null : 'no such field'
    case 'records':
      if (!isRecordId(id)) return 'an id of 1 to 64 of A–Z a–z 0–9 _ -'
      return value === null || idIn(value) === id ? null : 'a record of another id'
    case 'notKnown':
      return value === null || value === true ? null : 'expected true'
    case 'answers':
    case 'evidence':
    case 'kpis':
      return null
  }
}

const idIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined

/** What is wrong with a whole workbook; each path begins with the key of the item that it names. */
export function composedIssues(
  { request, notebook }: Composed,
  catalogue: Catalogue,
): readonly Issue[] {
  const shape = [...shapeIssues(Request, request), ...shapeIssues(Notebook, notebook)]
  const issues =
    shape.length > 0
      ? shape
      : [
          ...checkRequest(request, catalogue),
          ...[...notebookIssues(notebook, catalogue), ...indicatorIssues(notebook)].map(
            ({ path, message }) => ({ path: path.replace(/^notebook\./, ''), message }),
          ),
        ]
  const named = [
    ...(request.records ?? []).map(({ id }, i) => [`records.${i}`, `records.${id}`] as const),
    ...(notebook.notKnown ?? []).map((id, i) => [`notKnown.${i}`, `notKnown.${id}`] as const),
  ]
  const keyAt = new Map<string, string>(named)
  return issues.map(({ path, message }) => ({
    path: path.replace(/^(?:records|notKnown)\.\d+/, (at) => keyAt.get(at) ?? at),
    message,
  }))
}

const shapeIssues = (schema: z.ZodType, value: unknown): Issue[] => {
  const { error } = schema.safeParse(value)
  return (error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message }))
}

/** What is wrong with `after` and was not with `before`: nobody answers for what stood already. */
export function newIssues(after: Composed, before: Composed, catalogue: Catalogue) {
  const issues = composedIssues(after, catalogue)
  if (issues.length === 0) return issues
  const told = ({ path, message }: Issue) => `${path} ${message}`
  const stood = new Set(composedIssues(before, catalogue).map(told))
  return issues.filter((issue) => !stood.has(told(issue)))
}
