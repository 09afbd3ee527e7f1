import { and, type Kleene, or } from '../kleene.ts'
import type { Measure } from '../schema/measure.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import type { Fact } from '../schema/record.ts'
import { type Candidate, type Case, candidateOf, compareCandidates } from './candidate.ts'
import { type CityAward, cityAwardOf } from './city-award.ts'
import { programmeOf } from './conflicts.ts'
import { judgeClaimant, judgeEnterprise } from './enterprise-conditions.ts'
import type { Finding } from './finding.ts'
import { filledOf, isClosed, type Taken, takenBy } from './grants.ts'
import { matchMoneyOf } from './match-money.ts'
import type { RecordMoney } from './record-money.ts'
import { type ByKind, byKindOf, type Standing, standingsOf } from './standings.ts'

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

type Known = Case & { readonly taken: Taken; readonly records: ByKind }

/** Judges every measure of every document, in the order of the content. */
export function judge(by: Case, documents: readonly PolicyDocument[]): Judged[] {
  const records = byKindOf(by.facts.records)
  const of: Known = { ...by, taken: takenBy(by.grants), records }
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
  const { standings, without } = standingsOf(of.facts, of.records, document, measure)
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
