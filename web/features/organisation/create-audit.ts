import { createSignal } from 'solid-js'
import type { Refusal } from '../account/private-api.ts'
import { api, asked } from '../account/private-api.ts'
import { type AuditWanted, everything, queryOf } from './audit-query.ts'

const read = (organisation: string, query: Record<string, string>) =>
  asked(api.organisations[':organisation'].audit.$get({ param: { organisation }, query }))
type Page = Extract<Awaited<ReturnType<typeof read>>, { ok: true }>['value']
export type AuditEntrySeen = Page['entries'][number]

/** The audit of an organisation, filtered, page by page; and the head of its chain as it was read. */
export function createAudit(organisation: string) {
  const [wanted, setWanted] = createSignal<AuditWanted>(everything)
  const [entries, setEntries] = createSignal<readonly AuditEntrySeen[]>()
  const [next, setNext] = createSignal<number | null>(null)
  const [refusal, setRefusal] = createSignal<Refusal>()
  const [isBusy, setBusy] = createSignal(false)
  const [head, setHead] = createSignal<AuditEntrySeen>()
  let turn = 0

  const load = async (before?: number) => {
    turn += 1
    const mine = turn
    const asking = wanted()
    setBusy(true)
    const told = await read(organisation, queryOf(asking, before))
    if (mine !== turn) return
    setBusy(false)
    setRefusal(told.ok ? undefined : told.refusal)
    if (!told.ok) return
    setEntries((known) =>
      before === undefined ? told.value.entries : [...(known ?? []), ...told.value.entries],
    )
    setNext(told.value.next)
    const isWhole = asking === everything && before === undefined
    if (isWhole) setHead(told.value.entries[0])
  }
  const want = (change: AuditWanted) => {
    const isAll = Object.values(change).every((value) => value === '')
    setWanted(isAll ? everything : change)
    void load()
  }
  const more = () => {
    const before = next()
    if (before !== null) void load(before)
  }
  void load()
  return { wanted, want, entries, next, more, refusal, isBusy, head, again: () => load() }
}
