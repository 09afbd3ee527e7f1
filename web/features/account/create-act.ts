import { createSignal } from 'solid-js'
import type { Refusal, Told } from './private-api.ts'

export type Act = {
  readonly isBusy: () => boolean
  /** Why the last try was refused; none while another is under way. */
  readonly refusal: () => Refusal | undefined
  readonly clear: () => void
  /** Does it; undefined where it was refused, or one is under way already. */
  readonly run: <Value>(call: () => Promise<Told<Value>>) => Promise<Value | undefined>
}

/** An act of a form or a button: one at a time, with what stands in its way. */
export function createAct(): Act {
  const [isBusy, setBusy] = createSignal(false)
  const [refusal, setRefusal] = createSignal<Refusal>()
  return {
    isBusy,
    refusal,
    clear: () => setRefusal(undefined),
    run: async (call) => {
      if (isBusy()) return undefined
      setBusy(true)
      setRefusal(undefined)
      const told = await call()
      setBusy(false)
      if (told.ok) return told.value
      setRefusal(told.refusal)
      return undefined
    },
  }
}
