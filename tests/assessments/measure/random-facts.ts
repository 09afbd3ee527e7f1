import fc from 'fast-check'
import type { Facts } from '../../../assessments/facts.ts'
import { type Fact, ProjectType, Title } from '../../../assessments/schema/record.ts'
import type { Enterprise } from '../../../assessments/schema/request.ts'
import { AS_OF } from './make.ts'

export const known = fc.constantFrom(true, true, false)
export const flag = fc.oneof({ weight: 3, arbitrary: known }, fc.constant(null))
export const sum = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000_000 }),
  fc.integer({ min: 0, max: 1_000 }),
)
const fen = fc.oneof({ weight: 3, arbitrary: sum }, fc.constant(null))
const on = fc.constantFrom(
  '2024-06-01',
  '2025-05-23',
  '2025-12-31',
  '2026-01-01',
  AS_OF,
  '2027-01-01',
)
const id = fc.integer({ min: 0, max: 6 })

export const enterprise: fc.Arbitrary<Enterprise> = fc.record({
  area: fc.constantFrom(
    'gd/zhuhai/jinwan',
    'gd/zhuhai/jinwan',
    'gd/zhuhai',
    'gd/zhuhai/hengqin',
    'gd/shenzhen/longhua',
    'gd/shenzhen/longhua',
    'gd/zhongshan',
    'gd/guangzhou',
    'gd',
    null,
  ),
  legalPerson: flag,
  creditClean: flag,
  aiRobotics: flag,
  manufacturer: flag,
  ownCoreTechnology: flag,
  employees: fc.constantFrom(10, 999, 1000, 5000, null),
  revenueFen: fc.record({
    '2025': fc.constantFrom(39_999_999_999, 40_000_000_000, null),
    '2024': fc.constantFrom(39_999_999_999, 40_000_000_000, null),
  }),
})

/** A part is never above the whole that it belongs to. */
const lesser = (part: number | null, whole: number | null) =>
  part === null || whole === null ? part : Math.min(part, whole)

const projectFact = fc
  .record({
    kind: fc.constant('project' as const),
    on,
    types: fc.subarray([...ProjectType.options], { minLength: 1, maxLength: 5 }),
    equipmentFen: fen,
    softwareFen: fen,
    newEquipmentExVatFen: fen,
    investmentFen: fen,
    fiscalFen: fen,
    fixedAssetsFen: fc.constantFrom(4_999_999_999, 5_000_000_000, null),
    selected: flag,
    deployed: flag,
  })
  .map((project) => ({
    ...project,
    fiscalFen: lesser(project.fiscalFen, project.investmentFen),
  }))
const spendFact = fc.record({
  kind: fc.constant('spend' as const),
  on,
  of: fc.constantFrom('compute' as const, 'model-service' as const),
  amountFen: fen,
  agent: flag,
  project: fc.option(fc.constant('project-0')),
})
const titleFact = fc.record({
  kind: fc.constant('title' as const),
  on,
  title: fc.constantFrom(...Title.options),
  until: fc.constantFrom('2025-12-31', '2027-12-31', null),
  lead: flag,
})
const certificateFact = fc.record({
  kind: fc.constant('certificate' as const),
  on,
  of: fc.constantFrom('dcmm' as const, 'sme-digital' as const),
  level: fc.constantFrom(1, 2, 3, 4, null),
})
const filingFact = fc.record({
  kind: fc.constant('filing' as const),
  on,
  of: fc.constantFrom('deep-synthesis' as const, 'generative-ai' as const),
})
const productFact = fc.record({
  kind: fc.constant('product' as const),
  on,
  of: fc.constant('smart-terminal' as const),
  selected: flag,
})

const standardFact = fc.record({
  kind: fc.constant('standard' as const),
  on,
  level: fc.constantFrom('international' as const, 'national' as const, 'industry' as const, null),
})
const secretariatFact = fc.record({
  kind: fc.constant('secretariat' as const),
  on,
  level: fc.constantFrom(
    'international' as const,
    'national' as const,
    'provincial' as const,
    null,
  ),
})
const assessed = { on, amountFen: fen, selected: flag }
const rentFact = fc.record({ kind: fc.constant('rent' as const), ...assessed })
const runningCostFact = fc.record({
  kind: fc.constant('running-cost' as const),
  of: fc.constantFrom('park' as const, 'open-source' as const),
  ...assessed,
})
const researchFact = fc.record({
  kind: fc.constant('research' as const),
  of: fc.constant('embodied-model' as const),
  ...assessed,
})
const equityFact = fc
  .record({
    kind: fc.constant('equity' as const),
    roundFen: fc.constantFrom(1_999_999_999, 2_000_000_000, 9_000_000_000, null),
    ...assessed,
  })
  .map((round) => ({ ...round, amountFen: lesser(round.amountFen, round.roundFen) }))
const cityAwardFact = fc.record({
  kind: fc.constant('city-award' as const),
  on,
  title: fc.constantFrom('national-champion' as const, 'little-giant' as const),
  amountFen: fen,
})

/** Unique ids, and at least the first project to be found under the id that spends name. */
function named(kinds: readonly Omit<Fact, 'id'>[][]): Fact[] {
  return kinds.flatMap((facts) =>
    facts.map((fact, at) => ({ ...fact, id: `${fact.kind}-${at}` }) as Fact),
  )
}

export const records: fc.Arbitrary<Fact[]> = fc
  .tuple(
    fc.array(projectFact, { maxLength: 2 }),
    fc.array(spendFact, { maxLength: 3 }),
    fc.array(titleFact, { maxLength: 2 }),
    fc.array(certificateFact, { maxLength: 2 }),
    fc.array(filingFact, { maxLength: 3 }),
    fc.array(productFact, { maxLength: 2 }),
    fc.array(standardFact, { maxLength: 2 }),
    fc.array(secretariatFact, { maxLength: 1 }),
    fc.array(rentFact, { maxLength: 2 }),
    fc.array(runningCostFact, { maxLength: 1 }),
    fc.array(researchFact, { maxLength: 1 }),
    fc.array(equityFact, { maxLength: 2 }),
    fc.array(cityAwardFact, { maxLength: 1 }),
  )
  .map(named)

/** A grant under one of the measures, of known or unknown amount, sometimes naming a record. */
export const grants = (measures: readonly string[]): fc.Arbitrary<Fact[]> =>
  fc.array(
    fc
      .record({ on, measure: fc.constantFrom(...measures), amountFen: fen, of: fc.option(id) })
      .map(({ of, ...rest }) => ({
        ...rest,
        kind: 'granted' as const,
        id: 'granted-0',
        records: of === null ? null : [of % 2 === 0 ? 'project-0' : 'spend-0'],
      })),
    { maxLength: 1 },
  )

export const facts: fc.Arbitrary<Facts> = fc
  .record({ enterprise, records, levels: fc.tuple(fc.nat(4), fc.nat(4)) })
  .map(({ levels, ...rest }) => ({
    ...rest,
    asOf: AS_OF,
    digitalLevel: { low: Math.min(...levels), high: Math.max(...levels) },
  }))
