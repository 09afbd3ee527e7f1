/** What the working of a figure needs, loaded when somebody asks for it. */

import { published } from '../../../assessments/content/published.ts'
import { csvOf } from '../../../assessments/explain/csv.ts'
import { explainGate, explainLadders } from '../../../assessments/explain/explain-ladders.ts'
import { explanationRows } from '../../../assessments/explain/rows.ts'
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
}

/** The working of one gate, down to the answers. */
export function gateWorking(
  id: string,
  { request, ladders, asOf }: Explained,
): RowTree | undefined {
  const gate = explainGate(id, request, versioned, asOf, ladders)
  return gate === null ? undefined : treeOf(explanationRows([gate], versioned))[0]
}

/** The working of all three ladders, to be taken away and computed again by hand. */
export function workingFile(
  { request, ladders, asOf }: Explained,
  form: 'csv' | 'json',
  language: Language,
): Blob {
  const trees = explainLadders(request, versioned, asOf, ladders)
  return form === 'csv'
    ? new Blob([csvOf(explanationRows(trees, versioned), language)], { type: 'text/csv' })
    : new Blob([JSON.stringify(trees, null, 1)], { type: 'application/json' })
}
