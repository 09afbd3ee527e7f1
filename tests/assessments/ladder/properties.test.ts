import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ladders } from '../../../assessments/schema/result.ts'
import { runs } from '../runs.ts'
import { type Answers, choicesOf, laddersOf, scales } from './make.ts'

/** Each question with its answers in rising order. */
const ordered: readonly (readonly [string, readonly Answers[string][]])[] = [
  ...scales.indicator.questions
    .filter((one) => one.kind === 'single')
    .map((one): [string, Answers[string][]] => [one.id, one.options.map((option) => option.key)]),
  ...scales.indicator.scenarios.map((one): [string, number[]] => [one.id, [0, 1, 2, 3, 4]]),
  ...scales.factory.scenes.map((one): [string, string[]] => [one.id, ['none', 'built', 'ai']]),
  ...scales.factory.questions.map((one): [string, Answers[string][]] => [
    one.id,
    one.options.some((option) => option.value === 'true')
      ? [false, true]
      : one.options.map((option) => option.value),
  ]),
  ...scales.maturity.subdomains.flatMap((one) =>
    one.statements.map(({ level }): [string, string[]] => [
      `cmmm.${one.id}.${level}`,
      ['none', 'part', 'most', 'full'],
    ]),
  ),
]

const multi = scales.indicator.questions
  .filter((one) => one.kind === 'multi')
  .map((one) => [one.id, choicesOf(one)] as const)

/** Any answers, with holes. High ones are as likely as low ones, so that rungs are reached. */
const anyAnswers = fc
  .tuple(
    fc.tuple(...ordered.map(([, values]) => fc.option(fc.constantFrom(...values), { freq: 5 }))),
    fc.tuple(...multi.map(([, values]) => fc.option(fc.constantFrom(...values), { freq: 5 }))),
    fc.integer({ min: 0, max: 1 }),
  )
  .map(([singles, lists, strong]): Answers => {
    const answers: Answers = {}
    for (const [i, [id, values]] of ordered.entries()) {
      answers[id] = strong === 1 && i % 3 > 0 ? (values.at(-1) ?? null) : (singles[i] ?? null)
    }
    for (const [i, [id]] of multi.entries()) answers[id] = lists[i] ?? null
    return answers
  })

const firm = { process: 'discrete', revenueFen: { '2025': 18_000_000_000 } } as const
const tiers = ['basic', 'advanced', 'excellent', 'leading']

const rungs = (ladders: Ladders): readonly number[] => [
  ladders['sme-digital-2024'].level ?? 0,
  ladders['cmmm-2020'].level ?? 0,
  tiers.indexOf(ladders['smart-factory-2025'].tier ?? '') + 1,
]
const possible = (ladders: Ladders): readonly number[] => [
  ladders['sme-digital-2024'].possible ?? 0,
  ladders['cmmm-2020'].possible ?? 0,
  tiers.indexOf(ladders['smart-factory-2025'].possible ?? '') + 1,
]

describe('the ladders, whatever is answered', () => {
  it('never fall when an answer rises, but for a scene newly built without AI', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(ordered.length - 1), (answers, which) => {
        const [id, values] = ordered[which] as (typeof ordered)[number]
        const at = values.indexOf(answers[id] ?? null)
        fc.pre(at >= 0 && at < values.length - 1)
        fc.pre(!(id.startsWith('scene.') && answers[id] === 'none'))
        const before = rungs(laddersOf(answers, firm))
        const after = rungs(laddersOf({ ...answers, [id]: values[at + 1] ?? null }, firm))
        for (const [i, rung] of before.entries()) expect(after[i]).toBeGreaterThanOrEqual(rung)
      }),
      runs(200),
    )
  })

  it('only narrow when an open question is answered: no gate turns over, no interval widens', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(ordered.length - 1), fc.nat(4), (answers, which, choice) => {
        const [id, values] = ordered[which] as (typeof ordered)[number]
        const open = { ...answers, [id]: null }
        const before = laddersOf(open, firm)
        const after = laddersOf({ ...open, [id]: values[choice % values.length] ?? null }, firm)
        for (const key of ['sme-digital-2024', 'cmmm-2020', 'smart-factory-2025'] as const) {
          for (const [i, gate] of before[key].gates.entries()) {
            if (gate.holds !== null) expect(after[key].gates[i]?.holds).toBe(gate.holds)
          }
        }
        for (const [i, rung] of rungs(before).entries()) {
          expect(rungs(after)[i]).toBeGreaterThanOrEqual(rung)
        }
        for (const [i, rung] of possible(before).entries()) {
          expect(possible(after)[i]).toBeLessThanOrEqual(rung)
        }
        for (const key of ['sme-digital-2024', 'cmmm-2020'] as const) {
          const wide = before[key].interval ?? { low: before[key].score, high: before[key].score }
          const slim = after[key].interval ?? { low: after[key].score, high: after[key].score }
          expect(Number(slim.low)).toBeGreaterThanOrEqual(Number(wide.low))
          expect(Number(slim.high)).toBeLessThanOrEqual(Number(wide.high))
        }
      }),
      runs(200),
    )
  })

  it('are complete exactly when the certain rung is the best still possible', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const ladders = laddersOf(answers, firm)
        const certain = rungs(ladders)
        const best = possible(ladders)
        const keys = ['sme-digital-2024', 'cmmm-2020', 'smart-factory-2025'] as const
        for (const [i, key] of keys.entries()) {
          expect(ladders[key].status).toBe(certain[i] === best[i] ? 'complete' : 'incomplete')
          expect(best[i]).toBeGreaterThanOrEqual(certain[i] ?? 0)
        }
      }),
      runs(100),
    )
  })
})
