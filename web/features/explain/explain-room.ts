/** What the working of a figure needs, loaded when somebody asks for it. */

import { published } from '../../../assessments/content/published.ts'
import { csvOf } from '../../../assessments/explain/csv.ts'
import { explainGate, explainLadders } from '../../../assessments/explain/explain-ladders.ts'
import { type Evidence, explanationRows } from '../../../assessments/explain/rows.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'
import type { Language } from '../../language.ts'
import { content } from '../assessment/content.ts'
import { type RowTree, treeOf } from './row-tree.ts'

const versioned = { ...content, ...published }

export type Explained = {
  readonly request: Request
  readonly ladders: Ladders
  readonly asOf: string
  /** Notes by the id of the question, in the firm's own words. */
  readonly evidence?: Evidence | undefined
}

/** The working of one gate, down to the answers. */
export function gateWorking(
  id: string,
  { request, ladders, asOf, evidence }: Explained,
): RowTree | undefined {
  const gate = explainGate(id, request, versioned, asOf, ladders)
  return gate === null ? undefined : treeOf(explanationRows([gate], versioned, evidence))[0]
}

/** An answer with its note, as it is written; all else as it is. */
function withNote(value: unknown, evidence: Evidence): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { kind, about } = value as { kind?: unknown; about?: unknown }
  const note = kind === 'answer' && typeof about === 'string' ? evidence[about] : undefined
  return note === undefined ? value : { ...value, note }
}

/** The working of all three ladders, to be taken away and computed again by hand. */
export function workingFile(
  { request, ladders, asOf, evidence = {} }: Explained,
  form: 'csv' | 'json',
  language: Language,
): Blob {
  const trees = explainLadders(request, versioned, asOf, ladders)
  if (form === 'csv') {
    const rows = explanationRows(trees, versioned, evidence)
    return new Blob([csvOf(rows, language)], { type: 'text/csv' })
  }
  const noted = JSON.stringify(trees, (_, value) => withNote(value, evidence), 1)
  return new Blob([noted], { type: 'application/json' })
}
