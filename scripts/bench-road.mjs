import { performance } from 'node:perf_hooks'

/** @typedef {{ remedies: { id: string }[], optimal: boolean }} Road */

/** @type {readonly (readonly [string, Record<string, unknown>])[]} */
const roads = [
  ['to excellent', { target: 'excellent' }],
  ['to leading', { target: 'leading' }],
  ['to digital level 4', { target: 'sme-digital-2024:4' }],
  ['to leading, soonest', { target: 'leading', aim: 'months' }],
  [
    'to maturity 4 within yearly budgets',
    { target: 'cmmm-2020:4', yearBudgetFen: { 2026: 50_000_000, 2027: 400_000_000 } },
  ],
]

/**
 * The roads of the example, each the median of five searches, and the same set chosen by hand, as
 * every touch of the page computes it. Milliseconds.
 * @param {(request: object) => Road} seek
 * @param {(request: object, ids: string[]) => Road} walk
 * @param {object} firm
 */
export function timeRoads(seek, walk, firm) {
  return roads.map(([name, wish]) => {
    const request = { ...firm, ...wish }
    const road = seek(request)
    const ids = road.remedies.map(({ id }) => id)
    return {
      name,
      remedies: ids.length,
      optimal: road.optimal,
      seekMs: medianOf(() => seek(request)),
      walkMs: medianOf(() => walk(request, ids)),
    }
  })
}

/** @param {() => unknown} work */
function medianOf(work) {
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now()
    work()
    return performance.now() - before
  })
  return times.sort((a, b) => a - b)[2] ?? 0
}
