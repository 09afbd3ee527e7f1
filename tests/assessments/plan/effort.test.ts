import { describe, expect, test } from 'vitest'
import { conflicts } from '../../../assessments/content/policies/conflicts.ts'
import { documents } from '../../../assessments/content/policies/documents.ts'
import { judgementOf } from '../../../assessments/measure/judgement.ts'
import { componentsOf } from '../../../assessments/plan/component.ts'
import { withPart } from '../../../assessments/plan/effort.ts'
import { planOf } from '../../../assessments/plan/plan-of.ts'
import { problemOf } from '../../../assessments/plan/problem.ts'
import { searchComponent } from '../../../assessments/plan/search.ts'
import type { Fact, ProjectType } from '../../../assessments/schema/record.ts'
import { makeFacts, project, spend } from '../measure/make.ts'

const types: ProjectType[] = [
  'smart-factory',
  'ai-retrofit',
  'technical-upgrade',
  'robotics-breakthrough',
  'innovation-carrier',
  'ai-demonstration',
]
const days = ['2025-07-01', '2026-02-02', '2026-05-05']
/** Sums without a pattern, always the same. */
const sum = (at: number, most: number) => (at * 7_368_787 + 1_299_709) % most

/** Many projects that nearly every measure may take, with spend inside each. */
function manyProjects(projects: number, spends: number): Fact[] {
  return [
    ...Array.from({ length: projects }, (_, at) =>
      project(`p${at}`, days[at % 2 === 0 ? 1 : 2] as string, {
        types,
        equipmentFen: sum(at, 200_000_003),
        softwareFen: sum(at + 50, 100_000_007),
        newEquipmentExVatFen: sum(at + 90, 1_000_000_007),
        investmentFen: sum(at + 130, 500_000_003),
        selected: true,
      }),
    ),
    ...Array.from({ length: spends }, (_, at) =>
      spend(`s${at}`, days[at % 3] as string, sum(at + 170, 300_000_007), {
        of: at % 2 === 0 ? 'compute' : 'model-service',
        agent: true,
        project: `p${at % projects}`,
      }),
    ),
  ]
}

const firm = { aiRobotics: true, manufacturer: true, employees: 10 }
const factsOf = (records: Fact[]) => makeFacts(records, firm, { digitalLevel: { low: 2, high: 2 } })

describe('the visits of a request', () => {
  test('are parted evenly, and what one part leaves the next may use', () => {
    const effort = { left: 100 }
    const leave = (parts: number, used: number) =>
      withPart(effort, parts, (part) => {
        const { left } = part
        part.left -= used
        return left
      })
    expect([leave(4, 5), leave(3, 0), leave(1, 200), leave(1, 0)]).toEqual([25, 31, 95, 0])
  })

  test('are passed by a search only to have a combination at all', () => {
    const facts = factsOf(manyProjects(40, 160))
    const { judged, grants } = judgementOf(facts, documents, conflicts)
    const all = judged.flatMap(({ candidates }) => candidates)
    const problem = problemOf(all, 'low', grants, conflicts)
    const [component] = componentsOf(problem)
    if (!component) throw new Error('nothing is contested')
    const passedBy = (left: number) => {
      const effort = { left }
      expect(searchComponent(problem, component, effort, { wants: 'claims' }).proven).toBe(false)
      return -effort.left
    }
    expect(passedBy(1_000_000)).toBeLessThan(10_000)
    expect(passedBy(0)).toBeLessThan(300_000)
  })
})

describe('a plan that cannot be proven', () => {
  const records = manyProjects(40, 160)
  const grant: Fact = {
    kind: 'granted',
    id: 'g',
    on: '2026-03-03',
    measure: 'zhuhai-2025.2b',
    amountFen: null,
  }

  test('has legal claims, says so, and knows no loss that it has not proven', () => {
    const { withDrafts } = planOf(factsOf(records), documents, conflicts)
    expect(withDrafts.optimal).toBe(false)
    expect(withDrafts.claims.length).toBeGreaterThan(0)
    expect(withDrafts.notChosen.length).toBeGreaterThan(0)
    expect(withDrafts.notChosen.filter(({ lossFen }) => lossFen !== null)).toEqual([])
  })

  test.each([
    ['all is known', records],
    ['an amount is not', [...records, grant]],
  ])('has an upper end that keeps to the conflicts, when %s', (_, all) => {
    const free = planOf(factsOf(all), documents, []).withDrafts
    const { totalRangeFen, totalFen, optimal } = planOf(
      factsOf(all),
      documents,
      conflicts,
    ).withDrafts
    expect(optimal).toBe(false)
    expect(totalRangeFen.low).toBe(totalFen)
    expect(totalRangeFen.high).toBeGreaterThan(totalFen)
    expect(totalRangeFen.high).toBeLessThan(totalFen * 1.25)
    expect(free.totalRangeFen.high).toBeGreaterThan(totalFen * 2)
  })
})
