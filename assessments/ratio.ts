/**
 * Money on its way through a rate is counted in parts: `den` parts make a fen, so that a sum of
 * shares is exact and is cut once. Parts stop at `MOST`, far above every cap: whatever is larger,
 * an unknown base among it, meets its cap all the same.
 */
export const MOST = Number.MAX_SAFE_INTEGER

/** `fen × num` in parts; `fen` may be Infinity. */
export function partsOf(fen: number, num: number): number {
  return Math.min(fen * num, MOST)
}

/** Whole fen in so many parts; the fraction is cut. */
export function cutParts(parts: number, den: number): number {
  return (parts - (parts % den)) / den
}

/** The whole quanta in so many fen; Infinity stays. */
export function cutToQuantum(fen: number, quantum: number): number {
  return quantum === 1 || !Number.isFinite(fen) ? fen : fen - (fen % quantum)
}

/** Whole fen in a sum of parts that may leave the integers of a float; each of them is one. */
export function cutSum(parts: readonly number[], den: number): number {
  return Number(parts.reduce((sum, each) => sum + BigInt(each), 0n) / BigInt(den))
}

/** `fen × num ÷ den`, exact, the fraction cut; where the product leaves the integers, by BigInt. */
export function shareOf(fen: number, num: number, den: number): number {
  const product = fen * num
  if (product <= MOST) return cutParts(product, den)
  return Number((BigInt(fen) * BigInt(num)) / BigInt(den))
}

/** More than the products of floats can be off, relative to their size: nearer ones are counted out. */
const DOUBT = 2 ** -50

/** Which of a ÷ b and c ÷ d is the larger, exactly: positive when the first is. */
export function compareRatios(a: number, b: number, c: number, d: number): number {
  const [left, right] = [a * d, c * b]
  if (Math.abs(left - right) > (left + right) * DOUBT) return left - right
  if (left <= MOST && right <= MOST) return left - right
  const difference = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b)
  return difference > 0n ? 1 : difference < 0n ? -1 : 0
}
