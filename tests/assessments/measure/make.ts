import { type Facts, factsOf } from '../../../assessments/facts.ts'
import { evaluateMeasures } from '../../../assessments/measure/evaluate-measures.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Conflict, PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { Enterprise } from '../../../assessments/schema/request.ts'
import type { MeasureResult } from '../../../assessments/schema/result.ts'

export const AS_OF = '2026-11-21'
export const WAN = 1_000_000
const words = { zh: '甲', en: 'a' }

export function makeMeasure(measure: Partial<Measure> & Pick<Measure, 'id'>): Measure {
  return {
    clause: 'c1',
    name: words,
    summary: words,
    feed: { kind: 'spend', of: 'compute' },
    window: 'document',
    enterprise: [],
    record: [],
    amount: { basis: 'rate', base: ['amountFen'], rate: [1, 2] },
    caps: [{ per: 'year', fen: 200 * WAN }],
    quotes: [
      { text: '按50%', gives: 'rate' },
      { text: '最高200万元', gives: 'cap' },
    ],
    caveats: [],
    notes: [],
    mode: 'application',
    payout: 'reimbursement',
    citation: { source: 's', confidence: 'official' },
    examples: [],
    ...measure,
  }
}

export function makeDocument(
  measures: readonly Measure[],
  document: Partial<PolicyDocument> = {},
): PolicyDocument {
  return {
    id: 'd',
    title: words,
    tag: words,
    issuer: words,
    draft: false,
    first: '2025-05-23',
    last: '2027-12-31',
    area: 'gd/zhuhai',
    without: ['gd/zhuhai/hengqin'],
    enterprise: [
      { ask: 'is', fact: 'legalPerson' },
      { ask: 'is', fact: 'creditClean' },
    ],
    enterpriseConfidence: 'official',
    clauses: [],
    pools: [],
    quotas: [],
    targets: [],
    exclusions: [],
    caveats: [],
    source: { checkedOn: '2026-01-01', confidence: 'official' },
    ...document,
    measures,
  }
}

export const FIRM: Enterprise = { area: 'gd/zhuhai/jinwan', legalPerson: true, creditClean: true }

export function makeFacts(
  records: readonly Fact[],
  enterprise: Enterprise = {},
  rest: Partial<Facts> = {},
): Facts {
  const request = { enterprise: { ...FIRM, ...enterprise }, records: [...records] }
  return { ...factsOf(request, AS_OF, { low: 0, high: 0 }), ...rest }
}

export function spend(id: string, on: string, fen: number | null, rest: object = {}): Fact {
  return { kind: 'spend', of: 'compute', id, on, amountFen: fen, ...rest }
}

export function project(id: string, on: string, rest: object = {}): Fact {
  return { kind: 'project', types: ['smart-factory'], id, on, ...rest }
}

/** The one measure of a document, judged on these records of a firm that meets its conditions. */
export function evaluateOne(
  measure: Partial<Measure>,
  records: readonly Fact[],
  enterprise: Enterprise = {},
  rest: Partial<Facts> = {},
  conflicts: readonly Conflict[] = [],
): MeasureResult {
  const document = makeDocument([makeMeasure({ id: 'd.1', ...measure })])
  const [result] = evaluateMeasures(makeFacts(records, enterprise, rest), [document], conflicts)
  if (!result) throw new Error('no result')
  return result
}
