import type { Catalogue } from '../assessments/schema/catalogue.ts'
import type { Notebook } from '../assessments/schema/notebook.ts'
import { Enterprise } from '../assessments/schema/request.ts'
import type { Moved } from '../assessments/schema/version.ts'
import { notableIds } from '../assessments/version/question-ids.ts'
import type { Assessment } from '../db/tables/assessments.ts'
import type { Issue } from './problem.ts'

/** What the schema cannot know: whether notes belong to something that is asked. */
export function notebookIssues(notebook: Notebook, catalogue: Catalogue): readonly Issue[] {
  const asked = notableIds(catalogue, Object.keys(Enterprise.shape))
  const issueAt = (path: string) => ({ path: `notebook.${path}`, message: 'no such question' })
  return [
    ...Object.keys(notebook.evidence ?? {})
      .filter((id) => !asked.has(id))
      .map((id) => issueAt(`evidence.${id}`)),
    ...(notebook.notKnown ?? []).flatMap((id, i) =>
      asked.has(id) ? [] : [issueAt(`notKnown.${i}`)],
    ),
  ]
}

/** Answers are evaluated with the content of today, so that is where a move has to lead. */
export function movedIssues(moved: Moved, { version }: Catalogue): readonly Issue[] {
  if (moved.to !== version) return [{ path: 'moved.to', message: `not ${version}` }]
  return moved.from === version ? [{ path: 'moved.from', message: 'the same version' }] : []
}

/** Both texts were checked by their schemas before they were written. */
const notebookOf = ({ notebook }: Pick<Assessment, 'notebook'>): Notebook =>
  notebook === null ? {} : (JSON.parse(notebook) as Notebook)

type KeptBeside = { readonly notebook: Notebook; readonly moved?: Moved | null }

/** What belongs to the result; names of people and open questions are nobody else's. */
export function visibleBeside(row: Pick<Assessment, 'notebook'>): KeptBeside {
  const { evidence, kpis } = notebookOf(row)
  return {
    notebook: {
      ...(evidence === undefined ? {} : { evidence }),
      ...(kpis === undefined ? {} : { kpis }),
    },
  }
}

/** What whoever holds the edit key reads besides. */
export const keptBeside = (row: Pick<Assessment, 'notebook' | 'moved'>): KeptBeside => ({
  notebook: notebookOf(row),
  moved: row.moved === null ? null : (JSON.parse(row.moved) as Moved),
})
