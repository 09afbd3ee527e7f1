import { For, type JSX, Show } from 'solid-js'
import { type QuoteRange, quoteParts } from './quote-parts.ts'
import './clause-quote.css'

export type ClauseQuoteProps = {
  /** The official words, unchanged. */
  readonly text: string
  /** The words that give a figure: start and end in UTF-16 units, end left out. */
  readonly marks?: readonly QuoteRange[] | undefined
  readonly state?: 'in-force' | 'draft' | 'ended' | undefined
  readonly lang?: string | undefined
  /** Document, item, standing, days. */
  readonly footer?: JSX.Element
}

export function ClauseQuote(props: ClauseQuoteProps): JSX.Element {
  return (
    <blockquote data-component="clause-quote" data-state={props.state ?? 'in-force'}>
      <p class="doc" lang={props.lang}>
        <For each={quoteParts(props.text, props.marks ?? [])}>
          {(part) => (
            <Show when={part.marked} fallback={part.text}>
              <mark>{part.text}</mark>
            </Show>
          )}
        </For>
      </p>
      <footer>{props.footer}</footer>
    </blockquote>
  )
}
