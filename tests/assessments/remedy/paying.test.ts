import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { factsOf } from '../../../assessments/facts.ts'
import { type Paying, payersOf, payingOf } from '../../../assessments/remedy/paying.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { Enterprise } from '../../../assessments/schema/request.ts'
import { AS_OF, FIRM, makeDocument, makeMeasure } from '../measure/make.ts'

const words = { zh: '甲', en: 'a' }

function makeRemedy(change: Partial<Remedy>): Remedy {
  const range = { low: 1, high: 2 }
  return {
    id: 'r',
    name: words,
    what: words,
    lifts: [{ answer: 'factory.organised', atLeast: true }],
    needs: [],
    cost: { small: range, medium: range, large: range },
    split: [{ kind: 'software', percent: 100 }],
    months: { low: 1, high: 2 },
    knowHow: words,
    evidence: [words],
    risks: [words],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
    ...change,
  }
}

const factsFor = (enterprise: Enterprise, digitalLevel = { low: 0, high: 0 }, asOf = AS_OF) =>
  factsOf({ enterprise }, asOf, digitalLevel)

function payingFor(
  remedy: Remedy,
  enterprise: Enterprise = FIRM,
  documents: readonly PolicyDocument[] = catalogue.documents,
): readonly Paying[] {
  return payingOf(remedy, payersOf(factsFor(enterprise), documents))
}

const idsOf = (found: readonly Paying[]) => found.map(({ measure }) => measure.id)

const network = remedies.find(({ id }) => id === 'field-network') as Remedy

describe('what a measure counts of a remedy', () => {
  const remedy = makeRemedy({
    split: [
      { kind: 'equipment', percent: 30 },
      { kind: 'new-equipment', percent: 20 },
      { kind: 'software', percent: 15 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 5 },
      { kind: 'compute', percent: 10 },
      { kind: 'model-service', percent: 5 },
    ],
  })
  const project = { kind: 'project', type: 'smart-factory' } as const
  const rated = (...base: ('equipmentFen' | 'softwareFen' | 'newEquipmentExVatFen')[]) =>
    makeMeasure({ id: 'd.1', feed: project, amount: { basis: 'rate', base, rate: [1, 2] } })
  const counted = (measure: ReturnType<typeof makeMeasure>) => {
    const [found] = payingFor(remedy, FIRM, [makeDocument([measure])])
    return [found?.counts, found?.percent]
  }

  it('is equipment, new equipment within it, and software, by the fields of its base', () => {
    expect(counted(rated('equipmentFen', 'softwareFen'))).toEqual([
      ['equipment', 'new-equipment', 'software'],
      65,
    ])
    expect(counted(rated('newEquipmentExVatFen'))).toEqual([['new-equipment'], 20])
    expect(counted(rated('softwareFen'))).toEqual([['software'], 15])
  })

  it('is all of an investment, which training and spends of their own are not', () => {
    const measure = makeMeasure({
      id: 'd.1',
      feed: project,
      amount: { basis: 'rate', base: ['investmentFen'], less: ['fiscalFen'], rate: [1, 10] },
    })
    expect(counted(measure)).toEqual([['equipment', 'new-equipment', 'software', 'services'], 80])
  })

  it('is the spend alone that a voucher reads', () => {
    const compute = makeMeasure({ id: 'd.1', feed: { kind: 'spend', of: 'compute' } })
    const model = makeMeasure({ id: 'd.1', feed: { kind: 'spend', of: 'model-service' } })
    expect(counted(compute)).toEqual([['compute'], 10])
    expect(counted(model)).toEqual([['model-service'], 5])
  })

  it('is not told where the text names no base', () => {
    const ceiling = makeMeasure({
      id: 'd.1',
      feed: project,
      amount: { basis: 'ceiling', fen: 100 },
    })
    const open = makeMeasure({ id: 'd.1', feed: project, amount: { basis: 'unspecified' } })
    expect(counted(ceiling)).toEqual([null, null])
    expect(counted(open)).toEqual([null, null])
  })
})

describe('no measure pays', () => {
  const documents = (change: Parameters<typeof makeMeasure>[0]) => [
    makeDocument([makeMeasure(change)]),
  ]

  it('for a project of a type that the remedy is not', () => {
    const feed = { kind: 'project', type: 'robotics-breakthrough' } as const
    expect(payingFor(makeRemedy({}), FIRM, documents({ id: 'd.1', feed }))).toEqual([])
  })

  it('for a remedy that has nothing of what it counts', () => {
    const feed = { kind: 'project', type: 'smart-factory' } as const
    const amount = { basis: 'rate', base: ['newEquipmentExVatFen'], rate: [3, 20] } as const
    expect(payingFor(makeRemedy({}), FIRM, documents({ id: 'd.1', feed, amount }))).toEqual([])
    const voucher = documents({ id: 'd.1', feed: { kind: 'spend', of: 'compute' } })
    expect(payingFor(makeRemedy({}), FIRM, voucher)).toEqual([])
  })

  it('by a service, by a title, or by the firm alone', () => {
    const of = (change: Partial<Parameters<typeof makeMeasure>[0]>) =>
      payingFor(makeRemedy({}), FIRM, documents({ id: 'd.1', ...change }))
    const feed = { kind: 'project', type: 'smart-factory' } as const
    expect(of({ feed, amount: { basis: 'not-money' } })).toEqual([])
    expect(of({ feed: { kind: 'title', titles: ['little-giant'] } })).toEqual([])
    expect(of({ feed: { kind: 'enterprise' } })).toEqual([])
  })
})

describe('where the firm is', () => {
  it('Zhuhai pays, its draft apart and after what is law', () => {
    const found = payingFor(network, { ...FIRM, manufacturer: true, employees: 260 })
    expect(found.map(({ measure, standing }) => [measure.id, standing])).toEqual([
      ['zhuhai-2025.9', 'in-force'],
      ['zhuhai-2026-draft.4', 'draft'],
    ])
  })

  it('Hengqin is left out by Zhuhai, and no other document pays there for this', () => {
    expect(idsOf(payingFor(network, { ...FIRM, area: 'gd/zhuhai/hengqin' }))).toEqual([])
  })

  it('the measures of another city are not named', () => {
    const longhua = { ...FIRM, area: 'gd/shenzhen/longhua', aiRobotics: true }
    expect(idsOf(payingFor(network, longhua))).toEqual([])
    const compute = makeRemedy({ split: [{ kind: 'compute', percent: 100 }], projectTypes: [] })
    expect(idsOf(payingFor(compute, longhua))).toEqual(['longhua-2025.4'])
    expect(idsOf(payingFor(compute, FIRM))).toEqual(['zhuhai-2025.1'])
  })

  it('an area that is not known, or that holds others, leaves the condition open', () => {
    const payers = payersOf(factsFor({}, { low: 0, high: 4 }), catalogue.documents)
    const found = payingOf(network, payers)
    expect(found.map(({ measure, entitled }) => [measure.id, entitled])).toEqual([
      ['zhuhai-2025.9', null],
      ['zhuhai-2026-draft.4', null],
    ])
    expect(found[0]?.conditions.map(({ reason }) => [reason.rule, reason.holds])).toEqual([
      ['area', null],
      ['legalPerson', null],
      ['creditClean', null],
    ])
    const [city] = payingFor(network, { ...FIRM, area: 'gd/zhuhai' })
    expect(city?.entitled).toBe(null)
  })
})

describe('what is asked of the firm', () => {
  const draft = (enterprise: Enterprise, level = { low: 0, high: 0 }) =>
    payingOf(network, payersOf(factsFor(enterprise, level), catalogue.documents)).find(
      ({ measure }) => measure.id === 'zhuhai-2026-draft.4',
    )
  const maker = { ...FIRM, manufacturer: true, employees: 260 }

  it('holds, fails, or is open, condition by condition', () => {
    const told = (found: Paying | undefined) =>
      found?.conditions.map(({ reason }) => [reason.rule, reason.holds])
    expect(told(draft(maker, { low: 1, high: 3 }))).toEqual([
      ['area', true],
      ['legalPerson', true],
      ['creditClean', true],
      ['manufacturer', true],
      ['sme', true],
      ['digital-level', null],
    ])
    expect(draft(maker, { low: 1, high: 3 })?.entitled).toBe(null)
    expect(draft(maker, { low: 2, high: 2 })?.entitled).toBe(true)
    expect(draft(maker, { low: 1, high: 1 })?.entitled).toBe(false)
    expect(draft({ ...maker, manufacturer: false }, { low: 2, high: 2 })?.entitled).toBe(false)
  })

  it('puts what the firm meets before what is open, and that before what fails', () => {
    const feed = { kind: 'project', type: 'smart-factory' } as const
    const asks = (id: string, fact: 'aiRobotics' | 'manufacturer' | 'legalPerson') =>
      makeMeasure({ id, feed, amount: { basis: 'unspecified' }, enterprise: [{ ask: 'is', fact }] })
    const document = makeDocument([
      asks('d.1', 'aiRobotics'),
      asks('d.2', 'manufacturer'),
      asks('d.3', 'legalPerson'),
    ])
    const found = payingFor(makeRemedy({}), { ...FIRM, aiRobotics: false }, [document])
    expect(found.map(({ measure, entitled }) => [measure.id, entitled])).toEqual([
      ['d.3', true],
      ['d.2', null],
      ['d.1', false],
    ])
  })
})

describe('when it is', () => {
  const feed = { kind: 'project', type: 'smart-factory' } as const
  const measure = makeMeasure({ id: 'd.1', feed, amount: { basis: 'unspecified' } })
  const on = (asOf: string, document: Partial<PolicyDocument> = {}) =>
    payingOf(
      makeRemedy({}),
      payersOf(factsFor(FIRM, undefined, asOf), [makeDocument([measure], document)]),
    ).map(({ standing }) => standing)

  it('law pays on its days and is announced before them, and what is over pays nothing', () => {
    expect(on('2025-05-22')).toEqual(['not-yet'])
    expect(on('2025-05-23')).toEqual(['in-force'])
    expect(on('2027-12-31')).toEqual(['in-force'])
    expect(on('2028-01-01')).toEqual([])
  })

  it('a draft stays one on any day', () => {
    expect(on('2024-01-01', { draft: true })).toEqual(['draft'])
    expect(on('2030-01-01', { draft: true })).toEqual(['draft'])
  })
})

describe('the content', () => {
  it('has a voucher in Zhuhai for every remedy that buys computing', () => {
    const buying = remedies.filter(({ split }) => split.some(({ kind }) => kind === 'compute'))
    const without = buying.filter((remedy) => !idsOf(payingFor(remedy)).includes('zhuhai-2025.1'))
    expect([buying.length, without]).toEqual([28, []])
  })

  it('pays nothing for rules and people alone', () => {
    const rules = remedies.find(({ id }) => id === 'production-rules') as Remedy
    expect(payingFor(rules)).toEqual([])
  })
})
