/**
 * How many cases a property draws. `FC_RUNS` lowers it and then draws the same cases every time, for
 * mutation testing, which repeats each property thousands of times.
 */
export function runs(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const most = Number(process.env.FC_RUNS ?? Number.POSITIVE_INFINITY)
  return most < usual ? { numRuns: most, seed: 1 } : { numRuns: usual }
}
