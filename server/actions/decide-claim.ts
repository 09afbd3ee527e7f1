import { changeOf, nextOf } from '../../db/commit.ts'
import { claimBefore, claimsOn, isNobodys, saysCode } from '../../db/queries/claims.ts'
import { bureaus } from '../../db/queries/organisations.ts'
import { registerClaims } from '../../db/tables/register.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { Problem } from '../problem.ts'
import { claimNow, isDecidedBy } from '../register/claim-seen.ts'
import type { ClaimNow, DecidedClaim } from '../schemas/register.ts'
import type { Services } from '../services.ts'

type Uses = Pick<Services, 'db' | 'clock'>
type Decision = DecidedClaim & { readonly id: string }

/** Confirms an open claim, or refuses one: a confirmed one too, where it proves wrong. */
export async function decideClaim(
  services: Uses,
  call: Call,
  acting: Acting,
  { id, version, decision, reason = null }: Decision,
): Promise<ClaimNow> {
  // Also before a call is answered again: what was taken back is not there any more.
  await ownClaimOf(services, acting, id)
  return once(services, call, async (now) => {
    const { claim, entry, firm } = await ownClaimOf(services, acting, id)
    expectVersion(claim, version)
    const isConfirming = decision === 'confirm'
    const isOpen = claim.state === 'pending' || (claim.state === 'confirmed' && !isConfirming)
    if (!isOpen) throw new Problem('conflict', `Not possible: the claim is ${claim.state}`)
    if (!isConfirming && reason === null) {
      const issues = [{ path: 'reason', message: 'say to the firm why' }]
      throw new Problem('invalid', 'The decision is not valid', { issues })
    }
    if (isConfirming) await expectConfirmable(services, entry, firm)
    const state = isConfirming ? 'confirmed' : 'refused'
    const decided = { decidedBy: call.actorId, decidedAt: now }
    const row = nextOf(claim, { state, reason, ...decided })
    return {
      noted: {
        action: isConfirming ? 'claim.confirmed' : 'claim.refused',
        organisationId: acting.organisation.id,
        otherId: firm.id,
        subject: `register_claims/${id}`,
        detail: { entryId: entry.id, from: claim.state, state },
      },
      changes: [changeOf(registerClaims, claim, row)],
      guards: isConfirming ? [isNobodys(entry.id), saysCode(firm.id, entry.creditCode)] : [],
      answer: claimNow(row),
    }
  })
}

/** The claim, where it is the bureau's to decide. */
async function ownClaimOf({ db }: Uses, { organisation }: Acting, id: string) {
  const found = await claimBefore(db.read, organisation.area ?? '', id)
  if (found === undefined) throw new Problem('not-found', 'No such claim')
  if (isDecidedBy(await bureaus(db.read), found.entry, organisation.id)) return found
  throw new Problem('forbidden', 'Another bureau decides it')
}

async function expectConfirmable(
  { db }: Uses,
  entry: { readonly id: string; readonly creditCode: string },
  firm: { readonly creditCode: string | null },
): Promise<void> {
  if (firm.creditCode !== entry.creditCode) {
    throw new Problem('conflict', 'The firm no longer says that this credit code is its own')
  }
  const claims = await claimsOn(db.read, entry.id)
  if (claims.some(({ state }) => state === 'confirmed')) {
    throw new Problem('conflict', 'The entry is confirmed for another firm')
  }
}
