import { useLocation, useSearchParams } from '@solidjs/router'
import { createEffect, createMemo, createSignal, For, type JSX, on } from 'solid-js'
import { clauseSpans } from '../../../assessments/policy-text.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { inWords } from '../../language.ts'
import { sayPolicies } from '../../messages/policies.ts'
import { isBlank, useAssessment } from '../assessment/assessment.tsx'
import { linesOf, type MoneyLine } from '../money/money-lines.ts'
import { ClauseArticle, type NumberedHit } from './ClauseArticle.tsx'
import { ClauseDirectory } from './ClauseDirectory.tsx'
import { createCurrentClause } from './create-current-clause.ts'
import { TextSearch } from './TextSearch.tsx'
import { searchText } from './text-search.ts'
import './policy-text.css'

const none: readonly never[] = []

/** The whole text of a document, clause by clause, with a directory and a search. */
export function PolicyText(props: {
  readonly document: PolicyDocument
  readonly text: string
}): JSX.Element {
  const { draft, money } = useAssessment()
  const place = useLocation()
  const { current, watch } = createCurrentClause()
  const [search] = useSearchParams<{ q?: string }>()
  const [query, setQuery] = createSignal(search.q ?? '')
  const [at, setAt] = createSignal<number | null>(null)
  const [target, setTarget] = createSignal<string | null>(null)

  const spans = createMemo(() => clauseSpans(props.text, props.document.clauses))
  const lines = createMemo(() => {
    const byClause = new Map<string, MoneyLine[]>()
    for (const line of linesOf([props.document], money()?.measures ?? [])) {
      const held = byClause.get(line.measure.clause) ?? []
      byClause.set(line.measure.clause, [...held, line])
    }
    return byClause
  })
  const hits = createMemo(() =>
    searchText(props.text, spans(), ({ clause }) => inWords(clause.gist), query()),
  )
  const byClause = createMemo(() => {
    const found = new Map<string, NumberedHit[]>()
    for (const [hit, { clause, where, span }] of hits().entries())
      found.set(clause, [...(found.get(clause) ?? []), { ...span, where, hit }])
    return found
  })
  const finds = createMemo(() => new Map([...byClause()].map(([id, some]) => [id, some.length])))

  const seek = (next: string) => {
    setQuery(next)
    setAt(null)
  }
  const jump = (by: 1 | -1) => {
    const count = hits().length
    if (count === 0) return
    const next = ((at() ?? (by === 1 ? -1 : 0)) + by + count) % count
    setAt(next)
    document.querySelector(`[data-hit="${next}"]`)?.scrollIntoView({ block: 'center' })
  }

  // The text comes after the page: the browser's own jump to the clause would find nothing.
  createEffect(
    on(
      () => [place.hash, props.document.id],
      () => {
        const id = decodeURIComponent(place.hash.slice(1))
        const clause = id === '' ? null : document.getElementById(id)
        setTarget(clause === null ? null : id)
        clause?.focus({ preventScroll: true })
        clause?.scrollIntoView()
      },
    ),
  )

  return (
    <div data-component="policy-text">
      <div class="side">
        <TextSearch query={query()} onQuery={seek} count={hits().length} at={at()} onJump={jump} />
        <ClauseDirectory
          document={props.document.id}
          clauses={props.document.clauses}
          current={current() ?? target()}
          finds={finds()}
        />
      </div>
      <div class="clauses">
        <p class="note">{sayPolicies().original}</p>
        <For each={spans()}>
          {(span) => (
            <ClauseArticle
              ref={watch}
              text={props.text}
              span={span}
              lines={lines().get(span.clause.id) ?? none}
              isJudged={!isBlank(draft)}
              hits={byClause().get(span.clause.id) ?? none}
              currentHit={at()}
              isCurrent={target() === span.clause.id}
              draft={props.document.draft}
            />
          )}
        </For>
      </div>
    </div>
  )
}
