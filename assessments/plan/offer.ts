import type { Candidate } from '../measure/candidate.ts'
import { grantedOf, type Programme } from '../measure/fill-caps.ts'
import type { End } from '../measure/filling.ts'
import { cutParts } from '../ratio.ts'

/**
 * What a candidate can add at most, in fen, a started fen counted whole; and the cap that it fills
 * together with others: that of the term (`year` null), else that of its year, else none.
 */
export type Offer = {
  readonly gain: number
  readonly shared: { readonly year: number | null; readonly room: number } | null
}

export function offerOf(candidate: Candidate, { filled }: Programme, end: End): Offer {
  const { year, den, yearCap, termCap } = candidate
  const parts = candidate[end]
  const fen = cutParts(parts, den) + (parts % den === 0 ? 0 : 1)
  const gain = Math.min(fen, yearCap, termCap)
  if (Number.isFinite(termCap)) {
    return { gain, shared: { year: null, room: termCap - grantedOf(filled.all, end) } }
  }
  if (!Number.isFinite(yearCap)) return { gain, shared: null }
  return { gain, shared: { year, room: yearCap - grantedOf(filled.years.get(year), end) } }
}
