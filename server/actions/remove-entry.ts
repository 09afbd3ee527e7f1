import { changeOf } from '../../db/commit.ts'
import { claimsOn, hasClaims } from '../../db/queries/claims.ts'
import { entryWithin } from '../../db/queries/register.ts'
import { registerClaims, registerEntries } from '../../db/tables/register.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'

type Uses = Pick<Services, 'db' | 'clock'>
type Named = { readonly id: string; readonly version: number }

/** Takes an entry out, with the claims on it; not while it is confirmed to be a firm's. */
export async function removeEntry(
  services: Uses,
  call: Call,
  { organisation }: Acting,
  { id, version }: Named,
): Promise<{ readonly gone: true }> {
  const { read } = services.db
  return once(services, call, async () => {
    const entry = await entryWithin(read, organisation.area ?? '', id)
    if (entry === undefined) throw new Problem('not-found', 'No such entry')
    expectVersion(entry, version)
    const claims = await claimsOn(read, id)
    if (claims.some(({ state }) => state === 'confirmed')) {
      throw new Problem('conflict', 'It is confirmed to be a firm’s: refuse that claim first')
    }
    return {
      noted: {
        action: 'register.removed',
        organisationId: organisation.id,
        subject: `register_entries/${id}`,
        detail: { claims: claims.map((claim) => claim.id) },
      },
      changes: [
        ...claims.map((claim) => changeOf(registerClaims, claim, null)),
        changeOf(registerEntries, entry, null),
      ],
      guards: [hasClaims(id, claims.length)],
      answer: { gone: true as const },
    }
  })
}
