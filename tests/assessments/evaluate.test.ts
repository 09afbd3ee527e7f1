import { describe, expect, test } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import { evaluateLadders } from '../../assessments/evaluate-ladders.ts'
import { evaluateMoney } from '../../assessments/evaluate-money.ts'
import { factsOf } from '../../assessments/facts.ts'
import { moneyQuestionOf } from '../../assessments/next-question/money-question.ts'
import { nextQuestionOf } from '../../assessments/next-question/next-question-of.ts'
import { scalesOf } from '../../assessments/scales-of.ts'
import type { Ladders } from '../../assessments/schema/result.ts'

const asOf = '2026-11-22'
const { request } = exampleFactory

describe('a result', () => {
  test('says on which day and by which content it was judged', () => {
    const { version, sha256 } = catalogue
    expect(evaluate({}, catalogue, asOf)).toMatchObject({ asOf, catalogue: { version, sha256 } })
  })

  test('asks next what settles a gate, and what moves money where none is left', () => {
    const gates = evaluate({}, catalogue, asOf).nextQuestion
    expect(gates).not.toBe(null)
    expect(gates).toEqual(nextQuestionOf({}, catalogue, asOf))
    const money = evaluate(request, catalogue, asOf)
    expect(nextQuestionOf(request, catalogue, asOf)).toBe(null)
    expect(money.nextQuestion?.why).toBe('moves-money')
    expect(money.nextQuestion).toEqual(moneyQuestionOf(money.measures))
  })

  test('is the ladders and the money, each as by itself', () => {
    const ladders = evaluateLadders(request, catalogue, asOf)
    const whole = evaluate(request, catalogue, asOf)
    expect(whole.ladders).toEqual(ladders)
    const { measures, plan } = evaluateMoney(request, ladders, catalogue, asOf)
    expect([whole.measures, whole.plan]).toEqual([measures, plan])
  })
})

describe('the ladders of a firm', () => {
  const gateOf = (year: number, fen: number | null) => {
    const enterprise = { revenueFen: { [year]: fen } }
    const { gates } = evaluateLadders({ enterprise }, catalogue, asOf)['smart-factory-2025']
    return gates.find(({ rule }) => rule === 'above-scale')
  }

  test('read the revenue of the last whole year, and say which that is', () => {
    expect(gateOf(2025, 3_000_000_000)).toMatchObject({
      ...{ holds: true, value: 3_000_000_000, reads: ['enterprise.revenueFen.2025'] },
    })
    expect(gateOf(2024, 3_000_000_000)).toMatchObject({ holds: null, value: null })
    expect(gateOf(2025, null)).toMatchObject({ holds: null, value: null })
    const { gates } = evaluateLadders({ enterprise: null }, catalogue, asOf)['smart-factory-2025']
    expect(gates.find(({ rule }) => rule === 'above-scale')?.holds).toBe(null)
  })

  test('are the same from the scales alone, without the words around them', () => {
    expect(evaluateLadders(request, scalesOf(catalogue), asOf)).toEqual(
      evaluateLadders(request, catalogue, asOf),
    )
  })

  test('weigh maturity by how the firm produces, where that is known', () => {
    const score = (process: 'discrete' | 'process' | null) => {
      const of = { ...request, enterprise: { ...request.enterprise, process } }
      return evaluateLadders(of, catalogue, asOf)['cmmm-2020'].score
    }
    expect(score('discrete')).not.toBe(score('process'))
    expect(score('discrete')).toBe(evaluateLadders(request, catalogue, asOf)['cmmm-2020'].score)
  })
})

describe('the facts that measures are judged by', () => {
  const digitalLevel = { low: 1, high: 2 }

  test('are what the request holds, and nothing where it is silent', () => {
    const [enterprise, records] = [{ employees: 5 }, [{ kind: 'rent', id: 'r', on: asOf }] as const]
    expect(factsOf({ enterprise, records: [...records] }, asOf, digitalLevel)).toEqual({
      ...{ asOf, enterprise, records, digitalLevel },
    })
    const silent = { asOf, enterprise: {}, records: [], digitalLevel }
    expect(factsOf({}, asOf, digitalLevel)).toEqual(silent)
    expect(factsOf({ enterprise: null, records: null }, asOf, digitalLevel)).toEqual(silent)
  })

  test('hold the digital level that the answers still allow, none where there is none', () => {
    const ladders = evaluateLadders(request, catalogue, asOf)
    const verdict = (level: number | null, possible: number | null) => {
      const digital = { ...ladders['sme-digital-2024'], level, possible }
      const of = { ...ladders, 'sme-digital-2024': digital } as Ladders
      const { measures } = evaluateMoney(request, of, catalogue, asOf)
      return measures.find(({ id }) => id === 'zhuhai-2026-draft.4')?.verdict
    }
    expect([verdict(2, 2), verdict(1, 2), verdict(1, 1), verdict(null, null)]).toEqual([
      ...['eligible', 'incomplete', 'ineligible', 'ineligible'],
    ])
    expect(verdict(null, 2)).toBe('incomplete')
  })
})
