import type { Facts } from '../facts.ts'

export const DIGITAL_LADDER = 'ladders.sme-digital-2024'
/** The highest level of the edition. */
export const TOP_DIGITAL_LEVEL = 4

/**
 * Worst and best digital level, and the fact that settles it. The latest certificate up to `asOf`
 * stands above the answers; where two of one day differ, both count as possible.
 */
export function digitalLevelOf(facts: Facts): { low: number; high: number; reads: string[] } {
  let on = ''
  let latest: { level: number | null; id: string }[] = []
  for (const record of facts.records) {
    if (record.kind !== 'certificate' || record.of !== 'sme-digital') continue
    if (record.on > facts.asOf || record.on < on) continue
    if (record.on > on) latest = []
    on = record.on
    latest.push({ level: record.level ?? null, id: record.id })
  }
  if (latest.length === 0) return { ...facts.digitalLevel, reads: [DIGITAL_LADDER] }
  return {
    low: Math.min(...latest.map(({ level }) => level ?? 0)),
    high: Math.max(...latest.map(({ level }) => level ?? TOP_DIGITAL_LEVEL)),
    reads: latest.map(({ id }) => `records.${id}.level`),
  }
}
