import type { Facts } from '../facts.ts'
import { and, type Kleene } from '../kleene.ts'
import { judgeClaimant, judgeEnterprise } from '../measure/enterprise-conditions.ts'
import type { Finding } from '../measure/finding.ts'
import { standingOf } from '../measure/window.ts'
import type { Measure } from '../schema/measure.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import type { ProjectType } from '../schema/record.ts'
import type { Remedy, SpendKind } from '../schema/remedy.ts'
import type { Standing } from '../schema/result.ts'
import { kindsInField } from './kinds-in-field.ts'

/** What a measure reads when it pays for a remedy: a spend of this kind, or a project of this type. */
export type PaidAs =
  | { readonly kind: 'spend'; readonly of: 'compute' | 'model-service' }
  | { readonly kind: 'project'; readonly type: ProjectType }

/** A measure that pays for spends or projects where the firm is, and what it asks of the firm. */
export type Payer = {
  readonly document: PolicyDocument
  readonly measure: Measure
  readonly standing: Standing
  readonly paidAs: PaidAs
  /** Area, then the document's conditions, then the measure's own, as the firm stands today. */
  readonly conditions: readonly Finding[]
  /** Whether all of them hold; null while one is open and none fails. */
  readonly entitled: Kleene
}

/** A measure that can pay for one remedy. */
export type Paying = Payer & {
  /** The kinds of its cost that the amount is reckoned from; null where the text names no base. */
  readonly counts: readonly SpendKind[] | null
  /** The whole percents of its cost that these make up; null where the text names no base. */
  readonly percent: number | null
}

function paidAsOf({ feed }: Measure): PaidAs | null {
  if (feed.kind === 'spend') return { kind: 'spend', of: feed.of }
  return feed.kind === 'project' ? { kind: 'project', type: feed.type } : null
}

const ranks: Readonly<Record<Standing, number>> = {
  'in-force': 0,
  'not-yet': 1,
  draft: 2,
  expired: 3,
}
const entitledRank = (entitled: Kleene): number =>
  entitled === true ? 0 : entitled === null ? 1 : 2

/**
 * Every measure that pays for spends or projects, of documents of the firm's area that are not over:
 * law before drafts, then by whether the firm meets what is asked of it, then as the documents have
 * them. Where the firm is not known, its area is an open condition.
 */
export function payersOf(facts: Facts, documents: readonly PolicyDocument[]): readonly Payer[] {
  return documents
    .flatMap((document): Payer[] => {
      const standing = standingOf(document, facts.asOf)
      const claimant = judgeClaimant(facts, document)
      if (standing === 'expired' || claimant[0]?.reason.holds === false) return []
      return document.measures.flatMap((measure) => {
        const paidAs = paidAsOf(measure)
        if (paidAs === null || measure.amount.basis === 'not-money') return []
        const own = measure.enterprise.map((condition) => judgeEnterprise(facts, condition))
        const conditions = [...claimant, ...own]
        const entitled = and(conditions.map(({ reason }) => reason.holds))
        return [{ document, measure, standing, paidAs, conditions, entitled }]
      })
    })
    .toSorted(
      (one, other) =>
        ranks[one.standing] - ranks[other.standing] ||
        entitledRank(one.entitled) - entitledRank(other.entitled),
    )
}

function kindsOf({ amount }: Measure, paidAs: PaidAs): readonly SpendKind[] | null {
  if (paidAs.kind === 'spend') return [paidAs.of]
  return amount.basis === 'rate' ? amount.base.flatMap((field) => kindsInField[field]) : null
}

function payingFor(remedy: Remedy, payer: Payer): Paying | null {
  const { measure, paidAs } = payer
  if (paidAs.kind === 'project' && !remedy.projectTypes.includes(paidAs.type)) return null
  const kinds = kindsOf(measure, paidAs)
  if (kinds === null) return { ...payer, counts: null, percent: null }
  const counted = remedy.split.filter(({ kind }) => kinds.includes(kind))
  if (counted.length === 0) return null
  return {
    ...payer,
    counts: counted.map(({ kind }) => kind),
    percent: counted.reduce((sum, one) => sum + one.percent, 0),
  }
}

/**
 * The measures that can pay for a remedy, in the order of the payers. Whether a project is selected,
 * deployed or forms an agent shows only once it is there: these conditions stand in the measure.
 */
export const payingOf = (remedy: Remedy, payers: readonly Payer[]): readonly Paying[] =>
  payers.flatMap((payer) => payingFor(remedy, payer) ?? [])

/** Whether a measure reads what one of the remedies spends, or a project that one counts as. */
export function readsAny(
  measure: Measure,
  remedies: readonly Pick<Remedy, 'projectTypes' | 'split'>[],
): boolean {
  const paidAs = paidAsOf(measure)
  if (paidAs === null) return false
  return remedies.some(({ projectTypes, split }) =>
    paidAs.kind === 'project'
      ? projectTypes.includes(paidAs.type)
      : split.some(({ kind }) => kind === paidAs.of),
  )
}
