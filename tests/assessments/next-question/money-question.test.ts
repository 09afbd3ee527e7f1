import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import { evaluateMoney } from '../../../assessments/evaluate-money.ts'
import { effortOf, moneyQuestionOf } from '../../../assessments/next-question/money-question.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Enterprise, Request } from '../../../assessments/schema/request.ts'
import type { MeasureResult } from '../../../assessments/schema/result.ts'

const AS_OF = '2026-11-21'
const FIRM = { area: 'gd/zhuhai/jinwan', legalPerson: true, creditClean: true, aiRobotics: true }

function asked(enterprise: Enterprise, records: NonNullable<Request['records']>) {
  const request = { enterprise: { ...FIRM, ...enterprise }, records }
  const ladders = evaluateLadders(request, catalogue, AS_OF)
  return moneyQuestionOf(evaluateMoney(request, ladders, catalogue, AS_OF).measures)
}

const bill: Fact = {
  kind: 'spend',
  id: 's',
  on: '2026-05-01',
  of: 'compute',
  amountFen: 200_000_000,
}
const works: Fact = {
  kind: 'project',
  id: 'p',
  on: '2026-05-01',
  types: ['robotics-breakthrough'],
  equipmentFen: 100_000_000,
  softwareFen: 0,
}

describe('the missing fact with the most money on it', () => {
  test('is the one that the largest open sums wait for', () => {
    expect(asked({ creditClean: null }, [bill])).toEqual({
      id: 'enterprise.creditClean',
      why: 'moves-money',
      stakeFen: 100_000_000,
      stakeWithDraftsFen: 100_000_000,
    })
    expect(asked({}, [bill, { ...works, selected: null } as Fact])?.id).toBe('records.p.selected')
  })

  test('counts what several measures wait for together', () => {
    const both = asked({ creditClean: null }, [bill, { ...works, selected: null } as Fact])
    expect(both).toMatchObject({ id: 'enterprise.creditClean', stakeFen: 150_000_000 })
  })

  test('weighs a draft only between equals, and shows its part apart', () => {
    const retrofit: Fact = {
      kind: 'project',
      id: 'r',
      on: '2026-05-01',
      types: ['ai-demonstration'],
      equipmentFen: 100_000_000,
      softwareFen: 0,
      selected: null,
    }
    expect(asked({}, [retrofit])).toEqual({
      id: 'records.r.selected',
      why: 'moves-money',
      stakeFen: 0,
      stakeWithDraftsFen: 30_000_000,
    })
  })

  test('is none where no verdict waits for a fact', () => {
    expect(asked({}, [bill])).toBe(null)
    expect(asked({}, [])).toBe(null)
  })
})

/** A measure that is incomplete for want of these facts, with so much still open on it. */
const waiting = (
  missing: readonly string[],
  amountFen: MeasureResult['amountFen'],
  standing: MeasureResult['standing'] = 'in-force',
): MeasureResult => ({
  id: missing.join('+'),
  standing,
  verdict: 'incomplete',
  amountFen,
  basis: 'rate',
  caveats: [],
  because: [],
  missing: [...missing],
  trace: { steps: [] },
})

const upTo = (high: number, low = 0) => ({ low, high })

/** Asked of two measures in either order, which must not matter. */
function between(one: MeasureResult, other: MeasureResult) {
  const question = moneyQuestionOf([one, other])
  expect(moneyQuestionOf([other, one])).toEqual(question)
  return question
}

describe('the money that waits, against the work that an answer is', () => {
  test.each([
    ['enterprise.manufacturer', 1],
    ['records.r1.selected', 1],
    ['records.a.amountFen.deployed', 1],
    ['enterprise.employees', 2],
    ['enterprise.revenueFen.2025', 2],
    ['records.r1.amountFen', 2],
    ['records.r.1.level', 2],
    ['records.r1.roundFen', 2],
    ['records.r1.fixedAssetsFen', 2],
    ['measures.zhuhai-2025.6a', 4],
    ['ladders.sme-digital-2024', 15],
  ])('an answer to %s takes %i', (path, effort) => {
    expect(effortOf(path)).toBe(effort)
  })

  test('an answer that is known at once comes before an indicator with less than its fifteenfold', () => {
    const flag = waiting(['enterprise.manufacturer'], upTo(10))
    expect(between(waiting(['ladders.sme-digital-2024'], upTo(149)), flag)).toEqual({
      id: 'enterprise.manufacturer',
      why: 'moves-money',
      stakeFen: 10,
      stakeWithDraftsFen: 10,
    })
    expect(between(waiting(['ladders.sme-digital-2024'], upTo(151)), flag)?.id).toBe(
      'ladders.sme-digital-2024',
    )
  })

  test('between drafts alone it is weighed the same way', () => {
    const flag = waiting(['enterprise.manufacturer'], upTo(10), 'draft')
    const figure = (fen: number) => waiting(['enterprise.employees'], upTo(fen), 'draft')
    expect(between(figure(19), flag)?.id).toBe('enterprise.manufacturer')
    expect(between(figure(21), flag)?.id).toBe('enterprise.employees')
  })

  test('money in force comes before more money of a draft', () => {
    expect(
      between(
        waiting(['records.b.selected'], upTo(1)),
        waiting(['records.a.selected'], upTo(1_000), 'draft'),
      )?.id,
    ).toBe('records.b.selected')
  })

  test('equals come in the order of their paths', () => {
    const [b, a] = ['records.b.selected', 'records.a.selected']
    expect(between(waiting([b], upTo(5)), waiting([a], upTo(5)))?.id).toBe(a)
    expect(between(waiting([b], upTo(5), 'draft'), waiting([a], upTo(5), 'draft'))?.id).toBe(a)
  })

  test('only what is open counts: the certain part and measures without an amount bring nothing', () => {
    const certain = waiting(['records.a.selected'], upTo(100, 98))
    const unspecified = waiting(['records.a.selected', 'records.c.selected'], null)
    expect(moneyQuestionOf([certain, unspecified])).toEqual({
      id: 'records.a.selected',
      why: 'moves-money',
      stakeFen: 2,
      stakeWithDraftsFen: 2,
    })
    expect(moneyQuestionOf([unspecified])).toMatchObject({ id: 'records.a.selected', stakeFen: 0 })
  })

  test('what is not in force yet, or no longer, brings nothing', () => {
    for (const standing of ['not-yet', 'expired'] as const) {
      expect(moneyQuestionOf([waiting(['records.a.selected'], upTo(5), standing)])).toMatchObject({
        stakeFen: 0,
        stakeWithDraftsFen: 0,
      })
    }
  })
})
