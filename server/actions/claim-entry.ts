import { randomUUID } from 'node:crypto'
import { creditCodeFault, normalCreditCode } from '../../assessments/credit-code.ts'
import { changeOf, nextOf } from '../../db/commit.ts'
import { claimIn, claimsOn, isNotClaimed, saysCode } from '../../db/queries/claims.ts'
import { entryByCode, entryStands } from '../../db/queries/register.ts'
import type { Organisation } from '../../db/tables/organisations.ts'
import { type RegisterClaim, registerClaims } from '../../db/tables/register.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { Problem } from '../problem.ts'
import { claimNow } from '../register/claim-seen.ts'
import type { ClaimNow } from '../schemas/register.ts'
import type { Services } from '../services.ts'

type Uses = Pick<Services, 'db' | 'clock'>
type Made = { readonly creditCode: string; readonly proof: string }

/** A firm says that the entry of its own credit code is its own; a bureau confirms it or does not. */
export async function claimEntry(
  services: Uses,
  call: Call,
  { organisation }: Acting,
  { creditCode, proof }: Made,
): Promise<ClaimNow> {
  const { read } = services.db
  return once(services, call, async (now) => {
    const code = ownCode(organisation, creditCode)
    const entry = await entryByCode(read, code)
    if (entry === undefined) throw new Problem('not-found', 'No register has this credit code')
    const claims = await claimsOn(read, entry.id)
    const isMade = claims.some(
      ({ organisationId, state }) =>
        organisationId === organisation.id && (state === 'pending' || state === 'confirmed'),
    )
    if (isMade) throw new Problem('conflict', 'It is claimed already')
    const row: RegisterClaim = {
      ...{ id: randomUUID(), version: 1, entryId: entry.id, organisationId: organisation.id },
      ...{ proof, state: 'pending', reason: null, madeBy: call.actorId, madeAt: now },
      ...{ decidedBy: null, decidedAt: null },
    }
    return {
      noted: {
        action: 'claim.made',
        organisationId: organisation.id,
        subject: `register_claims/${row.id}`,
        detail: { entryId: entry.id },
      },
      changes: [changeOf(registerClaims, null, row)],
      guards: [
        entryStands(entry),
        isNotClaimed(entry.id, organisation.id),
        saysCode(organisation.id, code),
      ],
      answer: claimNow(row),
    }
  })
}

/** Says the same of a code that stands in a register and of one that does not. */
function ownCode({ creditCode: own }: Organisation, said: string): string {
  const code = normalCreditCode(said)
  const refused = (message: string) =>
    new Problem('invalid', 'The claim is not valid', { issues: [{ path: 'creditCode', message }] })
  const fault = creditCodeFault(code)
  if (fault !== null) throw refused(`not a credit code: ${fault}`)
  if (own === null) throw refused('the organisation does not say its own credit code yet')
  if (own !== code) throw refused('not the credit code of this organisation')
  return code
}

type Named = { readonly id: string; readonly version: number }

/** Takes back a claim that is open or confirmed. */
export async function withdrawClaim(
  services: Uses,
  call: Call,
  { organisation }: Acting,
  { id, version }: Named,
): Promise<ClaimNow> {
  return once(services, call, async () => {
    const claim = await claimIn(services.db.read, organisation.id, id)
    if (claim === undefined) throw new Problem('not-found', 'No such claim')
    expectVersion(claim, version)
    if (claim.state !== 'pending' && claim.state !== 'confirmed') {
      throw new Problem('conflict', `Not possible: the claim is ${claim.state}`)
    }
    const row = nextOf(claim, { state: 'withdrawn' })
    return {
      noted: {
        action: 'claim.withdrawn',
        organisationId: organisation.id,
        subject: `register_claims/${id}`,
        detail: { entryId: claim.entryId, from: claim.state, state: row.state },
      },
      changes: [changeOf(registerClaims, claim, row)],
      answer: claimNow(row),
    }
  })
}
