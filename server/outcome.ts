import { linkShares } from '../assessments/ladder/link-shares.ts'
import type { Catalogue } from '../assessments/schema/catalogue.ts'
import type { LinkId } from '../assessments/schema/ladder.ts'
import type { Request } from '../assessments/schema/request.ts'
import type { Evaluation } from '../assessments/schema/result.ts'
import type { Outcome } from '../db/queries/assessment-results.ts'

/** Scenes of each 环节: all that there are, those in place, and those not known. */
export type LinkCounts = Readonly<
  Partial<
    Record<LinkId, { readonly all: number; readonly inPlace: number; readonly unknown: number }>
  >
>

/** What is kept of a result for ever: levels, scores, money, and the scenes of each 环节. */
export function outcomeOf(
  result: Evaluation,
  request: Request,
  { factory, version }: Catalogue,
  now: number,
): Outcome {
  const sme = result.ladders['sme-digital-2024']
  const cmmm = result.ladders['cmmm-2020']
  const smart = result.ladders['smart-factory-2025']
  const shares = linkShares(factory, request.answers ?? {})
  const links: LinkCounts = Object.fromEntries(
    shares.map(({ link, all, inPlace, unknown }) => [link, { all, inPlace, unknown }]),
  )
  return {
    savedAt: now,
    asOf: result.asOf,
    catalogueVersion: version,
    smeLevel: sme.level,
    smeStatus: sme.status,
    smeScore: sme.score,
    cmmmLevel: cmmm.level,
    cmmmStatus: cmmm.status,
    cmmmScore: cmmm.score,
    tier: smart.tier,
    tierStatus: smart.status,
    planFen: result.plan.inForce.totalFen,
    links: JSON.stringify(links),
  }
}

/** `outcomeOf` alone has written it, so it holds this shape; empty where it was not counted. */
export const linkCountsOf = ({ links }: Pick<Outcome, 'links'>): LinkCounts =>
  links === null ? {} : (JSON.parse(links) as LinkCounts)
