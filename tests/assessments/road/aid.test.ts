import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import { aidFor, type Counts } from '../../../assessments/road/aid.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Enterprise, Request } from '../../../assessments/schema/request.ts'
import { project, spend } from '../measure/make.ts'
import { runs } from '../runs.ts'
import { WAN } from './hand-made.ts'
import { AS_OF, catalogue, exampleFactory } from './make.ts'

const FIRM: Enterprise = {
  area: 'gd/zhuhai/jinwan',
  legalPerson: true,
  creditClean: true,
  manufacturer: true,
}

type Firm = {
  readonly own?: readonly Fact[]
  readonly enterprise?: Enterprise
  readonly answers?: Request['answers']
  readonly asOf?: string
  readonly without?: readonly string[]
}

function aidOf({ own = [], enterprise = {}, answers = {}, asOf = AS_OF, without = [] }: Firm) {
  const request: Request = { enterprise: { ...FIRM, ...enterprise }, answers, records: [...own] }
  const ladders = evaluateLadders(request, catalogue, asOf)
  return aidFor(request, ladders, catalogue, asOf, without)
}

/** What the records of a road add for such a firm, in 万元. */
const added = (records: readonly Fact[], firm: Firm = {}, counts: Counts = 'law') =>
  aidOf(firm).added(records, counts) / WAN

const compute = (year: number, wan: number) => spend(`c${year}`, `${year}-12-31`, wan * WAN)
const model = (year: number, wan: number) =>
  spend(`m${year}`, `${year}-12-31`, wan * WAN, { of: 'model-service' })
const factory = (year: number, wan: number) =>
  project('p', `${year}-12-31`, { investmentFen: wan * WAN })
const { answers } = exampleFactory.request

describe('aid for what a road spends', () => {
  test('is what the measures in force pay: half of computing, three tenths of models', () => {
    expect(added([compute(2026, 100)])).toBe(50)
    expect(added([model(2027, 100)])).toBe(30)
    expect(added([factory(2027, 200)])).toBe(60)
    expect(added([compute(2026, 100), model(2027, 100), factory(2027, 200)])).toBe(140)
  })

  test('is capped for each calendar year, so that spread over two years more is had', () => {
    expect(added([compute(2026, 400)])).toBe(200)
    expect(added([compute(2026, 800)])).toBe(200)
    expect(added([compute(2026, 400), compute(2027, 400)])).toBe(400)
    expect(added([model(2026, 1_000), model(2027, 200)])).toBe(160)
    expect(added([factory(2026, 1_000)])).toBe(100)
  })

  test('ends with the documents, on the last day of 2027', () => {
    expect(added([spend('c', '2027-12-31', 100 * WAN)])).toBe(50)
    expect(added([spend('c', '2028-01-01', 100 * WAN)])).toBe(0)
    expect(added([compute(2028, 100), model(2028, 100), factory(2028, 100)])).toBe(0)
    expect(added([compute(2029, 100)])).toBe(0)
  })

  test('is had on the last day that a document is in force, and not on the next', () => {
    expect(added([spend('c', '2027-12-31', 100 * WAN)], { asOf: '2027-12-31' })).toBe(50)
    expect(added([spend('c', '2027-12-31', 100 * WAN)], { asOf: '2028-01-01' })).toBe(0)
  })

  test('is counted from a document that is still to come into force', () => {
    expect(added([compute(2025, 100)], { asOf: '2025-05-22' })).toBe(50)
    expect(added([spend('c', '2025-05-22', 100 * WAN)], { asOf: '2025-05-22' })).toBe(0)
  })

  test('is nothing for nothing', () => {
    const { with: after, without } = aidOf({}).plans([], 'law')
    expect(added([])).toBe(0)
    expect(after).toEqual(without)
  })
})

describe('aid counts certain money alone', () => {
  test('none for a firm elsewhere, or one that a condition shuts out or leaves open', () => {
    const firms: readonly Enterprise[] = [
      { area: 'gd/zhuhai/hengqin' },
      { area: 'gd/shenzhen/longhua' },
      { area: null },
      { creditClean: false },
      { creditClean: null },
      { legalPerson: null },
    ]
    for (const enterprise of firms) expect(added([compute(2026, 100)], { enterprise })).toBe(0)
  })

  test('a project that must be selected first is in the range, not in the sum', () => {
    const robotics: Fact = {
      ...{ kind: 'project', id: 'p', on: '2027-12-31', types: ['robotics-breakthrough'] },
      equipmentFen: 100 * WAN,
      softwareFen: 100 * WAN,
    }
    expect(added([robotics])).toBe(0)
    const { with: after } = aidOf({}).plans([robotics], 'law')
    expect([after.totalFen, after.totalRangeFen.high / WAN]).toEqual([0, 100])
  })

  test('none of the measures that the firm does not count on', () => {
    const firm: Firm = { without: ['zhuhai-2025.1', 'zhuhai-2025.9'] }
    expect(added([compute(2026, 100), model(2026, 100), factory(2027, 200)], firm)).toBe(30)
    expect(aidOf(firm).candidates([compute(2026, 100)])).toEqual([])
  })
})

describe('drafts', () => {
  const upgrade: Fact = {
    ...{ kind: 'project', id: 'p', on: '2027-12-31', types: ['technical-upgrade'] },
    newEquipmentExVatFen: 200 * WAN,
  }
  const retrofit: Fact = {
    ...{ kind: 'project', id: 'p', on: '2027-12-31', types: ['ai-retrofit'] },
    equipmentFen: 100 * WAN,
  }

  test('pay nothing in law, whatever they would pay', () => {
    expect([added([upgrade]), added([upgrade], {}, 'drafts')]).toEqual([0, 30])
    expect(aidOf({}).candidates([upgrade])).toEqual([])
    expect(aidOf({}).plans([upgrade], 'law').with.claims).toEqual([])
  })

  test('stand beside what is in force when they are counted', () => {
    expect(added([compute(2026, 100), upgrade], {}, 'drafts')).toBe(80)
  })

  test('reach to the end of 2028, where the law of today does not', () => {
    const late: Fact = { ...upgrade, on: '2028-12-31' }
    expect([added([late]), added([late], {}, 'drafts')]).toEqual([0, 30])
  })

  test('judge the digital level as it is today', () => {
    const pay = (firm: Firm) =>
      added([retrofit], { ...firm, enterprise: { employees: 260 } }, 'drafts')
    expect(pay({ answers })).toBe(30)
    expect(pay({ answers: {} })).toBe(0)
    const certificate: Fact = {
      ...{ kind: 'certificate', id: 'k', on: '2026-01-01', of: 'sme-digital', level: 1 },
    }
    expect(pay({ answers, own: [certificate] })).toBe(0)
  })

  test('judge size by the last revenue of today, kept for the years to come', () => {
    const pay = (revenueFen: Enterprise['revenueFen'], employees: number | null = 1_000) =>
      added([retrofit], { answers, enterprise: { employees, revenueFen } }, 'drafts')
    expect(pay({ '2025': 39_999 * WAN })).toBe(30)
    expect(pay({ '2025': 40_000 * WAN })).toBe(0)
    expect(pay({ '2025': 40_000 * WAN }, 999)).toBe(30)
    expect(pay({ '2025': 39_999 * WAN }, null)).toBe(30)
    expect(pay({ '2024': 1 * WAN })).toBe(0)
    expect(pay({ '2025': 40_000 * WAN, '2026': 1, '2027': 1 })).toBe(0)
  })
})

describe('what the firm has already', () => {
  test('fills the caps of its years', () => {
    const own = (wan: number) => ({ own: [spend('own', '2026-03-01', wan * WAN)] })
    expect(added([compute(2026, 400)], own(100))).toBe(150)
    expect(added([compute(2026, 400)], own(400))).toBe(0)
    expect(added([compute(2027, 400)], own(400))).toBe(200)
  })

  test('is granted already: that fills caps too', () => {
    const granted: Fact = {
      ...{ kind: 'granted', id: 'g', on: '2026-03-01', measure: 'zhuhai-2025.1' },
      amountFen: 150 * WAN,
    }
    expect(added([compute(2026, 400)], { own: [granted] })).toBe(50)
    expect(added([compute(2027, 400)], { own: [granted] })).toBe(200)
  })

  test('counts for nothing after the day: a later spend fills no cap, a later title lifts none', () => {
    const later = [spend('own', '2026-12-01', 400 * WAN)]
    expect(added([compute(2026, 400)], { own: later })).toBe(200)
    expect(added([compute(2026, 400)], { own: later, asOf: '2026-12-01' })).toBe(0)
    const title = (on: string): Fact => ({ kind: 'title', id: 't', on, title: 'little-giant' })
    expect(added([compute(2026, 4_000)], { own: [title('2026-11-23')] })).toBe(200)
    expect(added([compute(2026, 4_000)], { own: [title('2026-11-22')] })).toBe(1_000)
  })

  test('is in both plans: only what comes with the road is its aid', () => {
    const own = [spend('own', '2026-03-01', 100 * WAN)]
    const aid = aidOf({ own })
    const plans = aid.plans([compute(2026, 100)], 'law')
    expect([plans.with.totalFen / WAN, plans.without.totalFen / WAN]).toEqual([100, 50])
    expect(aid.candidates([compute(2026, 100)]).map(({ record }) => record?.id)).toEqual(['c2026'])
  })

  test('may close what the road would claim: only the rest is added', () => {
    const own = [project('mine', '2026-03-01', { investmentFen: 100 * WAN })]
    expect(added([factory(2027, 1_000)], { own })).toBe(100)
  })
})

describe('the aid of any records', () => {
  const day = fc.constantFrom('2025-12-31', '2026-06-30', '2026-12-31', '2027-12-31', '2028-12-31')
  const fen = fc.oneof(
    fc.integer({ min: 0, max: 600 }).map((wan) => wan * WAN),
    fc.constant(null),
  )
  const recordWith = (id: string): fc.Arbitrary<Fact> =>
    fc.oneof(
      fc
        .record({ on: day, amountFen: fen, of: fc.constantFrom('compute', 'model-service') })
        .map((rest): Fact => ({ kind: 'spend', id, ...rest })),
      fc
        .record({
          on: day,
          investmentFen: fen,
          equipmentFen: fen,
          softwareFen: fen,
          types: fc.constantFrom<('smart-factory' | 'ai-retrofit')[]>(
            ['smart-factory'],
            ['ai-retrofit', 'smart-factory'],
          ),
        })
        .map((rest): Fact => ({ kind: 'project', id, ...rest })),
    )
  const recordsOf = (prefix: string) =>
    fc.tuple(...[1, 2, 3].map((i) => recordWith(`${prefix}${i}`)))
  const counts = fc.constantFrom<Counts>('law', 'drafts')

  test('is what one plan has beyond the other, and never less than nothing', () => {
    fc.assert(
      fc.property(recordsOf('own'), recordsOf('road'), counts, (own, records, which) => {
        const aid = aidOf({ own, answers: { ...answers } })
        const { with: after, without } = aid.plans(records, which)
        const fen = aid.added(records, which)
        expect(fen).toBe(after.totalFen - without.totalFen)
        expect(fen >= 0).toBe(true)
      }),
      runs(60),
    )
  })

  test('is no less when one more record is there', () => {
    fc.assert(
      fc.property(recordsOf('own'), recordsOf('road'), counts, (own, records, which) => {
        const aid = aidOf({ own, answers: { ...answers } })
        const [first, second] = records
        const each = [records.slice(0, 0), [first], [first, second], records].map((some) =>
          aid.added(
            some.flatMap((record) => record ?? []),
            which,
          ),
        )
        expect(each).toEqual(each.toSorted((one, other) => one - other))
      }),
      runs(60),
    )
  })
})
