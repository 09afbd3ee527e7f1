import type { Problem } from './problem.ts'

/** Slots and programmes that can touch one another; what one component does, no other sees. */
export type Component = { readonly slots: readonly number[]; readonly shares: readonly number[] }

export function componentsOf({ slots, shareOf, rivals }: Problem): Component[] {
  const slotOf = new Map<number, number>()
  const inShare = new Map<number, number[]>()
  slots.forEach((options, slot) => {
    for (const option of options) {
      slotOf.set(option, slot)
      const share = shareOf[option] as number
      inShare
        .set(share, inShare.get(share) ?? [])
        .get(share)
        ?.push(slot)
    }
  })
  const seen = new Set<number>()
  const components: Component[] = []
  for (let start = 0; start < slots.length; start += 1) {
    if (seen.has(start)) continue
    seen.add(start)
    const members = [start]
    const shares = new Set<number>()
    for (let at = 0; at < members.length; at += 1) {
      for (const option of slots[members[at] as number] ?? []) {
        const share = shareOf[option] as number
        const near = (rivals[option] ?? []).map((rival) => slotOf.get(rival) as number)
        if (!shares.has(share)) near.push(...(inShare.get(share) ?? []))
        shares.add(share)
        for (const slot of near) {
          if (seen.has(slot)) continue
          seen.add(slot)
          members.push(slot)
        }
      }
    }
    components.push({ slots: members, shares: [...shares].sort((a, b) => a - b) })
  }
  return components
}
