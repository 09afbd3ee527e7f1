import { describe, expect, test } from 'vitest'
import { weightsOf } from '../../../assessments/ladder/maturity-weights.ts'
import { thousandthsOf } from '../../../assessments/ladder/sme-digital.ts'
import { compose } from '../../../assessments/road/compose.ts'
import { gatesOf, goalOf } from '../../../assessments/road/goal.ts'
import { roadCaseOf } from '../../../assessments/road/road-case.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { Target } from '../../../assessments/schema/road.ts'
import { makeRemedy } from './hand-made.ts'
import { type Answers, AS_OF, catalogue } from './make.ts'

const { indicator, maturity, factory } = catalogue
type Process = 'discrete' | 'process' | null

/** The rows that gates of these rules make, where each remedy is one column. */
function rowsFor(
  target: Target,
  rules: readonly string[],
  answers: Answers,
  lifts: readonly (readonly object[])[],
  process: Process = null,
) {
  const remedies = lifts.map((own, i) =>
    makeRemedy(`r${i}`, { lifts: own as unknown as Remedy['lifts'] }),
  )
  const request = { target, answers, enterprise: { process } }
  const of = roadCaseOf(request, catalogue, remedies, AS_OF)
  const slots = of.ways.map((way, column) => ({ way, year: 2026, column }))
  const wanted = gatesOf(goalOf(target), of.ladders).filter(({ rule }) => rules.includes(rule))
  const limits = { budgetFen: null, yearBudgetFen: {}, mostMonths: null }
  return compose(of, slots, wanted, [], limits).rows.map(({ terms, least }) => [terms, least])
}

describe('the points that are missing', () => {
  const worst = Object.fromEntries(
    indicator.questions.map(({ id, kind, options }): [string, string | string[]] => [
      id,
      kind === 'multi' ? ['A'] : (options[0]?.key ?? 'A'),
    ]),
  )
  const worth = (id: string, key: string) => {
    const question = indicator.questions.find((one) => one.id === id)
    return question === undefined ? 0n : BigInt(thousandthsOf(question, key))
  }
  const asked = BigInt((indicator.levels.find(({ level }) => level === 2)?.score ?? 0) * 1000)
  const score = (answers: Answers, ...lifts: (readonly object[])[]) =>
    rowsFor('sme-digital-2024:2', ['score'], answers, lifts)

  test('are less by what was answered, and only the steps above it add', () => {
    const some = { ...worst, 'sme.q2': 'B' }
    expect(score(some, [{ answer: 'sme.q2', atLeast: 'C' }])).toEqual([
      [[[0, worth('sme.q2', 'C') - worth('sme.q2', 'B')]], asked - worth('sme.q2', 'B')],
    ])
    const open = { ...worst, 'sme.q2': null }
    expect(score(open, [{ answer: 'sme.q2', atLeast: 'C' }])[0]?.[1]).toBe(asked)
  })

  test('come with each option of a list that is not ticked yet', () => {
    const some = { ...worst, 'sme.q1': ['B'] }
    const rows = score(some, [{ answer: 'sme.q1', ticks: ['B', 'C', 'D'] }])
    expect(rows).toEqual([
      [
        [
          [0, worth('sme.q1', 'C')],
          [0, worth('sme.q1', 'D')],
        ],
        asked - worth('sme.q1', 'B'),
      ],
    ])
  })
})

describe('the own score of a level', () => {
  const level = 2
  const id = `cmmm.data.${level}`
  const tenths = (value: string) => maturity.answers.find((one) => one.value === value)?.tenths ?? 0
  const weights = (process: 'discrete' | 'process') => {
    const { parts, under } = weightsOf(maturity, process, new Set())
    return { under, own: parts.find(({ subdomain }) => subdomain.id === 'data')?.weight ?? 0n }
  }
  const none = Object.fromEntries(
    maturity.subdomains.flatMap((subdomain) =>
      subdomain.statements.map((one): [string, string] => [
        `cmmm.${subdomain.id}.${one.level}`,
        'none',
      ]),
    ),
  )
  const own = (answers: Answers, process: Process) =>
    rowsFor('cmmm-2020:2', ['own-score'], answers, [[{ answer: id, atLeast: 'most' }]], process)

  test('grows by the weight of each step that a remedy takes', () => {
    const { own: weight, under } = weights('discrete')
    const met = BigInt(maturity.metTenths) * under
    const part = BigInt(tenths('part'))
    const most = BigInt(tenths('most'))
    expect(own(none, 'discrete').at(-1)).toEqual([
      [
        [0, weight * part],
        [0, weight * (most - part)],
      ],
      met,
    ])
    expect(own({ ...none, [id]: 'part' }, 'discrete').at(-1)).toEqual([
      [[0, weight * (most - part)]],
      met - weight * part,
    ])
    expect(own({ ...none, [id]: 'most' }, 'discrete').at(-1)).toEqual([[], met - weight * most])
  })

  test('must be reached in both weightings where it is not known how the firm produces', () => {
    const [discrete, process] = [own(none, 'discrete'), own(none, 'process')]
    expect(own(none, null)).toEqual(discrete.flatMap((row, i) => [row, process[i] ?? []]))
    expect(discrete).not.toEqual(process)
  })

  test('is asked of every level up to the one that a tier demands', () => {
    const demand = factory.rungs.find(({ id }) => id === 'advanced')?.demand.maturity ?? 0
    expect(rowsFor('advanced', ['maturity'], none, [], 'discrete').length).toBe(demand)
    expect(rowsFor('advanced', ['controllable'], none, [], 'discrete').length).toBeLessThan(2)
  })
})
