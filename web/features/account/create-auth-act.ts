import { createSignal } from 'solid-js'
import type { AuthRefusal, AuthTold } from './auth-api.ts'

/** As `createAct`, for the calls of accounts. */
export function createAuthAct() {
  const [isBusy, setBusy] = createSignal(false)
  const [refusal, setRefusal] = createSignal<AuthRefusal>()
  const run = async <Value>(call: () => Promise<AuthTold<Value>>): Promise<AuthTold<Value>> => {
    setBusy(true)
    setRefusal(undefined)
    const told = await call()
    setBusy(false)
    if (!told.ok) setRefusal(told.refusal)
    return told
  }
  return { isBusy, refusal, run, refuse: setRefusal, clear: () => setRefusal(undefined) }
}
