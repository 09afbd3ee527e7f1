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

/** How each record of the measure's kind stands; `without` says why there is none. */
export function standingsOf(
  facts: Facts,
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
  const standings: Standing[] = []
  for (const record of facts.records) {
    const read = feeds(record, feed)
    if (read === false) continue
    const inside = counts(record, measure.window, document, facts.asOf)
    const findings = [
      ...(read === null ? [recordFinding('level', null, record.id, 'level')] : []),
      recordFinding('window', inside, record.id, 'on'),
      ...measure.record.map((condition) => judgeRecord(record, condition)),
    ]
    standings.push({ record, holds: and(findings.map(({ reason }) => reason.holds)), findings })
  }
  return { standings, without: standings.length ? [] : [finding('record', false, [])] }
}
