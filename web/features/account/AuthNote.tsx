import { type JSX, Show } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { StateNote } from '../../ui/StateNote.tsx'
import type { AuthRefusal } from './auth-api.ts'
import { authWords } from './auth-words.ts'

export type AuthNoteProps = {
  readonly refusal: AuthRefusal | undefined
  /** What a code means at this place. */
  readonly words?: Readonly<Partial<Record<string, string>>> | undefined
  readonly action?: JSX.Element
}

/** Why a call of accounts was refused, and when another try makes sense. */
export function AuthNote(props: AuthNoteProps): JSX.Element {
  const safe = ({ retryAfter, code }: AuthRefusal) => {
    if (retryAfter !== null) return sayAccount().refusal.wait(retryAfter)
    return code === 'UNREACHABLE' ? sayAccount().refusal.kept : undefined
  }
  return (
    <Show when={props.refusal}>
      {(refusal) => (
        <StateNote
          state="error"
          heading={props.words?.[refusal().code] ?? authWords(refusal())}
          action={props.action}
        >
          {safe(refusal())}
        </StateNote>
      )}
    </Show>
  )
}
