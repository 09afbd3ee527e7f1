/**
 * How many cases a property draws. `FC_RUNS` lowers it for mutation testing, which repeats each
 * property thousands of times.
 */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: Math.min(usual, Number(process.env.FC_RUNS ?? Number.POSITIVE_INFINITY)) }
}
