import { useLocation } from '@solidjs/router'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { Button } from '../../ui/Button.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { signInTo } from './coming-back.ts'
import type { Refusal } from './private-api.ts'

export type RefusalNoteProps = {
  readonly refusal: Refusal | undefined
  /** Tries the same again: offered where the trouble may pass. */
  readonly again?: (() => void) | undefined
  /** Reads what stands by now: offered after a conflict. */
  readonly reread?: (() => void) | undefined
  /** What a code means at this place, in a sentence. */
  readonly words?: Readonly<Partial<Record<Refusal['code'], string>>> | undefined
}

const passing: readonly Refusal['code'][] = ['unreachable', 'internal', 'too-many']

/** What is no failure: it has moved on, or is not this reader's. */
const states: Readonly<Partial<Record<Refusal['code'], 'conflict' | 'empty'>>> = {
  conflict: 'conflict',
  forbidden: 'empty',
  'not-found': 'empty',
  unauthorised: 'empty',
}

/** What was refused, what is safe, what next; nothing where nothing was. */
export function RefusalNote(props: RefusalNoteProps): JSX.Element {
  const place = useLocation()
  const words = () => sayAccount().refusal
  const said = (refusal: Refusal) => props.words?.[refusal.code] ?? words().of[refusal.code]
  const safe = ({ code, retryAfter }: Refusal) => {
    if (code === 'too-many' && retryAfter !== null) return words().wait(retryAfter)
    if (code === 'unauthorised') return words().comeBack
    return passing.includes(code) ? words().kept : undefined
  }
  const number = ({ code, number: told }: Refusal) =>
    told === '' || states[code] !== undefined ? undefined : words().number(told)
  return (
    <Show when={props.refusal}>
      {(refusal) => (
        <StateNote
          state={states[refusal().code] ?? 'error'}
          heading={said(refusal())}
          code={number(refusal())}
          action={
            <Switch>
              <Match when={refusal().code === 'unauthorised'}>
                <Button href={signInTo(`${place.pathname}${place.search}`)}>
                  {words().signIn}
                </Button>
              </Match>
              <Match when={refusal().code === 'conflict' && props.reread}>
                {(reread) => (
                  <Button kind="quiet" onClick={() => reread()()}>
                    {words().reread}
                  </Button>
                )}
              </Match>
              <Match when={passing.includes(refusal().code) && props.again}>
                {(again) => (
                  <Button kind="quiet" onClick={() => again()()}>
                    {words().again}
                  </Button>
                )}
              </Match>
            </Switch>
          }
        >
          {safe(refusal())}
        </StateNote>
      )}
    </Show>
  )
}
