import { z } from 'zod'
import { KpiReport, SectionCharge } from '../../../assessments/schema/notebook.ts'
import { Fact } from '../../../assessments/schema/record.ts'
import { Answer, Enterprise } from '../../../assessments/schema/request.ts'
import type { Base, Clash, Told } from './draft.ts'

const Text = z.string().min(1).max(2000)
const Json = z.json()

const entriesOf = <T>(value: unknown, schema: z.ZodType<T>): Record<string, T> =>
  typeof value !== 'object' || value === null
    ? {}
    : Object.fromEntries(
        Object.entries(value).flatMap(([key, one]) => {
          const read = schema.safeParse(one)
          return read.success ? [[key, read.data]] : []
        }),
      )

const isEmpty = (value: object): boolean => Object.keys(value).length === 0

/** What was written beside the answers, as far as it can be read; what is empty is left out. */
export function knownNotebook(value: unknown): Told['notebook'] {
  const { evidence, kpis, sections } = (value ?? {}) as Record<string, unknown>
  const read = {
    evidence: entriesOf(evidence, Text),
    kpis: entriesOf(kpis, KpiReport),
    sections: entriesOf(sections, SectionCharge),
  }
  return Object.fromEntries(Object.entries(read).filter(([, entries]) => !isEmpty(entries)))
}

const KnownBase = z.object({
  name: z.string(),
  industry: z.string().nullable(),
  enterprise: Enterprise,
  answers: z.record(z.string(), Answer),
  records: z.array(Fact),
  notKnown: z.array(z.string()),
  versions: z.record(z.string(), z.number()).optional(),
})

/** What the server had confirmed; null where it cannot be read whole: then nobody knows. */
export function knownBase(value: unknown): Base | null {
  const read = KnownBase.safeParse(value)
  if (!read.success) return null
  return { ...read.data, notebook: knownNotebook((value as { notebook?: unknown }).notebook) }
}

const Clashes = z.array(z.object({ unit: z.string(), ours: Json, theirs: Json }))

export const knownClashes = (value: unknown): readonly Clash[] =>
  (Clashes.safeParse(value).data ?? []) as readonly Clash[]
