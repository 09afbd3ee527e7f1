import { describe, expect, it } from 'vitest'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import type { Gate } from '../../../assessments/schema/result.ts'
import type { Blocked } from '../../../assessments/schema/road.ts'
import { countCauses } from '../../../web/features/road/causes.ts'
import { changeOf } from '../../../web/features/road/changes.ts'
import { printedRoad } from '../../../web/features/road/printed-road.ts'
import { roadSentence } from '../../../web/features/road/road-sentence.ts'
import { type RoadStep, roadSteps } from '../../../web/features/road/road-steps.ts'
import { gatesOf } from '../../../web/features/road/targets.ts'
import { road as en } from '../../../web/messages/en/road.ts'
import { road as zh } from '../../../web/messages/zh/road.ts'
import { asOf, content, exampleRoad, makeClaim, makeRoad, makeStep } from './make.ts'

const names = {
  from: '基础级',
  to: '先进级',
  toAfter: '先进级',
  stands: zh.sentence.stands('基础级'),
  amount: zh.amount,
}
const none = { money: 0, remedies: 0, 'left-out': 0, open: 0 }
const all = { left: 0, causes: none, isAidOpen: false, leavesOut: false, lastYear: null }

describe('the sentence of a road', () => {
  const road = printedRoad(
    makeRoad({
      remedies: [makeStep('a', 0, 3), makeStep('b', 3, 6)],
      months: 9,
      costFen: 236_500_000,
      aidFen: 82_645_001,
      netFen: 153_854_999,
    }),
  )

  it('says what it takes: aid is at most, so that net is at least, and they add up', () => {
    expect(roadSentence(road, all, names, zh.sentence)).toBe(
      '从基础级到先进级：还要2项措施、9个月，投入236.50万元，政策最高补82.64万元，净投入最低153.86万元。',
    )
    const english = {
      from: 'Basic',
      to: 'Advanced',
      toAfter: 'Advanced',
      stands: en.sentence.stands('Basic'),
      amount: en.amount,
    }
    expect(roadSentence(road, all, english, en.sentence)).toBe(
      'From Basic to Advanced: 2 remedies, 9 months, cost ¥2.365\u00a0million; aid up to ¥0.8264\u00a0million, net at least ¥1.5386\u00a0million.',
    )
    const short = { ...all, left: 1, causes: { ...none, money: 1 } }
    expect(roadSentence({ ...road, reachable: false }, short, english, en.sentence)).toBe(
      'Remedies alone do not reach Advanced: 2 remedies, 9 months, cost ¥2.365\u00a0million; aid up to ¥0.8264\u00a0million, net at least ¥1.5386\u00a0million; that meets the conditions that remedies can meet; one condition is left that money cannot close, and the factory still stands at Basic.',
    )
  })

  it('writes large sums in the unit of all others, so that they add up', () => {
    expect(zh.amount(12_345_670_000)).toBe('12,345.67万元')
  })

  it('says that nothing was found only where that could be judged', () => {
    const unpaid = { ...road, aidFen: 0, netFen: road.costFen }
    expect(roadSentence(unpaid, all, names, zh.sentence)).toMatch(
      /在收录的文件里没有查到可补的条款，净投入236.50万元。$/,
    )
    expect(roadSentence(unpaid, { ...all, leavesOut: true }, names, zh.sentence)).toMatch(
      /算进的补贴里没有可补的，净投入236.50万元。$/,
    )
    expect(roadSentence(unpaid, { ...all, isAidOpen: true }, names, zh.sentence)).toMatch(
      /政策能补多少还不能判定，不算补贴净投入236.50万元。$/,
    )
  })

  it('does not call a road what ends below the target', () => {
    const some = { ...road, reachable: false }
    const money = { ...all, left: 2, causes: { ...none, money: 2 } }
    expect(roadSentence(some, money, names, zh.sentence)).toBe(
      '只做措施还到不了先进级：做2项措施、9个月，投入236.50万元，政策最高补82.64万元，净投入最低153.86万元，可补上能靠措施满足的条件；另有2项条件不能靠投入解决，做完仍是基础级。',
    )
    const only = makeRoad({ reachable: false })
    expect(roadSentence(only, { ...money, left: 2 }, names, zh.sentence)).toBe(
      '还到不了先进级：2项条件不能靠投入解决。',
    )
  })

  it('tells apart what money, what the remedies and what the answers leave open', () => {
    const some = { ...road, reachable: false }
    const causes = { money: 1, remedies: 1, 'left-out': 1, open: 2 }
    expect(roadSentence(some, { ...all, left: 5, causes }, names, zh.sentence)).toMatch(
      /；另有1项条件不能靠投入解决，1项条件目录里的措施补不够，1项条件没有别的措施能代替去掉的，2项条件还没答，做完仍是基础级。$/,
    )
    const open = { ...all, left: 2, causes: { ...none, open: 2 } }
    expect(roadSentence(some, open, names, zh.sentence)).toMatch(
      /^从基础级到先进级：.*另有2项条件还没答，答了才知道到不到得了先进级。$/,
    )
    expect(roadSentence(makeRoad({ reachable: false }), open, names, zh.sentence)).toBe(
      '离先进级没有查出差距，还有2项条件没答。',
    )
  })

  it('says that a set of the firm’s own falls short', () => {
    const own = { ...road, reachable: false }
    const left = { ...all, left: 3, causes: { ...none, money: 2 } }
    expect(roadSentence(own, left, names, zh.sentence)).toMatch(
      /^按现在的安排还到不了先进级：做2项措施.*；还差3项条件，做完仍是基础级。$/,
    )
  })

  it('says why there is none', () => {
    const away = { reachable: false } as const
    const say = (road: Parameters<typeof makeRoad>[0], lastYear: number | null = null) =>
      roadSentence(makeRoad(road), { ...all, left: 3, lastYear }, names, zh.sentence)
    expect(say({ ...away, stopped: 'budget' })).toBe('在这个预算之内，走不到先进级。')
    expect(say({ ...away, stopped: 'budget' }, 2028)).toBe(
      '措施最晚推到2028年，在这些预算之内走不到先进级。',
    )
    expect(say({ ...away, stopped: 'left-out' })).toBe('去掉的措施没有别的能代替，走不到先进级。')
    expect(say({ ...away, stopped: 'unfinished' })).toBe('比较没有做完，还没有找到到先进级的走法。')
    expect(say({ reached: true })).toBe('先进级的条件已经全部满足，不用再做什么。')
  })
})

describe('why gates stay open', () => {
  it('is counted by cause, an answer that is missing before all others', () => {
    const at = (gate: string, why: Blocked['why']) => ({ gate, why, earliest: null, latest: null })
    const ladders = evaluateLadders(exampleFactory.request, content, asOf)
    const [first, second] = gatesOf(ladders, 'advanced')
    const gates = [
      { ...first, id: 'a', holds: false },
      { ...first, id: 'b', holds: false },
      { ...second, id: 'c', holds: null },
    ] as Gate[]
    const blocked = [
      at('a', 'position'),
      at('b', 'remedies'),
      at('c', 'left-out'),
      at('d', 'scale'),
    ]
    expect(countCauses(blocked, gates)).toEqual({ money: 1, remedies: 1, 'left-out': 0, open: 1 })
  })
})

describe('the steps from cost to net', () => {
  const sumsOf = (steps: ReturnType<typeof roadSteps>, read: (step: RoadStep) => number) =>
    steps.reduce((sum, step) => {
      if (step.kind === 'cost') return read(step)
      if (step.kind === 'net' || step.kind === 'net-with-drafts') {
        expect(read(step)).toBe(sum)
        return sum
      }
      return sum + read(step)
    }, 0)
  const written = (step: RoadStep) =>
    step.kind === 'aid' || step.kind === 'added' ? -step.fen : step.fen
  const exact = (step: RoadStep) => step.exactFen

  it('add up to both sums, as written and to the fen, for a claim that gives way too', () => {
    const road = makeRoad({
      costFen: 1_000_000,
      aidFen: 400_001,
      netFen: 599_999,
      claims: [makeClaim('a.1', 505_000), makeClaim('b.1', -104_999)],
      withDrafts: {
        filed: null,
        aidFen: 700_000,
        aidRangeFen: { low: 700_000, high: 700_000 },
        netFen: 300_000,
        claims: [makeClaim('d.1', 700_000)],
      },
    })
    const steps = roadSteps(road, true)
    expect(sumsOf(steps, written)).toBe(300_000)
    expect(sumsOf(steps, exact)).toBe(300_000)
    expect(steps.map(({ kind }) => kind)).toEqual([
      'cost',
      'aid',
      'lost',
      'net',
      'dropped',
      'added',
      'added',
      'net-with-drafts',
    ])
    expect(roadSteps(road, false).at(-1)).toEqual({
      kind: 'net',
      fen: 600_000,
      exactFen: 599_999,
    })
  })

  it.each(['excellent', 'sme-digital-2024:4'] as const)('add up for the example, %s', (target) => {
    const road = exampleRoad(target)
    expect(sumsOf(roadSteps(road, true), written)).toBe(printedRoad(road).withDrafts.netFen)
    expect(sumsOf(roadSteps(road, true), exact)).toBe(road.withDrafts.netFen)
  })
})

describe('what a change makes of a road', () => {
  const before = makeRoad({
    remedies: [makeStep('a', 0, 1), makeStep('b', 1, 1), makeStep('c', 0, 1)],
    blockedBy: ['g/kpi'],
    netFen: 500_000,
    costFen: 900_000,
    aidFen: 400_000,
    months: 5,
  })
  const after = makeRoad({
    remedies: [makeStep('c', 0, 1)],
    netFen: 199_999,
    costFen: 200_000,
    aidFen: 1,
    months: 2,
    years: [{ year: 2027, costFen: 200_000, aidFen: 1 }],
  })
  const left = [{ id: 'g/kpi' }, { id: 'g/maturity' }]

  it('is told in money, months, conditions and remedies that fall out with others', () => {
    const own = { remedies: { a: { use: false } } }
    expect(changeOf(before, after, left, own)).toEqual({
      netFen: -300_000,
      costFen: -700_000,
      aidFen: -400_000,
      months: -3,
      reopened: ['g/maturity'],
      followers: ['b'],
      above: [],
    })
  })

  it('says which budgets it is above', () => {
    const own = { budgetFen: 199_999, yearBudgetFen: { '2027': 200_000, '2028': 0 } }
    expect(changeOf(before, after, left, own).above).toEqual([null])
    expect(changeOf(before, after, left, { yearBudgetFen: { '2027': 199_999 } }).above).toEqual([
      2027,
    ])
  })
})
