import { For, type JSX, Show } from 'solid-js'

export type SentenceProps = {
  readonly text: string
  /** Names from an official text: set in the document's face, and never broken. */
  readonly names: readonly string[]
}

/** Clauses with their mark, so that a line breaks between them; one where there is no such mark. */
const clausesOf = (text: string): readonly string[] => text.match(/[^。，；]+[。，；]?/g) ?? [text]

/** A sentence of ours with the document's words in the document's voice. */
export function Sentence(props: SentenceProps): JSX.Element {
  const pieces = (clause: string) => clause.split(new RegExp(`(${props.names.join('|')})`))
  return (
    <For each={clausesOf(props.text)}>
      {(clause) => (
        <span class="clause">
          <For each={pieces(clause)}>
            {(piece) => (
              <Show when={props.names.includes(piece)} fallback={piece}>
                <span class="doc nowrap">{piece}</span>
              </Show>
            )}
          </For>
        </span>
      )}
    </For>
  )
}
