import { For, type JSX, Show } from 'solid-js'
import type { ClauseSpan, Span } from '../../../assessments/policy-text.ts'
import { inWords } from '../../language.ts'
import { sayPolicies } from '../../messages/policies.ts'
import type { MoneyLine } from '../money/money-lines.ts'
import { ClauseYours } from './ClauseYours.tsx'
import { kindOf } from './clause-tag.ts'
import { figureQuotes, findWithin, paragraphsOf } from './quotation.ts'
import { type Piece, piecesOf } from './text-search.ts'

/** A find with its place in the list of all finds. */
export type NumberedHit = Span & { readonly hit: number; readonly where: 'text' | 'gist' }

export type ClauseArticleProps = {
  readonly ref: (element: HTMLElement) => void
  readonly text: string
  readonly span: ClauseSpan
  readonly lines: readonly MoneyLine[]
  /** False while nothing is answered. */
  readonly isJudged: boolean
  readonly hits: readonly NumberedHit[]
  readonly currentHit: number | null
  readonly isCurrent: boolean
  readonly draft: boolean
}

/** One piece of the official text: its tag and kind, our summary, its own words, what it gives. */
export function ClauseArticle(props: ClauseArticleProps): JSX.Element {
  const clause = () => props.span.clause
  const quotes = () =>
    props.lines
      .flatMap(({ measure }) => figureQuotes(measure))
      .flatMap((words) => findWithin(props.text, props.span, words) ?? [])
  const inText = () => props.hits.filter(({ where }) => where === 'text')
  const gistPieces = () => {
    const gist = inWords(clause().gist)
    const hits = props.hits.filter(({ where }) => where === 'gist')
    return piecesOf(gist, { start: 0, end: gist.length }, [], hits)
  }
  return (
    <article
      ref={props.ref}
      data-component="clause"
      id={clause().id}
      tabindex={-1}
      data-kind={clause().kind}
      data-state={props.draft ? 'draft' : 'in-force'}
      data-current={props.isCurrent ? '' : undefined}
      aria-labelledby={`tag-${clause().id}`}
    >
      <header>
        <h2 id={`tag-${clause().id}`} class="doc">
          {inWords(clause().tag)}
        </h2>
        <p class="kind">{sayPolicies().kind[kindOf(clause())]}</p>
      </header>
      <div class="words">
        <p class="gist">
          <Pieces pieces={gistPieces()} currentHit={props.currentHit} />
        </p>
        <div class="doc" lang="zh-CN">
          <For each={paragraphsOf(props.text, props.span)}>
            {(paragraph) => (
              <p>
                <Pieces
                  pieces={piecesOf(props.text, paragraph, quotes(), inText())}
                  currentHit={props.currentHit}
                />
              </p>
            )}
          </For>
        </div>
      </div>
      <Show when={props.isJudged && props.lines.length > 0}>
        <ClauseYours lines={props.lines} />
      </Show>
    </article>
  )
}

function Pieces(props: {
  readonly pieces: readonly Piece[]
  readonly currentHit: number | null
}): JSX.Element {
  return (
    <For each={props.pieces}>
      {(piece) => (
        <Show when={piece.quoted || piece.hit !== null} fallback={piece.text}>
          <mark
            data-quoted={piece.quoted ? '' : undefined}
            data-hit={piece.hit ?? undefined}
            data-current={piece.hit !== null && piece.hit === props.currentHit ? '' : undefined}
          >
            {piece.text}
          </mark>
        </Show>
      )}
    </For>
  )
}
