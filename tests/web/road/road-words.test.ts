import { describe, expect, it } from 'vitest'
import { changeOf } from '../../../web/features/road/changes.ts'
import { roadSentence } from '../../../web/features/road/road-sentence.ts'
import { roadSteps } from '../../../web/features/road/road-steps.ts'
import { road as en } from '../../../web/messages/en/road.ts'
import { road as zh } from '../../../web/messages/zh/road.ts'
import { exampleRoad, makeClaim, makeRoad, makeStep } from './make.ts'

const names = { from: '基础级', to: '先进级', cost: zh.amountUp, aid: zh.amount }
const all = { left: 0, blocked: 0, unanswered: 0, isAidOpen: false }

describe('the sentence of a road', () => {
  const road = makeRoad({
    remedies: [makeStep('a', 0, 3), makeStep('b', 3, 6)],
    months: 9,
    costFen: 236_500_000,
    aidFen: 82_645_001,
    netFen: 153_854_999,
  })

  it('says what it takes; aid is cut and what is left is raised, so that they add up', () => {
    expect(roadSentence(road, all, names, zh.sentence)).toBe(
      '从基础级到先进级：还要2项措施、9个月，投入236.50万元，政策最高补82.64万元，净投入153.86万元。',
    )
    expect(
      roadSentence(
        road,
        all,
        { from: 'Basic', to: 'Advanced', cost: en.amountUp, aid: en.amount },
        en.sentence,
      ),
    ).toBe(
      'From Basic to Advanced: 2 remedies, 9 months, cost ¥2.365\u00a0million; aid up to ¥0.8264\u00a0million, net ¥1.5386\u00a0million.',
    )
  })

  it('does not say that nothing is paid while that cannot be judged', () => {
    const unpaid = { ...road, aidFen: 0, netFen: road.costFen }
    expect(roadSentence(unpaid, all, names, zh.sentence)).toMatch(
      /现行政策没有可补的，净投入236.50万元。$/,
    )
    expect(roadSentence(unpaid, { ...all, isAidOpen: true }, names, zh.sentence)).toMatch(
      /政策能补多少还不能判定，不算补贴净投入236.50万元。$/,
    )
  })

  it('says which conditions money cannot close', () => {
    const some = { ...road, reachable: false }
    expect(roadSentence(some, { ...all, left: 2, blocked: 2 }, names, zh.sentence)).toMatch(
      /净投入153.86万元。另有2项条件钱解决不了。$/,
    )
    const only = makeRoad({ reachable: false })
    expect(roadSentence(only, { ...all, left: 1, blocked: 1 }, names, zh.sentence)).toBe(
      '离先进级还差1项条件，都不是花钱能解决的。',
    )
  })

  it('does not count among them what nobody has answered', () => {
    const some = { ...road, reachable: false }
    const open = { ...all, left: 3, blocked: 1, unanswered: 2 }
    expect(roadSentence(some, open, names, zh.sentence)).toMatch(
      /另有1项条件钱解决不了。另有2项条件还没答。$/,
    )
    const only = { ...all, left: 2, unanswered: 2 }
    expect(roadSentence(makeRoad({ reachable: false }), only, names, zh.sentence)).toBe(
      '离先进级没有查出差距，还有2项条件没答。',
    )
  })

  it('says that a set of the firm’s own falls short', () => {
    const own = { ...road, reachable: false }
    expect(roadSentence(own, { ...all, left: 3, blocked: 2 }, names, zh.sentence)).toMatch(
      /照现在这样做，还到不了先进级，差3项条件。$/,
    )
  })

  it('says why there is none', () => {
    const none = { reachable: false } as const
    const say = (road: Parameters<typeof makeRoad>[0]) =>
      roadSentence(makeRoad(road), { ...all, left: 3, blocked: 0 }, names, zh.sentence)
    expect(say({ ...none, stopped: 'budget' })).toBe('在这个预算之内，走不到先进级。')
    expect(say({ ...none, stopped: 'left-out' })).toBe('去掉的措施没有别的能代替，走不到先进级。')
    expect(say({ ...none, stopped: 'unfinished' })).toBe('比较没有做完，还没有找到到先进级的走法。')
    expect(say({ reached: true })).toBe('先进级的条件已经全部满足，不用再做什么。')
  })
})

describe('the steps from cost to net', () => {
  const sumOf = (steps: ReturnType<typeof roadSteps>) =>
    steps.reduce((sum, step) => {
      if (step.kind === 'cost') return step.fen
      if (step.kind === 'net' || step.kind === 'net-with-drafts') {
        expect(step.fen).toBe(sum)
        return sum
      }
      return step.kind === 'aid' || step.kind === 'added' ? sum - step.fen : sum + step.fen
    }, 0)

  it('add up to both sums, for a claim that gives way too', () => {
    const road = makeRoad({
      costFen: 100,
      aidFen: 40,
      netFen: 60,
      claims: [makeClaim('a.1', 50), makeClaim('b.1', -10)],
      withDrafts: {
        aidFen: 70,
        aidRangeFen: { low: 70, high: 70 },
        netFen: 30,
        claims: [makeClaim('d.1', 70)],
      },
    })
    expect(sumOf(roadSteps(road, true))).toBe(30)
    expect(roadSteps(road, true).map(({ kind }) => kind)).toEqual([
      'cost',
      'aid',
      'lost',
      'net',
      'dropped',
      'added',
      'added',
      'net-with-drafts',
    ])
    expect(roadSteps(road, false).at(-1)).toEqual({ kind: 'net', fen: 60 })
  })

  it('add up for the example', () => {
    const road = exampleRoad('excellent')
    expect(sumOf(roadSteps(road, true))).toBe(road.withDrafts.netFen)
  })
})

describe('what a change makes of a road', () => {
  const before = makeRoad({
    remedies: [makeStep('a', 0, 1), makeStep('b', 1, 1), makeStep('c', 0, 1)],
    blockedBy: ['g/kpi'],
    netFen: 50,
    costFen: 90,
    aidFen: 40,
    months: 5,
  })
  const after = makeRoad({
    remedies: [makeStep('c', 0, 1)],
    netFen: 20,
    costFen: 20,
    months: 2,
    years: [{ year: 2027, costFen: 20, aidFen: 0 }],
  })
  const left = [{ id: 'g/kpi' }, { id: 'g/maturity' }]

  it('is told in money, months, conditions and remedies that fall out with others', () => {
    const own = { remedies: { a: { use: false } } }
    expect(changeOf(before, after, left, own)).toEqual({
      netFen: -30,
      costFen: -70,
      aidFen: -40,
      months: -3,
      reopened: ['g/maturity'],
      followers: ['b'],
      above: [],
    })
  })

  it('says which budgets it is above', () => {
    const own = { budgetFen: 19, yearBudgetFen: { '2027': 20, '2028': 0 } }
    expect(changeOf(before, after, left, own).above).toEqual([null])
    expect(changeOf(before, after, left, { yearBudgetFen: { '2027': 19 } }).above).toEqual([2027])
  })
})
