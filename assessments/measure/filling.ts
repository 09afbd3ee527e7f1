/** Which end of an interval is filled: what is certain, or what may be. */
export type End = 'low' | 'high'

/** One measure in one year: its candidates run in the bundle from `from` up to `to`. */
export type Filling = {
  readonly year: number
  readonly programme: string
  readonly measureId: string
  readonly from: number
  readonly to: number
  readonly fen: number
}

export function totalOf(claims: readonly Filling[]): number {
  let fen = 0
  for (const claim of claims) fen += claim.fen
  return fen
}
