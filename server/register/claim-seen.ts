import type { Organisation } from '../../db/tables/organisations.ts'
import type { RegisterClaim, RegisterEntryRow } from '../../db/tables/register.ts'
import { reviewingBureau } from '../review/reviewing-bureau.ts'
import type { ClaimBefore, ClaimNow, ClaimSeen } from '../schemas/register.ts'
import type { Names } from '../workbook/seen.ts'

type Claimed = { readonly claim: RegisterClaim; readonly entry: RegisterEntryRow }

export const claimNow = ({ id, version, state }: RegisterClaim): ClaimNow => ({
  ...{ id, version, state },
})

/** A claim as its firm sees it: not who decided it. */
export const claimSeen = ({ claim, entry }: Claimed, names: Names): ClaimSeen => ({
  id: claim.id,
  version: claim.version,
  entry: { creditCode: entry.creditCode, name: entry.name, area: entry.area },
  proof: claim.proof,
  state: claim.state,
  reason: claim.reason,
  madeBy: names.get(claim.madeBy) ?? null,
  madeAt: claim.madeAt,
  decidedAt: claim.decidedAt,
})

/** Whether a bureau decides on the claims of an entry: that of the narrowest area around it. */
export const isDecidedBy = (
  bureaus: readonly Organisation[],
  entry: RegisterEntryRow,
  bureauId: string,
): boolean => reviewingBureau(bureaus, entry.area)?.id === bureauId

type Asking = {
  readonly bureauId: string
  readonly bureaus: readonly Organisation[]
  /** The firm for which each entry is confirmed. */
  readonly holders: ReadonlyMap<string, string>
}

export const claimBeforeSeen = (
  { claim, entry, firm }: Claimed & { readonly firm: Organisation },
  { bureauId, bureaus, holders }: Asking,
): ClaimBefore => ({
  id: claim.id,
  version: claim.version,
  entry: { id: entry.id, creditCode: entry.creditCode, name: entry.name, area: entry.area },
  firm: { name: firm.name, area: firm.area, creditCode: firm.creditCode },
  proof: claim.proof,
  state: claim.state,
  reason: claim.reason,
  madeAt: claim.madeAt,
  decidedAt: claim.decidedAt,
  isTaken: (holders.get(entry.id) ?? firm.id) !== firm.id,
  ours: isDecidedBy(bureaus, entry, bureauId),
})
