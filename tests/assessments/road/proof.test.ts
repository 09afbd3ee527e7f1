import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, boxOf, newProgram } from '../../../assessments/road/program.ts'
import { boundOf, isProvenEmpty, isSettledBy } from '../../../assessments/road/proof.ts'
import { runs } from '../runs.ts'
import { type Case, caseArbitrary, leastOf, programOf } from './random-program.ts'

/** Any multipliers at all, also such as no relaxation gives. */
const multiplier = fc.oneof(
  fc.double({ min: 0, max: 3, noNaN: true }),
  fc.double({ min: -10, max: 1e6, noNaN: true }),
  fc.double({ min: 0, max: 1e-6, noNaN: true }),
  fc.constantFrom(0, 1, 1 / 3, 1e-14, 1e12),
)
const multipliers = fc.array(multiplier, { minLength: 24, maxLength: 24 })
const ends = fc.array(fc.constantFrom(0, 1, null), { minLength: 7, maxLength: 7 })

type Ends = readonly (0 | 1 | null)[]

/** The program, some of its whole columns fixed, and which choices are left in that box. */
function boxed(of: Case, fixed: Ends, times: readonly number[]) {
  const program = programOf(of)
  const { low, high } = boxOf(program)
  const box: Box = { low: [...low], high: [...high] }
  const [lows, highs] = [box.low as bigint[], box.high as bigint[]]
  of.costs.forEach((_, j) => {
    const end = fixed[j] ?? null
    if (end === null) return
    lows[j] = BigInt(end)
    highs[j] = BigInt(end)
  })
  const isIn = (bits: number) =>
    of.costs.every((_, j) => (fixed[j] ?? null) === null || ((bits >> j) & 1) === fixed[j])
  return { program, box, isIn, times: Float64Array.from(times.slice(0, program.rows.length)) }
}

describe('a bound', () => {
  test('is never above what any choice costs, whatever the multipliers', () => {
    let met = 0
    fc.assert(
      fc.property(caseArbitrary, ends, multipliers, (of, fixed, some) => {
        const { program, box, isIn, times } = boxed(of, fixed, some)
        const { least: bound } = boundOf(program, box, times, true)
        const least = leastOf(of, isIn)
        if (least === null) return
        expect(bound <= least).toBe(true)
        if (bound === least) met += 1
      }),
      runs(700),
    )
    expect(met).toBeGreaterThan(0)
  })

  test('that settles a column is right: at its other end nothing is below the line', () => {
    let settled = 0
    fc.assert(
      fc.property(caseArbitrary, ends, multipliers, fc.bigInt(-5n, 5n), (of, fixed, some, more) => {
        const { program, box, isIn, times } = boxed(of, fixed, some)
        const bound = boundOf(program, box, times, true)
        const line = (leastOf(of, isIn) ?? 0n) + more
        of.costs.forEach((_, j) => {
          const reduced = bound.reduced[j] as bigint
          if ((fixed[j] ?? null) !== null || reduced === 0n) return
          if (!isSettledBy(bound, j, line)) return
          settled += 1
          const other = reduced > 0n ? 1 : 0
          const away = leastOf(of, (bits) => isIn(bits) && ((bits >> j) & 1) === other)
          if (away !== null) expect(away >= line).toBe(true)
        })
      }),
      runs(500),
    )
    expect(settled).toBeGreaterThan(0)
  })

  test('is rounded up to whole units of cost, above and below nothing', () => {
    const bounds = [7n, -7n].map((cost) => {
      const builder = newProgram()
      const column = builder.column({ cost, low: 0n, high: 1n, whole: true })
      builder.row([[column, 3n]], 1n)
      return boundOf(builder.program(), boxOf(builder.program()), Float64Array.of(7 / 3), true)
        .least
    })
    expect(bounds).toEqual([3n, -11n])
  })

  test('without rows is what each column costs at its better end', () => {
    const builder = newProgram()
    for (const cost of [5n, -3n, 0n]) {
      builder.column({ cost, low: 0n, high: 1n, whole: true })
    }
    builder.column({ cost: -1n, low: 0n, high: 10n ** 12n, whole: false })
    const program = builder.program()
    expect(boundOf(program, boxOf(program), new Float64Array(), true).least).toBe(
      -(10n ** 12n) - 3n,
    )
  })
})

describe('emptiness', () => {
  test('is never claimed where a choice fills the rows', () => {
    let proven = 0
    fc.assert(
      fc.property(caseArbitrary, ends, multipliers, (of, fixed, some) => {
        const { program, box, isIn, times } = boxed(of, fixed, some)
        if (!isProvenEmpty(program, box, times)) return
        proven += 1
        expect(leastOf(of, isIn)).toBe(null)
      }),
      runs(700),
    )
    expect(proven).toBeGreaterThan(0)
  })

  test('is proven by one unit that is missing, and not by none', () => {
    const isEmpty = (least: bigint, times: number) => {
      const builder = newProgram()
      const columns = [0, 1].map(() => builder.column({ cost: 0n, low: 0n, high: 1n, whole: true }))
      builder.row(
        columns.map((column) => [column, 10n ** 12n]),
        2n * 10n ** 12n + least,
      )
      return isProvenEmpty(builder.program(), boxOf(builder.program()), Float64Array.of(times))
    }
    expect(isEmpty(1n, 1)).toBe(true)
    expect(isEmpty(0n, 1)).toBe(false)
    expect(isEmpty(-1n, 1)).toBe(false)
    expect(isEmpty(1n, 0)).toBe(false)
    expect(isEmpty(1n, -1)).toBe(false)
  })
})
