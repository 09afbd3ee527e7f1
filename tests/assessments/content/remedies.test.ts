import { describe, expect, it } from 'vitest'
import { checkRequest } from '../../../assessments/check-request.ts'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { remedyFlaws } from '../../../assessments/lint/remedies.ts'
import { type Lift, Remedy } from '../../../assessments/schema/remedy.ts'
import type { Answer } from '../../../assessments/schema/request.ts'
import { laddersOf } from '../ladder/make.ts'

const { indicator, maturity, factory } = catalogue

type Answers = Record<string, Answer>

const statements = maturity.subdomains.flatMap(({ id, statements }) =>
  statements.map(({ level }) => ({ id: `cmmm.${id}.${level}`, subdomain: id, level })),
)

/** The values of an answer from the worst up; a list, which has no order, is not among them. */
const orders = new Map<string, readonly Answer[]>([
  ...indicator.questions
    .filter(({ kind }) => kind === 'single')
    .map(({ id, options }): [string, Answer[]] => [id, options.map(({ key }) => key)]),
  ...indicator.scenarios.map(({ id }): [string, Answer[]] => [id, [0, 1, 2, 3, 4]]),
  ...factory.scenes.map(({ id }): [string, Answer[]] => [id, ['none', 'built', 'ai']]),
  ...statements.map(({ id }): [string, Answer[]] => [id, ['none', 'part', 'most', 'full']]),
  ['factory.controllable', [false, true]],
  ['factory.organised', [false, true]],
])

const rankOf = (id: string, value: Answer): number => {
  const rank = orders.get(id)?.indexOf(value) ?? -1
  if (rank === -1) throw new Error(`${id} has no ordered value ${value}`)
  return rank
}

/** A firm that has nothing at all: every question at its worst. */
const nothing: Answers = Object.fromEntries([
  ...indicator.questions
    .filter(({ kind }) => kind === 'multi')
    .map(({ id }): [string, Answer] => [id, ['A']]),
  ...[...orders].map(([id, values]): [string, Answer] => [id, values[0] ?? null]),
])

function lifted(answers: Answers, lift: Lift): Answers {
  const before = answers[lift.answer] ?? null
  if ('ticks' in lift) {
    const kept = Array.isArray(before) ? before.filter((key) => key !== 'A') : []
    return { ...answers, [lift.answer]: [...new Set([...kept, ...lift.ticks])] }
  }
  const higher = rankOf(lift.answer, lift.atLeast) > rankOf(lift.answer, before)
  return higher ? { ...answers, [lift.answer]: lift.atLeast } : answers
}

const lifts = remedies.flatMap((remedy) => remedy.lifts)
const byId = new Map(remedies.map((remedy) => [remedy.id, remedy]))

const raisesTo = (id: string, value: Answer) =>
  lifts.some((lift) => lift.answer === id && 'atLeast' in lift && lift.atLeast === value)
/** Whether a remedy raises the answer so far or further. */
const reaches = (id: string, value: Answer) =>
  lifts.some(
    (lift) =>
      lift.answer === id && 'atLeast' in lift && rankOf(id, lift.atLeast) >= rankOf(id, value),
  )
const ticks = (id: string, key: string) =>
  lifts.some((lift) => lift.answer === id && 'ticks' in lift && lift.ticks.includes(key))

/** The remedy and all that must be done before it, straight or through others. */
function withNeeds(id: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (known.has(id)) return known
  const needs = byId.get(id)?.needs ?? []
  return needs.reduce<ReadonlySet<string>>(
    (all, need) => withNeeds(need, all),
    new Set([...known, id]),
  )
}

const liftsWithNeeds = (id: string) =>
  [...withNeeds(id)].flatMap((one) => byId.get(one)?.lifts ?? [])

describe('the remedies', () => {
  it('are at least 90, each in its schema, each id once', () => {
    expect(remedies.length).toBeGreaterThanOrEqual(90)
    expect(remedies.map((remedy) => Remedy.parse(remedy))).toEqual(remedies)
    expect(byId.size).toBe(remedies.length)
  })

  it('are planning assumptions, and say so', () => {
    expect(new Set(remedies.map((remedy) => remedy.confidence))).toEqual(new Set(['assumed']))
  })

  it('have no fault', () => {
    expect(remedyFlaws(catalogue, remedies)).toEqual([])
  })
})

describe('what the remedies lift', () => {
  it('covers every level of every scenario of the SME indicator', () => {
    const missing = indicator.scenarios.flatMap(({ id }) =>
      [1, 2, 3, 4].filter((level) => !raisesTo(id, level)).map((level) => `${id} ${level}`),
    )
    expect(missing).toEqual([])
  })

  it('covers every option of the SME questions on foundation and management but 没有', () => {
    const asked = indicator.questions.filter(
      ({ number }) => number <= 10 && number !== 2 && number !== 3,
    )
    const missing = asked.flatMap(({ id, kind, options }) =>
      options
        .map(({ key }) => key)
        .filter((key) => key !== 'A' && !(kind === 'multi' ? ticks : reaches)(id, key))
        .map((key) => `${id} ${key}`),
    )
    expect(missing).toEqual([])
  })

  it('covers the shares of digital and networked equipment up to the best band', () => {
    const missing = ['sme.q2', 'sme.q3'].flatMap((id) =>
      ['C', 'D', 'E'].filter((band) => !raisesTo(id, band)).map((band) => `${id} ${band}`),
    )
    expect(missing).toEqual([])
  })

  it('covers every scene, built and with AI', () => {
    const missing = factory.scenes.flatMap(({ id }) =>
      ['built', 'ai'].filter((value) => !raisesTo(id, value)).map((value) => `${id} ${value}`),
    )
    expect(missing).toEqual([])
  })

  it('covers every statement of maturity up to level 4, and none of level 5', () => {
    const covered = statements.filter(({ id }) => raisesTo(id, 'full'))
    expect(covered).toEqual(statements.filter(({ level }) => level <= 4))
  })

  it('brings a level of maturity only with all levels under it', () => {
    const wrong = remedies.flatMap(({ id, lifts: own }) => {
      const brought = new Set(liftsWithNeeds(id).map(({ answer }) => answer))
      return statements
        .filter((one) => own.some(({ answer }) => answer === one.id))
        .flatMap(({ subdomain, level }) =>
          statements.filter((one) => one.subdomain === subdomain && one.level < level),
        )
        .filter((one) => !brought.has(one.id))
        .map((one) => `${id} without ${one.id}`)
    })
    expect(wrong).toEqual([])
  })

  it('brings AI into a scene once it is built, but for inspection that starts with vision', () => {
    const straight = remedies.flatMap(({ id, lifts: own }) =>
      own
        .filter((lift) => 'atLeast' in lift && lift.atLeast === 'ai')
        .filter(
          ({ answer }) =>
            !liftsWithNeeds(id).some(
              (lift) => lift.answer === answer && 'atLeast' in lift && lift.atLeast === 'built',
            ),
        )
        .map(({ answer }) => `${id} on ${answer}`),
    )
    expect(straight).toEqual(['visual-inspection on scene.24'])
  })
})

describe('a firm that had nothing, after all remedies', () => {
  const answers = lifts.reduce(lifted, nothing)
  const ladders = laddersOf(answers, { process: 'discrete' })
  const gate = (id: string) => {
    const all = Object.values(ladders).flatMap(({ gates }) => gates)
    return all.find((one) => one.id === id)?.holds
  }

  it('has given only answers that a request may give', () => {
    expect(checkRequest({ answers }, catalogue)).toEqual([])
  })

  it('stood on no rung of any ladder before', () => {
    const before = laddersOf(nothing, { process: 'discrete' })
    expect(before['sme-digital-2024'].level).toBe(null)
    expect(before['cmmm-2020'].level).toBe(null)
    expect(before['smart-factory-2025'].tier).toBe(null)
  })

  it('scores 72.5 of 100 while no outcome has moved: level 3, and level 4 needs outcomes', () => {
    const { score, level } = ladders['sme-digital-2024']
    expect({ score, level }).toEqual({ score: '72.5', level: 3 })
    const scores = [1, 2, 3, 4].map((one) => gate(`sme-digital-2024/${one}/score`))
    expect(scores).toEqual([true, true, true, false])
    const withOutcomes = laddersOf({ ...answers, 'sme.q12': 'C', 'sme.q13': 'B' })
    expect(withOutcomes['sme-digital-2024'].level).toBe(4)
  })

  it('holds of the top tier all but what money does not close', () => {
    const gates = ladders['smart-factory-2025'].gates.filter(({ rung }) => rung === 'leading')
    expect(gates.filter(({ holds }) => holds !== true).map(({ rule }) => rule)).toEqual([
      'above-scale',
      'clean',
      'kpi',
      'rung-below',
    ])
  })
})
