import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { compose } from '../../../assessments/road/compose.ts'
import { gatesOf } from '../../../assessments/road/goal.ts'
import type { Program } from '../../../assessments/road/program.ts'
import { roadCaseOf } from '../../../assessments/road/road-case.ts'
import { roadOf } from '../../../assessments/road/road-of.ts'
import { fieldOf } from '../../../assessments/road/seek.ts'
import type { Target } from '../../../assessments/schema/road.ts'
import { AS_OF, catalogue, exampleFactory, remedies } from './make.ts'

/** 100 yuan: every cost and every share of the catalogue's remedies is a whole number of them. */
const UNIT_FEN = 10_000n

/** The program in CPLEX LP format; figures beyond a float's whole numbers would not be exact. */
function linearProgram({ columns, rows }: Program): string {
  const figure = (value: bigint): string => {
    if (value > 2n ** 53n || value < -(2n ** 53n)) throw new Error(`${value} is no exact float`)
    return value < 0n ? `- ${-value}` : `+ ${value}`
  }
  const inUnits = (j: number) => (columns[j]?.high ?? 0n) > 1n
  const width = (j: number) => (inUnits(j) ? UNIT_FEN : 1n)
  const objective = columns
    .map(({ cost }, j) => ({ cost: (cost * width(j)) / UNIT_FEN, j }))
    .filter(({ cost }) => cost !== 0n)
    .map(({ cost, j }) => `${figure(cost)} x${j}`)
  const each = rows.flatMap(({ terms, least }, i) => {
    const sum = new Map<number, bigint>()
    for (const [j, times] of terms) sum.set(j, (sum.get(j) ?? 0n) + times * width(j))
    const all = [...sum.values(), least].reduce(
      (one, other) => gcd(one, other < 0n ? -other : other),
      0n,
    )
    const text = [...sum].map(([j, times]) => `${figure(times / (all || 1n))} x${j}`)
    return text.length === 0 ? [] : [` r${i}: ${text.join(' ')} >= ${least / (all || 1n)}`]
  })
  const bounds = columns.map(
    ({ low, high }, j) => ` ${low / width(j)} <= x${j} <= ${high / width(j)}`,
  )
  const whole = columns.flatMap((column, j) => (column.whole ? [`x${j}`] : []))
  return [
    'Minimize',
    ` obj: ${objective.join(' ')}`,
    'Subject To',
    ...each,
    'Bounds',
    ...bounds,
    'General',
    ` ${whole.join(' ')}`,
    'End',
  ].join('\n')
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

test.each<Target>([
  'advanced',
  'excellent',
  'leading',
  'sme-digital-2024:3',
  'cmmm-2020:3',
  'cmmm-2020:4',
])('HiGHS finds no road to %s that costs less', async (target) => {
  const request = { ...exampleFactory.request, target }
  const of = roadCaseOf(request, catalogue, remedies, AS_OF)
  const after = new Map(gatesOf(of.goal, of.laddersAfter(of.ways)).map((gate) => [gate.id, gate]))
  const wanted = gatesOf(of.goal, of.ladders).filter(({ id }) => after.get(id)?.holds === true)
  const field = fieldOf(of, wanted)
  const highs = await loadHighs()
  const limits = { budgetFen: null, yearBudgetFen: {}, mostMonths: null }
  const least = field.filings.map(({ stream }) => {
    const program = compose(of, field.slots, wanted, [...field.spends, stream], limits)
    const solved = highs.solve(linearProgram(program), {
      mip_rel_gap: 0,
      mip_abs_gap: 0,
      mip_feasibility_tolerance: 1e-9,
      primal_feasibility_tolerance: 1e-9,
    })
    expect(solved.Status).toBe('Optimal')
    return Math.round(solved.ObjectiveValue * Number(UNIT_FEN))
  })
  const road = roadOf(request, catalogue, remedies, AS_OF)
  expect([road.netFen, road.optimal]).toEqual([Math.min(...least), true])
})
