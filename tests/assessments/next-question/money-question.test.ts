import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import { evaluateMoney } from '../../../assessments/evaluate-money.ts'
import { moneyQuestionOf } from '../../../assessments/next-question/money-question.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Enterprise, Request } from '../../../assessments/schema/request.ts'

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

  test('prefers an answer that is known at once over one that takes an indicator of questions', () => {
    const question = moneyQuestionOf([
      {
        id: 'a',
        standing: 'in-force',
        verdict: 'incomplete',
        amountFen: { low: 0, high: 100 },
        basis: 'rate',
        caveats: [],
        because: [],
        missing: ['ladders.sme-digital-2024'],
        trace: { steps: [] },
      },
      {
        id: 'b',
        standing: 'in-force',
        verdict: 'incomplete',
        amountFen: { low: 0, high: 10 },
        basis: 'rate',
        caveats: [],
        because: [],
        missing: ['enterprise.manufacturer'],
        trace: { steps: [] },
      },
    ])
    expect(question?.id).toBe('enterprise.manufacturer')
  })
})
