/** A range of cost, given in 万元. */
export const wan = (low: number, high: number) => ({ low: low * 1_000_000, high: high * 1_000_000 })
