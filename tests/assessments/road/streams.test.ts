import { describe, expect, test } from 'vitest'
import type { Aid } from '../../../assessments/road/aid.ts'
import { filings, type Slot, type Stream, spendStreams } from '../../../assessments/road/streams.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Fact, ProjectType } from '../../../assessments/schema/record.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import { makeMeasure } from '../measure/make.ts'
import { makeRemedy, WAN, wayFor } from './hand-made.ts'
import { AS_OF } from './make.ts'

/** Aid that pays `fen` of each record, by these measures. */
const aidOf = (
  fen: (record: Fact) => number,
  measures: readonly Partial<Measure>[],
  types: readonly ProjectType[] = ['smart-factory'],
) =>
  ({
    added: ([record]: readonly Fact[]) => (record === undefined ? 0 : fen(record)),
    candidates: () =>
      measures.map((of, i) => ({ measure: makeMeasure({ id: `d.${i + 1}`, ...of }) })),
    types: () => new Set(types),
  }) as unknown as Aid
const rate = (num: number, den: number, ...base: string[]) =>
  ({ amount: { basis: 'rate', base, rate: [num, den] } }) as Partial<Measure>
const slot = (column: number, year: number, remedy: Partial<Remedy> = {}): Slot => ({
  ...{ column, year, way: wayFor(makeRemedy(`r${column}`, remedy)) },
})
const computing = { split: [{ kind: 'compute', percent: 40 }] } as Partial<Remedy>
const figures = ({ mostFen, under, isRate, of }: Stream, slots: readonly Slot[]) => ({
  ...{ mostFen, under, isRate },
  of: slots.map(of),
})

describe('what the spends of a road may bring', () => {
  const slots = [slot(0, 2026, computing), slot(1, 2027, computing), slot(2, 2026)]

  test('is counted kind by kind and year by year, by the rates of its measures', () => {
    const seen: unknown[] = []
    const aid = aidOf(
      (record) => {
        seen.push(record)
        return 'of' in record && record.of === 'compute' ? 5 * WAN : 0
      },
      [rate(1, 2, 'amountFen'), rate(1, 5, 'amountFen')],
    )
    const streams = spendStreams(aid, slots)
    const spent = BigInt(4 * WAN)
    expect(streams.map((stream) => figures(stream, slots))).toEqual([
      { mostFen: 5 * WAN, under: 10n, isRate: true, of: [spent * 7n, 0n, 0n] },
      { mostFen: 5 * WAN, under: 10n, isRate: true, of: [0n, spent * 7n, 0n] },
    ])
    const probe = (of: string, year: number) => ({
      ...{ kind: 'spend', id: `road:${of}:${year}`, on: `${year}-12-31`, of },
      amountFen: 10_000_000_000_000,
    })
    expect(seen).toEqual([
      ...[probe('compute', 2026), probe('model-service', 2026)],
      ...[probe('compute', 2027), probe('model-service', 2027)],
    ])
  })

  test('is bound by no rate where one of the measures has none', () => {
    const fixed = { amount: { basis: 'fixed', fen: 7 } } as Partial<Measure>
    const [stream] = spendStreams(
      aidOf(() => 7, [rate(1, 2, 'amountFen'), fixed]),
      slots,
    )
    expect(stream?.isRate).toBe(false)
  })

  test('is nothing where nothing is paid', () => {
    expect(
      spendStreams(
        aidOf(() => 0, []),
        slots,
      ),
    ).toEqual([])
  })
})

describe('the ways to file the projects of a road', () => {
  const factory = { projectTypes: ['smart-factory'] } as Partial<Remedy>
  const slots = [slot(0, 2026, factory), slot(1, 2027, factory), slot(2, 2027)]
  const each = (aid: Aid, of: readonly Slot[] = slots, asOf = AS_OF) =>
    filings(aid, of, asOf).map(({ filed, stream }) => [filed, figures(stream, of)])
  const software = BigInt(10 * WAN)

  test('are by the last year that is as good, with a share of what is done by then', () => {
    const aid = aidOf(() => 9, [rate(3, 10, 'softwareFen')])
    expect(each(aid)).toEqual([
      [
        { type: 'smart-factory', by: 2027 },
        { mostFen: 9, under: 10n, isRate: true, of: [software * 3n, software * 3n, 0n] },
      ],
    ])
  })

  test('are by an earlier year too where that pays more, or by other measures', () => {
    const less = aidOf((record) => (record.on < '2027-01-01' ? 9 : 8), [rate(3, 10, 'softwareFen')])
    expect(each(less)).toEqual([
      [
        { type: 'smart-factory', by: 2026 },
        { mostFen: 9, under: 10n, isRate: true, of: [software * 3n, 0n, 0n] },
      ],
      [
        { type: 'smart-factory', by: 2027 },
        { mostFen: 8, under: 10n, isRate: true, of: [software * 3n, software * 3n, 0n] },
      ],
    ])
    let asked = 0
    const other = {
      ...aidOf(() => 9, []),
      candidates: () => {
        asked += 1
        return [{ measure: makeMeasure({ id: `d.${asked}` }) }]
      },
    } as unknown as Aid
    expect(each(other).map(([filed]) => filed)).toEqual([
      { type: 'smart-factory', by: 2026 },
      { type: 'smart-factory', by: 2027 },
    ])
  })

  test('hold all that may be done by then, each remedy once', () => {
    const probes: Fact[] = []
    const aid = aidOf((record) => {
      probes.push(record)
      return 0
    }, [])
    const twice = { ...slots[0], column: 3, year: 2027 } as Slot
    expect(each(aid, [twice, ...slots])).toEqual([])
    expect(
      probes.map((probe) => [probe.on, 'investmentFen' in probe && probe.investmentFen]),
    ).toEqual([
      ['2026-12-31', 10 * WAN],
      ['2027-12-31', 20 * WAN],
    ])
  })

  test('are none past the last year in which aid is counted, nor of a type that is not paid', () => {
    const paid = aidOf(() => 9, [rate(1, 2, 'softwareFen')])
    const late = [slot(0, 2028, factory), slot(1, 2029, factory)]
    expect(each(paid, late).map(([filed]) => filed)).toEqual([{ type: 'smart-factory', by: 2028 }])
    expect(each(aidOf(() => 9, [rate(1, 2, 'softwareFen')], ['key-project']))).toEqual([])
    expect(each(paid, [slot(0, 2026)])).toEqual([])
  })
})
