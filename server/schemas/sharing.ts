import { z } from 'zod'
import { RungId } from '../../assessments/schema/ladder.ts'
import { Answer } from '../../assessments/schema/request.ts'
import { Evaluation } from '../../assessments/schema/result.ts'
import { Version } from './organisation.ts'

// Instants are milliseconds since 1970. People are given by name, null where the account is gone.

/** The version of a row that was read; 0 where there was none. */
export const Expected = z.int().min(0)
const Named = z.strictObject({ id: z.string(), name: z.string() })
const Person = z.string().nullable()

/** An answer, or a fact of the firm such as its revenue in fen by year. */
export const SaidValue = z.union([Answer, z.record(z.string(), z.int().nullable())])
export const NoteText = z.string().trim().min(1).max(2000)
export const ItemKey = z.string().min(1).max(160)

export const Written = z.strictObject({ id: z.string(), version: Version })

export const NewShare = z.strictObject({
  workbookId: z.string(),
  providerId: z.string(),
  /** What for, in the firm's own words. */
  purpose: z.string().trim().min(1).max(200),
})

export const ShareSeen = z.strictObject({
  id: z.string(),
  version: Version,
  workbook: Named,
  provider: Named,
  purpose: z.string(),
  givenBy: Person,
  givenAt: z.int(),
  withdrawnBy: Person,
  /** Null while the provider sees it. */
  withdrawnAt: z.int().nullable(),
})
export type ShareSeen = z.infer<typeof ShareSeen>

/** What an assessor wrote, as the firm reads it. */
export const AssessorTold = z.strictObject({
  key: z.string(),
  value: z.unknown(),
  note: z.string().nullable(),
  changedAt: z.int(),
})
export type AssessorTold = z.infer<typeof AssessorTold>

export const ShareTold = ShareSeen.extend({ answers: z.array(AssessorTold) })

export const Benchmark = z.strictObject({
  version: Expected,
  agreed: z.boolean(),
  givenBy: Person,
  givenAt: z.int().nullable(),
  withdrawnBy: Person,
  withdrawnAt: z.int().nullable(),
})
export type Benchmark = z.infer<typeof Benchmark>

export const ChangedBenchmark = z.strictObject({ version: Expected, agreed: z.boolean() })
export const BenchmarkNow = z.strictObject({ version: Expected, agreed: z.boolean() })

/** What was given to whom: a workbook to a provider, a round to a bureau, figures to the comparison. */
export const ConsentSeen = z.strictObject({
  kind: z.enum(['share', 'submission', 'benchmark']),
  id: z.string(),
  /** Null: to the comparison without names. */
  to: Named.nullable(),
  workbook: Named.nullable(),
  round: z.int().nullable(),
  purpose: z.string().nullable(),
  givenBy: Person,
  givenAt: z.int(),
  withdrawnBy: Person,
  withdrawnAt: z.int().nullable(),
})
export type ConsentSeen = z.infer<typeof ConsentSeen>

const Status = z.enum(['complete', 'incomplete'])

/** The three ladders in short. */
export const Reading = z.strictObject({
  smeLevel: z.int().nullable(),
  smeStatus: Status,
  cmmmLevel: z.int().nullable(),
  cmmmStatus: Status,
  tier: RungId.nullable(),
  tierStatus: Status,
})
export type Reading = z.infer<typeof Reading>

/** A firm that shows a workbook to a provider. Readings are null where the answers need care first. */
export const ClientSeen = z.strictObject({
  id: z.string(),
  firm: z.strictObject({ name: z.string(), area: z.string().nullable() }),
  workbook: z.strictObject({ name: z.string(), industry: z.string().nullable() }),
  purpose: z.string(),
  since: z.int(),
  readings: z.strictObject({ firm: Reading.nullable(), assessor: Reading.nullable() }),
})
export type ClientSeen = z.infer<typeof ClientSeen>

/** What the firm says, and beside it what the assessor does. */
export const ClientItem = z.strictObject({
  key: z.string(),
  value: z.unknown(),
  /** 0 where the firm has said nothing. */
  version: Expected,
  changedAt: z.int().nullable(),
  assessor: z
    .strictObject({
      value: z.unknown(),
      note: z.string().nullable(),
      version: Version,
      changedBy: Person,
      changedAt: z.int(),
    })
    .nullable(),
})
export type ClientItem = z.infer<typeof ClientItem>

export const ClientDesk = ClientSeen.extend({
  asOf: z.iso.date(),
  items: z.array(ClientItem),
  results: z.strictObject({ firm: Evaluation.nullable(), assessor: Evaluation.nullable() }),
})

/** What an assessor says of the firm's answers; null takes back. */
export const AssessorItems = z.strictObject({
  items: z
    .array(
      z.strictObject({
        key: ItemKey,
        value: SaidValue.nullable(),
        note: NoteText.nullable(),
        version: Expected,
      }),
    )
    .min(1)
    .max(300),
})
export type AssessorItems = z.infer<typeof AssessorItems>

export const VersionsNow = z.strictObject({ versions: z.record(z.string(), Version) })
