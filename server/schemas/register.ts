import { z } from 'zod'
import { FigureName, LatestSubmission, Population } from '../../assessments/schema/coverage.ts'
import { RegisterEntry } from '../../assessments/schema/register.ts'
import { Version } from './organisation.ts'

// Instants are milliseconds since 1970. People are given by name, null where the account is gone.

/** The text of a CSV file; `apply` false only tells what it would do. */
export const RegisterFile = z.strictObject({ csv: z.string().min(1), apply: z.boolean() })

const Column = z.enum([
  'creditCode',
  'name',
  'area',
  'zone',
  'industryCode',
  'aboveScale',
  'sizeClass',
])

/** `elsewhere`: the code stands in the register of an area that is not this bureau's. */
const CellFault = z.strictObject({
  /** Null: the row itself. */
  column: Column.nullable(),
  kind: z.enum([
    ...(['missing', 'too-long', 'unreadable', 'spreadsheet-number'] as const),
    ...(['length', 'symbol', 'check', 'organisation-check'] as const),
    ...(['form', 'class', 'division'] as const),
    ...(['unknown', 'outside', 'ambiguous', 'elsewhere'] as const),
    ...(['repeated', 'surplus'] as const),
  ]),
  /** The row in which a repeated code stands first. */
  firstLine: z.int().optional(),
})

const RowState = z.enum(['new', 'changed', 'same', 'refused'])

/** What becomes, or became, of one row of the file. */
const RowReport = z.strictObject({
  /** The row of the sheet, the first being 1. */
  line: z.int(),
  creditCode: z.string().nullable(),
  state: RowState,
  changes: z.array(Column),
  faults: z.array(CellFault),
})
export type RowReport = z.infer<typeof RowReport>

const ReadReport = z.strictObject({
  readable: z.literal(true),
  applied: z.boolean(),
  counts: z.record(RowState, z.int()),
  rows: z.array(RowReport),
  /** Headings that are not read, as they stand. */
  unknownColumns: z.array(z.string()),
})

/** A file whose headings cannot be read has no rows. */
export const RegisterReport = z.discriminatedUnion('readable', [
  ReadReport,
  z.strictObject({
    readable: z.literal(false),
    faults: z.array(
      z.strictObject({
        kind: z.enum(['empty', 'missing', 'twice']),
        column: Column.optional(),
      }),
    ),
    unknownColumns: z.array(z.string()),
  }),
])
export type ReadReport = z.infer<typeof ReadReport>
export type RegisterReport = z.infer<typeof RegisterReport>

/** One part of an area; empty: the firms of no district, of no zone. */
export const PartQuery = z.object({
  district: z.string().max(80).optional(),
  zone: z.string().max(60).optional(),
  population: Population.default('registered'),
})

export const RegisterQuery = PartQuery.extend({
  /** Found in the name or the credit code. */
  search: z.string().trim().max(120).optional(),
  figure: FigureName.default('all'),
  /** The credit code behind which the page begins. */
  cursor: z.string().max(18).optional(),
})

export const FileQuery = z.object({ lang: z.enum(['zh', 'en']).default('zh') })

/** An entry with who claims it, and the latest that the firm it was confirmed for has handed in. */
export const EntrySeen = z.strictObject({
  id: z.string(),
  version: Version,
  ...RegisterEntry.unwrap().shape,
  changedAt: z.int(),
  claim: z.strictObject({ id: z.string(), state: z.enum(['pending', 'confirmed']) }).nullable(),
  latest: z.strictObject({ submission: z.string(), ...LatestSubmission.unwrap().shape }).nullable(),
})
export type EntrySeen = z.infer<typeof EntrySeen>

export const RegisterPage = z.strictObject({
  entries: z.array(EntrySeen),
  /** All that the query finds, on all pages. */
  total: z.int(),
  /** Send it as `cursor` for what follows; null: these are the last. */
  next: z.string().nullable(),
})

export const NewClaim = z.strictObject({
  creditCode: z.string().max(40),
  /** What proves it, in the firm's own words. */
  proof: z.string().trim().min(1).max(500),
})

const ClaimState = z.enum(['pending', 'confirmed', 'refused', 'withdrawn'])

export const ClaimNow = z.strictObject({ id: z.string(), version: Version, state: ClaimState })
export type ClaimNow = z.infer<typeof ClaimNow>

/** A claim as the firm that made it sees it. */
export const ClaimSeen = z.strictObject({
  id: z.string(),
  version: Version,
  entry: z.strictObject({ creditCode: z.string(), name: z.string(), area: z.string() }),
  proof: z.string(),
  state: ClaimState,
  /** Why it was refused. */
  reason: z.string().nullable(),
  madeBy: z.string().nullable(),
  madeAt: z.int(),
  decidedAt: z.int().nullable(),
})
export type ClaimSeen = z.infer<typeof ClaimSeen>

/** A claim as the bureaus of its entry's area see it. */
export const ClaimBefore = z.strictObject({
  id: z.string(),
  version: Version,
  entry: z.strictObject({
    id: z.string(),
    creditCode: z.string(),
    name: z.string(),
    area: z.string(),
  }),
  firm: z.strictObject({
    name: z.string(),
    area: z.string().nullable(),
    creditCode: z.string().nullable(),
  }),
  proof: z.string(),
  state: ClaimState,
  reason: z.string().nullable(),
  madeAt: z.int(),
  decidedAt: z.int().nullable(),
  /** Whether the entry is confirmed for another firm. */
  isTaken: z.boolean(),
  /** Whether the asking bureau decides it; others only read. */
  ours: z.boolean(),
})
export type ClaimBefore = z.infer<typeof ClaimBefore>

export const WithdrawnClaim = z.strictObject({ version: Version })

export const DecidedClaim = z.strictObject({
  version: Version,
  decision: z.enum(['confirm', 'refuse']),
  /** Said to the firm; nothing is refused without one. */
  reason: z.string().trim().min(1).max(500).nullish(),
})
export type DecidedClaim = z.infer<typeof DecidedClaim>
