import { createEffect, createSignal, on } from 'solid-js'
import type { Refusal } from '../account/private-api.ts'
import { type Entry, readRegister } from './register-api.ts'
import type { RegisterWanted } from './register-wanted.ts'

/** The register as it is wanted, page by page; of two answers under way the later call counts. */
export function createRegister(organisation: string, wanted: () => RegisterWanted) {
  const [entries, setEntries] = createSignal<readonly Entry[]>()
  const [total, setTotal] = createSignal(0)
  const [next, setNext] = createSignal<string | null>(null)
  const [refusal, setRefusal] = createSignal<Refusal>()
  const [isBusy, setBusy] = createSignal(false)
  let turn = 0
  const load = async (cursor?: string) => {
    turn += 1
    const mine = turn
    setBusy(true)
    const told = await readRegister(organisation, wanted(), cursor)
    if (mine !== turn) return
    setBusy(false)
    setRefusal(told.ok ? undefined : told.refusal)
    if (!told.ok) return
    const { entries: found } = told.value
    setEntries((before) => (cursor === undefined ? found : [...(before ?? []), ...found]))
    setTotal(told.value.total)
    setNext(told.value.next)
  }
  void load()
  createEffect(on(wanted, () => void load(), { defer: true }))
  const more = () => {
    const cursor = next()
    if (cursor !== null) void load(cursor)
  }
  return { entries, total, next, more, refusal, isBusy, again: () => load() }
}
