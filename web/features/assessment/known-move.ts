import { z } from 'zod'
import { Moved } from '../../../assessments/schema/version.ts'
import type { Beside, DraftMove } from './draft.ts'
import { knownClashes } from './known-notebook.ts'

const Aside = z.object({
  notKnown: z.array(z.string()),
  evidence: z.record(z.string(), z.string()),
  clashes: z.unknown(),
})
const Move = z.object({ answers: Moved, before: Aside, after: Aside })

const besideOf = (read: z.infer<typeof Aside>): Beside => ({
  ...read,
  clashes: knownClashes(read.clashes),
})

/** The move that led to a version; null where there was none, or none that could be undone whole. */
export function knownMove(value: unknown, version: string): DraftMove | null {
  const read = Move.safeParse(value).data
  if (read?.answers.to !== version) return null
  const { answers, before, after } = read
  return { answers, before: besideOf(before), after: besideOf(after) }
}
