import type { ExplanationRow } from '../../../assessments/explain/rows.ts'

/** A line of the working with the lines that it follows from. */
export type RowTree = { readonly row: ExplanationRow; readonly below: readonly RowTree[] }

/** Lines numbered `1.3.2.` as a tree; they come from the top down. */
export function treeOf(rows: readonly ExplanationRow[]): readonly RowTree[] {
  const open = new Map<string, { readonly row: ExplanationRow; readonly below: RowTree[] }>()
  const top: RowTree[] = []
  for (const row of rows) {
    const node = { row, below: [] as RowTree[] }
    const parent = open.get(row.path.replace(/\d+\.$/, ''))
    if (parent === undefined) top.push(node)
    else parent.below.push(node)
    open.set(row.path, node)
  }
  return top
}

/** What a line is worth: a figure, or the two ends that it lies between while answers are open. */
export function rowFigure({ value, low, high }: ExplanationRow): string {
  if (value !== null) return value
  if (low === null && high === null) return ''
  return `${low ?? '?'}–${high ?? '?'}`
}
