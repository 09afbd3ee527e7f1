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
 * What a candidate can add at most, in fen, a started quantum counted whole; and the cap that it fills
 * together with others: that of the term, else that of its year, else a pool's, else none.
 */
export type Offer = { readonly gain: number; readonly shared: SharedCap | null }

export function offerOf(candidate: Candidate, bundle: Bundle, end: End): Offer {
  const { year, den, yearCap, termCap, programme, measureId, quantum } = candidate
  const filled = bundle.programmes.find(({ id }) => id === programme)?.filled
  const parts = candidate[end]
  const started = cutParts(parts, den) + (parts % den === 0 ? 0 : 1)
  const fen = Math.ceil(started / quantum) * quantum
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
  const { id, measures, fen: whole } = pool.pool
  const fills = (claim: Filling) => measures.includes(claim.measureId) && claim.year === year
  const room = whole - grantedOf(pool.filled.years.get(year), end)
  return { gain, shared: { id: `${id} ${year}`, room, fills } }
}
