import { describe, expect, test } from 'vitest'
import { thousandthsOf } from '../../../assessments/ladder/sme-digital.ts'
import { compose, type Limits } from '../../../assessments/road/compose.ts'
import { gatesOf, goalOf } from '../../../assessments/road/goal.ts'
import type { Program } from '../../../assessments/road/program.ts'
import { type RoadCase, roadCaseOf } from '../../../assessments/road/road-case.ts'
import type { Slot, Stream } from '../../../assessments/road/streams.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { OwnRemedy, Target } from '../../../assessments/schema/road.ts'
import { chained, makeRemedy, WAN } from './hand-made.ts'
import { type Answers, AS_OF, catalogue } from './make.ts'

const none: Limits = { budgetFen: null, yearBudgetFen: {}, mostMonths: null }
const caseOf = (
  remedies: readonly Remedy[],
  answers: Answers = {},
  target: Target = 'advanced',
  own: Readonly<Record<string, OwnRemedy>> = {},
) => roadCaseOf({ answers, target, remedies: own }, catalogue, remedies, AS_OF)
/** Slots by remedy and year, numbered in order. */
const slotsIn = (of: RoadCase, ...places: (readonly [id: string, year: number])[]): Slot[] =>
  places.map(([id, year], column) => {
    const way = of.ways.find((one) => one.id === id)
    if (way === undefined) throw new Error(`${id} is left out`)
    return { way, year, column }
  })
const rowsOf = ({ rows }: Program) => rows.map(({ terms, least }) => [terms, least])

describe('the program of a road', () => {
  const two = [chained('a', 1), chained('b', 2, ['a'])]
  const wide = slotsIn(caseOf(two), ['a', 2026], ['a', 2027], ['b', 2027])
  const order = [
    [
      [
        [0, -1n],
        [1, -1n],
      ],
      -1n,
    ],
    [
      [
        [0, 1n],
        [1, 1n],
        [2, -1n],
      ],
      0n,
    ],
  ]

  test('has a column for each slot, at its cost', () => {
    const slots = slotsIn(caseOf(two), ['a', 2026], ['b', 2027])
    const program = compose(caseOf(two), slots, [], [], none)
    const column = { cost: BigInt(10 * WAN), low: 0n, high: 1n, whole: true }
    expect(program).toEqual({
      columns: [column, column],
      rows: [
        {
          terms: [
            [0, 1n],
            [1, -1n],
          ],
          least: 0n,
        },
      ],
    })
  })

  test('does each way once, after what it needs', () => {
    expect(rowsOf(compose(caseOf(two), wide, [], [], none))).toEqual(order)
  })

  test('holds what the firm wants in every case', () => {
    const of = caseOf([chained('a', 1)], {}, 'advanced', { a: { use: true } })
    expect(rowsOf(compose(of, slotsIn(of, ['a', 2026]), [], [], none))).toEqual([[[[0, 1n]], 1n]])
  })

  test('lets nothing end before the months after what it needs', () => {
    const slow = [chained('a', 1), chained('b', 14, ['a'])]
    const of = caseOf(slow)
    const slots = slotsIn(of, ['a', 2026], ['a', 2027], ['b', 2027], ['b', 2028])
    expect(rowsOf(compose(of, slots, [], [], none))).toEqual([
      [
        [
          [0, -1n],
          [1, -1n],
        ],
        -1n,
      ],
      [
        [
          [2, -1n],
          [3, -1n],
        ],
        -1n,
      ],
      [
        [
          [0, 1n],
          [1, 1n],
          [2, -1n],
          [3, -1n],
        ],
        0n,
      ],
      [[[2, -1n]], 0n],
      [
        [
          [0, 1n],
          [2, -1n],
        ],
        0n,
      ],
    ])
  })

  test('leaves out what ends too late, alone or after what it needs', () => {
    const late = (mostMonths: number) =>
      rowsOf(compose(caseOf(two), wide, [], [], { ...none, mostMonths }))
    expect(late(4)).toEqual(order)
    expect(late(3)).toEqual([
      ...order,
      [
        [
          [1, -1n],
          [2, -1n],
        ],
        -1n,
      ],
    ])
    expect(late(2)).toEqual([
      ...order,
      [[[2, -1n]], 0n],
      [
        [
          [1, -1n],
          [2, -1n],
        ],
        -1n,
      ],
    ])
    expect(late(1)).toEqual([
      order[0],
      [[[1, -1n]], 0n],
      order[1],
      [[[2, -1n]], 0n],
      [
        [
          [0, -1n],
          [2, -1n],
        ],
        -1n,
      ],
      [
        [
          [1, -1n],
          [2, -1n],
        ],
        -1n,
      ],
    ])
  })

  test('keeps within the budget, and within that of each year', () => {
    const of = (limits: Partial<Limits>) =>
      rowsOf(compose(caseOf(two), wide, [], [], { ...none, ...limits })).slice(order.length)
    const cost = -BigInt(10 * WAN)
    expect(of({ budgetFen: 7 })).toEqual([
      [
        [
          [0, cost],
          [1, cost],
          [2, cost],
        ],
        -7n,
      ],
    ])
    expect(of({ yearBudgetFen: { '2027': 5, '2028': 6 } })).toEqual([
      [
        [
          [1, cost],
          [2, cost],
        ],
        -5n,
      ],
      [[], -6n],
    ])
  })

  test('takes off what aid brings: a share of what is spent, or a sum for any of it', () => {
    const stream = (isRate: boolean): Stream => ({
      ...{ mostFen: 7, under: 2n, isRate },
      of: ({ column }) => (column === 0 ? 0n : 3n),
    })
    const program = compose(caseOf(two), wide, [], [stream(true), stream(false)], none)
    expect(program.columns.slice(3)).toEqual([
      { cost: -1n, low: 0n, high: 7n, whole: false },
      { cost: -1n, low: 0n, high: 7n, whole: false },
    ])
    expect(rowsOf(program).slice(order.length)).toEqual([
      [
        [
          [1, 3n],
          [2, 3n],
          [3, -2n],
        ],
        0n,
      ],
      [
        [
          [0, 7n],
          [1, 7n],
          [2, 7n],
          [4, -1n],
        ],
        0n,
      ],
    ])
  })
})

describe('what a gate demands of the slots', () => {
  /** Rows that the gates of these rules make, for remedies that are all done at once. */
  const demanded = (
    remedies: readonly Remedy[],
    answers: Answers,
    target: Target,
    ...rules: string[]
  ) => {
    const of = caseOf(remedies, answers, target)
    const slots = slotsIn(of, ...of.ways.map(({ id }) => [id, 2026] as const))
    const wanted = gatesOf(goalOf(target), of.ladders).filter(({ rule }) => rules.includes(rule))
    return compose(of, slots, wanted, [], none)
  }
  const lifting = (id: string, ...lifts: Remedy['lifts']) => makeRemedy(id, { lifts })
  const at = (answer: string, atLeast: string | number | boolean) => ({ answer, atLeast }) as never

  test('is a way that makes the equipment controllable, or the firm organised', () => {
    const remedies = [
      lifting('a', at('factory.controllable', true)),
      lifting('b', at('factory.organised', true)),
      lifting('c', at('factory.controllable', true)),
    ]
    const answers = { 'factory.controllable': false, 'factory.organised': false }
    const program = demanded(remedies, answers, 'advanced', 'controllable', 'organised')
    expect(program.columns[3]).toEqual({ cost: 0n, low: 0n, high: 1n, whole: false })
    expect(rowsOf(program)).toEqual([
      [
        [
          [0, 1n],
          [2, 1n],
          [3, -1n],
        ],
        0n,
      ],
      [[[3, 1n]], 1n],
      [[[1, 1n]], 1n],
    ])
  })

  test('is one scene of the link in place', () => {
    const remedies = [
      lifting('a', at('scene.30', 'built')),
      lifting('b', at('scene.31', 'ai'), at('scene.1', 'built')),
    ]
    const scenes = Object.fromEntries(
      catalogue.factory.scenes.map(({ id }): [string, string] => [id, 'none']),
    )
    expect(rowsOf(demanded(remedies, scenes, 'advanced', 'covers-business'))).toEqual([
      [
        [
          [0, 1n],
          [1, 1n],
        ],
        1n,
      ],
    ])
  })

  test('is as many scenarios at the level as are missing, the starred ones apart', () => {
    const [level] = catalogue.indicator.levels.filter(({ level }) => level === 2)
    const low = Object.fromEntries(
      catalogue.indicator.scenarios.map(({ id }): [string, number] => [id, 1]),
    )
    const remedies = [
      lifting('a', at('sme.s1', 2)),
      lifting('b', at('sme.s2', 3)),
      lifting('c', at('sme.s3', 1), at('sme.q2', 'B')),
    ]
    const asked = (answers: Answers, rule: string) =>
      rowsOf(demanded(remedies, answers, 'sme-digital-2024:2', rule))
    const { scenarios = 0, constraintScenarios = 0 } = level ?? {}
    expect(asked(low, 'scenarios')).toEqual([
      [
        [
          [0, 1n],
          [1, 1n],
        ],
        BigInt(scenarios),
      ],
    ])
    expect(asked({ ...low, 'sme.s16': 2 }, 'scenarios')).toEqual([
      [
        [
          [0, 1n],
          [1, 1n],
        ],
        BigInt(scenarios - 1),
      ],
    ])
    expect(asked({ ...low, 'sme.s16': 4 }, 'constraint-scenarios')).toEqual([
      [[[0, 1n]], BigInt(constraintScenarios)],
    ])
  })

  test('is the points that are missing, each step up a scale for what it adds', () => {
    const { questions } = catalogue.indicator
    const worst = Object.fromEntries(
      questions.map(({ id, kind, options }): [string, string | string[]] => [
        id,
        kind === 'multi' ? ['A'] : (options[0]?.key ?? 'A'),
      ]),
    )
    const remedies = [lifting('a', at('sme.q2', 'C')), lifting('b', at('sme.q2', 'B'))]
    const pointsOf = (id: string, key: string) => {
      const question = questions.find((one) => one.id === id)
      return question === undefined ? 0n : BigInt(thousandthsOf(question, key))
    }
    const have = Object.entries(worst).reduce(
      (sum, [id, said]) => sum + pointsOf(id, Array.isArray(said) ? 'A' : said),
      0n,
    )
    const step = (from: string, to: string) => pointsOf('sme.q2', to) - pointsOf('sme.q2', from)
    const { score = 0 } = catalogue.indicator.levels.find(({ level }) => level === 2) ?? {}
    const rows = rowsOf(demanded(remedies, worst, 'sme-digital-2024:2', 'score'))
    expect(rows.at(-1)).toEqual([
      [
        [2, step('A', 'B')],
        [0, step('B', 'C')],
      ],
      BigInt(score * 1000) - have,
    ])
  })

  test('is more scenes with AI than their share of those in place', () => {
    const scenes = Object.fromEntries(
      catalogue.factory.scenes.map(({ id, number }): [string, string] => [
        id,
        number === 1 ? 'ai' : number <= 10 ? 'built' : 'none',
      ]),
    )
    const [over, under] = catalogue.factory.rungs.find(({ id }) => id === 'excellent')?.demand
      .aiShare ?? [0, 1]
    const remedies = [
      lifting('a', at('scene.2', 'ai')),
      lifting('b', at('scene.40', 'ai')),
      lifting('c', at('scene.39', 'built')),
    ]
    const program = demanded(remedies, scenes, 'excellent', 'ai-share')
    const [big, small] = [BigInt(under), BigInt(over)]
    expect(rowsOf(program)).toEqual([
      [
        [
          [3, 1n],
          [2, -1n],
        ],
        0n,
      ],
      [
        [
          [4, 1n],
          [1, -1n],
        ],
        0n,
      ],
      [
        [
          [0, big],
          [3, -small],
          [1, big],
          [4, -small],
        ],
        small * 10n - big,
      ],
    ])
  })
})
