import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isFiled,
  projectFen,
  projectRecord,
  spendRecords,
  spentOn,
} from '../../../assessments/road/spends.ts'
import { Fact } from '../../../assessments/schema/record.ts'
import { type Remedy, SpendKind } from '../../../assessments/schema/remedy.ts'
import { runs } from '../runs.ts'
import { makeRemedy, wayFor } from './hand-made.ts'
import { remedies } from './make.ts'

const YUAN = 100

/** A way of so many yuan, split so. */
const wayOf = (yuan: number, split: Remedy['split'], remedy: Partial<Remedy> = {}) =>
  wayFor(makeRemedy('one', { split, projectTypes: ['smart-factory'], ...remedy }), {
    costFen: yuan * YUAN,
  })

const all = wayOf(1_000_000, [
  { kind: 'software', percent: 10 },
  { kind: 'equipment', percent: 20 },
  { kind: 'new-equipment', percent: 30 },
  { kind: 'compute', percent: 5 },
  { kind: 'model-service', percent: 5 },
  { kind: 'services', percent: 20 },
  { kind: 'training', percent: 10 },
])

describe('what a way spends on one kind', () => {
  test('is its share, cut to 100 yuan', () => {
    const spent = (yuan: number, percent: number) =>
      spentOn(wayOf(yuan, [{ kind: 'compute', percent }]), 'compute') / YUAN
    expect(spent(1_000_000, 5)).toBe(50_000)
    expect(spent(1_999, 5)).toBe(0)
    expect(spent(2_000, 5)).toBe(100)
    expect(spent(3_999, 5)).toBe(100)
    expect(spent(0, 100)).toBe(0)
    expect(spent(199.99, 100)).toBe(100)
  })

  test('is nothing for a kind that it does not buy', () => {
    expect(spentOn(wayOf(1_000_000, [{ kind: 'software', percent: 100 }]), 'compute')).toBe(0)
  })

  test('is never more than the way costs, all kinds together', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...remedies),
        fc.oneof(fc.nat(2_000_000), fc.nat(10_000_000_000_000)),
        (remedy, costFen) => {
          const way = wayFor({ ...remedy, needs: [] }, { costFen })
          const spent = SpendKind.options.map((kind) => spentOn(way, kind))
          expect(spent.every((fen) => fen >= 0 && fen % 10_000 === 0)).toBe(true)
          const sum = spent.reduce((total, fen) => total + fen, 0)
          expect(sum <= costFen).toBe(true)
          expect(costFen - sum < 10_000 * remedy.split.length).toBe(true)
        },
      ),
      runs(300),
    )
  })
})

describe('what a way adds to a project', () => {
  const yuan = (field: Parameters<typeof projectFen>[1]) => projectFen(all, field) / YUAN

  test('is by fields: equipment old and new, software, and services with them', () => {
    expect(yuan('equipmentFen')).toBe(500_000)
    expect(yuan('softwareFen')).toBe(100_000)
    expect(yuan('investmentFen')).toBe(800_000)
  })

  test('is no training, no computing and no model services, which are claimed by themselves', () => {
    const bought = wayOf(1_000_000, [
      { kind: 'compute', percent: 40 },
      { kind: 'model-service', percent: 40 },
      { kind: 'training', percent: 20 },
    ])
    expect(projectFen(bought, 'investmentFen')).toBe(0)
    expect([yuan('amountFen'), yuan('fiscalFen')]).toEqual([0, 0])
  })

  test.each([
    [113_000, 100_000],
    [11_300, 10_000],
    [112.99, 0],
    [1_130_000, 1_000_000],
    [300_000, 265_400],
    [22_600, 20_000],
    [22_599.99, 19_900],
  ])('is %d yuan of new equipment as %d without VAT of 13 percent', (cost, without) => {
    const way = wayOf(cost, [{ kind: 'new-equipment', percent: 100 }])
    expect(projectFen(way, 'newEquipmentExVatFen') / YUAN).toBe(without)
  })

  test('holds no VAT of equipment that is not new', () => {
    const way = wayOf(113_000, [{ kind: 'equipment', percent: 100 }])
    expect(projectFen(way, 'newEquipmentExVatFen')).toBe(0)
  })
})

describe('the project of a road', () => {
  const other = wayOf(500_000, [{ kind: 'software', percent: 100 }])
  const upgrade = wayOf(500_000, [{ kind: 'new-equipment', percent: 100 }], {
    projectTypes: ['technical-upgrade', 'ai-retrofit'],
  })
  const done = [
    { way: all, year: 2026 },
    { way: other, year: 2027 },
    { way: upgrade, year: 2028 },
  ]

  test('is one record of all that counts as its type and is done by the end of its year', () => {
    expect(projectRecord(done, { type: 'smart-factory', by: 2027 })).toEqual({
      kind: 'project',
      id: 'road:project',
      on: '2027-12-31',
      types: ['smart-factory'],
      equipmentFen: 500_000 * YUAN,
      softwareFen: 600_000 * YUAN,
      newEquipmentExVatFen: 265_400 * YUAN,
      investmentFen: 1_300_000 * YUAN,
    })
  })

  test('leaves out what is done later, and what counts as something else', () => {
    const early = projectRecord(done, { type: 'smart-factory', by: 2026 })
    expect(early).toMatchObject({ on: '2026-12-31', investmentFen: 800_000 * YUAN })
    expect(isFiled({ way: other, year: 2027 }, { type: 'smart-factory', by: 2026 })).toBe(false)
    expect(isFiled({ way: upgrade, year: 2026 }, { type: 'smart-factory', by: 2028 })).toBe(false)
    expect(isFiled({ way: upgrade, year: 2028 }, { type: 'ai-retrofit', by: 2028 })).toBe(true)
  })

  test('is none where nothing counts', () => {
    expect(projectRecord(done, { type: 'joint-agent', by: 2028 })).toBe(null)
    expect(projectRecord(done, { type: 'ai-retrofit', by: 2027 })).toBe(null)
    expect(projectRecord([], { type: 'smart-factory', by: 2028 })).toBe(null)
  })
})

describe('what a road buys of computing and model services', () => {
  test('is one record of each kind for each year, in order, and none of nothing', () => {
    const model = wayOf(100_000, [{ kind: 'model-service', percent: 100 }])
    const none = wayOf(100_000, [{ kind: 'training', percent: 100 }])
    const records = spendRecords([
      { way: model, year: 2028 },
      { way: all, year: 2026 },
      { way: model, year: 2026 },
      { way: none, year: 2027 },
    ])
    const spend = (of: string, year: number, yuan: number) => ({
      ...{ kind: 'spend', of, id: `road:${of}:${year}`, on: `${year}-12-31` },
      amountFen: yuan * YUAN,
    })
    expect(records).toEqual([
      spend('compute', 2026, 50_000),
      spend('model-service', 2026, 150_000),
      spend('model-service', 2028, 100_000),
    ])
    expect(spendRecords([])).toEqual([])
  })
})

test('the records of a road are records as a request may hold them', () => {
  const done = remedies.map((remedy, i) => ({
    way: wayFor({ ...remedy, needs: [] }),
    year: 2026 + (i % 3),
  }))
  const project = projectRecord(done, { type: 'smart-factory', by: 2028 })
  const records = [...spendRecords(done), ...(project === null ? [] : [project])]
  expect(records.length).toBe(7)
  for (const record of records) expect(Fact.safeParse(record).error).toBe(undefined)
})
