import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maturityLadder } from '../../../assessments/ladder/maturity.ts'
import { weightsOf } from '../../../assessments/ladder/maturity-weights.ts'
import { liftMaturity, maturitySets } from '../../../assessments/lift/lift-maturity.ts'
import type { MaturityScale } from '../../../assessments/schema/scales.ts'
import { maturityAt, scales } from '../ladder/make.ts'
import { runs } from '../runs.ts'
import { type Answers, applied, inBrief, smallestOf, type Ways } from './brute.ts'

const model = scales.maturity
const rising = ['none', 'part', 'most', 'full'] as const
const anyIndustry = fc.constantFrom('discrete', 'process', null)

/** Six subdomains of three elements, two of which weigh nothing in the process industry. */
const small: MaturityScale = {
  ...model,
  levels: model.levels.slice(0, 2),
  subdomains: model.subdomains.filter((one) =>
    ['data', 'equipment', 'product-design', 'process-design', 'sales', 'product-service'].includes(
      one.id,
    ),
  ),
}

const answersTo = (of: MaturityScale, levels: readonly number[]): fc.Arbitrary<Answers> => {
  const ids = of.subdomains.flatMap((one) => levels.map((level) => `cmmm.${one.id}.${level}`))
  return fc
    .tuple(...ids.map(() => fc.option(fc.constantFrom(...rising), { freq: 5 })))
    .map((chosen) => Object.fromEntries(ids.map((id, i) => [id, chosen[i] ?? null])))
}

function waysIn(answers: Answers, level: number): readonly Ways[] {
  return small.subdomains.map(({ id: subdomain }): Ways => {
    const id = `cmmm.${subdomain}.${level}`
    const at = Math.max(0, rising.indexOf((answers[id] ?? 'none') as 'none'))
    return { id, ways: rising.slice(at + 1).map((to, i) => ({ to, steps: i + 1 })) }
  })
}

const firstMet = maturityAt(['full'])

describe('what lifts the maturity level', () => {
  it('is what trying every raise finds, in either industry and in both at once', () => {
    fc.assert(
      fc.property(answersTo(small, [2]), anyIndustry, (drawn, industry) => {
        const answers = { ...firstMet, ...drawn }
        const isHeld = (now: Answers) => (maturityLadder(small, now, industry).level ?? 0) >= 2
        const found = inBrief(maturitySets(small, answers, industry, 2))
        expect(found).toEqual(smallestOf(answers, waysIn(answers, 2), isHeld))
      }),
      runs(60),
    )
  })

  it('changes as few statements as taking the greatest gains first', () => {
    fc.assert(
      fc.property(
        answersTo(model, [1]),
        fc.constantFrom('discrete', 'process'),
        (answers, industry) => {
          const weights = weightsOf(model, industry, new Set())
          const tenths = (id: string) =>
            BigInt(model.answers.find((one) => one.value === answers[id])?.tenths ?? 0)
          const gains = weights.parts
            .map((part) => part.weight * (10n - tenths(`cmmm.${part.subdomain.id}.1`)))
            .sort((a, b) => (a < b ? 1 : -1))
          let missing = gains.reduce((sum, gain) => sum + gain, 0n) - weights.under * 2n
          let count = 0
          for (; missing > 0n; count += 1) missing -= gains[count] ?? missing
          expect(maturitySets(model, answers, industry, 1)[0]?.changes).toHaveLength(count)
        },
      ),
      runs(60),
    )
  })

  it('holds the level once applied, over several levels too', () => {
    fc.assert(
      fc.property(
        answersTo(model, [1, 2, 3]),
        anyIndustry,
        fc.constantFrom(1, 2, 3),
        (answers, industry, level) => {
          const ladder = maturityLadder(model, answers, industry)
          const lift = liftMaturity(model, answers, industry, ladder, level)
          expect(lift.sets.length).toBeGreaterThan(0)
          if (industry !== null) expect(lift.open.sets.length > 0).toBe(lift.open.suffices)
          if (!lift.open.suffices) expect(lift.open.sets).toEqual([])
          for (const set of [...lift.sets, ...lift.open.sets]) {
            const after = maturityLadder(model, applied(answers, set), industry)
            expect(after.level).toBeGreaterThanOrEqual(level)
          }
        },
      ),
      runs(40),
    )
  })

  it('leaves out what is not applicable and what weighs nothing in the industry', () => {
    const answers = { ...maturityAt(['none']), 'cmmm.logistics': 'na', 'cmmm.logistics.1': null }
    const ids = maturitySets(model, answers, 'process', 1).flatMap((set) =>
      set.changes.map((change) => change.id),
    )
    expect(ids).not.toContain('cmmm.logistics.1')
    expect(ids).not.toContain('cmmm.product-design.1')
    expect(ids).toContain('cmmm.sales.1')
  })

  it('raises a statement no further than it must', () => {
    const answers = { ...maturityAt(['most']), 'cmmm.logistics.1': 'none', 'cmmm.data.1': 'full' }
    const sets = maturitySets(model, answers, 'discrete', 1)
    expect(sets).toEqual([
      {
        changes: [{ id: 'cmmm.logistics.1', from: 'none', to: 'most', steps: 2 }],
        steps: 2,
      },
    ])
  })

  it('names the statements below that the climb asks first', () => {
    const answers = {
      ...maturityAt(['full', 'most']),
      'cmmm.sales.1': 'part',
      'cmmm.sales.2': 'none',
    }
    const [set] = maturitySets(model, answers, 'discrete', 2)
    expect(set?.changes).toEqual([
      { id: 'cmmm.sales.2', from: 'none', to: 'most', steps: 2, first: ['cmmm.sales.1'] },
    ])
  })

  it('counts an unknown industry among what is open', () => {
    const answers = maturityAt(['full'])
    const ladder = maturityLadder(model, answers, null)
    expect(liftMaturity(model, answers, null, ladder, 2).open.reads[0]).toBe('enterprise.process')
    const known = maturityLadder(model, answers, 'discrete')
    expect(liftMaturity(model, answers, 'discrete', known, 2).open.reads).toHaveLength(20)
  })
})
