import { and, type Kleene, or } from '../kleene.ts'
import type { Measure, PolicyDocument } from '../schema/policy.ts'
import type { Fact } from '../schema/record.ts'
import { type Candidate, type Case, candidateOf, compareCandidates } from './candidate.ts'
import { type CityAward, cityAwardOf } from './city-award.ts'
import { programmeOf } from './conflicts.ts'
import { judgeClaimant, judgeEnterprise } from './enterprise-conditions.ts'
import { type Finding, finding, recordFinding } from './finding.ts'
import { filledOf, isClosed, type Taken, takenBy } from './grants.ts'
import { matchMoneyOf } from './match-money.ts'
import { feeds, judgeRecord } from './record-conditions.ts'
import type { RecordMoney } from './record-money.ts'
import { counts } from './window.ts'

/** A measure with its verdict, every condition that was asked, and the claims it could carry. */
export type Judged = {
  readonly document: PolicyDocument
  readonly measure: Measure
  readonly verdict: Kleene
  readonly findings: readonly Finding[]
  readonly candidates: readonly Candidate[]
  /** Records that meet the conditions and that a grant has taken. */
  readonly closed: readonly Fact[]
}

type Known = Case & { readonly taken: Taken }

type Standing = {
  readonly record: Fact | null
  readonly holds: Kleene
  readonly findings: Finding[]
}

/** Judges every measure of every document, in the order of the content. */
export function judge(by: Case, documents: readonly PolicyDocument[]): Judged[] {
  const of: Known = { ...by, taken: takenBy(by.grants) }
  const asked = documents.map((document) => [document, judgeClaimant(of.facts, document)] as const)
  const judged = new Map<string, Judged>()
  const matches: (() => void)[] = []
  for (const [document, claimant] of asked) {
    for (const measure of document.measures) {
      const { id, amount } = measure
      if (amount.basis !== 'match') {
        judged.set(id, judgeMeasure(of, document, measure, claimant))
        continue
      }
      // A match follows what a city gives, which may stand in a later document.
      matches.push(() => {
        const award = cityAwardOf(amount, document, judged, of)
        const money = matchMoneyOf(amount, award, filledOf([programmeOf(measure)], of.grants))
        judged.set(id, judgeMeasure(of, document, measure, claimant, { award, money }))
      })
    }
  }
  for (const match of matches) match()
  return documents.flatMap(({ measures }) => measures.flatMap(({ id }) => judged.get(id) ?? []))
}

type Matched = { readonly award: CityAward; readonly money: RecordMoney }

function judgeMeasure(
  of: Known,
  document: PolicyDocument,
  measure: Measure,
  claimant: readonly Finding[],
  match?: Matched,
): Judged {
  const own = measure.enterprise.map((condition) => judgeEnterprise(of.facts, condition))
  const enterprise = [...claimant, ...own, ...(match ? [match.award.finding] : [])]
  const entitled = and(enterprise.map(({ reason }) => reason.holds))
  const { standings, without } = standingsOf(of, document, measure)
  const best = or(standings.map(({ holds }) => holds))

  const candidates: Candidate[] = []
  const closed: Fact[] = []
  for (const { record, holds } of standings) {
    if (entitled === false || holds === false) continue
    if (record && isTaken(of, measure, record)) {
      closed.push(record)
      continue
    }
    const certain = entitled === true && holds === true
    const candidate = candidateOf(of.facts, document, measure, record, certain, match?.money)
    if (candidate) candidates.push(candidate)
  }
  return {
    document,
    measure,
    verdict: and([entitled, best]),
    findings: [...enterprise, ...standings.flatMap((each) => openOnly(each, best)), ...without],
    // One title is matched once, however often it was given.
    candidates: match ? candidates.sort(compareCandidates).slice(0, 1) : candidates,
    closed,
  }
}

/** A record that fails, or that another one outdoes, settles nothing any more. */
function openOnly({ holds, findings }: Standing, best: Kleene): readonly Finding[] {
  if (best === null && holds === null) return findings
  return findings.map(({ reason }) => ({ reason, open: [] }))
}

function isTaken({ taken, conflicts }: Known, measure: Measure, record: Fact): boolean {
  if (taken.size === 0) return false
  const use = { measureId: measure.id, programme: programmeOf(measure), record }
  return isClosed(use, taken, conflicts)
}

/** How each record of the measure's kind stands; `without` says why there is none. */
function standingsOf(
  { facts }: Case,
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
