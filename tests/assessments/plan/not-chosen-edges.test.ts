import { describe, expect, test } from 'vitest'
import { planOf } from '../../../assessments/plan/plan-of.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Conflict, PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { makeDocument, makeFacts, makeMeasure, project } from '../measure/make.ts'

const over = (id: string, measures: string[]): Conflict => ({
  ...{ id, measures, over: 'record', certainty: 'inferred', why: { zh: '同', en: 'same' } },
})
const fixed = (id: string, fen: number, of: Partial<Measure> = {}): Measure =>
  makeMeasure({
    id,
    feed: { kind: 'project', type: 'smart-factory' },
    amount: { basis: 'fixed', fen },
    caps: [],
    ...of,
  })
const leftOut = (
  documents: readonly PolicyDocument[],
  records: readonly Fact[],
  conflicts: readonly Conflict[],
) =>
  planOf(makeFacts(records), documents, conflicts).inForce.notChosen.map(
    ({ measure, records: of, year, amountFen, lossFen, conflict }) => [
      measure,
      of.join(' '),
      year,
      amountFen,
      lossFen,
      conflict,
    ],
  )

describe('what is left out', () => {
  test('names the first conflict by id of all that keep it out', () => {
    const document = makeDocument([fixed('d.1', 30), fixed('d.2', 50), fixed('d.3', 40)])
    const conflicts = [over('m', ['d.1', 'd.3']), over('k', ['d.1', 'd.2'])]
    expect(leftOut([document], [project('p', '2026-01-01')], conflicts)).toEqual([
      ['d.1', 'p', 2026, 30, 60, 'k'],
    ])
  })

  test('is a claim for each measure and year, by year and then by measure', () => {
    const document = makeDocument([fixed('d.3', 20), fixed('d.1', 30), fixed('d.2', 50)])
    const records = [
      project('q', '2026-01-01'),
      project('p', '2025-07-01'),
      project('r', '2026-02-02'),
    ]
    expect(leftOut([document], records, [over('same', ['d.1', 'd.2', 'd.3'])])).toEqual([
      ['d.1', 'p', 2025, 30, 20, 'same'],
      ['d.3', 'p', 2025, 20, 30, 'same'],
      ['d.1', 'q r', 2026, 60, 40, 'same'],
      ['d.3', 'q r', 2026, 40, 60, 'same'],
    ])
  })

  test('is counted within its own cap', () => {
    const capped = fixed('d.1', 30, { caps: [{ per: 'year', fen: 45 }] })
    const document = makeDocument([capped, fixed('d.2', 50)])
    const records = [project('p', '2026-01-01'), project('q', '2026-02-02')]
    expect(leftOut([document], records, [over('same', ['d.1', 'd.2'])])).toEqual([
      ['d.1', 'p q', 2026, 45, 55, 'same'],
    ])
  })

  test('is no record that another claim of the same measure takes', () => {
    const wide = { feed: { kind: 'project', type: 'key-project' } } as const
    const document = makeDocument([fixed('d.1', 30), fixed('d.2', 50, wide)])
    const records = [
      project('p', '2026-01-01', { types: ['smart-factory', 'key-project'] }),
      project('q', '2026-02-02'),
    ]
    expect(leftOut([document], records, [over('same', ['d.1', 'd.2'])])).toEqual([
      ['d.1', 'p', 2026, 30, 20, 'same'],
    ])
  })

  test('has no conflict to name where its room in a total brings more elsewhere', () => {
    const wide = { feed: { kind: 'project', type: 'key-project' } } as const
    const document = makeDocument(
      [fixed('d.1', 60, wide), fixed('d.2', 100), fixed('d.3', 60, wide)],
      {
        aidCeiling: { of: 'investmentFen', quote: '不超过' },
        pools: [
          {
            ...{ id: 'l', measures: ['d.1', 'd.2'], fen: 100, per: 'year' },
            ...{ shortage: 'proportional', quote: '总额' },
          },
        ],
      },
    )
    const records = [
      project('p', '2026-01-01', { types: ['key-project'], investmentFen: 60 }),
      project('q', '2026-01-01', { investmentFen: 1000 }),
    ]
    const { totalFen } = planOf(makeFacts(records), [document], []).inForce
    expect(totalFen).toBe(160)
    expect(
      leftOut([document], records, []).map(([measure, , , , , conflict]) => [measure, conflict]),
    ).toEqual([['d.1', null]])
  })
})
