import { cutParts, cutToQuantum, partsOf } from '../ratio.ts'
import type { Candidate } from './candidate.ts'
import type { Note } from './fill-programme.ts'
import type { End } from './filling.ts'

/**
 * The candidates with their money cut to what the real investment of their project leaves, in the
 * order of filling. Money of other documents for the same project comes first: it is not cut.
 */
export function withinInvestment(
  candidates: readonly Candidate[],
  end: End,
  isTaken: (index: number) => boolean,
  note?: Note,
): readonly Candidate[] {
  if (!candidates.some(({ ceiling }) => ceiling)) return candidates
  const used = new Map<string, number>()
  const use = (id: string, fen: number) => used.set(id, (used.get(id) ?? 0) + fen)
  candidates.forEach((candidate, index) => {
    if (candidate.ceiling || !candidate.record || !isTaken(index)) return
    use(candidate.record.id, payOf(candidate, end))
  })
  return candidates.map((candidate, index) => {
    const { ceiling, record, quantum, year, document } = candidate
    if (!ceiling || !record || !isTaken(index)) return candidate
    const room = Math.max(0, ceiling[end] - (used.get(record.id) ?? 0))
    const before = payOf(candidate, end)
    const fen = cutToQuantum(Math.min(before, room), quantum)
    use(record.id, fen)
    const quote = document.aidCeiling?.quote ?? ''
    note?.({
      step: 'total',
      of: 'investment',
      record: record.id,
      year,
      figure: room,
      fen,
      quote,
      idle: fen === before,
    })
    return fen === before ? candidate : { ...candidate, [end]: partsOf(fen, candidate.den) }
  })
}

/** What a record pays at most by itself. */
export function payOf(candidate: Candidate, end: End): number {
  const { den, yearCap, termCap } = candidate
  return Math.min(cutParts(candidate[end], den), yearCap, termCap)
}
