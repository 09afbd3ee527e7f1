import { z } from 'zod'

/** A civil day; entries are asked for by days in Shanghai. */
const Day = z.iso.date()

export const AuditQuery = z.object({
  action: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional(),
  actor: z.string().max(64).optional(),
  from: Day.optional(),
  to: Day.optional(),
  before: z.coerce.number().pipe(z.int().min(1)).optional(),
})
export type AuditQuery = z.infer<typeof AuditQuery>

export const AuditSeen = z.strictObject({
  seq: z.int(),
  at: z.int(),
  /** Null where the house itself did it, or the other organisation; its name where it is gone. */
  actor: z.strictObject({ id: z.string(), name: z.string().nullable() }).nullable(),
  action: z.string(),
  subject: z.string(),
  /** The organisation on the other side, and whether it did this; the name is null where it is gone. */
  other: z
    .strictObject({ id: z.string(), name: z.string().nullable(), acted: z.boolean() })
    .nullable(),
  detail: z.record(z.string(), z.unknown()),
  sha256: z.string(),
})

export const AuditPage = z.strictObject({
  entries: z.array(AuditSeen),
  /** Send it as `before` for the entries that follow; null: these are the last. */
  next: z.int().nullable(),
})
