import type { Facts } from '../facts.ts'
import { and, type Kleene } from '../kleene.ts'
import type { Measure } from '../schema/measure.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import type { Fact } from '../schema/record.ts'
import { type Finding, finding, recordFinding } from './finding.ts'
import { feeds, judgeRecord } from './record-conditions.ts'
import { counts } from './window.ts'

/** A record, or the firm alone, as the measure's own conditions judge it. */
export type Standing = {
  readonly record: Fact | null
  readonly holds: Kleene
  readonly findings: Finding[]
}

/** The records of each kind, so that a measure passes over those that it cannot read. */
export type ByKind = ReadonlyMap<string, readonly Fact[]>

export function byKindOf(records: readonly Fact[]): ByKind {
  const kinds = new Map<string, Fact[]>()
  for (const record of records) {
    const known = kinds.get(record.kind)
    if (known) known.push(record)
    else kinds.set(record.kind, [record])
  }
  return kinds
}

const NO_RECORD = { standings: [], without: [finding('record', false, [])] } as const

/** How each record of the measure's kind stands; `without` says why there is none. */
export function standingsOf(
  { asOf }: Pick<Facts, 'asOf'>,
  records: ByKind,
  document: PolicyDocument,
  measure: Measure,
): { readonly standings: readonly Standing[]; readonly without: readonly Finding[] } {
  const { feed } = measure
  if (feed.kind === 'enterprise') {
    return { standings: [{ record: null, holds: true, findings: [] }], without: [] }
  }
  if (feed.kind === 'nothing') {
    return { standings: [], without: [finding('nothing-to-judge-by', false, [])] }
  }
  const own = records.get(feed.kind)
  if (!own) return NO_RECORD
  const standings: Standing[] = []
  for (const record of own) {
    const read = feeds(record, feed)
    if (read === false) continue
    const inside = counts(record, measure.window, document, asOf)
    const findings = [recordFinding('window', inside, record.id, 'on')]
    if (read === null) findings.unshift(recordFinding('level', null, record.id, 'level'))
    for (const condition of measure.record) findings.push(judgeRecord(record, condition))
    standings.push({ record, holds: and(findings.map(({ reason }) => reason.holds)), findings })
  }
  return standings.length === 0 ? NO_RECORD : { standings, without: [] }
}
