import { type Accessor, type JSX, Show } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { StateNote } from '../../ui/StateNote.tsx'
import type { Shown } from './create-reading.ts'
import { RefusalNote, type RefusalNoteProps } from './RefusalNote.tsx'

export type LoadedProps<Value> = {
  readonly of: Shown<Value>
  readonly words?: RefusalNoteProps['words']
  readonly children: (value: Accessor<Value>) => JSX.Element
}

/** What was read, or that it is being read, or why it could not be, with another try. */
export function Loaded<Value>(props: LoadedProps<Value>): JSX.Element {
  const again = () => void props.of.again()
  // Boxed, so that an empty text or a 0 counts as read.
  const there = () => {
    const value = props.of.value()
    return value === undefined ? undefined : { value }
  }
  return (
    <>
      <RefusalNote refusal={props.of.refusal()} again={again} reread={again} words={props.words} />
      <Show
        when={there()}
        fallback={
          <Show when={props.of.refusal() === undefined}>
            <StateNote state="loading" heading={sayAccount().reading} />
          </Show>
        }
      >
        {(box) => props.children(() => box().value)}
      </Show>
    </>
  )
}
