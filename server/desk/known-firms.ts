import type { KnownEntry, LatestSubmission } from '../../assessments/schema/coverage.ts'
import type { RungId } from '../../assessments/schema/ladder.ts'
import type { Reader } from '../../db/open-database.ts'
import { type StandingClaim, standingClaimsOf } from '../../db/queries/claims.ts'
import { registerOf } from '../../db/queries/register.ts'
import { casesBefore } from '../../db/queries/submissions.ts'
import type { Organisation } from '../../db/tables/organisations.ts'
import type { RegisterEntryRow } from '../../db/tables/register.ts'
import { entryOf } from '../register/entry-seen.ts'
import type { OutsideFirm } from '../schemas/desk.ts'

type Case = Awaited<ReturnType<typeof casesBefore>>[number]

/** An entry of the register with the claim that stands on it and what its firm handed in last. */
export type KnownFirm = {
  readonly row: RegisterEntryRow
  readonly known: KnownEntry
  readonly claim: { readonly id: string; readonly state: 'pending' | 'confirmed' } | null
  /** The case that `known.latest` is of. */
  readonly submission: string | null
}

export type KnownArea = {
  /** By credit code. */
  readonly firms: readonly KnownFirm[]
  /** All that the bureau may read, whether a figure counts it or not. */
  readonly cases: readonly Case[]
  readonly outside: readonly OutsideFirm[]
}

const own = (organisationId: string, creditCode: string) => `${organisationId} ${creditCode}`

/**
 * The area of a bureau as it is known. A submission counts for an entry where it names its credit
 * code and comes from the firm for which the bureau confirmed it: anyone may say any code.
 */
export async function knownArea(reader: Reader, bureau: Organisation): Promise<KnownArea> {
  const area = bureau.area ?? ''
  const rows = await registerOf(reader, area)
  const claims = await standingClaimsOf(reader, area)
  const cases = await casesBefore(reader, { bureau })
  const pending = firstOf(claims, 'pending')
  const confirmed = firstOf(claims, 'confirmed')
  const latest = latestBy(cases, ({ submission, round }) =>
    round.creditCode === null ? null : own(submission.organisationId, round.creditCode),
  )
  const firms = rows.map((row): KnownFirm => {
    const holder = confirmed.get(row.id)
    const found = holder && latest.get(own(holder.organisationId, row.creditCode))
    return {
      row,
      known: {
        entry: entryOf(row),
        claimed: holder !== undefined,
        latest: found === undefined ? null : latestSubmission(found),
      },
      claim: claimOf(holder ?? pending.get(row.id)),
      submission: found?.submission.id ?? null,
    }
  })
  return { firms, cases, outside: outsideOf(firms, cases) }
}

const claimOf = (claim: StandingClaim | undefined): KnownFirm['claim'] =>
  claim === undefined
    ? null
    : { id: claim.id, state: claim.state === 'confirmed' ? 'confirmed' : 'pending' }

function firstOf(claims: readonly StandingClaim[], state: StandingClaim['state']) {
  const byEntry = new Map<string, StandingClaim>()
  for (const claim of claims)
    if (claim.state === state && !byEntry.has(claim.entryId)) byEntry.set(claim.entryId, claim)
  return byEntry
}

/** The last case by a name; `casesBefore` gives the earliest first. */
function latestBy(cases: readonly Case[], nameOf: (one: Case) => string | null) {
  const latest = new Map<string, Case>()
  for (const one of cases) {
    const name = nameOf(one)
    if (name !== null) latest.set(name, one)
  }
  return latest
}

// Levels and states are written from a result and by the steps of a case alone, and none of
// `casesBefore` is withdrawn.

type Read = Pick<LatestSubmission, 'state' | 'smeStatus' | 'tierStatus'>

const latestSubmission = ({ submission, round }: Case): LatestSubmission => ({
  submittedAt: round.submittedAt,
  state: submission.state as Read['state'],
  smeLevel: round.smeLevel,
  smeStatus: round.smeStatus as Read['smeStatus'],
  tier: round.tier as RungId | null,
  tierStatus: round.tierStatus as Read['tierStatus'],
})

/** Firms none of whose cases any entry counts, each by its latest. */
function outsideOf(firms: readonly KnownFirm[], cases: readonly Case[]): readonly OutsideFirm[] {
  const codes = new Set(firms.map(({ row }) => row.creditCode))
  const counted = new Set(firms.flatMap(({ submission }) => submission ?? []))
  const inside = new Set(
    cases.flatMap(({ submission: { id, organisationId } }) =>
      counted.has(id) ? [organisationId] : [],
    ),
  )
  const latest = latestBy(cases, ({ submission }) => submission.organisationId)
  return [...latest].flatMap(([firm, { submission, round }]) => {
    if (inside.has(firm)) return []
    const { name, creditCode, submittedAt } = round
    const why =
      creditCode === null ? 'no-code' : codes.has(creditCode) ? 'unclaimed' : 'unregistered'
    const state = submission.state as Read['state']
    const { id, area } = submission
    return [{ submission: id, name, creditCode, area, state, submittedAt, why }]
  })
}
