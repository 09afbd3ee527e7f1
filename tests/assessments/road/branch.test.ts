import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastChoice, type Subject } from '../../../assessments/road/branch.ts'
import { newProgram } from '../../../assessments/road/program.ts'
import { runs } from '../runs.ts'
import {
  type Case,
  caseArbitrary,
  costOf,
  leastOf,
  programOf,
  subjectOf,
} from './random-program.ts'

const MUCH = 1e9

/** Nothing near the relaxation is tried, so that the tree alone finds what is found. */
const treeAlone = (of: Case): Subject<number> => ({ ...subjectOf(of), near: () => null })

describe('the least choice of whole columns', () => {
  test('is that of all choices, with its proof, or none where none fills the rows', () => {
    const counted = { filled: 0, empty: 0 }
    fc.assert(
      fc.property(caseArbitrary, fc.boolean(), (of, isAlone) => {
        const least = leastOf(of)
        const subject = isAlone ? treeAlone(of) : subjectOf(of)
        const found = leastChoice(programOf(of), subject, { left: MUCH })
        expect([found.best?.cost ?? null, found.least, found.proven]).toEqual([least, least, true])
        counted[least === null ? 'empty' : 'filled'] += 1
      }),
      runs(600),
    )
    expect(Math.min(counted.filled, counted.empty)).toBeGreaterThan(0)
  })

  test('stands for the choice that it names', () => {
    fc.assert(
      fc.property(caseArbitrary, (of) => {
        const { best } = leastChoice(programOf(of), subjectOf(of), { left: MUCH })
        if (best !== null) expect(costOf(of, best.of)).toBe(best.cost)
      }),
      runs(300),
    )
  })

  test('is the known one where none is better, and floor and proof go with it', () => {
    fc.assert(
      fc.property(caseArbitrary, fc.bigInt({ min: -5n, max: 5n }), (of, more) => {
        const least = leastOf(of)
        if (least === null) return
        const known = { cost: least + more, of: -1 }
        const from = (floor: bigint | null) =>
          leastChoice(programOf(of), subjectOf(of), { left: MUCH }, { best: known, floor })
        const cost = more < 0n ? least + more : least
        expect([from(null).best?.cost, from(null).proven]).toEqual([cost, true])
        expect(from(null).best?.of === -1).toBe(more <= 0n)
        if (more >= 0n) expect([from(least).best?.cost, from(least).proven]).toEqual([cost, true])
      }),
      runs(300),
    )
  })

  test('needs no search where what is known costs no more than the floor', () => {
    const work = { left: MUCH }
    const known = { best: { cost: 7n, of: 'known' }, floor: 7n }
    const never = () => ({ cost: 0n, of: 'sought' })
    const builder = newProgram()
    builder.column({ cost: 1n, low: 0n, high: 1n, whole: true })
    const found = leastChoice(builder.program(), { weigh: never, near: never }, work, known)
    expect(found).toEqual({ best: known.best, least: 7n, proven: true })
    expect(work.left).toBe(MUCH)
  })

  test('of no columns is to do nothing, and of a row that nothing fills is none', () => {
    const subject: Subject<string> = { weigh: () => ({ cost: 0n, of: 'all' }), near: () => null }
    const builder = newProgram()
    expect(leastChoice(builder.program(), subject, { left: MUCH }).best?.cost).toBe(0n)
    builder.row([], 1n)
    expect(leastChoice(builder.program(), subject, { left: MUCH })).toEqual({
      best: null,
      least: null,
      proven: true,
    })
  })
})

describe('many columns that cost the same', () => {
  /** Half of them are needed, rounded up, at 1,000 each. */
  const search = (many: number, left: number) => {
    const builder = newProgram()
    const columns = Array.from({ length: many }, () =>
      builder.column({ cost: 1_000n, low: 0n, high: 1n, whole: true }),
    )
    builder.row(
      columns.map((column) => [column, 2n]),
      BigInt(many - 1),
    )
    const subject: Subject<number> = {
      weigh: (isChosen) => {
        const chosen = columns.filter(isChosen).length
        return 2 * chosen >= many - 1 ? { cost: BigInt(chosen) * 1_000n, of: chosen } : null
      },
      near: () => null,
    }
    return leastChoice(builder.program(), subject, { left })
  }

  test('are chosen as few as can be', () => {
    expect(search(10, MUCH)).toEqual({ best: { cost: 5_000n, of: 5 }, least: 5_000n, proven: true })
  })

  test('are too many to prove that without end: then the gap is told', () => {
    expect(search(24, 20_000)).toEqual({
      best: { cost: 12_000n, of: 12 },
      least: 11_500n,
      proven: false,
    })
  })
})

describe('a search that is cut short', () => {
  test('never says more than it knows', () => {
    const counted = { proven: 0, open: 0 }
    fc.assert(
      fc.property(caseArbitrary, fc.nat(600), (of, left) => {
        const least = leastOf(of)
        const found = leastChoice(programOf(of), treeAlone(of), { left })
        counted[found.proven ? 'proven' : 'open'] += 1
        if (found.proven) {
          expect([found.best?.cost ?? null, found.least]).toEqual([least, least])
          return
        }
        if (found.best !== null) expect(costOf(of, found.best.of)).toBe(found.best.cost)
        if (least === null || found.least === null) return
        expect(found.least <= least).toBe(true)
      }),
      runs(600),
    )
    expect(Math.min(counted.proven, counted.open)).toBeGreaterThan(0)
  })

  test('without any work knows nothing, and does not take that for a proof', () => {
    fc.assert(
      fc.property(caseArbitrary, (of) => {
        const found = leastChoice(programOf(of), subjectOf(of), { left: 0 })
        expect(found).toEqual({ best: null, least: null, proven: false })
      }),
      runs(50),
    )
  })

  test('is cut short alike each time', () => {
    fc.assert(
      fc.property(caseArbitrary, fc.nat(600), (of, left) => {
        const [one, other] = [{ left }, { left }]
        const found = leastChoice(programOf(of), subjectOf(of), one)
        expect(leastChoice(programOf(of), subjectOf(of), other)).toEqual(found)
        expect(one).toEqual(other)
      }),
      runs(100),
    )
  })
})
