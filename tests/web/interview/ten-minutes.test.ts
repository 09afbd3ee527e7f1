import { describe, expect, test } from 'vitest'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import type { Answer } from '../../../assessments/schema/request.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'
import { emptyDraft } from '../../../web/features/assessment/draft.ts'
import { bestStep } from '../../../web/features/interview/best-step.ts'
import { isCounted, type Step, stepsFor } from '../../../web/features/interview/steps.ts'

const asOf = '2026-11-21'
const SECONDS_A_SCREEN = 15
const TEN_MINUTES = 600

type Answers = Readonly<Record<string, Answer>>

/** A firm that has built the same everywhere: an option of each question, a level of each ladder. */
const evenly = (option: string, level: number, scene: string, kpi: string): Answers => ({
  ...Object.fromEntries(
    scales.indicator.questions.map(({ id, kind, options }) => {
      const key = options.some((one) => one.key === option) ? option : 'B'
      return [id, kind === 'multi' ? [key] : key]
    }),
  ),
  ...Object.fromEntries(scales.indicator.scenarios.map(({ id }) => [id, level])),
  ...Object.fromEntries(scales.factory.scenes.map(({ id }) => [id, scene])),
  ...Object.fromEntries(
    scales.maturity.subdomains.flatMap(({ id, statements }) =>
      statements.map((one) => [`cmmm.${id}.${one.level}`, one.level <= level ? 'full' : 'none']),
    ),
  ),
  'factory.clean': true,
  'factory.controllable': true,
  'factory.organised': true,
  'factory.kpi': kpi,
  'factory.recognised': 'none',
})

const firms: readonly (readonly [string, Answers])[] = [
  ['the example', exampleFactory.request.answers ?? {}],
  ['a factory that has built nothing', evenly('A', 0, 'none', 'below')],
  ['one at the beginning', evenly('B', 1, 'none', 'above-province-average')],
  ['one half way', evenly('C', 2, 'built', 'province-leading')],
  ['one that has built all of it', evenly('D', 4, 'ai', 'global-leading')],
]

const isUnder = (step: Step, id: string): boolean =>
  step.kind === 'subdomain'
    ? id.startsWith(`${step.id}.`) || id === step.id
    : step.asks.includes(id)

const certain = (ladders: Ladders): number =>
  Object.values(ladders).filter(({ status }) => status === 'complete').length

/** How many screens it takes until so many ladders are certain. */
function screensUntil(ladders: number, answers: Answers, isQuick: boolean): number {
  const enterprise = exampleFactory.request.enterprise ?? {}
  let draft = { ...emptyDraft('own'), enterprise }
  const passed: Step[] = []
  const now = () => {
    const request = { asOf, enterprise, answers: { ...draft.answers }, records: [] }
    return { draft, request, ladders: evaluateLadders(request, scales, asOf), asOf }
  }
  const order = stepsFor(draft).filter((step) => isCounted(step) && step.kind !== 'records')
  const first = order.filter(({ section }) => section === 'firm' || section === 'basics')
  while (certain(now().ladders) < ladders) {
    const plain = order.find((step) => !passed.includes(step))
    const isThrough = first.every((step) => passed.includes(step))
    const step = isQuick && isThrough ? bestStep(now(), passed)?.step : plain
    if (step === undefined) throw new Error('no question is left')
    passed.push(step)
    const given = Object.entries(answers).filter(([id]) => isUnder(step, id))
    draft = { ...draft, answers: { ...draft.answers, ...Object.fromEntries(given) } }
  }
  return passed.length
}

describe.each(firms)('for %s', (_, answers) => {
  test('a first level is certain within ten minutes, in order and on the quick way', () => {
    for (const isQuick of [false, true])
      expect(screensUntil(1, answers, isQuick) * SECONDS_A_SCREEN).toBeLessThanOrEqual(TEN_MINUTES)
  })

  test('the quick way makes all three certain in fewer screens than the plain order', () => {
    expect(screensUntil(3, answers, true)).toBeLessThan(screensUntil(3, answers, false))
  })
})
