import { createSignal } from 'solid-js'
import type { Refusal } from '../account/private-api.ts'
import { sameJson } from '../merging/units.ts'
import type { ItemChange } from './items.ts'

/** What the server did not accept: it waits until it is said otherwise. */
export function createRefused() {
  /** Keys with what was said there. */
  const [refused, setRefused] = createSignal<ReadonlyMap<string, unknown>>(new Map())
  return {
    has: ({ key, value }: ItemChange): boolean =>
      refused().has(key) && sameJson(refused().get(key), value),
    /** Sets aside what a refusal names; where it names none, none of these can be sent as they are. */
    add(items: readonly ItemChange[], { issues }: Refusal): void {
      const named = items.filter(({ key }) =>
        issues.some(({ path }) => path === key || path.startsWith(`${key}.`)),
      )
      const out = named.length === 0 ? items : named
      setRefused(new Map([...refused(), ...out.map(({ key, value }) => [key, value] as const)]))
    },
    clear: () => setRefused(new Map()),
  }
}
