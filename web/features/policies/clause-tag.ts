import type { Clause } from '../../../assessments/schema/clause.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Words } from '../../../assessments/schema/words.ts'

/** The clause that an id names; undefined only for content that no test has seen. */
export const clauseOf = (document: PolicyDocument, id: string): Clause | undefined =>
  document.clauses.find((clause) => clause.id === id)

/** How a figure cites a clause: 珠25·三. */
export const clauseTag = (document: PolicyDocument, id: string): Words =>
  clauseOf(document, id)?.tag ?? document.tag

/** Where a clause stands: the page of its document, at the clause. */
export const clauseHref = (document: PolicyDocument, id: string): string =>
  `/policies/${document.id}#${id}`
