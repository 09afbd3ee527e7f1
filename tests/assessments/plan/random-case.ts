import fc from 'fast-check'
import type { Facts } from '../../../assessments/facts.ts'
import type { Cap, Measure } from '../../../assessments/schema/measure.ts'
import type { Conflict, PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { makeDocument, makeFacts, makeMeasure, project, spend } from '../measure/make.ts'

export type RandomCase = {
  readonly facts: Facts
  readonly documents: readonly PolicyDocument[]
  readonly conflicts: readonly Conflict[]
}

const TYPES = ['smart-factory', 'ai-retrofit', 'technical-upgrade', 'ai-demonstration'] as const
const days = fc.constantFrom('2025-07-01', '2026-02-28', '2026-11-21')
const rates = fc.constantFrom([1, 2], [3, 10], [1, 3], [3, 20]) as fc.Arbitrary<
  readonly [number, number]
>
const fen = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 90 }) }, fc.constant(null))
const flag = fc.constantFrom(true, true, true, false, null)

/** A rate with every mixture of caps, or a figure for each record. */
const money = fc.record({
  rate: rates,
  each: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 4 }),
  record: fc.option(fc.integer({ min: 1, max: 25 })),
  year: fc.option(fc.integer({ min: 1, max: 40 })),
  term: fc.integer({ min: 1, max: 60 }),
  bare: fc.boolean(),
})

function amountAndCaps(of: typeof money extends fc.Arbitrary<infer Of> ? Of : never) {
  const caps: Cap[] = [
    ...(of.record === null ? [] : [{ per: 'record', fen: of.record } as const]),
    ...(of.year === null ? [] : [{ per: 'year', fen: of.year } as const]),
  ]
  if (of.bare || caps.length === 0) caps.push({ per: 'term', fen: of.term })
  const amount: Measure['amount'] =
    of.each === null
      ? { basis: 'rate', base: ['investmentFen'], rate: of.rate }
      : { basis: 'ceiling', fen: of.each }
  return { amount, caps }
}

const asSpend = (amount: Measure['amount']): Measure['amount'] =>
  amount.basis === 'rate' ? { ...amount, base: ['amountFen'] } : amount

/** A small firm: projects and spend, measures of two documents, conflicts over both. */
export const randomCase: fc.Arbitrary<RandomCase> = fc
  .record({
    project: fc.array(fc.record({ money, draft: fc.boolean(), open: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    }),
    voucher: money,
    shared: money,
    records: fc.array(
      fc.record({
        on: days,
        investmentFen: fen,
        types: fc.subarray([...TYPES], { minLength: 1, maxLength: 3 }),
        selected: flag,
      }),
      { maxLength: 3 },
    ),
    spends: fc.array(fc.record({ on: days, fen, inside: fc.boolean() }), { maxLength: 2 }),
    grants: fc.array(fc.record({ on: days, fen, of: fc.nat(4), names: fc.boolean() }), {
      maxLength: 1,
    }),
    split: fc.nat(4),
    totals: fc.record({
      quantumFen: fc.constantFrom(1, 1, 3),
      ceiling: fc.boolean(),
      pool: fc.option(fc.integer({ min: 1, max: 40 })),
      pooled: fc.integer({ min: 1, max: 4 }),
      outside: fc.option(fc.record({ on: days, fen }), { freq: 3 }),
    }),
  })
  .map((of) => {
    const voucher = amountAndCaps(of.voucher)
    const twin = amountAndCaps(of.shared)
    const vouchers = ['a.1', 'b.1'].map((id) =>
      makeMeasure({ id, programme: 'voucher', ...twin, amount: asSpend(twin.amount) }),
    )
    const alone = makeMeasure({ id: 'a.2', ...voucher, amount: asSpend(voucher.amount) })
    const projects = of.project.map(({ money: own, open }, at) =>
      makeMeasure({
        id: `${of.project[at]?.draft ? 'b' : 'a'}.${at + 3}`,
        feed: { kind: 'project', type: TYPES[at] ?? 'smart-factory' },
        record: open ? [{ ask: 'is', field: 'selected' }] : [],
        ...amountAndCaps(own),
      }),
    )
    const all = [...vouchers, alone, ...projects]
    const within = (document: string) => all.filter(({ id }) => id.startsWith(document))
    const ids = projects.map(({ id }) => id)
    const records: Fact[] = [
      ...of.records.map(({ on, ...rest }, at) => project(`p${at}`, on, rest)),
      ...of.spends.map((each, at) =>
        spend(`s${at}`, each.on, each.fen, each.inside ? { project: 'p0' } : {}),
      ),
    ]
    const grants: Fact[] = of.grants.map((each, at) => ({
      kind: 'granted',
      id: `g${at}`,
      on: each.on,
      measure: all[each.of % all.length]?.id ?? null,
      records: each.names && records[0] ? [records[0].id] : null,
      amountFen: each.fen,
    }))
    const { quantumFen, ceiling, pool, pooled, outside } = of.totals
    if (outside && records[0]?.kind === 'project') {
      const { on, fen: amountFen } = outside
      grants.push({ kind: 'granted', id: 'outside', on, records: [records[0].id], amountFen })
    }
    const drawing = ids.filter((id) => id.startsWith('a')).slice(0, pooled)
    const rules: Partial<PolicyDocument> = {
      ...(quantumFen > 1 && { rounding: { quantumFen, quote: 'cut' } }),
      ...(ceiling && { aidCeiling: { of: 'investmentFen', quote: 'within' } }),
      ...(pool !== null &&
        drawing.length > 0 && {
          pools: [
            {
              id: 'pool',
              measures: drawing,
              fen: pool,
              per: 'year',
              shortage: 'proportional',
              quote: 'all',
            },
          ],
        }),
    }
    const some = (id: string, over: Conflict['over'], measures: string[]): Conflict[] =>
      measures.length < 2
        ? []
        : [{ id, over, measures, certainty: 'inferred', why: { zh: '同', en: 'same' } }]
    return {
      facts: makeFacts([...records, ...grants]),
      documents: [
        makeDocument(within('a'), { id: 'a', ...rules }),
        makeDocument(within('b'), {
          id: 'b',
          draft: true,
          first: '2026-01-01',
          last: '2028-12-31',
        }),
      ],
      conflicts: [
        ...some('one', 'record', ids.slice(0, of.split)),
        ...some('two', 'record', ids.slice(Math.max(0, of.split - 2))),
        ...some('cost', 'spend-project', ['a.1', 'b.1', 'a.2', ...ids.slice(1)]),
      ],
    }
  })
