import type { Bundle } from '../measure/bundle.ts'
import type { Candidate } from '../measure/candidate.ts'
import { grantedOf } from '../measure/fill-programme.ts'
import type { End, Filling } from '../measure/filling.ts'
import { cutParts } from '../ratio.ts'

/** A cap that several claims fill: which of them do, and the room that grants leave in it, in fen. */
export type SharedCap = {
  readonly id: string
  readonly room: number
  readonly fills: (claim: Filling) => boolean
}

/**
 * What a candidate can add at most, in fen, a started fen counted whole; and the cap that it fills
 * together with others: that of the term, else that of its year, else a pool's, else none.
 */
export type Offer = { readonly gain: number; readonly shared: SharedCap | null }

export function offerOf(candidate: Candidate, bundle: Bundle, end: End): Offer {
  const { year, den, yearCap, termCap, programme, measureId } = candidate
  const filled = bundle.programmes.find(({ id }) => id === programme)?.filled
  const parts = candidate[end]
  const fen = cutParts(parts, den) + (parts % den === 0 ? 0 : 1)
  const gain = Math.min(fen, yearCap, termCap)
  if (Number.isFinite(termCap)) {
    const room = termCap - grantedOf(filled?.all, end)
    return {
      gain,
      shared: { id: programme, room, fills: (claim) => claim.programme === programme },
    }
  }
  if (Number.isFinite(yearCap)) {
    const room = yearCap - grantedOf(filled?.years.get(year), end)
    const fills = (claim: Filling) => claim.programme === programme && claim.year === year
    return { gain, shared: { id: `${programme} ${year}`, room, fills } }
  }
  const pool = bundle.pools.find((one) => one.pool.measures.includes(measureId))
  if (!pool) return { gain, shared: null }
  const { id, measures, per, fen: whole } = pool.pool
  const used = per === 'year' ? pool.filled.years.get(year) : pool.filled.all
  const fills = (claim: Filling) =>
    measures.includes(claim.measureId) && (per === 'term' || claim.year === year)
  const room = whole - grantedOf(used, end)
  return { gain, shared: { id: `${id} ${per === 'year' ? year : ''}`, room, fills } }
}
