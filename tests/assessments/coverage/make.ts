import fc from 'fast-check'
import type { KnownEntry, LatestSubmission } from '../../../assessments/schema/coverage.ts'
import type { RegisterEntry } from '../../../assessments/schema/register.ts'
import { codeOf, entryOf } from '../register/make.ts'

export { codeOf }

/** A confirmed submission at SME level 2 and the basic tier, but for what is given. */
export const latestOf = (own: Partial<LatestSubmission> = {}): LatestSubmission => ({
  submittedAt: 1_790_000_000_000,
  state: 'confirmed',
  smeLevel: 2,
  smeStatus: 'complete',
  tier: 'basic',
  tierStatus: 'complete',
  ...own,
})

/** A firm above scale that has claimed its entry; with `latest: null` it has handed in nothing. */
export const knownOf = (
  number: number,
  latest: Partial<LatestSubmission> | null,
  entry: Partial<RegisterEntry> = {},
): KnownEntry => ({
  entry: entryOf(number, { aboveScale: true, ...entry }),
  claimed: true,
  latest: latest && latestOf(latest),
})

const status = fc.constantFrom('complete', 'incomplete')

const latest: fc.Arbitrary<LatestSubmission> = fc.record({
  submittedAt: fc.nat(),
  state: fc.constantFrom(
    'submitted',
    'in-review',
    'changes-requested',
    'resubmitted',
    'confirmed',
    'returned',
  ),
  smeLevel: fc.constantFrom(1, 2, 3, 4, null),
  smeStatus: status,
  tier: fc.constantFrom('basic', 'advanced', 'excellent', 'leading', null),
  tierStatus: status,
})

/** Firms of different codes in Zhuhai, in no order. */
export const anyKnown: fc.Arbitrary<readonly KnownEntry[]> = fc
  .array(
    fc.record({
      area: fc.constantFrom('gd/zhuhai', 'gd/zhuhai/jinwan', 'gd/zhuhai/hengqin', 'gd/zhongshan'),
      zone: fc.constantFrom('甲园', '乙园', null),
      aboveScale: fc.constantFrom(true, false, null),
      claimed: fc.boolean(),
      latest: fc.option(latest),
    }),
    { maxLength: 25 },
  )
  .map((firms) =>
    firms.map(({ claimed, latest: last, ...own }, number) => ({
      entry: entryOf(number, own),
      claimed,
      latest: last,
    })),
  )
