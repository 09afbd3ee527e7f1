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

/** Whether a piece of the text is one of its numbered articles: the number ends its id. */
export const isArticle = ({ id }: Pick<Clause, 'id'>): boolean => /\/\d+$/.test(id)

export const articlesOf = (document: PolicyDocument): readonly Clause[] =>
  document.clauses.filter(isArticle)

/** What a piece is called: a numbered article that claims nothing states the purpose of the text. */
export const kindOf = (clause: Pick<Clause, 'id' | 'kind'>): Clause['kind'] | 'purpose' =>
  clause.kind === 'frame' && isArticle(clause) ? 'purpose' : clause.kind
