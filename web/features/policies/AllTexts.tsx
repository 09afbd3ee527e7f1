import { A, useSearchParams } from '@solidjs/router'
import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js'
import { clauseSpans } from '../../../assessments/policy-text.ts'
import type { Clause } from '../../../assessments/schema/clause.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { inWords, language } from '../../language.ts'
import { sayPolicies } from '../../messages/policies.ts'
import { Cite } from '../../ui/Cite.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { clauseHref, kindOf } from './clause-tag.ts'
import { searchText, snippetOf } from './text-search.ts'
import { useTexts } from './use-texts.ts'
import './all-texts.css'

const few = 4

/** One search over the texts and summaries of every document; what is sought stands in the address. */
export function AllTexts(props: { readonly documents: readonly PolicyDocument[] }): JSX.Element {
  const [search, setSearch] = useSearchParams<{ q?: string }>()
  const words = () => sayPolicies()
  const query = () => search.q ?? ''
  return (
    <search data-component="all-texts">
      <TextField
        type="search"
        label={words().searchAll}
        note={words().searchAllHelp}
        value={query()}
        onInput={(next) => setSearch({ q: next === '' ? undefined : next }, { replace: true })}
        autocomplete="off"
      />
      <Show when={query().trim() !== ''}>
        <Found documents={props.documents} query={query()} />
      </Show>
    </search>
  )
}

type FoundClause = {
  readonly clause: Clause
  readonly count: number
  readonly inText: boolean
  readonly snippet: ReturnType<typeof snippetOf>
}
type FoundDocument = {
  readonly document: PolicyDocument
  readonly count: number
  readonly clauses: readonly FoundClause[]
}

function Found(props: {
  readonly documents: readonly PolicyDocument[]
  readonly query: string
}): JSX.Element {
  const { textOf, ready, failed } = useTexts()
  const words = () => sayPolicies()
  const found = createMemo(() =>
    props.documents
      .map((document) => findIn(document, textOf(document.id) ?? '', props.query))
      .filter(({ count }) => count > 0),
  )
  const all = () => found().reduce((sum, { count }) => sum + count, 0)
  return (
    <Switch fallback={<StateNote state="loading" heading={words().loading} />}>
      <Match when={failed()}>
        <StateNote state="error" heading={words().failed}>
          {words().failedSafe}
        </StateNote>
      </Match>
      <Match when={ready()}>
        <p role="status" class="told">
          {all() === 0 ? words().notFound : words().found(all())}
        </p>
        <For each={found()}>
          {(one) => (
            <section>
              <h2 classList={{ doc: language() === 'zh' }}>
                {inWords(one.document.title)}
                <small>{words().foundIn(one.count, one.clauses.length)}</small>
              </h2>
              <ul>
                <For each={one.clauses.slice(0, few)}>
                  {(held) => <FoundRow document={one.document} found={held} />}
                </For>
                <Show when={one.clauses.length > few}>
                  <li>
                    <A href={`/policies/${one.document.id}?q=${encodeURIComponent(props.query)}`}>
                      {words().moreClauses(one.clauses.length - few)}
                    </A>
                  </li>
                </Show>
              </ul>
            </section>
          )}
        </For>
      </Match>
    </Switch>
  )
}

function FoundRow(props: {
  readonly document: PolicyDocument
  readonly found: FoundClause
}): JSX.Element {
  const { clause } = props.found
  return (
    <li>
      <Cite
        tag={inWords(clause.tag)}
        label={inWords(props.document.title)}
        draft={props.document.draft}
        href={clauseHref(props.document, clause.id)}
      />
      <span class="kind">{sayPolicies().kind[kindOf(clause)]}</span>
      <span classList={{ doc: props.found.inText }} lang={props.found.inText ? 'zh-CN' : undefined}>
        {props.found.snippet.before}
        <mark>{props.found.snippet.found}</mark>
        {props.found.snippet.after}
      </span>
    </li>
  )
}

/** The clauses that hold the words, each with its first find; official words before our summary. */
function findIn(document: PolicyDocument, text: string, query: string): FoundDocument {
  const spans = text === '' ? [] : clauseSpans(text, document.clauses)
  const hits = searchText(text, spans, ({ clause }) => inWords(clause.gist), query)
  const clauses = spans.flatMap((span): FoundClause[] => {
    const own = hits.filter(({ clause }) => clause === span.clause.id)
    const hit = own.find(({ where }) => where === 'text') ?? own[0]
    if (hit === undefined) return []
    const gist = inWords(span.clause.gist)
    const inText = hit.where === 'text'
    const snippet = inText
      ? snippetOf(text, span, hit.span)
      : {
          before: gist.slice(0, hit.span.start),
          found: gist.slice(hit.span.start, hit.span.end),
          after: gist.slice(hit.span.end),
        }
    return [{ clause: span.clause, count: own.length, inText, snippet }]
  })
  return { document, count: hits.length, clauses }
}
