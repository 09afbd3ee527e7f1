import { createSignal, onCleanup } from 'solid-js'
import type { Refusal } from './private-api.ts'

/** What a call came to, with its own kind of refusal. */
type Outcome<Value, Why> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Why }

/** What was read, for those who only show it. */
export type Shown<Value, Why = Refusal> = {
  /** The last value that arrived: it stays while it is read again. */
  readonly value: () => Value | undefined
  readonly refusal: () => Why | undefined
  readonly isBusy: () => boolean
  readonly again: () => Promise<void>
}

export type Reading<Value, Why = Refusal> = Shown<Value, Why> & {
  /** Puts what an act answered in place of what was read. */
  readonly put: (value: Value) => void
}

/** Reads at once, and again on demand. Of two answers under way the later call counts. */
export function createReading<Value, Why>(
  read: () => Promise<Outcome<Value, Why>>,
): Reading<Value, Why> {
  const [value, setValue] = createSignal<Value>()
  const [refusal, setRefusal] = createSignal<Why>()
  const [isBusy, setBusy] = createSignal(false)
  let turn = 0
  let isGone = false
  onCleanup(() => {
    isGone = true
  })
  const again = async () => {
    turn += 1
    const mine = turn
    setBusy(true)
    const told = await read()
    if (isGone || mine !== turn) return
    setBusy(false)
    if (told.ok) setValue(() => told.value)
    setRefusal(() => (told.ok ? undefined : told.refusal))
  }
  void again()
  return { value, refusal, isBusy, again, put: (next) => setValue(() => next) }
}
