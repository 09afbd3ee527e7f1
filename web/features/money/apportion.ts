/**
 * Cuts a sum of whole fen into parts by weight, exactly: each part is rounded down, what is left
 * over goes fen by fen to the largest remainders, the first of equals first. Without any weight the
 * parts are equal.
 */
export function apportion(fen: number, weights: readonly number[]): readonly number[] {
  const known = weights.some((weight) => weight > 0)
  const shares = weights.map((weight) => (known ? BigInt(weight) : 1n))
  const whole = shares.reduce((sum, share) => sum + share, 0n)
  if (whole === 0n) return []
  const cut = shares.map((share, at) => {
    const product = BigInt(fen) * share
    return { at, part: Number(product / whole), rest: product % whole }
  })
  const left = fen - cut.reduce((sum, { part }) => sum + part, 0)
  const raised = new Set(
    cut
      .toSorted((one, other) =>
        one.rest === other.rest ? one.at - other.at : one.rest > other.rest ? -1 : 1,
      )
      .slice(0, left)
      .map(({ at }) => at),
  )
  return cut.map(({ at, part }) => part + (raised.has(at) ? 1 : 0))
}
