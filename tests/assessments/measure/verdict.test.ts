import { describe, expect, test } from 'vitest'
import { evaluateMeasures } from '../../../assessments/measure/evaluate-measures.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { AS_OF, evaluateOne, makeDocument, makeFacts, makeMeasure, project, spend } from './make.ts'

const paidOn = (on: string) => [spend('s', on, 100)]

describe('the window', () => {
  test.each([
    ['2025-05-22', 'ineligible'],
    ['2025-05-23', 'eligible'],
    [AS_OF, 'eligible'],
    ['2026-11-22', 'ineligible'],
  ])('of the document, up to the day that is asked: %s %s', (on, verdict) => {
    expect(evaluateOne({}, paidOn(on)).verdict).toBe(verdict)
  })

  test.each([
    ['2027-12-30', 'eligible'],
    ['2027-12-31', 'eligible'],
    ['2028-01-01', 'ineligible'],
  ])('ends with the last day of the document, that day included: %s %s', (on, verdict) => {
    expect(evaluateOne({}, paidOn(on), {}, { asOf: '2029-01-01' }).verdict).toBe(verdict)
  })

  test.each([
    ['2024-11-21', 'ineligible'],
    ['2024-11-22', 'eligible'],
    [AS_OF, 'eligible'],
    ['2026-11-22', 'ineligible'],
  ])('of two years stands in place of the document’s: %s %s', (on, verdict) => {
    expect(evaluateOne({ window: 'two-years' }, paidOn(on)).verdict).toBe(verdict)
  })

  test.each([
    ['2023-12-31', 'ineligible'],
    ['2024-01-01', 'eligible'],
    ['2026-12-31', 'eligible'],
    ['2027-01-01', 'ineligible'],
  ])('of yearly figures reads the year alone, and claims the year after: %s %s', (on, verdict) => {
    expect(evaluateOne({ window: 'year-before' }, paidOn(on)).verdict).toBe(verdict)
  })
})

describe('a yearly figure', () => {
  const verdict = (on: string, asOf: string) =>
    evaluateOne({ window: 'year-before' }, paidOn(on), {}, { asOf }).verdict

  test('of a year after the one that is asked does not count, whatever the document', () => {
    expect(verdict('2026-01-01', '2025-12-31')).toBe('ineligible')
    expect(verdict('2025-12-31', '2025-06-01')).toBe('eligible')
  })

  test('is claimed in a year of the document', () => {
    expect(verdict('2026-12-31', '2029-01-01')).toBe('eligible')
    expect(verdict('2027-01-01', '2029-01-01')).toBe('ineligible')
  })
})

describe('standing', () => {
  test.each([
    ['2025-05-22', false, 'not-yet'],
    ['2025-05-23', false, 'in-force'],
    ['2027-12-31', false, 'in-force'],
    ['2028-01-01', false, 'expired'],
    ['2028-01-01', true, 'draft'],
  ])('on %s (draft: %s) is %s', (asOf, draft, standing) => {
    const document = makeDocument([makeMeasure({ id: 'd.1' })], { draft })
    const [result] = evaluateMeasures(makeFacts([], {}, { asOf }), [document], [])
    expect(result?.standing).toBe(standing)
  })

  test('does not enter the verdict or the amount', () => {
    const expired = evaluateOne({}, paidOn('2026-01-01'), {}, { asOf: '2030-01-01' })
    expect([expired.standing, expired.verdict, expired.amountFen]).toEqual([
      'expired',
      'eligible',
      { low: 50, high: 50 },
    ])
  })
})

describe('the records', () => {
  const selected = { record: [{ ask: 'is', field: 'selected' }] } as const
  const plan = {
    ...selected,
    feed: { kind: 'project', type: 'smart-factory' },
    amount: { basis: 'fixed', fen: 50 },
    caps: [],
  } as const
  const built = (id: string, on: string, state: boolean | null) =>
    project(id, on, { selected: state })

  test('decide by the best of them, and only the open ones of the best are asked for', () => {
    const [yes, no, open] = [
      built('yes', '2026-01-01', true),
      built('no', '2026-01-01', false),
      built('open', '2026-01-01', null),
    ]
    const verdicts = [[yes, no, open], [no, open], [no]].map((of) => evaluateOne(plan, of))
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['eligible', 'incomplete', 'ineligible'])
    expect(verdicts.map(({ missing }) => missing)).toEqual([[], ['records.open.selected'], []])
    expect(verdicts.map(({ amountFen }) => amountFen)).toEqual([
      { low: 50, high: 100 },
      { low: 0, high: 50 },
      { low: 0, high: 0 },
    ])
  })

  test('that are out of the window are not asked about', () => {
    const late = built('late', '2027-01-01', null)
    const alone = evaluateOne(plan, [late])
    expect([alone.verdict, alone.missing]).toEqual(['ineligible', []])
    const open = built('open', '2026-01-01', null)
    expect(evaluateOne(plan, [late, open]).missing).toEqual(['records.open.selected'])
  })

  test('that are open are not asked about when another one settles it', () => {
    const two = [built('yes', '2026-01-01', true), built('open', '2026-01-01', null)]
    const { verdict, missing } = evaluateOne(plan, two, { legalPerson: null })
    expect([verdict, missing]).toEqual(['incomplete', ['enterprise.legalPerson']])
  })

  test('of the kind that is read may be none: that is a reason of its own', () => {
    expect(evaluateOne(plan, []).because.at(-1)).toEqual({
      rule: 'record',
      holds: false,
      reads: [],
    })
  })

  test('with a level that is not known leave open which measure reads them', () => {
    const standard: Fact = { kind: 'standard', id: 'n', on: '2026-01-01', level: null }
    const of = { ...plan, record: [], feed: { kind: 'standard', level: 'national' } } as const
    const result = evaluateOne(of, [standard])
    expect([result.verdict, result.missing]).toEqual(['incomplete', ['records.n.level']])
    expect(result.because.slice(-2)).toEqual([
      { rule: 'level', holds: null, record: 'n', reads: ['records.n.level'] },
      { rule: 'window', holds: true, record: 'n', reads: ['records.n.on'] },
    ])
  })

  test('must reach a level, itself included', () => {
    const dcmm = (level: number | null): Fact[] => [
      { kind: 'certificate', of: 'dcmm', id: 'c', on: '2026-01-01', level },
    ]
    const of = {
      ...plan,
      feed: { kind: 'certificate', of: 'dcmm' },
      record: [{ ask: 'at-least', field: 'level', value: 3 }],
    } as const
    expect([2, 3, 4, null].map((level) => evaluateOne(of, dcmm(level)).verdict)).toEqual([
      'ineligible',
      'eligible',
      'eligible',
      'incomplete',
    ])
  })
})

describe('without a record', () => {
  test('a measure that nothing feeds is always ineligible and says so', () => {
    const result = evaluateOne(
      {
        feed: { kind: 'nothing', why: { zh: '无', en: 'none' } },
        amount: { basis: 'unspecified' },
      },
      [],
      { creditClean: null },
    )
    expect(result.because.at(-1)).toEqual({ rule: 'nothing-to-judge-by', holds: false, reads: [] })
    expect([result.verdict, result.amountFen, result.basis]).toEqual([
      'ineligible',
      { low: 0, high: 0 },
      null,
    ])
  })

  test('a measure that reads the firm alone is one claim of the year', () => {
    const of = {
      feed: { kind: 'enterprise' },
      amount: { basis: 'fixed', fen: 10 },
      caps: [{ per: 'term', fen: 10 }],
    } as const
    const { amountFen, because, trace } = evaluateOne({ ...of, window: 'year-before' }, [])
    expect(amountFen).toEqual({ low: 10, high: 10 })
    expect(because.map(({ rule }) => rule)).toEqual(['area', 'legalPerson', 'creditClean'])
    expect(trace.steps.map(({ year }) => year)).toEqual([undefined, 2026, undefined])
  })
})
