import { A } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { sayPolicies } from '../../messages/policies.ts'

import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'

export type TextSearchProps = {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly count: number
  /** Position of the find on screen, or null before the first jump. */
  readonly at: number | null
  readonly onJump: (by: 1 | -1) => void
}

/** Finds words in the text and the summaries, counts them, and goes from one to the next. */
export function TextSearch(props: TextSearchProps): JSX.Element {
  const words = () => sayPolicies()
  const isSought = () => props.query.trim() !== ''
  const told = () => {
    if (!isSought()) return ''
    if (props.count === 0) return words().notFound
    return props.at === null
      ? words().found(props.count)
      : words().foundAt(props.at + 1, props.count)
  }
  return (
    <search data-component="text-search">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          props.onJump(1)
        }}
      >
        <TextField
          type="search"
          label={words().search}
          value={props.query}
          onInput={props.onQuery}
          autocomplete="off"
        />
        <div class="finds">
          <p role="status">{told()}</p>
          <Show when={props.count > 0}>
            <Button kind="link" onClick={() => props.onJump(-1)}>
              {words().previous}
            </Button>
            <Button kind="link" type="submit">
              {words().next}
            </Button>
          </Show>
          <Show when={isSought()}>
            <A href={`/policies?q=${encodeURIComponent(props.query)}`}>{words().searchAll}</A>
          </Show>
        </div>
      </form>
    </search>
  )
}
