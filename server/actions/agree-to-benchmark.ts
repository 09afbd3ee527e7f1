import { randomUUID } from 'node:crypto'
import { changeOf, nextOf } from '../../db/commit.ts'
import { benchmarkConsentsOf, hasAgreed } from '../../db/queries/shares.ts'
import { type BenchmarkConsent, benchmarkConsents } from '../../db/tables/sharing.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { Problem } from '../problem.ts'
import { benchmarkVersion } from '../review/share-seen.ts'
import type { Services } from '../services.ts'

type Wish = { readonly version: number; readonly agreed: boolean }

/** Takes part in the comparison without names, or no longer. Each yes is a row of the ledger. */
export async function agreeToBenchmark(
  services: Pick<Services, 'db' | 'clock'>,
  call: Call,
  { organisation }: Acting,
  { version, agreed }: Wish,
): Promise<Wish> {
  return once(services, call, async (now) => {
    const rows = await benchmarkConsentsOf(services.db.read, organisation.id)
    const stands = benchmarkVersion(rows)
    expectVersion({ version: stands }, version)
    const open = rows.find(({ withdrawnAt }) => withdrawnAt === null)
    if (agreed === (open !== undefined)) throw new Problem('conflict', 'It stands so already')
    const row: BenchmarkConsent =
      open === undefined
        ? {
            ...{ id: randomUUID(), version: 1, organisationId: organisation.id },
            ...{ givenBy: call.actorId, givenAt: now, withdrawnBy: null, withdrawnAt: null },
          }
        : nextOf(open, { withdrawnBy: call.actorId, withdrawnAt: now })
    return {
      noted: {
        action: agreed ? 'benchmark.agreed' : 'benchmark.withdrawn',
        organisationId: organisation.id,
        subject: `benchmark_consents/${row.id}`,
      },
      changes: [changeOf(benchmarkConsents, open ?? null, row)],
      guards: agreed ? [hasAgreed(organisation.id, rows.length)] : [],
      answer: { version: stands + 1, agreed },
    }
  })
}
